package io.github.mubiao.cli.input;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads the text of a PDF, paragraph by paragraph: columns one after the other, tables as Markdown writes them, without headers and page numbers. */
final class PdfReader {

    private PdfReader() {}

    static String read(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            List<List<PdfLine>> pieces =
                    new PdfPages().read(document).stream().map(PdfGrids::pieces).toList();
            List<List<PdfLine>> own = PdfFurniture.remove(PdfColumns.inReadingOrder(pieces));
            return PdfParagraphs.of(
                    PdfTableParts.joined(own.stream().map(PdfTables::find).toList()));
        } catch (InvalidPasswordException e) {
            throw new UnreadableException(e, "unreadable.password");
        }
    }
}
