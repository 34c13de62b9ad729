package io.github.mubiao.parser.clause;

import io.github.mubiao.parser.scan.Mention;
import io.github.mubiao.parser.words.Finder;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Tells how much of a plan was done: 完成年度计划的105%, 为年初预算的98%. Where it names nothing itself, it is said of the figure
 * before, which later figures go on with.
 */
final class PlanShare {

    private static final Finder OF_PLAN = Finder.of(
            "(超额)?(完成|实现|达到|达|为|是|占|相当于)了?(全?年度?|年初|[省市县州区]上?|自治[区州]|[省市县]政府|[省市]局|[省市]厅|上级|本年|当年|下达|[省市县区]?[定级]|国家|既定|确定的?|考核|调整|规划|五年|收入|支出|总|的|民生工程|民生实事|工程){0,4}(计划|任务|目标|预算|指标)(任务|目标|指标|数|总数|总量|投资额?|总投资){0,2}$");

    private static final Finder LEADING = Finder.of("(分别|各自|仅|只|均|都|已|已经|共)+$");

    /** 占年度8000万亩任务量的54%: so much was planned. */
    private static final Finder PLANNED = Finder.of("的?(年度|全年|目标)?(任务|计划|目标|指标)(任务|目标)?(量|数|总数|总量)?的[0-9.]{1,6}[%％]");

    private PlanShare() {}

    /** Whether the words behind a figure say that a share of it follows. */
    static boolean isPlanned(CharSequence rest) {
        return PLANNED.at(rest, 0) != null;
    }

    /** Whether the words before a figure, or its name, end like that and it is a share. */
    static boolean isOf(Phrase words, Mention mention) {
        return mention.isShare() && OF_PLAN.isIn(words.chars());
    }

    /** The names of the figures that share the words: 就业、培训完成年计划 for two; those of the figures before where they name nothing. */
    static List<Phrase> names(Phrase words, int count, Discourse before, Conjuncts conjuncts) {
        Phrase plan = plan(words);
        Phrase own = subject(words);
        List<Phrase> subjects = own.isEmpty()
                ? count == 1 ? List.of(before.subject()) : before.lastIndicators(count)
                : count == 1 ? List.of(own) : conjuncts.completed(Conjuncts.split(own));
        List<Phrase> names = new ArrayList<>();
        if (subjects.size() == count) {
            subjects.forEach(subject -> names.add(Subjects.joined(subject, plan)));
        }
        return names;
    }

    private static Phrase plan(Phrase words) {
        Matcher plan = OF_PLAN.first(words.chars(), 0);
        return plan == null ? words : words.from(plan.start());
    }

    /** What was planned, or empty. */
    static Phrase subject(Phrase words) {
        Matcher plan = OF_PLAN.first(words.chars(), 0);
        Phrase subject = plan == null ? words : words.slice(0, plan.start());
        Matcher leading = LEADING.first(subject.chars(), 0);
        return leading == null ? subject : subject.slice(0, leading.start());
    }
}
