package io.github.mubiao.parser.clause;

import io.github.mubiao.parser.time.TimeExpression;
import io.github.mubiao.parser.words.Finder;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;

/** Finds the words that say when, how firmly or how figures are to be read, and so are no part of an indicator. */
final class SilentWords {

    /** 比上年（下同）增长, 同比增长（以下简称增长）: how later figures are to be read. */
    private static final Finder REMARK =
            Finder.of("（(同比|比上年|预计|以上|口径)?[，、]?(下同|同上|以下简称[^（）]{1,12}|以下同|可比口径|可比价|可比价格|现价|不变价|预计数|快报数|初步数)）");

    /** 完成全年任务（42亿元）的59%: the figure of the plan that a share is of. */
    static final Finder PLANNED = Finder.of("(?<=[务标划算额金数])（[0-9][0-9.，]*[^（），。；]{0,6}）(?=的[0-9])");

    /** Bound words that may stand before the verb. */
    private static final Finder DISTANT_BOUND = Finder.of("至少|基本(?=实现|消除|完成|建成)|连续[\\d一二三四五六七八九十]{1,2}年");

    private SilentWords() {}

    /**
     * The characters of a sentence that are no part of a name. What looks back commits to nothing, so 争取 is a verb there.
     *
     * @param ahead whether the sentence looks ahead
     */
    static boolean[] of(CharSequence sentence, List<TimeExpression> times, CommitmentScope commitments, boolean ahead) {
        boolean[] silent = new boolean[sentence.length()];
        if (ahead) {
            commitments.words().forEach(word -> Arrays.fill(silent, word.start(), word.end(), true));
        }
        fill(silent, sentence, DISTANT_BOUND);
        fill(silent, sentence, REMARK);
        fill(silent, sentence, PLANNED);
        for (TimeExpression time : times) {
            if (!isWhole(sentence, time)) {
                Arrays.fill(silent, time.start(), time.end(), true);
            }
        }
        return silent;
    }

    private static void fill(boolean[] silent, CharSequence sentence, Finder words) {
        for (Matcher found = words.first(sentence, 0); found != null; found = words.next(found, sentence)) {
            Arrays.fill(silent, found.start(), found.end(), true);
        }
    }

    /** 全年 is part of what is measured. */
    private static boolean isWhole(CharSequence sentence, TimeExpression time) {
        return time.end() - time.start() == 2
                && sentence.charAt(time.start()) == '全'
                && sentence.charAt(time.start() + 1) == '年';
    }
}
