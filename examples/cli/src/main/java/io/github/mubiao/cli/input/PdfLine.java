package io.github.mubiao.cli.input;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a page, in points from its top left corner.
 *
 * @param runs its words without wide gaps between them, from left to right
 * @param baseline how far down it stands
 */
record PdfLine(List<Run> runs, float baseline) {

    /** So many widths of a letter between two runs are no blank. */
    static final float GAP = 2;

    /**
     * Words that stand together.
     *
     * @param text the words
     * @param left where they begin
     * @param right where they end
     * @param size the size of their letters
     */
    record Run(String text, float left, float right, float size) {

        /** This and the next word of the line. */
        Run with(Run next) {
            String blank = next.left - right > size / 5 && isLatin(text, next.text) ? " " : "";
            return new Run(text + blank + next.text, left, next.right, Math.max(size, next.size));
        }

        /** Between ideographs a blank is nothing but the spacing of letters. */
        private static boolean isLatin(String before, String after) {
            return before.codePointBefore(before.length()) < 0x2E80 && after.codePointAt(0) < 0x2E80;
        }
    }

    PdfLine {
        runs = List.copyOf(runs);
    }

    /** A line of words in their order, those without wide gaps together. */
    static PdfLine of(List<Run> words, float baseline) {
        List<Run> runs = new ArrayList<>();
        for (Run word : words) {
            Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && word.left() - last.right() < GAP * word.size()) {
                runs.set(runs.size() - 1, last.with(word));
            } else {
                runs.add(word);
            }
        }
        return new PdfLine(runs, baseline);
    }

    String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining("\t"));
    }

    float left() {
        return runs.get(0).left();
    }

    float right() {
        return runs.get(runs.size() - 1).right();
    }

    float size() {
        return runs.get(0).size();
    }
}
