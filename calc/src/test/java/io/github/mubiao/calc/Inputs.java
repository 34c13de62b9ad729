package io.github.mubiao.calc;

import io.github.mubiao.model.Direction;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import io.github.mubiao.quantity.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** The inputs of a vector. Strings are printed figures, numbers are exact; it remembers which keys were asked for. */
final class Inputs {

    /** Printed as strings and exact all the same: targets, weights and settings. */
    private static final Set<String> EXACT = Set.of(
            "target", "targetPct", "targetLevel", "weight", "tolerancePp", "low", "high", "allowLow", "allowHigh");

    private final JsonNode json;
    private final Set<String> asked;
    private final Map<String, Rational> replaced;
    private final List<Inputs> parts = new ArrayList<>();

    private Inputs(JsonNode json, Set<String> asked, Map<String, Rational> replaced) {
        this.json = json;
        this.asked = asked;
        this.replaced = replaced;
    }

    Inputs(JsonNode json) {
        this(json, new HashSet<>(Set.of("unit", "wording")), Map.of());
    }

    /** Keys that nobody asked for. */
    Set<String> unknown() {
        Set<String> unknown = new HashSet<>(json.propertyNames());
        unknown.removeAll(asked);
        parts.forEach(part -> unknown.addAll(part.unknown()));
        return unknown;
    }

    boolean has(String key) {
        asked.add(key);
        return json.has(key);
    }

    /** An object among the inputs; what it is not asked for is unknown as well. */
    Inputs part(String key) {
        Inputs part = new Inputs(node(key));
        parts.add(part);
        return part;
    }

    boolean isMissing(String key) {
        return has(key) && json.get(key).isNull();
    }

    String text(String key) {
        return has(key) ? json.get(key).asString() : "";
    }

    /** What has to be there. */
    private JsonNode node(String key) {
        asked.add(key);
        JsonNode node = json.get(key);
        if (node == null) {
            throw new IllegalArgumentException("input '" + key + "' is missing");
        }
        return node;
    }

    int integer(String key) {
        return node(key).asInt();
    }

    Rational number(String key) {
        return number(key, node(key));
    }

    private Rational number(String path, JsonNode node) {
        Rational other = replaced.get(path);
        if (other != null) {
            return other;
        }
        try {
            return Rational.parse(node.asString());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("input '" + path + "' is no number: " + node, e);
        }
    }

    List<Rational> numbers(String key) {
        JsonNode list = node(key);
        return IntStream.range(0, list.size())
                .mapToObj(i -> number(key + "/" + i, list.get(i)))
                .toList();
    }

    List<List<Rational>> rows(String key) {
        JsonNode rows = node(key);
        return IntStream.range(0, rows.size())
                .mapToObj(i -> IntStream.range(0, rows.get(i).size())
                        .mapToObj(
                                k -> number(key + "/" + i + "/" + k, rows.get(i).get(k)))
                        .toList())
                .toList();
    }

    Rate rate(String key) {
        return Rate.ofPercent(number(key));
    }

    List<Rate> rates(String key) {
        return numbers(key).stream().map(Rate::ofPercent).toList();
    }

    Written unit() {
        String wording = text("wording");
        if (json.has("unit")) {
            return Written.of(json.get("unit").asString());
        }
        return Written.of(wording.contains("百分点") ? "百分点" : wording.contains("%") ? "%" : "");
    }

    Quantity quantity(String key) {
        return new Quantity(number(key), unit().scaled());
    }

    List<Quantity> quantities(String key) {
        Unit unit = unit().scaled();
        return numbers(key).stream().map(number -> new Quantity(number, unit)).toList();
    }

    /** The figure as printed, in the unit of the vector with its multiplier. */
    Published published(String key) {
        return unit().published(text(key));
    }

    Published percent(String key) {
        return Published.of(text(key), Rate.PERCENT);
    }

    Direction direction(Direction otherwise) {
        return switch (text("direction")) {
            case "" -> otherwise;
            case "HIGHER_BETTER", "HIGHER" -> Direction.HIGHER;
            case "LOWER_BETTER", "LOWER" -> Direction.LOWER;
            case "IN_RANGE" -> Direction.IN_RANGE;
            case "UNKNOWN" -> Direction.UNKNOWN;
            default -> throw new IllegalArgumentException("direction " + text("direction"));
        };
    }

    /** All printed figures among the inputs, and what they stand for. */
    Map<String, Interval<Rational>> figures() {
        Map<String, Interval<Rational>> figures = new HashMap<>();
        json.properties().stream()
                .filter(entry -> !EXACT.contains(entry.getKey()))
                .forEach(entry -> collect(entry.getKey(), entry.getValue(), figures));
        return figures;
    }

    private static void collect(String path, JsonNode node, Map<String, Interval<Rational>> figures) {
        if (node.isArray()) {
            IntStream.range(0, node.size()).forEach(i -> collect(path + "/" + i, node.get(i), figures));
        } else if (node.isString() && node.asString().matches("-?\\d+(\\.\\d+)?")) {
            figures.put(
                    path, Published.of(node.asString(), Unit.NONE).interval().map(Quantity::value));
        }
    }

    /** The same inputs with other numbers in place of the printed ones. */
    Inputs with(List<String> paths, List<Rational> numbers) {
        Map<String, Rational> other = new HashMap<>();
        IntStream.range(0, paths.size()).forEach(i -> other.put(paths.get(i), numbers.get(i)));
        return new Inputs(json, asked, other);
    }

    /** A list of figures as printed. */
    List<Published> printed(String key, Unit unit) {
        return node(key)
                .valueStream()
                .map(literal -> Published.of(literal.asString(), unit))
                .toList();
    }

    List<Interval<Rate>> printedRates(String key) {
        return printed(key, Rate.PERCENT).stream().map(Published::rates).toList();
    }
}
