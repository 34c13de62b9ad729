package io.github.mubiao.parser.clause;

import io.github.mubiao.model.Bound;
import io.github.mubiao.parser.scan.Mention;
import io.github.mubiao.parser.words.Finder;
import io.github.mubiao.parser.words.Role;
import io.github.mubiao.parser.words.Vocabulary;
import io.github.mubiao.parser.words.Vocabulary.Relation;
import io.github.mubiao.parser.words.Words.Match;
import org.jspecify.annotations.Nullable;

/**
 * The words right before a figure that relate it to its indicator: of 生产总值同比增长不低于8% they are 同比增长不低于.
 *
 * @param start where they begin: what stands before belongs to the indicator
 * @param level whether one of them says that the indicator stands at the figure
 * @param weak whether it says so with a word such as 为 only
 * @param difference RISE, FALL or ADDED where one of them says so; null otherwise
 * @param differenceWord the word that said so, or empty
 * @param bound the bound before the figure; null where there is none
 * @param boundWords its words, or empty
 * @param distributes whether 分别 is among them
 * @param achieves whether 完成 or 实现 is among them
 * @param comparison where 比上年 and the like begin; −1 where they don't occur
 * @param comparisonEnd the index behind them
 */
record Tail(
        int start,
        boolean level,
        boolean weak,
        @Nullable Relation difference,
        String differenceWord,
        Bound.@Nullable Kind bound,
        String boundWords,
        boolean distributes,
        boolean achieves,
        int comparison,
        int comparisonEnd) {

    /** 居民消费价格涨幅3%: prices are told by their rate. */
    private static final String RATE_OF_PRICES = "涨幅";

    private static final int MAX_WORDS = 8;

    /** 低于计划目标0.3个百分点: what stands before the figure is what it falls short of. */
    private static final Finder SHORT_OF = Finder.of("(低于|慢于|落后于?)[^，。；、]{1,20}$");

    /** 突破12项关键技术: what is solved is counted, not passed. */
    private static final String SOLVING = "突破";

    private static final Finder SOLVED = Finder.of("[^，。；、0-9]{0,14}?(技术|难题|瓶颈|环节|产品|成果|装备|工艺|材料)");

    /** Bounds that begin like this say that the indicator stands there: 突破, 控制在, 跨过. */
    private static final String STANDING = "突控跨越迈站登";

    /** Whether any word says something about the figure. */
    boolean speaks() {
        return level || difference != null || bound != null;
    }

    /** The same words of a figure that is a growth, as the words behind it say: 保持8%以上的增长. */
    Tail rising() {
        return with(start, false, false, Relation.RISE);
    }

    /** The same words, before which something else belongs to the figure as well. */
    Tail from(int newStart) {
        return with(newStart, level, weak, difference);
    }

    private Tail with(int newStart, boolean newLevel, boolean newWeak, @Nullable Relation newDifference) {
        return new Tail(
                newStart,
                newLevel,
                newWeak,
                newDifference,
                differenceWord,
                bound,
                boundWords,
                distributes,
                achieves,
                comparison,
                comparisonEnd);
    }

    /** Peels the words off that stand before a figure, no further than {@code limit}; silent words in between say when. */
    static Tail before(Mention figure, Vocabulary vocabulary, CharSequence text, boolean[] silent, int limit) {
        boolean relative = figure.isShare() || figure.unit().equals("倍");
        boolean solves = figure.low().unit().isCounter() && SOLVED.at(text, figure.end()) != null;
        Tail tail = new Reader(vocabulary, text, silent, limit, relative, solves).read(figure.start());
        boolean falls = figure.isPoints()
                && (tail.difference == null || vocabulary.of(Role.RATE).has(tail.differenceWord))
                && tail.start > limit
                && SHORT_OF.isIn(text.subSequence(limit, tail.start));
        return falls ? tail.with(tail.start, tail.level, tail.weak, Relation.FALL) : tail;
    }

    /** The same before an index. */
    static Tail read(Vocabulary vocabulary, CharSequence text, boolean[] silent, int limit, int end) {
        return new Reader(vocabulary, text, silent, limit, false, false).read(end);
    }

    private static final class Reader {

        private final Vocabulary vocabulary;
        private final CharSequence text;
        private final boolean[] silent;
        private final int limit;

        /** Whether the figure says how many times something else it is. */
        private final boolean relative;

        /** Whether what can be solved is counted behind the figure. */
        private final boolean solves;

        private boolean level;
        private boolean strong;
        private @Nullable Relation difference;
        private String differenceWord = "";
        private Bound.@Nullable Kind bound;
        private String boundWords = "";
        private boolean distributes;
        private boolean achieves;
        private int comparison = -1;
        private int comparisonEnd = -1;

        /** Where 到 stands before a time: the word before it leads to a level. */
        private int reached = -1;

        Reader(
                Vocabulary vocabulary,
                CharSequence text,
                boolean[] silent,
                int limit,
                boolean relative,
                boolean solves) {
            this.vocabulary = vocabulary;
            this.text = text;
            this.silent = silent;
            this.limit = limit;
            this.relative = relative;
            this.solves = solves;
        }

        Tail read(int figure) {
            int end = figure;
            for (int words = 0; words < MAX_WORDS && end > limit; words++) {
                boolean owned = isOwned(end);
                int spoken = spokenEnd(owned ? end - 1 : end);
                if (owned || (words > 0 || isRemark(end)) && spoken < end && !isCompared(spoken)) {
                    end = spoken;
                }
                if (owned && "到至".indexOf(text.charAt(spoken)) >= 0) {
                    level = true; // 增加到2010年的
                    strong = true;
                    reached = spoken;
                    end -= isRestored(spoken) ? 2 : 0;
                }
                Match<Relation> match = vocabulary.relations.before(text, end);
                if (match == null || match.start() < limit || match.value() == Relation.NONE) {
                    int start = comparedFrom(end);
                    if (start < 0 || match != null && !isBasis(match)) {
                        break;
                    }
                    comparison = start;
                    comparisonEnd = end;
                    end = start;
                } else if (!take(match)) {
                    break;
                } else {
                    end = match.start();
                }
            }
            return new Tail(
                    end,
                    level,
                    level && !strong,
                    difference,
                    differenceWord,
                    bound,
                    boundWords,
                    distributes,
                    achieves,
                    comparison,
                    comparisonEnd);
        }

        /** Notes what a word says; false where it belongs to the indicator after all. */
        private boolean take(Match<Relation> match) {
            distributes |= match.word().contains("分别") || match.word().equals("依次为");
            switch (match.value()) {
                case LEVEL -> {
                    level = true;
                    strong = true;
                }
                case STANDS -> {
                    if (isVerb(match)) {
                        return false;
                    }
                    level = true;
                    achieves |= isAchievement(match);
                }
                case RISE, FALL -> {
                    if (difference == null && match.end() != reached) {
                        if (!distributes
                                && (level && isRate(match) || match.word().equals(RATE_OF_PRICES))) {
                            return false;
                        }
                        difference = match.value();
                        differenceWord = match.word();
                    }
                }
                case ADDED -> {
                    difference = difference == null ? Relation.ADDED : difference;
                    return match.start() > limit;
                }
                case AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, ABOUT -> {
                    if (solves && match.word().startsWith(SOLVING) && spokenEnd(match.start()) <= limit) {
                        return false;
                    }
                    if (bound == null) {
                        bound = Bound.Kind.valueOf(match.value().name());
                        boundWords = match.word();
                    }
                    boolean stands = STANDING.indexOf(match.word().charAt(0)) >= 0;
                    level |= stands;
                    strong |= stands;
                }
                case SKIP -> {}
                case NONE -> throw new IllegalStateException("NONE ends the tail");
            }
            return true;
        }

        /** 增速控制在5%: the noun can itself stand at a level; 增速分别为5%、6% are growths of several things. */
        private boolean isRate(Match<Relation> match) {
            return vocabulary.of(Role.RATE).has(match.word());
        }

        /** 2019年的: what is said of the figure stands before the time. */
        private boolean isOwned(int end) {
            return end > limit + 1 && text.charAt(end - 1) == '的' && silent[end - 2];
        }

        /** 恢复到2019年的. */
        private boolean isRestored(int end) {
            return end - 2 >= limit && text.charAt(end - 2) == '恢' && text.charAt(end - 1) == '复';
        }

        /** （下同）. */
        private boolean isRemark(int end) {
            return end > limit && text.charAt(end - 1) == '）';
        }

        /** Before the words that end here and only say when. */
        private int spokenEnd(int end) {
            int spoken = end;
            while (spoken > limit && silent[spoken - 1]) {
                spoken--;
            }
            return spoken;
        }

        /** 比上年: the time is what is compared with. */
        private boolean isCompared(int end) {
            return end > limit && "比较".indexOf(text.charAt(end - 1)) >= 0;
        }

        /** 完成462项: without a subject before it, the word is the verb of the clause. */
        private boolean isVerb(Match<Relation> match) {
            return isAchievement(match) && match.start() == limit;
        }

        private static boolean isAchievement(Match<Relation> match) {
            return match.word().startsWith("完成") || match.word().startsWith("实现");
        }

        /** 在上年基础上, 在高基数上. */
        private static boolean isBasis(@Nullable Match<Relation> match) {
            return match != null && (match.word().equals("基础上") || match.word().equals("基数上"));
        }

        /** Where what ends here and only compares begins, or −1; what something is so many times of leads to a level. */
        private int comparedFrom(int end) {
            int multiple = relative ? ComparedWith.multipleStart(text, limit, end) : -1;
            level |= multiple >= 0;
            strong |= multiple >= 0;
            return multiple >= 0
                    ? multiple
                    : ComparedWith.start(text, limit, end, isBasis(vocabulary.relations.before(text, end)));
        }
    }
}
