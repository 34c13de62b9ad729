package io.github.mubiao.cli;

import io.github.mubiao.cli.lang.Language;
import io.github.mubiao.parser.Horizon.Direction;
import io.github.mubiao.parser.Overview;
import io.github.mubiao.parser.ParseResult;
import io.github.mubiao.parser.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One line about a document as a whole: what it is, its years, where it looks back and where ahead, and how much was read. */
final class OverviewLine {

    /** So many parts fit in a line; the longest are told. */
    private static final int MOST_PARTS = 6;

    /** Stretches side by side that look the same way, whatever their days. */
    private record Part(Direction direction, int start, int end, double margin) {

        static Part of(Stretch stretch) {
            return new Part(
                    stretch.horizon().direction(),
                    stretch.span().start(),
                    stretch.span().end(),
                    stretch.horizon().margin());
        }

        Part with(Part next) {
            return new Part(direction, start, next.end, Math.min(margin, next.margin));
        }

        int length() {
            return end - start;
        }
    }

    private OverviewLine() {}

    /** The line without its document. */
    static String of(ParseResult result, Language language) {
        return language.text(
                "overview",
                language.text(result.plan().kind()),
                years(result.overview(), language),
                parts(result.timeline(), language),
                result.figures(),
                result.doubted(),
                result.overview().setAside());
    }

    private static String years(Overview overview, Language language) {
        return language.text("overview.years", year(overview.planYear()), year(overview.backYear()));
    }

    private static String year(@Nullable Integer year) {
        return year == null ? "?" : year.toString();
    }

    private static String parts(List<Stretch> timeline, Language language) {
        return joined(timeline).stream()
                .sorted(Comparator.comparingInt(Part::length).reversed())
                .limit(MOST_PARTS)
                .sorted(Comparator.comparingInt(Part::start))
                .map(part -> words(part, language))
                .collect(Collectors.joining(", "));
    }

    private static List<Part> joined(List<Stretch> timeline) {
        List<Part> parts = new ArrayList<>();
        for (Stretch stretch : timeline) {
            Part next = Part.of(stretch);
            int last = parts.size() - 1;
            if (last >= 0 && parts.get(last).direction() == next.direction()) {
                parts.set(last, parts.get(last).with(next));
            } else {
                parts.add(next);
            }
        }
        return parts;
    }

    /** back 120-5210 (7.2): the narrowest margin in the part. */
    private static String words(Part part, Language language) {
        return String.format(
                Locale.ROOT,
                "%s %d-%d (%.1f)",
                language.text(part.direction()),
                part.start(),
                part.end(),
                part.margin());
    }
}
