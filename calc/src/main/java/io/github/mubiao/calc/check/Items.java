package io.github.mubiao.calc.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How many things a list names: split only at 、; a 和 may be part of a name, so that a list of k may be one of k+1.
 *
 * @param names what stands between the marks
 * @param least how many there are at least
 * @param most how many there are at most
 */
record Items(List<String> names, int least, int most) {

    private static final String OPEN = "“‘（(《〈【「『\"";
    private static final String CLOSE = "”’）)》〉】」』\"";
    private static final Pattern JOINER = Pattern.compile("以及|和|与|(?<!普)及(?!以上|以下|其)|、");

    Items {
        names = List.copyOf(names);
    }

    static Items of(String list) {
        List<String> names = split(list);
        int joined = names.stream()
                .mapToInt(name -> JOINER.split(outside(name), -1).length - 1)
                .sum();
        return new Items(names, names.size(), names.size() + joined);
    }

    boolean mayBe(int count) {
        return count >= least && count <= most;
    }

    private static List<String> split(String list) {
        List<String> names = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < list.length(); i++) {
            depth = Math.max(0, depth + step(list.charAt(i), depth));
            if (depth == 0 && list.charAt(i) == '、') {
                names.add(list.substring(start, i));
                start = i + 1;
            }
        }
        names.add(list.substring(start));
        return names;
    }

    /** The words that stand in no quotation marks or brackets. */
    private static String outside(String name) {
        StringBuilder words = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < name.length(); i++) {
            depth = Math.max(0, depth + step(name.charAt(i), depth));
            if (depth == 0) {
                words.append(name.charAt(i));
            }
        }
        return words.toString();
    }

    private static int step(char mark, int depth) {
        if (mark == '"') {
            return depth == 0 ? 1 : -1;
        }
        return OPEN.indexOf(mark) >= 0 ? 1 : CLOSE.indexOf(mark) >= 0 ? -1 : 0;
    }
}
