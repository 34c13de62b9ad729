package io.github.mubiao.parser.clause;

import io.github.mubiao.model.Nature;
import io.github.mubiao.parser.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which figures of a sentence are binding (约束性) and which are expected (预期性): in brackets the word holds for the figures of the
 * clause before it, behind 为 or 属于 for those since the last semicolon, and otherwise for what follows it.
 */
final class NatureScope {

    private static final Pattern MARK = Pattern.compile("(约束|预期)性");

    private static final Pattern BRACKETED = Pattern.compile("[（\\[〔](?:均为|为|属)?$");

    private static final Pattern SAID_OF = Pattern.compile("(?:为|是|属于?|列为|作为|列入|纳入)(?:国家|省级|市级)?$");

    private static final int LONGEST_LEAD = 6;

    /** The nature of the figures within a stretch, and whether the word stands before them all. */
    private record Hold(int start, int end, Nature nature, boolean heads) {}

    private final List<Hold> holds = new ArrayList<>();

    NatureScope(MappedText sentence) {
        if (!sentence.contains("束性") && !sentence.contains("期性")) {
            return;
        }
        String text = sentence.toString();
        Matcher mark = MARK.matcher(text);
        while (mark.find()) {
            Nature nature = mark.group(1).equals("约束") ? Nature.BINDING : Nature.EXPECTED;
            String lead = text.substring(Math.max(0, mark.start() - LONGEST_LEAD), mark.start());
            if (BRACKETED.matcher(lead).find()) {
                holds.add(new Hold(behindLast(text, "，；：。", mark.start()), mark.start(), nature, false));
            } else if (SAID_OF.matcher(lead).find()) {
                holds.add(new Hold(behindLast(text, "；。", mark.start()), mark.start(), nature, false));
            } else {
                holds.add(new Hold(mark.end(), text.length(), nature, true));
            }
        }
    }

    private static int behindLast(String text, String delimiters, int end) {
        int start = end;
        while (start > 0 && delimiters.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    /** The nature of a figure that begins at an index: what is said of its own clause, else what the list is headed with. */
    Nature at(int index) {
        Nature headed = Nature.UNSTATED;
        for (Hold hold : holds) {
            if (hold.start <= index && index < hold.end) {
                if (!hold.heads) {
                    return hold.nature;
                }
                headed = hold.nature;
            }
        }
        return headed;
    }
}
