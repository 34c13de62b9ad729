package io.github.mubiao.parser.clause;

import io.github.mubiao.model.Change;
import io.github.mubiao.parser.words.Vocabulary;
import io.github.mubiao.parser.words.Words.Match;

/** Completes names that say of whom a share is, but not which share, since that was said before: 市区入园率达到50%、县城达到30%. */
final class ScopedShares {

    private static final int LONGEST_SCOPE = 6;

    private final Vocabulary vocabulary;
    private final Conjuncts conjuncts;
    private final Discourse before;

    ScopedShares(Grammar grammar, Discourse before) {
        this.vocabulary = grammar.vocabulary;
        this.conjuncts = grammar.conjuncts;
        this.before = before;
    }

    /** 县城, 县（市）, 山区县. */
    private boolean isScope(Phrase left) {
        return vocabulary.scopes.at(left.chars(), 0) != null
                || left.length() <= LONGEST_SCOPE && "县市区镇乡村）".indexOf(left.last()) >= 0;
    }

    /** 市区入园率达到50%、县城达到30%; 医院病床使用率79%，其中公立医院86%: the share that was named is left out. */
    Phrase completed(Phrase left) {
        boolean open = !before.isEmpty()
                && before.last().mention().isShare()
                && before.lastChange() == Change.LEVEL
                && Conjuncts.SHARE_NOUNS.indexOf(before.last().indicator().last()) >= 0
                && !vocabulary.shareWords.isIn(left.chars());
        if (before.isTopicNew() && isWholeScope(left) && isShare(before.topic())) {
            return ofScope(left, before.topic()); // 污水处理率：县城达到95%
        }
        if (!open || left.length() < 2) {
            return left;
        }
        Phrase last = before.last().indicator();
        String ending = left.chars().substring(left.length() - 2);
        int same = last.chars().indexOf(ending);
        if (same >= 0 && same + 2 < last.length()) {
            return left.plus(last.from(same + 2));
        }
        return isScope(left) && vocabulary.scopes.at(last.chars(), 0) != null ? ofScope(left, last) : left;
    }

    private boolean isWholeScope(Phrase left) {
        Match<Boolean> scope = vocabulary.scopes.at(left.chars(), 0);
        return scope != null && scope.end() == left.length();
    }

    private boolean isShare(Phrase topic) {
        return topic.length() > 2
                && Conjuncts.SHARE_NOUNS.indexOf(topic.last()) >= 0
                && conjuncts.isStatistic(topic)
                && !Predicate.at(vocabulary, topic.chars(), 0, topic.length()).exists();
    }

    /** 县城污水处理率 of 县城 and 城镇污水处理率. */
    private Phrase ofScope(Phrase left, Phrase statistic) {
        Match<Boolean> scope = vocabulary.scopes.at(statistic.chars(), 0);
        return left.plus(scope == null ? statistic : statistic.from(scope.end()));
    }
}
