package io.github.mubiao.parser.clause;

import io.github.mubiao.parser.scan.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A figure with the words around it that belong to it.
 *
 * @param mention the figure
 * @param start where the words before it begin
 * @param tail the words right before it that relate it to its indicator
 * @param rightStart where the words behind it begin, behind its bound
 * @param end the index behind them
 * @param base the figure that it starts from (由45%提高到60%); null where there is none
 */
record Item(
        Mention mention,
        int start,
        Tail tail,
        int rightStart,
        int end,
        @Nullable Mention base) {

    boolean hasRight() {
        return end > rightStart;
    }

    Item withRight(int newStart, int newEnd) {
        return new Item(mention, start, tail, newStart, newEnd, base);
    }
}
