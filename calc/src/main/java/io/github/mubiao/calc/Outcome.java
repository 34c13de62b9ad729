package io.github.mubiao.calc;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The result of a computation: a value, or the reason why there is none. Immutable.
 *
 * <pre>{@code
 * Outcome<Rate> growth = GrowthRate.of(Quantity.of("10", yuan), Quantity.of("0", yuan)).rate();
 * growth.isDefined();                                  // false
 * growth.undefined();                                  // Optional[ZERO_BASE]
 * growth.explanation().chinese();                      // 增速 = 10元/0元 - 1，无定义：基数为零
 * }</pre>
 *
 * @param <T> the type of the value
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Outcome.Value.class, name = "VALUE"),
    @JsonSubTypes.Type(value = Outcome.Undefined.class, name = "UNDEFINED")
})
@JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE) // isDefined is no field
public sealed interface Outcome<T> {

    /**
     * The formula and its inputs in one line.
     *
     * @return the explanation
     */
    Explanation explanation();

    /**
     * Applies a function to the value; the explanation stays.
     *
     * @param function what to do with a value
     * @param <R> the type of its result
     * @return the result, or this reason
     */
    <R> Outcome<R> map(Function<? super T, ? extends R> function);

    /**
     * Goes on computing with the value; warnings stay beside the result.
     *
     * @param function the next computation
     * @param <R> the type of its result
     * @return its outcome with the flags of both, or this reason
     */
    <R> Outcome<R> flatMap(Function<? super T, Outcome<R>> function);

    /**
     * The value, if there is one.
     *
     * @return the value, or empty
     */
    Optional<T> toOptional();

    /**
     * Why there is no value.
     *
     * @return the reason, or empty if there is a value
     */
    Optional<Reason> undefined();

    /**
     * The warnings beside the value.
     *
     * @return possibly empty, of something undefined always empty
     */
    Set<Flag> flags();

    /**
     * Adds warnings to a value.
     *
     * @param more warnings
     * @return this outcome with them beside its own; unchanged if there is no value
     */
    Outcome<T> flagged(Set<Flag> more);

    /**
     * Whether there is a value.
     *
     * @return true for {@link Value}
     */
    default boolean isDefined() {
        return undefined().isEmpty();
    }

    /**
     * The value where the caller knows that there is one.
     *
     * @return the value
     * @throws NoSuchElementException if it is undefined; the message is the explanation
     */
    default T orElseThrow() {
        return toOptional()
                .orElseThrow(() -> new NoSuchElementException(explanation().english()));
    }

    /**
     * A value that was given rather than computed.
     *
     * @param value the value
     * @param <T> its type
     * @return the value as an outcome
     */
    static <T> Outcome<T> of(T value) {
        return Formula.GIVEN.value(requireNonNull(value, "value"), value);
    }

    /**
     * A value that there should be and is not.
     *
     * @param <T> its type
     * @return undefined: {@link Reason#MISSING}
     */
    static <T> Outcome<T> missing() {
        return Formula.GIVEN.undefined(Reason.MISSING, "?");
    }

    /**
     * A value that may be missing.
     *
     * @param value the value, or empty
     * @param <T> its type
     * @return the value, or undefined: {@link Reason#MISSING}
     */
    static <T> Outcome<T> of(Optional<T> value) {
        return value.map(Outcome::of).orElseGet(Outcome::missing);
    }

    /**
     * A value.
     *
     * @param value the value
     * @param explanation how it came about
     * @param flags warnings
     * @param <T> its type
     */
    record Value<T>(T value, Explanation explanation, Set<Flag> flags) implements Outcome<T> {

        /**
         * Copies the flags.
         *
         * @param value the value
         * @param explanation how it came about
         * @param flags warnings
         */
        public Value {
            requireNonNull(value, "value");
            requireNonNull(explanation, "explanation");
            flags = Set.copyOf(flags);
        }

        @Override
        public <R> Outcome<R> map(Function<? super T, ? extends R> function) {
            return new Value<>(function.apply(value), explanation, flags);
        }

        @Override
        public <R> Outcome<R> flatMap(Function<? super T, Outcome<R>> function) {
            return function.apply(value).flagged(flags);
        }

        @Override
        public Outcome<T> flagged(Set<Flag> more) {
            Set<Flag> all = EnumSet.noneOf(Flag.class);
            all.addAll(more);
            all.removeAll(flags);
            List<Phrase> notes = all.stream().map(Flag::phrase).toList();
            all.addAll(flags);
            return notes.isEmpty() ? this : new Value<>(value, explanation.with(notes), all);
        }

        @Override
        public Optional<T> toOptional() {
            return Optional.of(value);
        }

        @Override
        public Optional<Reason> undefined() {
            return Optional.empty();
        }
    }

    /**
     * No value.
     *
     * @param reason why
     * @param explanation what was to be computed
     * @param <T> the type of the value that there is not
     */
    record Undefined<T>(Reason reason, Explanation explanation) implements Outcome<T> {

        /**
         * Checks for null.
         *
         * @param reason why
         * @param explanation what was to be computed
         */
        public Undefined {
            requireNonNull(reason, "reason");
            requireNonNull(explanation, "explanation");
        }

        @Override
        public <R> Outcome<R> map(Function<? super T, ? extends R> function) {
            return new Undefined<>(reason, explanation);
        }

        @Override
        public <R> Outcome<R> flatMap(Function<? super T, Outcome<R>> function) {
            return new Undefined<>(reason, explanation);
        }

        @Override
        public Optional<T> toOptional() {
            return Optional.empty();
        }

        @Override
        public Optional<Reason> undefined() {
            return Optional.of(reason);
        }

        @Override
        public Outcome<T> flagged(Set<Flag> more) {
            return this;
        }

        @Override
        public Set<Flag> flags() {
            return Set.of();
        }
    }
}
