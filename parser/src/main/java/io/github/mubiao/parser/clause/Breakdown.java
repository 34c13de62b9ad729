package io.github.mubiao.parser.clause;

import io.github.mubiao.parser.scan.Mention;
import io.github.mubiao.parser.words.Finder;
import io.github.mubiao.parser.words.Vocabulary;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Completes the names of the parts of a whole: 在校生20万人（其中小学10万人、初中5万人）, 播种面积136万亩，其中早稻41万亩. */
final class Breakdown {

    private static final int LONGEST_PART = 12;

    /** Who is counted in a school, and what in a hospital. */
    private static final Finder COUNTED = Finder.of("(在校学生|在校生|在读学生|学生|专任教师|教师|教职工|毕业生|床位数?|病床)$");

    /** Where they are counted. */
    private static final Finder PLACE =
            Finder.of("(小学|中学|初中|高中|中职|高职|职高|幼儿园|学校|教育|高校|院校|学院|大学|本科|专科|医院|卫生院|妇幼保健院|服务中心|诊所)$");

    /** What is measured of crops; a road has its length without a word. */
    private static final Finder MEASURED = Finder.of("((播种|种植|养殖|成灾|受灾|栽种|栽培)面积|总?产量)$");

    private final Vocabulary vocabulary;
    private final Conjuncts conjuncts;
    private @Nullable Reading whole;

    Breakdown(Grammar grammar) {
        this.vocabulary = grammar.vocabulary;
        this.conjuncts = grammar.conjuncts;
    }

    /** What follows are parts of what was read last, if anything was. */
    void open(@Nullable Reading last) {
        whole = last;
    }

    /** The parts are over. */
    void close() {
        whole = null;
    }

    /** The name of a part with what the whole counts or measures; the name itself where it says that, or is of no part. */
    Phrase completed(Phrase part, Mention mention) {
        Reading all = whole;
        if (all == null || !all.mention().unit().equals(mention.unit()) || mention.isShare()) {
            return part;
        }
        if (conjuncts.isStatistic(part)) {
            Matcher measured = MEASURED.first(all.indicator().chars(), 0);
            if (measured == null || !part.chars().endsWith(measured.group())) {
                close();
            }
            return part;
        }
        boolean bare = part.length() <= LONGEST_PART
                && !Predicate.at(vocabulary, part.chars(), 0, part.length()).exists();
        return bare ? part.plus(measure(part, all)) : part;
    }

    private Phrase measure(Phrase part, Reading all) {
        Phrase name = all.indicator();
        if (all.mention().low().unit().isCounter()) {
            Matcher counted = PLACE.isIn(part.chars()) ? COUNTED.first(name.chars(), 0) : null;
            return counted == null ? Phrase.EMPTY : name.from(counted.start());
        }
        Matcher measured = MEASURED.first(name.chars(), 0);
        return measured == null ? Phrase.EMPTY : name.from(measured.start());
    }
}
