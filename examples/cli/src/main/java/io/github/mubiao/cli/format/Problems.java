package io.github.mubiao.cli.format;

import io.github.mubiao.cli.lang.Language;
import io.github.mubiao.model.Diagnostic;

/** Problems of a document in the language of who reads them. The parser speaks English; other languages say less, and quote. */
public final class Problems {

    private static final int LONGEST_QUOTE = 40;

    private Problems() {}

    /**
     * One sentence.
     *
     * @param diagnostic a problem
     * @param text the text that it is about
     * @param language in which language
     * @return the sentence without a full stop
     */
    public static String sentence(Diagnostic diagnostic, String text, Language language) {
        if (language == Language.ENGLISH) {
            return diagnostic.message();
        }
        String quote = quote(diagnostic.span().of(text));
        String sentence = language.text(diagnostic.code());
        return quote.isEmpty() ? sentence : language.text("quoted", sentence, quote);
    }

    private static String quote(String words) {
        String line = words.strip().replaceAll("[“”]", "").replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_QUOTE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
    }
}
