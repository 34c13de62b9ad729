package io.github.mubiao.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.mubiao.model.DocumentKind;
import io.github.mubiao.model.Milestone;
import io.github.mubiao.model.Plan;
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
        PlanCsv.standard().write(Sample.PLAN, out);
        assertEquals(EXPECTED, out.toString());
    }

    @Test
    void severalPlansShareOneHeader() throws IOException {
        StringWriter out = new StringWriter();
        PlanCsv.standard().write(List.of(Sample.PLAN, Sample.PLAN), out);
        assertEquals(EXPECTED + EXPECTED.substring(EXPECTED.indexOf("\r\n") + 2), out.toString());
    }

    @Test
    void aTextThatASpreadsheetWouldComputeIsMarkedUnlessRaw() throws IOException {
        for (String formula : List.of("=1+1", "+总数", "-3个百分点", "@青禾", "\t缩进")) {
            assertEquals("'" + formula, title(PlanCsv.standard(), formula));
            assertEquals(formula, title(PlanCsv.standard().raw(), formula));
        }
        for (String number : List.of("-3", "+3.5", "3-5")) {
            assertEquals(number, title(PlanCsv.standard(), number));
        }
    }

    /** What a milestone of this name has in the column {@code indicator}. */
    private static String title(PlanCsv csv, String event) throws IOException {
        Milestone milestone = (Milestone) Sample.PLAN.statements().get(3);
        Milestone named = new Milestone(milestone.origin(), event, milestone.stage(), milestone.commitment());
        StringWriter out = new StringWriter();
        csv.write(new Plan("", "", "", DocumentKind.OTHER, null, null, List.of(), List.of(), List.of(named)), out);
        return out.toString().split("\r\n", -1)[1].split(",", -1)[3];
    }

    @Test
    void aByteOrderMarkStandsFirstOnRequest() throws IOException {
        StringWriter out = new StringWriter();
        PlanCsv.standard().withByteOrderMark().write(Sample.PLAN, out);
        assertEquals("\uFEFF" + EXPECTED, out.toString());
    }

    @Test
    void noPlanIsAHeader() throws IOException {
        StringWriter out = new StringWriter();
        PlanCsv.standard().write(List.of(), out);
        assertEquals(EXPECTED.substring(0, EXPECTED.indexOf("\r\n") + 2), out.toString());
    }

    @Test
    void aFullDiskIsAnIoException() {
        IOException failure = new IOException("no space left");
        assertEquals(
                failure,
                assertThrows(IOException.class, () -> PlanCsv.standard().write(Sample.PLAN, new Failing(failure))));
    }

    @Test
    void theWriterStaysOpen() throws IOException {
        Closing out = new Closing();
        PlanCsv.standard().write(Sample.PLAN, out);
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
