package io.github.mubiao.parser.spec;

import io.github.mubiao.model.Averaging;
import io.github.mubiao.model.Base;
import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Measure;
import io.github.mubiao.model.Measured;
import io.github.mubiao.model.Milestone;
import io.github.mubiao.model.NamedList;
import io.github.mubiao.model.Nature;
import io.github.mubiao.model.Period;
import io.github.mubiao.model.Plan;
import io.github.mubiao.model.PriceBasis;
import io.github.mubiao.model.Statement;
import io.github.mubiao.model.Target;
import io.github.mubiao.parser.ParseResult;
import io.github.mubiao.quantity.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a spec case: a kind, a name and fields, {@code T 农村公路 | AMOUNT | ≥ 120 公里 | PLAN}.
 *
 * @param kind {@code T}, {@code O}, {@code M}, {@code L}, {@code S}, {@code I}, {@code D}, {@code title} …
 * @param name the indicator, event, label …
 * @param fields the rest, in any order
 */
record SpecLine(String kind, String name, List<String> fields) {

    /** Words that an indicator may have or not. */
    private static final Pattern GENERAL = Pattern.compile("[\\p{P}\\p{Z}+]|同比|全[年国省市县区州]|今年|实现|完成");

    private static final Pattern OPTIONAL = Pattern.compile("\\(([^()]*)\\)|…");

    private static final Pattern NUMBER = Pattern.compile("(\\d+(?:\\.\\d+)?)([万亿]*)");

    /** A field that begins so must not be there: {@code no doubt}. */
    private static final String NOT = "no";

    SpecLine {
        fields = List.copyOf(fields);
    }

    static SpecLine parse(String line) {
        String[] fields = line.split("\\|", -1);
        String[] head = fields[0].strip().split(" ", 2);
        return new SpecLine(
                head[0],
                head.length == 1 ? "" : head[1].strip(),
                Arrays.stream(fields).skip(1).map(SpecLine::field).toList());
    }

    /** Without blanks, 1.5亿 as 150000000. */
    private static String field(String text) {
        String field = text.replace(" ", "");
        return field.matches("[≥≤<>≈]?\\d.*|base\\d.*")
                ? NUMBER.matcher(field).replaceAll(number -> multiplied(number.group(1), number.group(2)))
                : field;
    }

