package io.github.mubiao.cli;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Reads the text of a web page; every block of it becomes a line. */
final class HtmlReader {

    private static final Pattern START = Pattern.compile(
            "\\s*+(?:<\\?xml[^>]*+>\\s*+)?(?:<!--.*?-->\\s*+)*+<(?:!doctype\\s+html|html|head|body|meta|title|div|p|table|span)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Parts of a page that belong to the site, not to the document. */
    private static final String FURNITURE = "nav, footer, noscript, template, button, select";

    private HtmlReader() {}

    static boolean isHtml(String text) {
        return START.matcher(text).matches();
    }

    static String read(String html) {
        Element body = Jsoup.parse(html).body();
        body.select(FURNITURE).remove();
        Lines lines = new Lines();
        body.traverse(lines);
        return lines.text.toString();
    }

    /** Writes text nodes, with a line break after each block and a tab after each table cell. */
    private static final class Lines implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                String run = words.text();
                text.append(atBlank() ? run.stripLeading() : run);
            } else if (isBlock(node) && !atBlank()) {
                text.append('\n');
            }
        }

        @Override
        public void tail(Node node, int depth) {
            switch (node.nodeName()) {
                case "td", "th" -> text.append('\t');
                case "br" -> text.append('\n');
                default -> {
                    if (isBlock(node) && !atLineStart()) {
                        text.append('\n');
                    }
                }
            }
        }

        private static boolean isBlock(Node node) {
            return node instanceof Element element && element.isBlock();
        }

        private boolean atLineStart() {
            return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        }

        private boolean atBlank() {
            return text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
        }
    }
}
