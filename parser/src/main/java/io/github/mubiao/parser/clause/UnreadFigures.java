package io.github.mubiao.parser.clause;

import io.github.mubiao.model.Diagnostic;
import io.github.mubiao.parser.scan.Mention;
import io.github.mubiao.parser.scan.Mention.Form;
import io.github.mubiao.parser.text.MappedText;
import java.util.ArrayList;
import java.util.List;

/** Says why a figure was left alone: 500箩, 九千三万元. */
final class UnreadFigures {

    private UnreadFigures() {}

    /** The readings without those of figures that can't be read, or in units that nobody knows: they part their neighbours only. */
    static List<Reading> leftOut(List<Reading> readings, MappedText text, List<Diagnostic> diagnostics) {
        List<Reading> known = new ArrayList<>(readings.size());
        for (Reading reading : readings) {
            if (reading.mention().isUnread()) {
                diagnostics.add(diagnostic(reading.mention(), text));
            } else {
                known.add(reading);
            }
        }
        return known;
    }

    private static Diagnostic diagnostic(Mention mention, MappedText text) {
        boolean unit = mention.form() == Form.UNKNOWN_UNIT;
        return new Diagnostic(
                unit ? Diagnostic.Code.UNIT_UNKNOWN : Diagnostic.Code.NUMERAL_UNREADABLE,
                text.span(mention.start(), mention.end()),
                unit
                        ? "the unit '" + mention.unit() + "' is not in the catalogue"
                        : "'" + mention.figure().literal() + "' is no number");
    }
}
