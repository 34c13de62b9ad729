package io.github.mubiao.parser.text;

/**
 * Takes the blanks and the marks of footnotes ([7]) out of a paragraph. Between Chinese characters they mean nothing; a figure
 * ends where its digits end, so that there a border is left.
 */
final class Blanks {

    private static final int MOST_GROUPS = 5;
    private static final int LONGEST_MARK = 3;

    private final MappedText text;
    private final MappedTextBuilder out;

    private Blanks(MappedText text) {
        this.text = text;
        this.out = new MappedTextBuilder(text.length());
    }

    static MappedText remove(MappedText text) {
        for (int i = 0; i < text.length(); i++) {
            if (MappedText.isBlank(text.charAt(i)) || text.charAt(i) == '[' && markEnd(text, i) > i) {
                return new Blanks(text).run();
            }
        }
        return text;
    }

    private MappedText run() {
        for (int i = 0; i < text.length(); ) {
            int end = gapEnd(i);
            if (end > i) {
                gap(i, end);
                i = end;
            } else {
                out.append(text, i++);
            }
        }
        return out.build();
    }

    /** The index behind the blanks and marks that begin at an index. */
    private int gapEnd(int start) {
        int end = start;
        while (end < text.length()) {
            int next = MappedText.isBlank(text.charAt(end)) ? end + 1 : markEnd(text, end);
            if (next == end) {
                break;
            }
            end = next;
        }
        return end;
    }

    private void gap(int start, int end) {
        if (start == 0 || end == text.length()) {
            return;
        }
        char before = text.charAt(start - 1);
        char behind = text.charAt(end);
        boolean border = text.subSequence(start, end).indexOf(MappedText.BORDER) >= 0;
        boolean single = end == start + 1 && text.to(start) == text.from(start) + 1;
        if (Folding.isLatin(before) && Folding.isLatin(behind) && !border) {
            out.append(' ', ' ', text.from(start), text.to(end - 1));
        } else if (border || Folding.isAsciiDigit(behind) && endsFigure(before, start) && !joins(start, end, single)) {
            out.append(MappedText.BORDER, ' ', text.from(start), text.to(end - 1));
        }
    }

    private boolean endsFigure(char before, int gap) {
        return Folding.isAsciiDigit(before) || before == '.' && Folding.isAsciiDigit(charAt(gap - 2));
    }

    /** 2 063.37亿元 and 2 6.5%: a scan broke the number; but 3. 5所学校 is the third item, 2025 12家 two numbers. */
    private boolean joins(int start, int end, boolean single) {
        if (charAt(start - 1) == '.') {
            int first = digitsStart(start - 1);
            while (first > 0 && MappedText.isBlank(text.charAt(first - 1))) {
                first--;
            }
            return first > 0 && Character.isIdeographic(charAt(first - 1));
        }
        return single && isWhole(start) && isCounted(end);
    }

    /** Neither with a point or a comma inside, nor a year. */
    private boolean isWhole(int end) {
        int first = digitsStart(end);
        boolean year = end - first == 4
                && (text.subSequence(first, first + 2).equals("20")
                        || text.subSequence(first, first + 2).equals("19"));
        return ".,".indexOf(charAt(first - 1)) < 0 && !year;
    }

    /** Digits, and then a unit, a point or the next group. */
    private boolean isCounted(int start) {
        int end = start;
        for (int groups = 0; groups < MOST_GROUPS; groups++) {
            while (Folding.isAsciiDigit(charAt(end))) {
                end++;
            }
            char next = charAt(end);
            if (next != ' ') {
                return Character.isIdeographic(next)
                        || next == '%'
                        || next == '‰'
                        || next == '.' && Folding.isAsciiDigit(charAt(end + 1));
            }
            end++;
        }
        return false;
    }

    private int digitsStart(int end) {
        int start = end;
        while (start > 0 && Folding.isAsciiDigit(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** The index behind the mark of a footnote that begins here, or the index itself. */
    private static int markEnd(MappedText text, int start) {
        int end = start + 1;
        while (text.charAt(start) == '[' && end < text.length() && Folding.isAsciiDigit(text.charAt(end))) {
            end++;
        }
        int digits = end - start - 1;
        boolean mark = digits > 0 && digits <= LONGEST_MARK && end < text.length() && text.charAt(end) == ']';
        return mark ? end + 1 : start;
    }

    private char charAt(int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : '\0';
    }
}
