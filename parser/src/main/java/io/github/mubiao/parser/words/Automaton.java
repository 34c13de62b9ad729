package io.github.mubiao.parser.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
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

    private static final Part.Chars LINE_ENDS = new Part.Chars(Expression.LINE_ENDS, false);

    /** A state: the nodes that a text has led to, the expressions that may end there, and the state that each class of characters leads to. */
    private final class State {

        final BitSet nodes;
        final long ends;
        final @Nullable State[] next = new State[classes.size()];

        State(BitSet reached) {
            nodes = reached;
            ends = reached.stream()
                    .mapToObj(Automaton.this.nodes::get)
                    .filter(node -> node.kind == Kind.ENDS)
                    .mapToLong(node -> 1L << node.other)
                    .reduce(0, (one, other) -> one | other);
        }
    }

    private final List<Node> nodes = new ArrayList<>();
    private final List<Integer> beginnings = new ArrayList<>();
    private final boolean lines;
    private final boolean searching;
    private final long longest;
    private final CharClasses classes;
    private final Map<BitSet, State> states = new ConcurrentHashMap<>();
    private State atStart;
    private State inside;

    private Automaton(List<Expression> expressions, boolean searching) {
        this.searching = searching;
        this.longest = expressions.stream()
                .mapToInt(expression -> expression.part().longest())
                .max()
                .orElse(0);
        this.lines = expressions.stream().anyMatch(Expression::lines);
        for (int i = 0; i < expressions.size(); i++) {
            int end = add(new Node(Kind.ENDS, NONE, 0, i));
            beginnings.add(node(expressions.get(i).part(), end));
        }
        this.classes = CharClasses.of(Stream.concat(nodes.stream().map(Node::chars), Stream.of(LINE_ENDS))
                .distinct()
                .toList());
        this.atStart = beginning(true);
        this.inside = beginning(lines);
    }

    /** One that tells whether expressions begin at a place. */
    static Automaton anchored(Expression expression) {
        return new Automaton(List.of(expression), false);
    }

    /** One that tells whether expressions stand anywhere. */
    static Automaton searching(List<Expression> expressions) {
        return new Automaton(expressions, true);
    }

    /** Whether the expression may begin at an index of an array, which ends the text at {@code end} and begins it at {@code start}. */
    boolean begins(char[] text, int start, int index, int end) {
        long limit = Math.min(end, index + longest);
        State state = index == start ? atStart : inside;
        for (int i = index; state.ends == 0; i++) {
            if (i >= limit || state.nodes.isEmpty()) {
                return false;
            }
            state = next(state, text[i]);
        }
        return true;
    }

    /** The first index from which the expression may be read, or −1. */
    int first(char[] text, int start, int from, int end) {
        for (int i = from; i < end; i++) {
            State beginning = i == start ? atStart : inside;
            boolean possible =
                    beginning.ends != 0 || !next(beginning, text[i]).nodes.isEmpty();
            if (possible && begins(text, start, i, end)) {
                return i;
            }
        }
        return -1;
    }

    /** The expressions that may stand in a text, a bit for each. */
    long in(char[] text, int start, int end) {
        State state = atStart;
        long found = state.ends;
        for (int i = start; i < end; i++) {
            state = next(state, text[i]);
            found |= state.ends;
        }
        return found;
    }

    private State next(State state, char c) {
        int type = classes.of(c);
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

    private State beginning(boolean lineStart) {
        BitSet reached = new BitSet();
        beginnings.forEach(node -> reach(node, lineStart, reached));
        return states.computeIfAbsent(reached, State::new);
    }

    private State make(State from, int type) {
        if (states.size() > MOST_STATES) {
            states.clear();
            atStart = beginning(true);
            inside = beginning(lines);
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
        if (searching) {
            beginnings.forEach(node -> reach(node, lineStart, reached));
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
