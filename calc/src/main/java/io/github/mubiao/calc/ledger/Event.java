package io.github.mubiao.calc.ledger;

import io.github.mubiao.model.IndicatorCodes;
import io.github.mubiao.model.Milestone;
import io.github.mubiao.model.Observation;
import io.github.mubiao.model.Period;
import io.github.mubiao.model.Plan;
import io.github.mubiao.model.Stage;
import io.github.mubiao.model.Statement;
import io.github.mubiao.model.Verdict;
import io.github.mubiao.quantity.Rational;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Something in a report that may be the event of a milestone: what the clause of an observation says beside its figure (大桥建成通车,
 * 全长3公里), or a milestone that is announced again.
 */
record Event(String document, Statement statement, String text) {

    private static final Pattern STARTED = Pattern.compile("开工|动工|启动|奠基|开建");
    private static final Pattern COMPLETED = Pattern.compile("建成|竣工|完工|投产|投用|投运|投入使用|通车|贯通|交付|完成|挂牌|成立|组建|出台|印发|运营|并网");
    private static final Pattern AWARDED = Pattern.compile("创成|获批|入选|晋级|通过|获评|荣获|成功创建|命名|认定|升级");
    private static final Pattern VERBS =
            Pattern.compile(STARTED + "|" + COMPLETED + "|" + AWARDED + "|力争|确保|加快|推动|实现|全面|年内|项目|工程|建设|一期|二期|等");

    /** So much of the name of a thing must stand in the report. */
    private static final Rational ENOUGH = Rational.of(4, 5);

    private static final int SHORTEST = 3;

    static Stream<Event> of(Plan report) {
        Stream<Event> observed = report.observations().stream().map(found -> of(report, found, found.text()));
        Stream<Event> announced = report.milestones().stream().map(found -> of(report, found, found.event()));
        return Stream.concat(observed, announced);
    }

    private static Event of(Plan report, Statement statement, String text) {
        return new Event(report.document(), statement, IndicatorCodes.stem(text));
    }

    /** What this says of a milestone, or empty. */
    Optional<Answer> answer(Milestone milestone) {
        String thing = VERBS.matcher(milestone.event()).replaceAll("");
        if (thing.length() < SHORTEST || !Places.same(milestone, statement)) {
            return Optional.empty();
        }
        Rational score = Rational.of(Names.run(thing, text), thing.length());
        boolean again = statement instanceof Milestone;
        return score.compareTo(ENOUGH) < 0 || !again && !isReached(milestone)
                ? Optional.empty()
                : Optional.of(answer(thing, score, again));
    }

    private Answer answer(String thing, Rational score, boolean again) {
        Likeness likeness = Likeness.of(
                again ? Relation.PARTIAL : Relation.SAME,
                score,
                Reason.of(again ? Reason.Kind.EVENT_AGAIN : Reason.Kind.EVENT_TOLD, thing));
        return new Answer(document, statement, text, likeness, again ? Verdict.UNKNOWN : Verdict.MET, null);
    }

    private boolean isReached(Milestone milestone) {
        Period wanted = milestone.origin().period();
        Period given = statement.origin().period();
        boolean inTime = wanted == null || given == null || wanted.year() >= given.year();
        return inTime
                && statement instanceof Observation
                && verb(milestone.stage()).matcher(text).find();
    }

    private static Pattern verb(Stage stage) {
        return switch (stage) {
            case STARTED, ADVANCED -> STARTED;
            case COMPLETED -> COMPLETED;
            case AWARDED -> AWARDED;
        };
    }
}
