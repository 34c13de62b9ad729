package io.github.mubiao.parser.clause;

import io.github.mubiao.model.Diagnostic;
import io.github.mubiao.parser.scan.Mention;
import io.github.mubiao.parser.scan.Mention.Form;
import io.github.mubiao.parser.text.MappedText;

/** Says why a figure was left alone: 500箩, 九千三万元. */
final class UnreadFigures {

    private UnreadFigures() {}

    static Diagnostic diagnostic(Mention mention, MappedText text) {
        boolean unit = mention.form() == Form.UNKNOWN_UNIT;
        return new Diagnostic(
                unit ? Diagnostic.Code.UNIT_UNKNOWN : Diagnostic.Code.NUMERAL_UNREADABLE,
                text.span(mention.start(), mention.end()),
                unit
                        ? "the unit '" + mention.unit() + "' is not in the catalogue"
                        : "'" + mention.figure().literal() + "' is no number");
    }
}
