package io.github.mubiao.cli.page;

import io.github.mubiao.cli.format.ReadDocument;
import io.github.mubiao.cli.page.Segment.Mark;
import io.github.mubiao.model.Diagnostic;
import io.github.mubiao.model.SourceSpan;
import io.github.mubiao.model.Statement;
import io.github.mubiao.model.Strategy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Cuts the text of a document where statements and problems begin and end. */
final class MarkedText {

    private final String text;
    private final List<Statement> statements;
    private final List<Diagnostic> problems;
    private final Set<String> headings = new HashSet<>();
    private final List<StretchView> timeline;
    private @Nullable StretchView stretch;
    private int nextStretch;
    private int nextStatement;
    private int nextProblem;

    private MarkedText(ReadDocument document, List<StretchView> timeline) {
        this.timeline = timeline;
        this.text = document.text();
        this.statements = document.plan().statements();
        this.problems = document.diagnostics();
        statements.forEach(statement -> headings.add(bare(statement.origin().section())));
        document.plan().strategies().stream().map(Strategy::heading).forEach(heading -> headings.add(bare(heading)));
        headings.remove("");
    }

    static List<Paragraph> of(ReadDocument document, List<StretchView> timeline) {
        return new MarkedText(document, timeline).paragraphs();
    }

    private List<Paragraph> paragraphs() {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int next = text.indexOf('\n', start);
            int end = next < 0 ? text.length() : next;
            if (!text.substring(start, end).isBlank()) {
                paragraphs.add(paragraph(start, end));
            }
            start = end + 1;
        }
        return paragraphs;
    }

    private Paragraph paragraph(int start, int end) {
        String line = text.substring(start, end).strip();
        StretchView before = stretch;
        stretch = stretchIn(start, end);
        return new Paragraph(
                stretch,
                stretch != null && !stretch.equals(before),
                headings.contains(bare(line)),
                line.startsWith("|"),
                segments(start, end));
    }

    /** The part that a line belongs to; what stands between two belongs to the one before. */
    private @Nullable StretchView stretchIn(int start, int end) {
        while (nextStretch < timeline.size() && timeline.get(nextStretch).end() <= start) {
            nextStretch++;
        }
        boolean found =
                nextStretch < timeline.size() && timeline.get(nextStretch).start() < end;
        return found ? timeline.get(nextStretch) : stretch;
    }

    /** A heading without its marks and its number. */
    private static String bare(String heading) {
        return heading.replaceFirst("^[#*\\s]*(?:[（(]?[一二三四五六七八九十百0-9]+[）)、.．]\\s*)?", "")
                .replaceAll("[*\\s。]+$", "");
    }

    private List<Segment> segments(int start, int end) {
        List<Integer> marks = overlapping(start, end);
        List<Integer> notes = problemsIn(start, end);
        TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
        marks.forEach(i -> cut(cuts, statements.get(i).span(), start, end));
        notes.forEach(i -> cut(cuts, problems.get(i).span(), start, end));
        List<Segment> segments = new ArrayList<>();
        int from = start;
        for (int to : cuts.tailSet(start, false)) {
            segments.add(segment(from, to, marks, notes));
            from = to;
        }
        return segments;
    }

    private static void cut(Set<Integer> cuts, SourceSpan span, int start, int end) {
        cuts.add(Math.max(start, Math.min(end, span.start())));
        cuts.add(Math.max(start, Math.min(end, span.end())));
    }

    private Segment segment(int from, int to, List<Integer> marks, List<Integer> notes) {
        Integer number = marks.stream()
                .filter(i -> covers(statements.get(i).span(), from, to))
                .reduce((outer, inner) -> inner)
                .orElse(null);
        Integer problem = notes.stream()
                .filter(i -> covers(problems.get(i).span(), from, to))
                .findFirst()
                .orElse(null);
        SourceSpan span = number == null ? null : statements.get(number).span();
        return new Segment(
                text.substring(from, to),
                mark(number),
                span != null && span.start() == from,
                span != null && span.end() == to,
                problem);
    }

    private @Nullable Mark mark(@Nullable Integer number) {
        if (number == null) {
            return null;
        }
        Statement statement = statements.get(number);
        return new Mark(number, Rows.kind(statement), !statement.doubts().isEmpty(), Rows.tag(statement));
    }

    private static boolean covers(SourceSpan span, int from, int to) {
        return span.start() <= from && span.end() >= to && from < to;
    }

    /** The statements of a line; both come in text order. */
    private List<Integer> overlapping(int start, int end) {
        while (nextStatement < statements.size()
                && statements.get(nextStatement).span().end() <= start) {
            nextStatement++;
        }
        List<Integer> found = new ArrayList<>();
        for (int i = nextStatement;
                i < statements.size() && statements.get(i).span().start() < end;
                i++) {
            found.add(i);
        }
        return found;
    }

    private List<Integer> problemsIn(int start, int end) {
        while (nextProblem < problems.size() && problems.get(nextProblem).span().end() <= start) {
            nextProblem++;
        }
        List<Integer> found = new ArrayList<>();
        for (int i = nextProblem; i < problems.size() && problems.get(i).span().start() < end; i++) {
            found.add(i);
        }
        return found;
    }
}
