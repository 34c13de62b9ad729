package io.github.mubiao.parser.table;

import io.github.mubiao.parser.text.Normaliser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The lines of a text, without their breaks. */
final class Lines {

    /** So many lines around a table can say something about it. */
    private static final int AROUND = 4;

    /** A longer line is prose. */
    private static final int LONGEST = 120;

    private final String text;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int count;

    Lines(String text) {
        this.text = text;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBreak(text.charAt(i))) {
                add(start, i);
                start = i + 1;
            }
        }
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private void add(int start, int end) {
        boolean insideBreak = start == end && start > 0 && text.startsWith("\r\n", start - 1);
        if (insideBreak) {
            return;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        starts[count] = start;
        ends[count++] = end;
    }

    int count() {
        return count;
    }

    int start(int line) {
        return starts[line];
    }

    int end(int line) {
        return ends[line];
    }

    /** The first index of a line that is no blank; its end where there is none. */
    int content(int line) {
        int i = starts[line];
        while (i < ends[line] && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u3000' || c == '\u00A0';
    }

    /** The lines right above one, in text order, as words. */
    List<String> above(int line) {
        List<String> found = new ArrayList<>();
        for (int i = line - 1; i >= 0 && i > line - 2 * AROUND && found.size() < AROUND && isShort(i); i--) {
            add(i, found);
        }
        Collections.reverse(found);
        return found;
    }

    /** The lines from one on, as words. */
    List<String> below(int line) {
        List<String> found = new ArrayList<>();
        for (int i = line; i < count && i < line + 2 * AROUND && found.size() < AROUND; i++) {
            add(i, found);
        }
        return found;
    }

    private boolean isShort(int line) {
        int content = content(line);
        return ends[line] - content <= LONGEST && (content == ends[line] || text.charAt(content) != '|');
    }

    private void add(int line, List<String> found) {
        int content = content(line);
        int end = Math.min(ends[line], content + 2 * LONGEST);
        if (content < end) {
            found.add(Normaliser.normalise(text.substring(content, end))
                    .strip()
                    .toString()
                    .replace('\n', ' ')
                    .replace('\t', ' '));
        }
    }
}
