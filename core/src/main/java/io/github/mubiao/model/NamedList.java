package io.github.mubiao.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.util.List;

/**
 * A list that the document counts and spells out (清单): 大永、鲁巧…6条高速公路.
 *
 * <pre>{@code
 * // 推进云岭、双河、北山3条高速公路建设
 * list.label();         // 3条高速公路
 * list.items();         // [云岭, 双河, 北山]
 * list.isComplete();    // true
 * }</pre>
 *
 * @param label the count and what is counted: {@code 6条高速公路}
 * @param declared the count that the text gives, at least 0
 * @param items what it spells out, in text order
 * @param span the place of the label
 */
@JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE) // isComplete is no field
public record NamedList(String label, int declared, List<String> items, SourceSpan span) {

    /**
     * Copies the list.
     *
     * @param label the count and what is counted
     * @param declared the count that the text gives, at least 0
     * @param items what it spells out, in text order
     * @param span the place of the label
     * @throws IllegalArgumentException if the declared count is negative
     */
    public NamedList {
        requireNonNull(label, "label");
        requireNonNull(span, "span");
        items = List.copyOf(requireNonNull(items, "items"));
        if (declared < 0) {
            throw new IllegalArgumentException("declared count " + declared + " of " + label + " must not be negative");
        }
    }

    /**
     * Whether the text spells out as many items as it declares.
     *
     * @return true if it does
     */
    public boolean isComplete() {
        return declared == items.size();
    }
}
