package io.github.mubiao.parser.clause;

/** What a name neither begins nor ends with: separators, 的, and brackets without a partner. */
final class Edges {

    private static final String LEADING = "、，；：。的—";

    private static final String TRAILING = "、，；：。—…";

    private static final String[] PAIRS = {"“”", "（）", "《》"};

    private Edges() {}

    /** The name without these; the name itself where nothing would be left. */
    static Phrase trimmed(Phrase name) {
        int start = 0;
        int end = name.length();
        while (start < end && LEADING.indexOf(name.chars().charAt(start)) >= 0) {
            start++;
        }
        while (end > start && (TRAILING.indexOf(name.chars().charAt(end - 1)) >= 0 || separates(name, start, end))) {
            end--;
        }
        Phrase kept = end - start == name.length() || start == end ? name : name.slice(start, end);
        for (String pair : PAIRS) {
            kept = balanced(kept, pair.charAt(0), pair.charAt(1));
        }
        return kept;
    }

    /** 和 that is no part of a word. */
    private static boolean separates(Phrase name, int start, int end) {
        return end - start > 2
                && "和与".indexOf(name.chars().charAt(end - 1)) >= 0
                && Conjuncts.separatorLength(name.chars(), end - 1) > 0;
    }

    private static Phrase balanced(Phrase name, char open, char close) {
        Phrase kept = name;
        for (int lone = lone(kept, open, close); lone >= 0 && kept.length() > 1; lone = lone(kept, open, close)) {
            kept = kept.slice(0, lone).plus(kept.from(lone + 1));
        }
        return kept;
    }

    /** The index of a bracket without a partner, or −1. */
    private static int lone(Phrase name, char open, char close) {
        int depth = 0;
        int lastOpen = -1;
        for (int i = 0; i < name.length(); i++) {
            char c = name.chars().charAt(i);
            if (c == open) {
                depth++;
                lastOpen = i;
            } else if (c == close && --depth < 0) {
                return i;
            }
        }
        return depth > 0 ? lastOpen : -1;
    }
}
