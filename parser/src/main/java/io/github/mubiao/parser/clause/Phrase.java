package io.github.mubiao.parser.clause;

import io.github.mubiao.parser.text.MappedText;

/**
 * Words of the document, maybe from several places: {@code chars} for the rules, {@code shown} for the reader, of one length.
 */
record Phrase(String chars, String shown) {

    static final Phrase EMPTY = new Phrase("", "");

    static Phrase of(MappedText text, int start, int end) {
        return start >= end ? EMPTY : new Phrase(text.subSequence(start, end).toString(), text.shown(start, end));
    }

    boolean isEmpty() {
        return chars.isEmpty();
    }

    int length() {
        return chars.length();
    }

    /** The last character, which must be there. */
    char last() {
        return chars.charAt(chars.length() - 1);
    }

    Phrase plus(Phrase next) {
        return new Phrase(chars + next.chars, shown + next.shown);
    }

    Phrase slice(int start, int end) {
        return new Phrase(chars.substring(start, end), shown.substring(start, end));
    }

    Phrase from(int start) {
        return slice(start, length());
    }

    /** A word that the document does not spell out: 城镇 for the first half of 城乡. */
    static Phrase ofWord(String word) {
        return new Phrase(word, word);
    }
}
