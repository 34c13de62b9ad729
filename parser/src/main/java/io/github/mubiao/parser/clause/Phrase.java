package io.github.mubiao.parser.clause;

import io.github.mubiao.parser.text.MappedText;
import org.jspecify.annotations.Nullable;

/**
 * Words of the document, maybe from several places.
 *
 * @param chars the words for the rules
 * @param printed the words for the reader, as many characters; null where they are the same, as almost always
 */
record Phrase(String chars, @Nullable String printed) {

    static final Phrase EMPTY = new Phrase("", null);

    static Phrase of(MappedText text, int start, int end) {
        if (start >= end) {
            return EMPTY;
        }
        boolean same = text.isShownAsRead(start, end);
        return new Phrase(text.subSequence(start, end), same ? null : text.shown(start, end));
    }

    /** A word that the document does not spell out: 城镇 for the first half of 城乡. */
    static Phrase ofWord(String word) {
        return new Phrase(word, null);
    }

    /** The words for the reader. */
    String shown() {
        return printed == null ? chars : printed;
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
        if (isEmpty()) {
            return next;
        }
        if (next.isEmpty()) {
            return this;
        }
        boolean same = printed == null && next.printed == null;
        return new Phrase(chars + next.chars, same ? null : shown() + next.shown());
    }

    Phrase slice(int start, int end) {
        if (start == 0 && end == length()) {
            return this;
        }
        if (start == end) {
            return EMPTY;
        }
        String words = chars.substring(start, end);
        String other = printed == null ? words : printed.substring(start, end);
        return new Phrase(words, other.equals(words) ? null : other);
    }

    Phrase from(int start) {
        return slice(start, length());
    }
}
