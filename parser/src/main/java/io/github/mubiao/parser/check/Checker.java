package io.github.mubiao.parser.check;

import io.github.mubiao.model.Change;
import io.github.mubiao.model.Diagnostic;
import io.github.mubiao.model.Measured;
import io.github.mubiao.model.SourceSpan;
import io.github.mubiao.model.Statement;
import io.github.mubiao.model.Strategy;
import io.github.mubiao.parser.outline.Outline;
import io.github.mubiao.parser.outline.Paragraph;
import io.github.mubiao.parser.scan.ChineseNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds what a document declares against what it spells out. */
public final class Checker {

    private static final Pattern DECLARED_STRATEGIES =
            Pattern.compile("“?(?<![一二三四五六七八九十百千\\d])([二三四五六七八九十]|\\d{1,2})大战略(?!性)”?");

    private static final Pattern TOTAL = Pattern.compile("总(量|数|额|户数|人数)|累计|达");

    /** A document with fewer headings of strategies does not list them by headings. */
    private static final int FEWEST_STRATEGIES = 2;

    private Checker() {}

    /** What does not fit. */
    public static List<Diagnostic> check(Outline outline, List<Strategy> strategies, List<Statement> statements) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        checkStrategies(outline, strategies, diagnostics);
        checkEnd(strategies, statements, diagnostics);
        checkIncreases(statements, diagnostics);
        if (statements.isEmpty()) {
            diagnostics.add(new Diagnostic(
                    Diagnostic.Code.NO_STATEMENT,
                    new SourceSpan(0, 0),
                    "the text has no figure that states a target or an observation"));
        }
        return diagnostics;
    }

    /** 六大战略 with five in the text. */
    private static void checkStrategies(Outline outline, List<Strategy> strategies, List<Diagnostic> diagnostics) {
        long named = strategies.stream().filter(s -> s.name().endsWith("战略")).count();
        if (named < FEWEST_STRATEGIES) {
            return;
        }
        for (Paragraph paragraph : outline.paragraphs()) {
            Matcher matcher = DECLARED_STRATEGIES.matcher(paragraph.text());
            if (matcher.find()) {
                int declared = ChineseNumber.intValue(matcher.group(1));
                if (declared != named && named >= declared - 1) {
                    diagnostics.add(new Diagnostic(
                            Diagnostic.Code.STRATEGY_COUNT,
                            paragraph.text().span(matcher.start(), matcher.end()),
                            "the text declares " + declared + " strategies and holds " + named));
                }
                return;
            }
        }
    }

    /** 净增4万户、总量突破3万户: a total can't be below what was added to it. */
    private static void checkIncreases(List<Statement> statements, List<Diagnostic> diagnostics) {
        Measured before = null;
        for (Statement statement : statements) {
            if (!(statement instanceof Measured measured)) {
                continue;
            }
            if (before != null && isAboveTotal(before, measured)) {
                diagnostics.add(new Diagnostic(
                        Diagnostic.Code.INCONSISTENT_FIGURES,
                        measured.span(),
                        measured.indicator() + " stands at " + measured.bound().value() + ", below the increase of "
                                + before.bound().value()));
            }
            before = measured;
        }
    }

    private static boolean isAboveTotal(Measured increase, Measured total) {
        return increase.change() == Change.INCREASE
                && total.change() == Change.LEVEL
                && isTotalOf(increase, total)
                && increase.text().equals(total.text())
                && increase.bound()
                        .value()
                        .unit()
                        .convertsTo(total.bound().value().unit())
                && increase.bound().value().compareTo(total.bound().value()) > 0;
    }

    /** 市场主体总量 of 净增市场主体: the same thing, and not another member of one list. */
    private static boolean isTotalOf(Measured increase, Measured total) {
        String thing = increase.indicator().replaceFirst("^(净增|新增|增加)(各类)?", "");
        return total.indicator().contains(thing)
                && TOTAL.matcher(total.indicator()).find();
    }

    /** The last of several strategies has neither initiatives nor figures, while all the others have. */
    private static void checkEnd(List<Strategy> strategies, List<Statement> statements, List<Diagnostic> diagnostics) {
        if (strategies.size() < 3) {
            return;
        }
        Strategy last = strategies.get(strategies.size() - 1);
        boolean othersHave = strategies.subList(0, strategies.size() - 1).stream()
                .noneMatch(strategy -> strategy.initiatives().isEmpty());
        boolean empty = last.initiatives().isEmpty()
                && statements.stream()
                        .noneMatch(s -> last.name().equals(s.origin().strategy()));
        if (othersHave && empty) {
            diagnostics.add(new Diagnostic(
                    Diagnostic.Code.TEXT_BREAKS_OFF,
                    last.span(),
                    "the last strategy, " + last.name() + ", has no initiative: the document breaks off"));
        }
    }
}
