package io.github.mubiao.parser.clause;

import io.github.mubiao.parser.words.Finder;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Completes names that only say of which kind are those that were counted before: 市级重点项目1000个、县级500个. */
final class Kinds {

    /** 自治区级. */
    private static final int LONGEST_GRADE = 4;

    private static final Finder SIZE = Finder.of("(超过?|突破|达到?|过)[0-9.]*[十百千万亿]*美?元(以上)?的?");

    private Kinds() {}

    /** The last name with the grade or size that stands alone here; null where none does, or the last name tells none. */
    static @Nullable Phrase completed(Phrase alone, Phrase last) {
        return SIZE.matches(alone.chars()) ? sized(alone, last) : graded(alone, last);
    }

    /** 产值超10亿元的企业8家、超50亿元的3家. */
    private static @Nullable Phrase sized(Phrase size, Phrase last) {
        Matcher said = SIZE.first(last.chars(), 0);
        if (said == null || !said.group().endsWith("的") || said.end() == last.length()) {
            return null;
        }
        return last.slice(0, said.start()).plus(size).plus(last.from(said.end() - 1));
    }

    /** 县级. */
    private static @Nullable Phrase graded(Phrase grade, Phrase last) {
        int level = last.chars().lastIndexOf('级');
        boolean alone = grade.length() <= LONGEST_GRADE && grade.chars().endsWith("级");
        return alone && level >= 0 ? grade.plus(last.from(level + 1)) : null;
    }
}