    private static String multiplied(String number, String multipliers) {
        int zeros = multipliers.chars().map(c -> c == '万' ? 4 : 8).sum();
        BigDecimal value = new BigDecimal(number).scaleByPowerOfTen(zeros);
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** Everything that was read. */
    static List<SpecLine> of(ParseResult result, String text) {
        Plan plan = result.plan();
        List<SpecLine> lines = new ArrayList<>();
        lines.add(new SpecLine("title", plan.title(), List.of()));
        lines.add(new SpecLine("kind", plan.kind().name(), List.of()));
        lines.add(new SpecLine("subtitle", plan.subtitle(), List.of()));
        lines.add(new SpecLine(
                "region", plan.region() == null ? "" : plan.region().code(), List.of()));
        lines.add(new SpecLine("period", plan.period() == null ? "" : years(plan.period()), List.of()));
        plan.strategies().forEach(strategy -> {
            lines.add(new SpecLine("S", strategy.name(), List.of(strategy.heading())));
            strategy.initiatives().forEach(initiative -> lines.add(new SpecLine("I", initiative.theme(), List.of())));
        });
        plan.lists().forEach(list -> lines.add(of(list)));
        plan.statements().forEach(statement -> lines.add(of(statement, text)));
        result.diagnostics()
                .forEach(diagnostic ->
                        lines.add(new SpecLine("D", diagnostic.code().name(), List.of(diagnostic.message()))));
        return lines;
    }

    private static SpecLine of(NamedList list) {
        return new SpecLine("L", list.label(), List.of("" + list.declared(), String.join("、", list.items())));
    }

    private static SpecLine of(Statement statement, String text) {
        List<String> fields = new ArrayList<>();
        if (statement instanceof Measured measured) {
            addMeasure(fields, measured.measure());
        }
        if (statement instanceof Milestone milestone) {
            fields.add(milestone.stage().name());
            fields.add(milestone.commitment().name());
        }
        if (statement instanceof Target target) {
            fields.add(target.commitment().name());
            if (target.stage() != null) {
                fields.add(target.stage().name());
            }
            if (target.nature() != Nature.UNSTATED) {
                fields.add(target.nature().name());
            }
        }
        fields.add(statement.origin().evidence().name());
        statement.period().ifPresent(period -> fields.add("year" + period.year()));
        statement.period().ifPresent(period -> fields.add("period" + years(period)));
        statement.period().ifPresent(period -> fields.add("days" + period.first() + ".." + period.last()));
        statement.region().ifPresent(region -> fields.add("region" + region.code()));
        if (statement.origin().strategy() != null) {
            fields.add("strategy" + statement.origin().strategy());
        }
        statement.doubts().forEach(doubt -> fields.add("doubt" + doubt));
        fields.add("read" + statement.span().of(text));
        return new SpecLine(kind(statement), name(statement), fields);
    }

    private static void addMeasure(List<String> fields, Measure measure) {
        fields.add(measure.change().name());
        fields.add(bound(measure.bound()));
        Base base = measure.base();
        if (base != null && base.value() != null) {
            fields.add("base" + base.value());
        }
        if (base != null && base.year() != null) {
            fields.add("base_year" + base.year());
        }
        if (measure.priceBasis() != PriceBasis.UNSTATED) {
            fields.add(measure.priceBasis().name());
        }
        if (measure.averaging() != Averaging.NONE) {
            fields.add(measure.averaging().name());
        }
        measure.codes().forEach(code -> fields.add("code" + code));
        if (measure.indicators().get(0).per() != null) {
            fields.add("per" + measure.indicators().get(0).per());
        }
    }

    private static String bound(Bound bound) {
        Quantity upper = bound.upper();
        String sign = switch (bound.kind()) {
            case EXACT, BETWEEN -> "";
            case AT_LEAST -> "≥";
            case AT_MOST -> "≤";
            case MORE_THAN -> ">";
            case LESS_THAN -> "<";
            case ABOUT -> "≈";
        };
        return sign + (upper == null ? bound.value() : bound.value().value() + ".." + upper);
    }

    private static String kind(Statement statement) {
        return statement instanceof Milestone ? "M" : statement instanceof Target ? "T" : "O";
    }

    private static String name(Statement statement) {
        if (statement instanceof Measured measured) {
            return measured.indicator();
        }
        return statement instanceof Milestone milestone ? milestone.event() : "";
    }

    private static String years(Period period) {
        int first = period.first().getYear();
        return first == period.year() ? "" + first : first + ".." + period.year();
    }

    boolean isStatement() {
        return kind.length() == 1 && "TOM".contains(kind);
    }

    /** Whether what was read is what this line expects. */
    boolean isMetBy(SpecLine actual) {
        return kind.equals(actual.kind)
                && namePattern().matcher(plain(actual.name)).matches()
                && holdIn(actual.fields.stream().map(SpecLine::field).toList());
    }

    private boolean holdIn(List<String> read) {
        return fields.stream()
                .allMatch(field -> field.startsWith(NOT)
                        ? read.stream().noneMatch(other -> other.startsWith(field.substring(NOT.length())))
                        : read.contains(field));
    }

    /** Words in (…) may be missing, … stands for any words. */
    private Pattern namePattern() {
        StringBuilder pattern = new StringBuilder();
        Matcher part = OPTIONAL.matcher(name);
        int end = 0;
        while (part.find()) {
            pattern.append(Pattern.quote(plain(name.substring(end, part.start()))));
            pattern.append(part.group(1) == null ? ".*" : "(" + Pattern.quote(plain(part.group(1))) + ")?");
            end = part.end();
        }
        return Pattern.compile(pattern + Pattern.quote(plain(name.substring(end))));
    }

    private static String plain(String name) {
        String plain = GENERAL.matcher(name).replaceAll("");
        return plain.isEmpty() ? name : plain;
    }

    @Override
    public String toString() {
        return kind + " " + name + (fields.isEmpty() ? "" : " | " + String.join(" | ", fields));
    }
}
