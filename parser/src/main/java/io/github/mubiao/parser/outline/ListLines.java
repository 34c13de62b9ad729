package io.github.mubiao.parser.outline;

import io.github.mubiao.parser.text.MappedText;
import java.util.regex.Pattern;

/** Tells the items of a list, which may lack a full stop, from headings. */
final class ListLines {

    /** 5所, 1.2万人, 6%; but 2024年, 第3届, 3大工程 and 百亿级 are words of headings. */
    private static final Pattern FIGURE = Pattern.compile(
            "(?<![第〔\\[（A-Za-z\\d.“+-])\\d[\\d.,]*[万亿千百余多]*(?=[^\\d.,万亿千百余多年月日时届号强大级第+\\-—·/）)”\\sA-Za-z])");

    private ListLines() {}

    /** How many figures a line holds. */
    static long figures(CharSequence line) {
        return FIGURE.matcher(line).results().count();
    }

    /** One of several numbered lines of a deeper rank that say nothing of time. */
    static boolean isOneOfSeveral(CharSequence line, int rank, MappedText next) {
        return rank >= 3
                && next.length() > 0
                && Heading.isNumbered(next)
                && HeadingWords.senseOf(line, rank) == HeadingSense.UNSTATED;
    }

    /** 新建幼儿园5所 in a list without full stops: it has a figure, and neither text nor deeper headings below it. */
    static boolean isItem(CharSequence line, int rank, MappedText next) {
        Heading number = next.length() == 0 ? null : Heading.numberOf(next);
        boolean below = number == null
                ? next.length() > 0 && (LineJoiner.isClosed(next) || LineJoiner.isProse(next))
                : number.rank() > rank;
        return !below && FIGURE.matcher(line).find();
    }
}
