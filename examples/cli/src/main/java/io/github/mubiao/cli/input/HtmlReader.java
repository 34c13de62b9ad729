package io.github.mubiao.cli.input;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Reads the article of a web page: every block of it becomes a line, tables stay tables. */
final class HtmlReader {

    /** A document type or a tag that pages begin with, after an XML declaration and comments. */
    private static final Pattern START = Pattern.compile(
            "\\s*+(?:<\\?xml[^>]*+>\\s*+)?+(?:<!--.*?-->\\s*+)*+<(?:!doctype\\s+html|html|head|body|meta|title|div|p|table|span)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** A table up to its end; one that is not closed is text. */
    private static final Pattern TABLE = Pattern.compile(
            "<table\\b[^<>]*+>(?:(?!</?+table\\b).)*+</table\\s*+>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private HtmlReader() {}

    static boolean isHtml(String text) {
        return START.matcher(text).lookingAt();
    }

    /**
     * Lays out the tables of HTML that stand in a text.
     *
     * @param text no page, such as Markdown
     * @return the same with each table as Markdown writes it, or its words line by line where it is no table
     */
    static String layOutTables(String text) {
        if (!text.contains("<t") && !text.contains("<T")) {
            return text;
        }
        return TABLE.matcher(text).replaceAll(table -> Matcher.quoteReplacement("\n\n" + read(table.group()) + "\n"));
    }

    static String read(String html) {
        Lines lines = new Lines();
        Article.of(Jsoup.parse(html)).forEach(element -> element.filter(lines));
        return lines.text.toString();
    }

    /** Writes text nodes, with a line break around each block. */
    private static final class Lines implements NodeFilter {

        private static final int MOST_INDENTED = 4;

        private final StringBuilder text = new StringBuilder();

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                String run = words.text();
                text.append(endsIn(" \n") ? run.stripLeading() : run);
            } else if (node instanceof Element table && node.nodeName().equals("table")) {
                return table(table);
            } else if (isBlock(node) && !endsIn("\n")) {
                text.append('\n');
            }
            return FilterResult.CONTINUE;
        }

        private FilterResult table(Element table) {
            List<List<String>> rows = rows(table);
            if (table.selectFirst("table table") != null || !MarkdownTable.is(rows)) {
                text.append(endsIn("\n") ? "" : "\n");
                return FilterResult.CONTINUE;
            }
            text.append(endsIn("\n") ? "" : "\n").append(MarkdownTable.of(rows));
            return FilterResult.SKIP_ENTIRELY;
        }

        private static List<List<String>> rows(Element table) {
            return MergedCells.layOut(table.select("tr").stream()
                    .map(row -> row.select("td, th").eachText().isEmpty()
                            ? List.<MergedCells.Cell>of()
                            : row.select("td, th").stream().map(Lines::cell).toList())
                    .toList());
        }

        private static MergedCells.Cell cell(Element cell) {
            return new MergedCells.Cell(
                    indent(cell) + cell.text().strip(), span(cell, "colspan"), span(cell, "rowspan"));
        }

        /** Blanks that do not break, before the words, say that a row is a part of the one above. */
        private static String indent(Element cell) {
            String text = cell.wholeText();
            int halves = 0;
            for (int i = 0;
                    i < text.length() && (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00A0');
                    i++) {
                halves += text.charAt(i) == '\u3000' ? 2 : text.charAt(i) == '\u00A0' ? 1 : 0;
            }
            return "\u3000".repeat(Math.min(halves / 2, MOST_INDENTED));
        }

        private static int span(Element cell, String attribute) {
            String value = cell.attr(attribute).strip();
            return value.matches("\\d{1,3}") ? Integer.parseInt(value) : 1;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node.nodeName().equals("br") || (isBlock(node) && !endsIn("\n"))) {
                text.append('\n');
            }
            return FilterResult.CONTINUE;
        }

        private static boolean isBlock(Node node) {
            return node instanceof Element element && element.isBlock();
        }

        /** Whether the last character is one of these; the start of the text is like a new line. */
        private boolean endsIn(String characters) {
            return text.isEmpty() || characters.indexOf(text.charAt(text.length() - 1)) >= 0;
        }
    }
}
