package io.github.mubiao.quickstart;

import io.github.mubiao.calc.Completion;
import io.github.mubiao.io.PlanCsv;
import io.github.mubiao.io.PlanJson;
import io.github.mubiao.model.Commitment;
import io.github.mubiao.model.Measured;
import io.github.mubiao.model.Observation;
import io.github.mubiao.model.Plan;
import io.github.mubiao.model.Statement;
import io.github.mubiao.model.Target;
import io.github.mubiao.parser.FigureReader;
import io.github.mubiao.parser.ParseOptions;
import io.github.mubiao.parser.ParseResult;
import io.github.mubiao.parser.PlanParser;
import io.github.mubiao.parser.StatedFigure;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Units;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** Short answers to what people want of the library; {@code docs/recipes.md} shows each with its output, and a test compares them. */
public final class Recipes {

    private Recipes() {}

    /** Runs one by its name. */
    public static void main(String[] args) throws IOException {
        switch (args[0]) {
            case "string" -> string();
            case "path" -> path(Path.of(args[1]));
            case "reader" -> reader();
            case "options" -> options();
            case "figure" -> figure();
            case "quantity" -> quantity();
            case "filter" -> filter();
            case "completion" -> completion();
            case "json" -> json();
            case "csv" -> csv();
            case "table" -> table();
            case "problems" -> problems();
            default -> throw new IllegalArgumentException("no recipe: " + args[0]);
        }
    }

    static void string() {
        String text = "2024年工作安排：力争新增规上企业12家以上，新建农村公路120公里。";
        for (Target target : PlanParser.standard().parse(text).plan().targets()) {
            System.out.println(target.indicator() + ": " + target.bound() + ", " + target.commitment() + " ["
                    + target.span().of(text) + "]");
        }
    }

    static void path(Path file) throws IOException {
        Plan plan = PlanParser.standard().parse(file).plan();
        System.out.println(plan.document() + ": " + plan.targets().size() + " targets, "
                + plan.strategies().size() + " strategies");
    }

    static void reader() throws IOException {
        try (Reader reader = new StringReader("2024年工作安排：新建学校3所。")) {
            PlanParser.standard().parse(reader).plan().statements().forEach(s -> System.out.println(s.text()));
        }
    }

    static void options() {
        ParseOptions options = ParseOptions.DEFAULT.withRegion("530600").withYear(2024);
        Plan plan = PlanParser.of(options).parse("新建学校3所。").plan();
        Statement school = plan.statements().get(0);
        System.out.println(school.region().orElseThrow().name() + ", "
                + school.period().orElseThrow().year());
    }

    static void figure() {
        StatedFigure stated = FigureReader.standard().read("1.2万亿元以上").orElseThrow();
        System.out.println(stated.bound());
        System.out.println(stated.figure().literal() + ", " + stated.figure().multiplier());
    }

    static void quantity() {
        Units units = Units.standard();
        Quantity field = Quantity.of("400000", units.get("亩"));
        System.out.println(field.in(units.get("公顷")).toDecimal(1, RoundingMode.HALF_UP));
        System.out.println(field.in(units.get("公顷")).in(units.get("亩")).equals(field));
    }

    static void filter() {
        Plan plan = PlanParser.standard()
                .parse("2024年工作安排：确保粮食产量达到20万吨，力争旅游收入增长15%。")
                .plan();
        plan.targets().stream()
                .filter(target -> target.commitment() == Commitment.ENSURE)
                .filter(target -> target.period().filter(p -> p.year() == 2024).isPresent())
                .forEach(target -> System.out.println(target.indicator() + ": " + target.bound()));
    }

    static void completion() {
        PlanParser parser = PlanParser.standard();
        Target target = parser.parse("2024年工作安排：地区生产总值增长6%以上。").plan().targets().get(0);
        Observation result =
                parser.parse("2024年工作总结：全年地区生产总值增长6.3%。").plan().observations().get(0);
        Completion completion = Completion.of(target, Optional.of(result), LocalDate.of(2025, 1, 15));
        System.out.println(completion.verdict());
    }

    static void json() {
        Plan plan = PlanParser.standard().parse("2024年工作安排：新建学校3所。").plan();
        String json = PlanJson.standard().write(plan);
        System.out.println(PlanJson.standard().read(json).equals(plan));
    }

    static void csv() throws IOException {
        Plan plan = PlanParser.standard().parse("2024年工作安排：新建学校3所。").plan();
        StringWriter csv = new StringWriter();
        PlanCsv.standard().write(plan, csv);
        System.out.println(csv.toString().lines().skip(1).findFirst().orElseThrow());
    }

    static void table() {
        String text = """
                青禾县国民经济和社会发展第十四个五年规划纲要

                | 指标 | 2020年 | 2025年 | 年均增速[累计] | 属性 |
                | --- | --- | --- | --- | --- |
                | 地区生产总值（亿元） | 86.4 | 130 | 8.5 | 预期性 |
                | 单位GDP能耗降低（%） | - | - | [14] | 约束性 |
                """;
        for (Statement statement : PlanParser.standard().parse(text).plan().statements()) {
            Measured cell = (Measured) statement;
            String nature = cell instanceof Target target ? target.nature().name() : "";
            System.out.println(cell.period().orElseThrow().year() + " " + cell.indicator() + " " + cell.change() + " "
                    + cell.bound() + " " + cell.measure().averaging() + " " + nature);
        }
    }

    static void problems() {
        String text = "2024年工作安排：新建学校3所，种植果树500箩。";
        ParseResult result = PlanParser.standard().parse(text);
        result.diagnostics().forEach(problem -> System.out.println(problem.severity() + " " + problem.code()));
        result.plan().statements().forEach(s -> System.out.println(s.text() + " " + s.doubts()));
    }
}
