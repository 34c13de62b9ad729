package io.github.mubiao.calc;

import io.github.mubiao.model.Verdict;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One verdict on several: all have to be met. */
final class Verdicts {

    private static final List<Verdict> WORST_FIRST =
            List.of(Verdict.MISSED, Verdict.UNKNOWN, Verdict.NOT_DUE, Verdict.BASICALLY_MET, Verdict.MET);

    private Verdicts() {}

    static Verdict worst(Stream<Verdict> verdicts) {
        Set<Verdict> found = verdicts.collect(Collectors.toSet());
        return WORST_FIRST.stream().filter(found::contains).findFirst().orElseThrow();
    }
}
