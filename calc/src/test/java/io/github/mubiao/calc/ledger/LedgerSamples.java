package io.github.mubiao.calc.ledger;

import static io.github.mubiao.calc.ledger.Documents.PROVINCE;
import static io.github.mubiao.calc.ledger.Documents.milestone;
import static io.github.mubiao.calc.ledger.Documents.observation;
import static io.github.mubiao.calc.ledger.Documents.plan;
import static io.github.mubiao.calc.ledger.Documents.target;

import io.github.mubiao.model.IndicatorCode;
import io.github.mubiao.model.Stage;
import java.util.List;
import java.util.Set;

/** A ledger and a panel in which every kind of value stands that this package exports. */
public final class LedgerSamples {

    /** Answers of all relations, with and without arithmetic, to figures and to a milestone. */
    public static final Ledger LEDGER = Ledger.of(
            plan(
                    2023,
                    target(2023, "地区生产总值 GROWTH AT_LEAST 7 %"),
                    target(2023, "一般公共预算收入 GROWTH EXACT 8 %"),
                    target(2023, "新建公厕 AMOUNT EXACT 30 座"),
                    milestone(2023, "北渡大桥建成通车", Stage.COMPLETED),
                    observation(2022, "一般公共预算收入 LEVEL EXACT 1000000000 元")),
            List.of(plan(
                    2024,
                    observation(2023, "地区生产总值 GROWTH EXACT 7.4 %"),
                    observation(2023, "地区生产总值 LEVEL EXACT 90000000000 元"),
                    observation(2023, "一般公共预算收入 LEVEL EXACT 1100000000 元"),
                    milestone(2024, "北渡大桥建成通车", Stage.COMPLETED))));

    /** A cell with a target and a result, one with a result alone, and one of several years. */
    public static final Panel PANEL = Panel.of(
            List.of(
                    plan(
                            2023,
                            target(2023, "地区生产总值 GROWTH AT_LEAST 7 %"),
                            target(2025, "地区生产总值 GROWTH EXACT 30 %"),
                            observation(2022, "地区生产总值 GROWTH EXACT 5 %")),
                    plan(PROVINCE, 2023, List.of(target(PROVINCE, 2023, "地区生产总值 GROWTH EXACT 6 %"))),
                    plan(2024, observation(2023, "地区生产总值 GROWTH EXACT 6.4 %"))),
            Set.of(new IndicatorCode("GDP")));

    private LedgerSamples() {}
}
