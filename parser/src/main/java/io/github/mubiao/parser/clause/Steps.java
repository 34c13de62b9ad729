package io.github.mubiao.parser.clause;

import io.github.mubiao.parser.scan.Mention;
import io.github.mubiao.parser.text.MappedText;
import io.github.mubiao.parser.words.Finder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/** Finds the figures that only are where others start from: 由45%提高到60%, 分别由45%、30%提高到60%、50%. */
final class Steps {

    /**
     * A step up to a figure.
     *
     * @param base where it starts from
     * @param first the first of the bases that are listed together
     * @param last the last of them
     */
    record Step(Mention base, Mention first, Mention last) {

        /** Whether it is the first of a list. */
        boolean opens() {
            return base.equals(first);
        }
    }

    /** 提高到, 逐步降低至2025年的: so many characters at most lie between a base and the figure it leads to. */
    private static final int LONGEST_STEP = 16;

    private static final int MOST_BASES = 4;

    /** 比1980年的4972亿元增长21.7%: the amount is what the growth starts from. */
    private static final Finder CHANGED = Finder.of("(增长|增加|提高|上升|下降|减少|降低|增)了?约?$");

    /** 从目前的23%再提高超1个百分点. */
    private static final Finder RISEN = Finder.of("再?(提高|提升|上升|增加|下降|降低|减少)了?(约|近|超|超过)?$");

    /** 从目前的, 从原来的: when the figure was so. */
    private static final Finder THEN = Finder.of("(目前|现在|现有|当前|原来|原先|以前|过去|最初|此前)的?$");

    /** What may stand between two figures of a list. */
    private static final Finder LISTED = Finder.of("[、和与及](每[人户亩]每?[年月]?)?$");

    private final MappedText text;
    private final boolean[] silent;
    private final Relevance relevance;

    Steps(MappedText text, boolean[] silent, Relevance relevance) {
        this.text = text;
        this.silent = silent;
        this.relevance = relevance;
    }

    /** The steps among the figures of a clause, by the figures that they lead to. */
    Map<Mention, Step> in(List<Mention> mentions) {
        Map<Mention, Step> steps = Map.of();
        for (int i = 0; i + 1 < mentions.size(); i++) {
            int count = bases(mentions, i);
            for (int k = 0; k < count; k++) {
                steps = steps.isEmpty() ? new HashMap<>() : steps;
                steps.put(
                        mentions.get(i + count + k),
                        new Step(mentions.get(i + k), mentions.get(i), mentions.get(i + count - 1)));
            }
            i += Math.max(0, 2 * count - 1);
        }
        return steps;
    }

    /** How many figures from an index on lead to as many that follow them. */
    private int bases(List<Mention> mentions, int i) {
        for (int count = 1; count <= MOST_BASES && i + 2 * count <= mentions.size(); count++) {
            Mention last = mentions.get(i + count - 1);
            if (count == 1 ? leads(last, mentions.get(i + 1)) : leadsListed(mentions, i, count)) {
                return count;
            }
            if (!isListed(last, mentions.get(i + count))) {
                return 0;
            }
        }
        return 0;
    }

    /** Behind a list of bases, a list of as many figures of the same units. */
    private boolean leadsListed(List<Mention> mentions, int i, int count) {
        Mention first = mentions.get(i);
        Mention last = mentions.get(i + count - 1);
        boolean led = isFrom(first)
                && leadsOn(text.slice(
                        relevance.behindBound(last), mentions.get(i + count).start()));
        for (int k = 0; k < count && led; k++) {
            led = mentions.get(i + k).unit().equals(mentions.get(i + count + k).unit())
                    && (k == 0 || isListed(mentions.get(i + count + k - 1), mentions.get(i + count + k)));
        }
        return led;
    }

    private boolean isListed(Mention mention, Mention next) {
        int behind = relevance.behindBound(mention);
        return behind < next.start() && LISTED.at(text.slice(0, next.start()), behind) != null;
    }

    private boolean isFrom(Mention mention) {
        int from = fromWord(mention.start());
        return from < mention.start() && "由从".indexOf(text.charAt(from)) >= 0;
    }

    /** 由45%提高到60%: the first figure is where the second one starts from. */
    boolean leads(Mention mention, Mention next) {
        int behind = relevance.behindBound(mention);
        int gap = next.start() - behind;
        if (gap <= 0 || gap > LONGEST_STEP || fromWord(mention.start()) == mention.start()) {
            return false;
        }
        MappedText words = text.slice(behind, next.start());
        return isFrom(mention)
                ? leadsOn(words) || next.isPoints() && RISEN.at(words, 0) != null
                : CHANGED.at(words, 0) != null;
    }

    /** 提高到, 逐步降低至: a step within one clause. */
    private static boolean leadsOn(MappedText words) {
        boolean leads = false;
        for (int i = 0; i < words.length() && words.length() <= LONGEST_STEP; i++) {
            char c = words.charAt(i);
            if ("、，；".indexOf(c) >= 0) {
                return false;
            }
            leads |= "到至为".indexOf(c) >= 0;
        }
        return leads;
    }

    /** The index of 由 or 从 right before a figure, or the figure itself. */
    int fromWord(int figure) {
        Matcher then = THEN.first(text.slice(Math.max(0, figure - LONGEST_STEP), figure), 0);
        int end = then == null ? figure : figure - (then.end() - then.start());
        for (int i = end; i > 0 && i > figure - LONGEST_STEP; i--) {
            char c = text.charAt(i - 1);
            if ("由从比较".indexOf(c) >= 0) {
                return i - 1;
            }
            boolean each = i > 1 && text.charAt(i - 2) == '每';
            if (!each && !silent[i - 1] && "约的近初末底年每人月户亩均不足立方平米公斤吨升学".indexOf(c) < 0) {
                break;
            }
        }
        return figure;
    }
}
