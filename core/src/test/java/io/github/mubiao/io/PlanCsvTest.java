package io.github.mubiao.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanCsvTest {

    /** As kept in the repository, where lines end in LF. */
    private static final String EXPECTED = Sample.file("sample.csv").replace("\n", "\r\n");

    @Test
    void writesOneLinePerStatementInTheDocumentedColumns() throws IOException {
        StringWriter out = new StringWriter();
        PlanCsv.write(Sample.PLAN, out);
        assertEquals(EXPECTED, out.toString());
    }

    @Test
    void severalPlansShareOneHeader() throws IOException {
        StringWriter out = new StringWriter();
        PlanCsv.write(List.of(Sample.PLAN, Sample.PLAN), out);
        assertEquals(EXPECTED + EXPECTED.substring(EXPECTED.indexOf("\r\n") + 2), out.toString());
    }

    @Test
    void noPlanIsAHeader() throws IOException {
        StringWriter out = new StringWriter();
        PlanCsv.write(List.of(), out);
        assertEquals(EXPECTED.substring(0, EXPECTED.indexOf("\r\n") + 2), out.toString());
    }

    @Test
    void aFullDiskIsAnIoException() {
        IOException failure = new IOException("no space left");
        assertEquals(failure, assertThrows(IOException.class, () -> PlanCsv.write(Sample.PLAN, new Failing(failure))));
    }

    @Test
    void theWriterStaysOpen() throws IOException {
        Closing out = new Closing();
        PlanCsv.write(Sample.PLAN, out);
        assertEquals(EXPECTED, out.toString());
        assertFalse(out.isClosed());
    }

    static final class Closing extends StringWriter {
        private boolean closed;

        @Override
        public void close() {
            closed = true;
        }

        boolean isClosed() {
            return closed;
        }
    }

    static final class Failing extends Writer {
        private final IOException failure;

        Failing(IOException failure) {
            this.failure = failure;
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            throw failure;
        }

        @Override
        public void flush() throws IOException {
            throw failure;
        }

        @Override
        public void close() {}
    }
}
