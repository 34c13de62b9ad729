package io.github.mubiao.calc.ledger;

import io.github.mubiao.calc.ledger.NameWords.Split;
import io.github.mubiao.calc.ledger.NameWords.Verb;
import io.github.mubiao.quantity.Rational;

/** How alike two names are that no catalogue knows. */
final class Names {

    /** From here on differing letters are another wording: 实际利用省外资金 and 实际利用省外项目资金. */
    private static final Rational SAME = Rational.of(4, 5);

    /** From here on something is shared: 户用卫生厕所 and 无害化卫生厕所. */
    private static final Rational NEAR = Rational.of(11, 20);

    /** Shorter names are too easily alike. */
    private static final int SHORTEST = 4;

    /** What a second thing begins or ends with. */
    private static final String ALSO = "及和与或";

    private Names() {}

    /** Compares the stems of two names. */
    static Likeness compare(String target, String report) {
        Split one = NameWords.split(target);
        Split other = NameWords.split(report);
        if (NameWords.isGeneric(one.rest()) || NameWords.isGeneric(other.rest())) {
            return Likeness.NOTHING;
        }
        Likeness likeness = rests(one.rest(), other.rest());
        return likeness.relation() == Relation.NONE ? likeness : verbs(likeness, one.verb(), other.verb());
    }

    private static Likeness rests(String one, String other) {
        if (one.equals(other) || NameWords.thing(one).equals(NameWords.thing(other))) {
            return Likeness.of(Relation.SAME, Rational.ONE, Reason.of(Reason.Kind.SAME_NAME, one));
        }
        if (!NameWords.exclusions(one, other).isEmpty()) {
            return Likeness.NOTHING;
        }
        int shared = shared(one, other);
        Rational score = Rational.of(2L * shared, one.length() + other.length());
        int shorter = Math.min(one.length(), other.length());
        boolean partOf = shorter == SHORTEST - 1 && (one.endsWith(other) || other.endsWith(one));
        if (score.compareTo(NEAR) < 0 || shorter < SHORTEST && !partOf || !sameHead(one, other)) {
            return Likeness.NOTHING;
        }
        Relation relation = score.compareTo(SAME) >= 0 ? Relation.SAME : Relation.PARTIAL;
        return scoped(Likeness.of(relation, score, Reason.of(Reason.Kind.LIKE_NAMES, one, other)), one, other);
    }

    /** 园区规模以上工业增加值 is a part of 规模以上工业增加值; so are 省级示范村 of 示范村 and 企业用电成本 of 企业成本. */
    private static Likeness scoped(Likeness likeness, String one, String other) {
        if (one.endsWith(other) || other.endsWith(one) || isNarrowed(one, other) || isNarrowed(other, one)) {
            boolean wider = one.length() > other.length();
            Reason.Kind scope = wider ? Reason.Kind.WIDER_SCOPE : Reason.Kind.NARROWER_SCOPE;
            return likeness.weakened(Relation.PARTIAL, Reason.of(scope));
        }
        return NameWords.narrowings(one, other).isEmpty()
                ? likeness
                : likeness.weakened(Relation.PARTIAL, Reason.of(Reason.Kind.ONE_LEVEL_NAMED));
    }

    /** Whether the longer name is the shorter one with words put in that narrow it; a second thing (及抗震, 养老保险和) does not, nor does 项目. */
    private static boolean isNarrowed(String longer, String shorter) {
        int more = longer.length() - shorter.length();
        int at = 0;
        while (at < shorter.length() && more > 1 && longer.charAt(at) == shorter.charAt(at)) {
            at++;
        }
        if (more < 2 || !longer.substring(at + more).equals(shorter.substring(at))) {
            return false;
        }
        String put = longer.substring(at, at + more);
        return !NameWords.isGeneric(put) && ALSO.indexOf(put.charAt(0)) < 0 && ALSO.indexOf(put.charAt(more - 1)) < 0;
    }

    private static Likeness verbs(Likeness likeness, Verb target, Verb report) {
        if (target == report
                || target == Verb.DONE && report == Verb.NONE
                || target == Verb.NONE && report == Verb.DONE) {
            return likeness;
        }
        return target == Verb.START || report == Verb.START
                ? likeness.weakened(Relation.PARTIAL, Reason.of(Reason.Kind.BEGUN_OR_DONE))
                : likeness.weakened(Relation.PARTIAL, Reason.of(Reason.Kind.NET_OR_GROSS));
    }

    /** The head of a Chinese noun stands at its end. */
    private static boolean sameHead(String one, String other) {
        return one.charAt(one.length() - 1) == other.charAt(other.length() - 1);
    }

    /** The length of the longest run of characters that stands in both. */
    static int run(String one, String other) {
        int longest = 0;
        int[] before = new int[other.length() + 1];
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            for (int j = 1; j <= other.length(); j++) {
                now[j] = one.charAt(i - 1) == other.charAt(j - 1) ? before[j - 1] + 1 : 0;
                longest = Math.max(longest, now[j]);
            }
            before = now;
        }
        return longest;
    }

    /** The length of the longest common subsequence. */
    static int shared(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            for (int j = 1; j <= other.length(); j++) {
                now[j] = one.charAt(i - 1) == other.charAt(j - 1) ? before[j - 1] + 1 : Math.max(now[j - 1], before[j]);
            }
            before = now;
        }
        return before[other.length()];
    }
}
