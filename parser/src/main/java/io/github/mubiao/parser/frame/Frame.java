package io.github.mubiao.parser.frame;

import io.github.mubiao.model.Diagnostic;
import io.github.mubiao.model.Period;
import io.github.mubiao.region.Region;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a whole document.
 *
 * @param region the issuing region; null where it is not known
 * @param year the year that 今年 means; null where it is not known
 * @param period what the plan covers; null where it is not known
 * @param diagnostics what could not be found
 */
public record Frame(
        @Nullable Region region,
        @Nullable Integer year,
        @Nullable Period period,
        List<Diagnostic> diagnostics) {}
