package io.github.mubiao.parser.words;

import io.github.mubiao.table.Letters;

/** Text whose characters lie in an array as {@linkplain Letters letters}, by which everything here looks words up. The array is only read. */
public interface FlatText extends CharSequence {

    /** The letters of the text, and others before and behind it. */
    char[] letters();

    /** Where among them the text begins. */
    int offset();

    /** The characters of a text, as they lie there or copied. */
    static FlatText of(CharSequence text) {
        return text instanceof FlatText flat ? flat : new Copy(text.toString());
    }

    /** A copy of another text. */
    final class Copy implements FlatText {

        private final String text;
        private final char[] letters;

        private Copy(String text) {
            this.text = text;
            this.letters = Letters.of(text.toCharArray(), text.length());
        }

        @Override
        public char[] letters() {
            return letters;
        }

        @Override
        public int offset() {
            return 0;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
