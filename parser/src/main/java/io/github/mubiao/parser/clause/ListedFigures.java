package io.github.mubiao.parser.clause;

import io.github.mubiao.parser.scan.Mention;
import io.github.mubiao.parser.text.MappedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins clauses that a comma parts within one list of figures: 企业户数、从业人员、注册资金为6000户，4万人和226亿元 states three
 * figures of three things.
 */
final class ListedFigures {

    private final MappedText text;
    private final List<Mention> mentions;

    private ListedFigures(MappedText text, List<Mention> mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    /** The clauses of a sentence, those of one list as one. */
    static List<Clause> joined(MappedText text, List<Clause> clauses, List<Mention> mentions) {
        return new ListedFigures(text, mentions).joined(clauses);
    }

    private List<Clause> joined(List<Clause> clauses) {
        List<Clause> joined = new ArrayList<>(clauses.size());
        for (int i = 0; i < clauses.size(); i++) {
            int last = lastOfList(clauses, i);
            joined.add(
                    last == i
                            ? clauses.get(i)
                            : new Clause(
                                    clauses.get(i).start(), clauses.get(last).end()));
            i = last;
        }
        return joined;
    }

    /** The last clause of the list that begins in a clause: together they hold as many figures as the first one names things. */
    private int lastOfList(List<Clause> clauses, int first) {
        int last = first;
        int count = 0;
        while (last + 1 < clauses.size() && goesOn(clauses.get(last), clauses.get(last + 1))) {
            count += in(clauses.get(++last)).size();
        }
        if (last == first) {
            return first;
        }
        List<Mention> figures = in(clauses.get(first));
        return count + figures.size() == named(clauses.get(first), figures.get(0)) ? last : first;
    }

    /** Whether nothing but a comma stands between the last figure of a clause and the first one of the next, which ends with a figure. */
    private boolean goesOn(Clause clause, Clause next) {
        if (next.start() != clause.end() + 1
                || text.charAt(clause.end()) != '，'
                || !Character.isDigit(text.charAt(next.start()))) {
            return false;
        }
        List<Mention> before = in(clause);
        List<Mention> behind = in(next);
        return !before.isEmpty()
                && !behind.isEmpty()
                && before.get(before.size() - 1).end() == clause.end()
                && behind.get(0).start() == next.start()
                && behind.get(behind.size() - 1).end() == next.end();
    }

    private int named(Clause clause, Mention figure) {
        return Conjuncts.split(Phrase.of(text, clause.start(), figure.start())).size();
    }

    private List<Mention> in(Clause clause) {
        return mentions.stream()
                .filter(mention -> mention.start() >= clause.start() && mention.end() <= clause.end())
                .toList();
    }
}
