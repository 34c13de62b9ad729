package io.github.mubiao.parser.clause;

import io.github.mubiao.parser.words.Finder;
import io.github.mubiao.parser.words.Vocabulary;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Completes names that only say of which kind are those that were counted before: 市级重点项目1000个、县级500个. */
final class Kinds {

    /** 自治区级. */
    private static final int LONGEST_GRADE = 4;

    private static final Finder SIZE =
            Finder.of("(超过?|突破|达到?|过)[0-9.]*[十百千万亿]{1,3}(美?元|亩|人)?(以上)?的?|[0-9.]{0,5}[十百千万亿]{0,3}(美?元|亩|人)(及?以上|以下)的?");

    private final Vocabulary vocabulary;

    Kinds(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The last name with the grade or size that stands alone here; null where none does. */
    @Nullable
    Phrase completed(Phrase alone, Phrase last) {
        return SIZE.matches(alone.chars()) ? sized(alone, last) : graded(alone, last);
    }

    /** 产值超10亿元的企业8家、超50亿元的3家; behind a name without a size: 引进项目30个，其中超亿元12个. */
    private Phrase sized(Phrase size, Phrase last) {
        Matcher said = SIZE.first(last.chars(), 0);
        if (said == null) {
            int verb = Predicate.at(vocabulary, last.chars(), 0, last.length()).end();
            return last.slice(0, verb).plus(size).plus(last.from(verb));
        }
        boolean owned = said.group().endsWith("的") && size.last() != '的';
        return last.slice(0, said.start()).plus(size).plus(last.from(owned ? said.end() - 1 : said.end()));
    }

    /** 县级. */
    private static @Nullable Phrase graded(Phrase grade, Phrase last) {
        int level = last.chars().lastIndexOf('级');
        boolean alone = grade.length() <= LONGEST_GRADE && grade.chars().endsWith("级");
        return alone && level >= 0 ? grade.plus(last.from(level + 1)) : null;
    }
}
