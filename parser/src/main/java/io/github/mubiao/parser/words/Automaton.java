package io.github.mubiao.parser.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells in one pass over a text, two array reads a character, where expressions may stand: wherever one of them does, and in few other
 * places, since what looks around is left out and a count above a few is any count. Whoever needs to know asks the expression then.
 *
 * <p>The states of a deterministic automaton are made when a text first leads there, and kept. Threads may use it side by side: a state
 * does not change but for the ways out of it, which any thread finds alike.
 */
final class Automaton {

    /** A count above this is any count: the states would be as many as the counts. */
    private static final int MOST_COUNTED = 4;

    /** Where hostile texts lead to more states, they are made anew. */
    private static final int MOST_STATES = 5_000;

    private enum Kind {
        TAKES,
        PARTS,
        LINE_START,
        ENDS
    }

    /** A node of the automaton that is not deterministic; {@code other} is a second way, or the number of the expression that ends. */
    private record Node(Kind kind, Part.Chars chars, int next, int other) {}

    private static final Part.Chars NONE = new Part.Chars("", false);
    private static final Part.Chars ANY = new Part.Chars("", true);
    private static final Part.Chars LINE_ENDS = new Part.Chars(Expression.LINE_ENDS, false);

    /** A state: the nodes that a text has led to, the expressions that may end there, and the state that each class of characters leads to. */
    private final class State {

        final BitSet nodes;
        final long ends;
        final @Nullable State[] next = new State[classes.size()];

        State(BitSet reached) {
            nodes = reached;
            long ending = 0;
            for (int i = reached.nextSetBit(0); i >= 0; i = reached.nextSetBit(i + 1)) {
                Node node = Automaton.this.nodes.get(i);
                ending |= node.kind == Kind.ENDS ? 1L << node.other : 0;
            }
            ends = ending;
        }
    }

    private final List<Node> nodes = new ArrayList<>();
    private final boolean lines;
    private final long longest;
    private final CharClasses classes;
    private final Map<BitSet, State> states = new ConcurrentHashMap<>();

    /** What begins at one place, and what begins anywhere from a place on; at the beginning of the text and inside it. */
    private final int here;

    private final int anywhere;
    private State hereAtStart;
    private State hereInside;
    private State anywhereAtStart;
    private State anywhereInside;

    private Automaton(List<Expression> expressions) {
        this.longest = longest(expressions);
        this.lines = expressions.stream().anyMatch(Expression::lines);
        int each = add(new Node(Kind.ENDS, NONE, 0, 0));
        each = node(expressions.get(0).part(), each);
        for (int i = 1; i < expressions.size(); i++) {
            int end = add(new Node(Kind.ENDS, NONE, 0, i));
            each = add(new Node(Kind.PARTS, NONE, each, node(expressions.get(i).part(), end)));
        }
        this.here = each;
        this.anywhere = add(new Node(Kind.PARTS, NONE, each, nodes.size() + 1));
        add(new Node(Kind.TAKES, ANY, anywhere, anywhere));
        this.classes = CharClasses.of(sets());
        this.hereAtStart = beginning(here, true);
        this.hereInside = beginning(here, lines);
        this.anywhereAtStart = beginning(anywhere, true);
        this.anywhereInside = beginning(anywhere, lines);
    }

    private static long longest(List<Expression> expressions) {
        long longest = 0;
        for (Expression expression : expressions) {
            longest = Math.max(longest, expression.part().longest());
        }
        return longest;
    }

    /** The sets of characters that the nodes ask for, each once. */
    private Set<Part.Chars> sets() {
        Set<Part.Chars> sets = new LinkedHashSet<>();
        for (Node node : nodes) {
            sets.add(node.chars);
        }
        sets.add(LINE_ENDS);
        return sets;
    }

    /** The automaton of one expression or more. */
    static Automaton of(List<Expression> expressions) {
        return new Automaton(expressions);
    }

    /** Whether one may begin at an index of an array of letters, in which the text begins at {@code start} and ends at {@code end}. */
    boolean begins(char[] letters, int start, int index, int end) {
        long limit = Math.min(end, index + longest);
        State state = index == start ? hereAtStart : hereInside;
        for (int i = index; state.ends == 0; i++) {
            if (i >= limit || state.nodes.isEmpty()) {
                return false;
            }
            state = next(state, letters[i]);
        }
        return true;
    }

