package io.github.mubiao.parser.text;

/**
 * A line of the original and what it is marked as.
 *
 * @param start where it begins
 * @param content where its words begin, behind the marks; the end where there are none
 * @param end the index of the line break, or the end of the text
 * @param level the level of a heading, 0 for none, {@link MappedText#METADATA} for what stands beside the document
 * @param row whether it is a row of cells
 */
record Line(int start, int content, int end, int level, boolean row) {

    boolean isEmpty() {
        return content == end;
    }
}
