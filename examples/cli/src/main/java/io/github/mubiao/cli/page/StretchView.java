package io.github.mubiao.cli.page;

import io.github.mubiao.model.Period;
import io.github.mubiao.parser.Horizon;
import io.github.mubiao.parser.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A part of the document that looks at one time.
 *
 * @param number its number in the document
 * @param kind {@code back}, {@code ahead} or {@code neither}
 * @param label where it looks, and at which years
 * @param start where it begins in the text
 * @param end where it ends
 */
public record StretchView(int number, String kind, Words label, int start, int end) {

    /** The parts of a document; what follows in the same direction at the same years is one. */
    static List<StretchView> of(List<Stretch> timeline) {
        List<StretchView> views = new ArrayList<>();
        for (Stretch stretch : timeline) {
            StretchView last = views.isEmpty() ? null : views.get(views.size() - 1);
            Words label = label(stretch.horizon());
            if (last != null && last.label.equals(label)) {
                views.set(last.number, last.until(stretch.span().end()));
            } else {
                String kind = stretch.horizon().direction().name().toLowerCase(Locale.ROOT);
                views.add(new StretchView(
                        views.size(),
                        kind,
                        label,
                        stretch.span().start(),
                        stretch.span().end()));
            }
        }
        return views;
    }

    private StretchView until(int later) {
        return new StretchView(number, kind, label, start, later);
    }

    private static Words label(Horizon horizon) {
        Words direction = Words.text("Horizon." + horizon.direction());
        String years = years(horizon.period());
        return new Words((direction.zh() + " " + years).strip(), (direction.en() + " " + years).strip());
    }

    private static String years(@Nullable Period period) {
        if (period == null) {
            return "";
        }
        int first = period.first().getYear();
        return first == period.year() ? String.valueOf(first) : first + "—" + period.year();
    }

    /**
     * Its share of the strip.
     *
     * @return how many characters it has
     */
    public int length() {
        return Math.max(1, end - start);
    }
}
