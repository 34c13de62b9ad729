package io.github.mubiao.parser.frame;

import io.github.mubiao.model.Diagnostic;
import io.github.mubiao.parser.time.Clock;
import io.github.mubiao.region.Region;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a whole document.
 *
 * @param region the issuing region; null where it is not known
 * @param clock what it is, and what the words for time mean in it
 * @param diagnostics what could not be found
 */
public record Frame(@Nullable Region region, Clock clock, List<Diagnostic> diagnostics) {

    /** A region is looked up as of this year where the text does not tell its own. */
    private static final int RECENT = 2020;

    /** The year as of which regions are looked up. */
    public int yearOfRegions() {
        return yearOfRegions(clock);
    }

    static int yearOfRegions(Clock clock) {
        Integer year = clock.planYear();
        return year == null ? RECENT : year;
    }
}
