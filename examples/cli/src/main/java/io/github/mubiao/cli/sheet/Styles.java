package io.github.mubiao.cli.sheet;

import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;

/** How cells look; a workbook has each style once. */
final class Styles {

    private final CellStyle heading;
    private final CellStyle number;
    private final CellStyle percent;
    private final CellStyle link;

    Styles(Workbook book) {
        heading = book.createCellStyle();
        heading.setFont(font(book, font -> font.setBold(true)));
        number = format(book, "#,##0.######");
        percent = format(book, "0.##%");
        link = book.createCellStyle();
        link.setFont(font(book, font -> {
            font.setUnderline(Font.U_SINGLE);
            font.setColor(IndexedColors.BLUE.getIndex());
        }));
    }

    private static Font font(Workbook book, Consumer<Font> change) {
        Font font = book.createFont();
        change.accept(font);
        return font;
    }

    private static CellStyle format(Workbook book, String pattern) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(pattern));
        return style;
    }

    CellStyle heading() {
        return heading;
    }

    CellStyle number() {
        return number;
    }

    CellStyle percent() {
        return percent;
    }

    CellStyle link() {
        return link;
    }
}
