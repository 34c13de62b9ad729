package io.github.mubiao.model;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.region.Region;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a statement stands and what it holds for.
 *
 * <pre>{@code
 * // 力争新增规上企业12家，总数突破80家。
 * target.origin().text();                // 总数突破80家
 * target.origin().span().of(document);   // 80家
 * target.origin().evidence();            // CARRIED: 规上企业 stands before the comma
 * }</pre>
 *
 * @param id stable: the same text gives the same id on every run and machine
 * @param span the figure, or the event of a milestone, in the text that was read
 * @param text the clause, without line breaks
 * @param evidence what the statement rests on
 * @param region where it holds; null where the document does not say
 * @param period when it holds; null where the document does not say
 * @param section the innermost heading above it, or empty
 * @param strategy the name of the strategy it belongs to; null outside of strategies
 * @param doubts the reasons to look at it again, each once, in the order of {@link Doubt}; empty where there is none
 */
public record Origin(
        String id,
        SourceSpan span,
        String text,
        Evidence evidence,
        @Nullable Region region,
        @Nullable @Valid Period period,
        String section,
        @Nullable String strategy,
        List<Doubt> doubts) {

    /**
     * Checks for null; sorts the doubts.
     *
     * @param id stable
     * @param span the figure, or the event of a milestone, in the text that was read
     * @param text the clause, without line breaks
     * @param evidence what the statement rests on
     * @param region where it holds
     * @param period when it holds
     * @param section the innermost heading above it, or empty
     * @param strategy the name of the strategy it belongs to
     * @param doubts the reasons to look at it again, in any order
     */
    public Origin {
        requireNonNull(id, "id");
        requireNonNull(span, "span");
        requireNonNull(text, "text");
        requireNonNull(evidence, "evidence");
        requireNonNull(section, "section");
        doubts = requireNonNull(doubts, "doubts").isEmpty()
                ? List.of()
                : doubts.stream().sorted().distinct().toList();
    }
}