    /** The first index from which one may be read, or −1. */
    int first(char[] letters, int start, int from, int end) {
        if (!stands(letters, start, from, end)) {
            return -1;
        }
        for (int i = from; i < end; i++) {
            if (begins(letters, start, i, end)) {
                return i;
            }
        }
        return -1;
    }

    private boolean stands(char[] letters, int start, int from, int end) {
        State state = from == start ? anywhereAtStart : anywhereInside;
        for (int i = from; i < end && state.ends == 0; i++) {
            state = next(state, letters[i]);
        }
        return state.ends != 0;
    }

    /** The expressions that may stand in a text, a bit for each. */
    long in(char[] letters, int start, int end) {
        State state = anywhereAtStart;
        long found = state.ends;
        for (int i = start; i < end; i++) {
            state = next(state, letters[i]);
            found |= state.ends;
        }
        return found;
    }

    private State next(State state, char letter) {
        int type = classes.of(letter);
        State known = state.next[type];
        return known == null ? make(state, type) : known;
    }

    private int add(Node node) {
        nodes.add(node);
        return nodes.size() - 1;
    }

    /** The node that begins a part which leads to another node. */
    private int node(Part part, int next) {
        if (part instanceof Part.Chars chars) {
            return add(new Node(Kind.TAKES, chars, next, next));
        }
        if (part instanceof Part.Row row) {
            int first = next;
            for (int i = row.parts().size() - 1; i >= 0; i--) {
                first = node(row.parts().get(i), first);
            }
            return first;
        }
        if (part instanceof Part.Choice choice) {
            int first = node(choice.ways().get(0), next);
            for (Part way : choice.ways().subList(1, choice.ways().size())) {
                first = add(new Node(Kind.PARTS, NONE, first, node(way, next)));
            }
            return first;
        }
        return part instanceof Part.Repeat repeat
                ? repeated(repeat, next)
                : add(new Node(Kind.LINE_START, NONE, next, next));
    }

    private int repeated(Part.Repeat repeat, int next) {
        int first = next;
        int counted = Math.min(repeat.fewest(), MOST_COUNTED);
        if (repeat.most() <= MOST_COUNTED) {
            for (int i = counted; i < repeat.most(); i++) {
                first = add(new Node(Kind.PARTS, NONE, node(repeat.part(), first), next));
            }
        } else {
            int loop = add(new Node(Kind.PARTS, NONE, next, next));
            nodes.set(loop, new Node(Kind.PARTS, NONE, next, node(repeat.part(), loop)));
            first = loop;
        }
        for (int i = 0; i < counted; i++) {
            first = node(repeat.part(), first);
        }
        return first;
    }

    private State beginning(int node, boolean lineStart) {
        BitSet reached = new BitSet();
        reach(node, lineStart, reached);
        return states.computeIfAbsent(reached, State::new);
    }

    private State make(State from, int type) {
        if (states.size() > MOST_STATES) {
            states.clear();
            hereAtStart = beginning(here, true);
            hereInside = beginning(here, lines);
            anywhereAtStart = beginning(anywhere, true);
            anywhereInside = beginning(anywhere, lines);
        }
        BitSet reached = new BitSet();
        boolean lineStart = lines && classes.isIn(type, LINE_ENDS);
        for (int i = from.nodes.nextSetBit(0); i >= 0; i = from.nodes.nextSetBit(i + 1)) {
            Node node = nodes.get(i);
            if (node.kind == Kind.TAKES && classes.isIn(type, node.chars)) {
                reach(node.next, lineStart, reached);
            }
        }
        if (type == CharClasses.LOW_SURROGATES) {
            reached.or(from.nodes);
        }
        State made = states.computeIfAbsent(reached, State::new);
        from.next[type] = made;
        return made;
    }

    /** Adds a node and those that it leads to without a character. */
    private void reach(int index, boolean lineStart, BitSet reached) {
        if (reached.get(index)) {
            return;
        }
        reached.set(index);
        Node node = nodes.get(index);
        if (node.kind == Kind.PARTS || node.kind == Kind.LINE_START && lineStart) {
            reach(node.next, lineStart, reached);
            reach(node.other, lineStart, reached);
        }
    }
}
