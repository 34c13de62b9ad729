package io.github.mubiao.parser.outline;

import io.github.mubiao.parser.text.MappedText;
import io.github.mubiao.parser.text.MappedTextBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Joins lines that belong to one sentence: wrapped lines, and sentences torn by a picture or a link. */
final class LineJoiner {

    /** A line without full stop that is longer than this is prose, not a heading. */
    private static final int LONGEST_HEADING = 45;

    /** A torn-off piece is no longer than this. */
    private static final int LONGEST_FRAGMENT = 8;

    /** Lines of a wrapped text end within so many characters of its width. */
    private static final int RAGGED = 6;

    private static final int WIDEST_WRAP = 80;

    /** So many of the lines of a wrapped text are of its width; of any other text hardly one in ten. */
    private static final double WRAPPED_SHARE = 0.45;

    /** What a unit that was torn off its number begins with. */
    private static final String UNITS = "亿万元%％亩吨户家个项公人名倍";

    private final int wrapWidth;

    private LineJoiner(int wrapWidth) {
        this.wrapWidth = wrapWidth;
    }

    /** The lines of a text, joined where they belong together, without empty ones. */
    static List<MappedText> join(List<MappedText> lines) {
        return new LineJoiner(wrapWidth(lines)).run(lines);
    }

    private List<MappedText> run(List<MappedText> lines) {
        List<MappedText> joined = new ArrayList<>();
        List<MappedText> open = new ArrayList<>();
        boolean fragment = false;
        for (MappedText line : lines) {
            boolean isNewBlock = isNewBlock(line);
            boolean isFragment = !open.isEmpty() && isFragment(open.get(open.size() - 1), line);
            boolean torn = !open.isEmpty() && isTorn(open.get(open.size() - 1), line);
            if (!open.isEmpty()
                    && !isNewBlock
                    && (torn || fragment || isFragment || continues(open) || isContinuation(line))) {
                open.add(line);
            } else {
                flush(open, joined);
                open.add(line);
            }
            fragment = isFragment && !isClosed(line);
            if (isClosed(line)
                    || line.hasCells()
                    || line.headingLevel() > 0
                    || isNewBlock && !isProse(line) && !isFull(line)) {
                flush(open, joined);
                fragment = false;
            }
        }
        flush(open, joined);
        return joined;
    }

    private static void flush(List<MappedText> open, List<MappedText> joined) {
        if (open.size() == 1) {
            joined.add(open.get(0));
        } else if (!open.isEmpty()) {
            MappedTextBuilder text = new MappedTextBuilder(
                    open.stream().mapToInt(MappedText::length).sum());
            open.forEach(text::appendLine);
            joined.add(text.build());
        }
        open.clear();
    }

    /** Whether the block that ends with this line goes on in the next one. */
    private boolean continues(List<MappedText> open) {
        MappedText last = open.get(open.size() - 1);
        return open.size() > 1 || isProse(last) || isFull(last);
    }

    /** Whether a line of a wrapped text reaches its width: what is numbered there may be a long item as well as a heading. */
    private boolean isFull(MappedText line) {
        return wrapWidth > 0 && line.length() >= wrapWidth - RAGGED;
    }

    /** Prose that does not end with a full stop is torn; a heading is not. */
    static boolean isProse(CharSequence line) {
        char last = line.charAt(line.length() - 1);
        return "，、；：的".indexOf(last) >= 0 || line.length() > LONGEST_HEADING || indexOfAny(line, "。；") >= 0;
    }

    private static boolean isFragment(CharSequence before, CharSequence line) {
        return line.length() <= LONGEST_FRAGMENT
                && indexOfAny(line, "。，；、：！？") < 0
                && indexOfAny(before, "，") >= 0
                && !Heading.isNumbered(line);
    }

    /** 实现产值 23 before 亿元，增长…: the line ends within a figure. */
    private static boolean isTorn(CharSequence before, CharSequence line) {
        char last = before.charAt(before.length() - 1);
        return last >= '0'
                && last <= '9'
                && UNITS.indexOf(line.charAt(0)) >= 0
                && (indexOfAny(before, "，；") >= 0 || indexOfAny(line, "，；。") >= 0);
    }

    private static boolean isNewBlock(MappedText line) {
        return line.headingLevel() > 0
                || line.hasCells()
                || Heading.isNumbered(line)
                || LineKind.of(line) != LineKind.BODY
                || line.charAt(0) == '—';
    }

    /** No sentence begins with 是： or a comma. */
    private static boolean isContinuation(CharSequence line) {
        String start = line.subSequence(0, Math.min(2, line.length())).toString();
        return "，、；。）”".indexOf(line.charAt(0)) >= 0 || start.equals("是：") || start.equals("为：");
    }

    static boolean isClosed(CharSequence line) {
        int end = line.length();
        while (end > 0 && "”’）)】".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && "。！？!?…".indexOf(line.charAt(end - 1)) >= 0;
    }

    private static int indexOfAny(CharSequence line, String wanted) {
        for (int i = 0; i < line.length(); i++) {
            if (wanted.indexOf(line.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** The width that a text was wrapped at, or 0. */
    private static int wrapWidth(List<MappedText> lines) {
        int[] lengths = lines.stream()
                .mapToInt(MappedText::length)
                .filter(length -> length >= 16)
                .sorted()
                .toArray();
        if (lengths.length < 12) {
            return 0;
        }
        int width = lengths[lengths.length * 9 / 10];
        long full = Arrays.stream(lengths)
                .filter(length -> Math.abs(length - width) <= RAGGED)
                .count();
        return width <= WIDEST_WRAP && full >= lengths.length * WRAPPED_SHARE ? width : 0;
    }
}
