package io.github.mubiao.parser.time;

import io.github.mubiao.parser.outline.Outline;
import io.github.mubiao.parser.outline.Paragraph;
import io.github.mubiao.parser.time.TimeExpression.Kind;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The years that the first paragraphs name, where neither title nor date tells what a document is for. */
final class OpeningYears {

    private static final int PARAGRAPHS = 3;

    private OpeningYears() {}

    /** 对2023年民生实事项目进行票决: of what only plans, the first year that the opening names. */
    static @Nullable Integer first(Outline outline) {
        return paragraphs(outline)
                .map(paragraph -> ClockReader.year(paragraph.text().toString()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The first year that a plan without a date plans for: of 2030年前碳达峰 and 到2025年 the latter. */
    static @Nullable Integer firstGoal(Outline outline) {
        return paragraphs(outline)
                .flatMap(paragraph -> TimeExpression.find(paragraph.text()).stream())
                .filter(time -> time.kind() == Kind.ABSOLUTE && !time.base())
                .map(TimeExpression::last)
                .min(Comparator.naturalOrder())
                .orElseGet(() -> first(outline));
    }

    private static Stream<Paragraph> paragraphs(Outline outline) {
        return outline.paragraphs().stream().limit(PARAGRAPHS);
    }
}
