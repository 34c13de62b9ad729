package io.github.mubiao.parser.words;

/** Text that lies in an array: loops over it cost no call for each character. The array is only read. */
public interface FlatText extends CharSequence {

    /** The array. */
    char[] array();

    /** Where in it the text begins. */
    int offset();

    /** The characters of a text, as they lie there or copied. */
    static FlatText of(CharSequence text) {
        return text instanceof FlatText flat ? flat : new Copy(text.toString().toCharArray());
    }

    /** A copy of another text. */
    final class Copy implements FlatText {

        private final char[] array;

        private Copy(char[] array) {
            this.array = array;
        }

        @Override
        public char[] array() {
            return array;
        }

        @Override
        public int offset() {
            return 0;
        }

        @Override
        public int length() {
            return array.length;
        }

        @Override
        public char charAt(int index) {
            return array[index];
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new String(array, start, end - start);
        }

        @Override
        public String toString() {
            return new String(array);
        }
    }
}
