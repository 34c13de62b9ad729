package io.github.mubiao.cli.input;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Reads the text of a web page; every block of it becomes a line. */
final class HtmlReader {

    /** A document type or a tag that pages begin with, after an XML declaration and comments. */
    private static final Pattern START = Pattern.compile(
            "\\s*+(?:<\\?xml[^>]*+>\\s*+)?+(?:<!--.*?-->\\s*+)*+<(?:!doctype\\s+html|html|head|body|meta|title|div|p|table|span)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Parts of a page that belong to the site, not to the document. */
    private static final String FURNITURE = "nav, footer, noscript, template, button, select";

    private HtmlReader() {}

    static boolean isHtml(String text) {
        return START.matcher(text).lookingAt();
    }

    static String read(String html) {
        Element body = Jsoup.parse(html).body();
        body.select(FURNITURE).remove();
        Lines lines = new Lines();
        body.traverse(lines);
        return lines.text.toString();
    }

    /** Writes text nodes, with a line break around each block and a tab between table cells. */
    private static final class Lines implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                String run = words.text();
                text.append(endsIn(" \t\n") ? run.stripLeading() : run);
            } else if (isCell(node)) {
                text.append(((Element) node).previousElementSibling() == null ? "" : "\t");
            } else if (isBlock(node) && !endsIn("\t\n")) {
                text.append('\n');
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node.nodeName().equals("br") || (isBlock(node) && !isCell(node) && !endsIn("\n"))) {
                text.append('\n');
            }
        }

        private static boolean isCell(Node node) {
            return node.nodeName().equals("td") || node.nodeName().equals("th");
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
