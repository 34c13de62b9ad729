package io.github.mubiao.parser.outline;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.model.Diagnostic;
import io.github.mubiao.model.SourceSpan;
import io.github.mubiao.parser.text.MappedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the structure of a document: title, headings at any depth, and paragraphs. */
public final class OutlineReader {

    private static final int LONGEST_HEADING = 45;
    private static final int LONGEST_RUN_IN = 30;

    /** Page furniture above the body is at most so many lines. */
    private static final int SEARCHED_FOR_SALUTATION = 400;

    /** So many lines of the body may hold a title that stands below a note. */
    private static final int SEARCHED_FOR_TITLE = 6;

    /** Sentences above the salutation that are longer than this in all are no note on the page. */
    private static final int LONGEST_PREFACE = 300;

    /** A heading shorter than this may be an entry of a menu. */
    private static final int SHORTEST_TORN_HEADING = 10;

    /** A paragraph that long does not stand in a document twice by chance. */
    private static final int LONG_ENOUGH_TO_REPEAT = 60;

    /** No sentence ends so. */
    private static final String TORN_SENTENCE = "，、的和与及";

    /** A word that must be followed by another: 准确把握…取得的伟大. */
    private static final Pattern TORN_HEADING = Pattern.compile("([，、的和与及]|伟大|重大|显著|巨大|全面|进一步|不断|深入|着力|加快|大力)$");

    private static final Pattern BOX_LABEL =
            Pattern.compile("(\\d{1,3}|[二三四五六七八九十两]{1,3})(大|类|个|项|条|座|种|家|支|所|处).{2,12}");

    private final List<MappedText> head = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Outline.Box> boxes = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int figuresSetAside;
    private final Set<String> seen = new HashSet<>();
    private Section current = Section.NONE;
    private boolean sectionIsEmpty = true;
    private @Nullable SourceSpan repeated;

    private OutlineReader() {}

    /** Reads a normalised text. */
    public static Outline read(MappedText text) {
        return new OutlineReader().run(lines(text));
    }

    private Outline run(List<MappedText> lines) {
        int metadata = (int) lines.stream().takeWhile(MappedText::isMetadata).count();
        int bodyStart = metadata + bodyStart(lines.subList(metadata, lines.size()));
        head.addAll(lines.subList(0, bodyStart));
        readBlocks(LineJoiner.join(body(lines.subList(bodyStart, lines.size()))));
        if (repeated != null) {
            diagnostics.add(new Diagnostic(
                    Diagnostic.Code.DUPLICATE_BODY, repeated, "paragraphs that stand in the text twice are read once"));
        }
        List<MappedText> opening = lines.subList(0, Math.min(lines.size(), bodyStart + SEARCHED_FOR_TITLE));
        int line = TitleReader.find(opening, bodyStart);
        String title = line < 0 ? "" : TitleReader.titleText(opening.get(line));
        String book =
                paragraphs.isEmpty() ? "" : TitleReader.book(paragraphs.get(0).text());
        return new Outline(
                title,
                TitleReader.subtitle(opening, line),
                title.isEmpty() ? book : title,
                head,
                sections,
                paragraphs,
                Sentence.of(paragraphs),
                boxes,
                figuresSetAside,
                diagnostics);
    }

    /** The lines of the document itself; side boxes are taken out before sentences are joined across them. */
    private List<MappedText> body(List<MappedText> lines) {
        List<MappedText> body = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            MappedText line = lines.get(i);
            LineKind kind = LineKind.of(line);
            if (kind == LineKind.GLOSSARY || kind == LineKind.TAIL && !body.isEmpty()) {
                setAside(lines.subList(i, lines.size()));
                break;
            }
            if (i + 1 < lines.size() && isBox(line, lines.get(i + 1))) {
                boxes.add(new Outline.Box(line, lines.get(i + 1)));
                i++;
            } else if (kind == LineKind.BODY) {
                body.add(line);
            } else if (kind == LineKind.SESSION || kind == LineKind.BYLINE) {
                head.add(line);
            }
        }
        return body;
    }

    /** Says how many figures stand behind the document, if any. */
    private void setAside(List<MappedText> lines) {
        long figures = lines.stream().mapToLong(line -> ListLines.figures(line)).sum();
        figuresSetAside = (int) figures;
        if (figures > 0) {
            SourceSpan first = lines.get(0).span();
            SourceSpan last = lines.get(lines.size() - 1).span();
            diagnostics.add(new Diagnostic(
                    Diagnostic.Code.SET_ASIDE,
                    new SourceSpan(first.start(), last.end()),
                    "what stands behind the document is not read; it holds " + figures + " figures"));
        }
    }

    private static List<MappedText> lines(MappedText text) {
        List<MappedText> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                MappedText line = text.slice(start, i).strip();
                if (line.length() > 0) {
                    addSplitAtSalutation(lines, line);
                }
                start = i + 1;
            }
        }
        return lines;
    }

    /** 县长 某某 各位代表： is the speaker and the salutation. */
    private static void addSplitAtSalutation(List<MappedText> lines, MappedText line) {
        int salutation = line.toString().indexOf("各位代表：");
        if (salutation > 0 && salutation < LONGEST_HEADING) {
            lines.add(line.slice(0, salutation).strip());
            lines.add(line.slice(salutation, salutation + 5));
            MappedText rest = line.slice(salutation + 5, line.length()).strip();
            if (rest.length() > 0) {
                lines.add(rest);
            }
        } else {
            lines.add(line);
        }
    }

    /** Behind the first salutation, or where the prose begins; prose that fills paragraphs before a salutation is body too. */
    private static int bodyStart(List<MappedText> lines) {
        int firstProse = lines.size();
        int prose = 0;
        for (int i = 0; i < lines.size(); i++) {
            MappedText line = lines.get(i);
            LineKind kind = LineKind.of(line);
            if (kind == LineKind.SALUTATION && i <= SEARCHED_FOR_SALUTATION && prose <= LONGEST_PREFACE) {
                return i + 1;
            }
            if (kind == LineKind.BODY && LineJoiner.isClosed(line)) {
                prose += line.length();
            }
            if (kind == LineKind.BODY && firstProse == lines.size() && opensBody(line)) {
                firstProse = i;
            }
        }
        int start = firstProse;
        while (start > 0 && isBodyHeading(lines.get(start - 1))) {
            start--;
        }
        return start == lines.size() ? 0 : start;
    }

    /** Long prose, a whole sentence, or the first numbered heading. */
    private static boolean opensBody(CharSequence line) {
        return isLongProse(line) || LineJoiner.isClosed(line) || Heading.isNumbered(line);
    }

    private static boolean isLongProse(CharSequence line) {
        return line.length() > LONGEST_HEADING && LineJoiner.isProse(line);
    }

    private static boolean isBodyHeading(CharSequence line) {
        return Heading.isNumbered(line)
                || HeadingWords.senseOf(line, 1) != HeadingSense.UNSTATED && !TitleReader.hasTitleWord(line);
    }

    private void readBlocks(List<MappedText> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            MappedText block = blocks.get(i);
            MappedText next = i + 1 < blocks.size() ? blocks.get(i + 1) : MappedText.EMPTY;
            readBlock(block, next);
        }
    }

    /** 3类对象 above a line that is no sentence. */
    private static boolean isBox(MappedText label, MappedText items) {
        return BOX_LABEL.matcher(label).matches()
                && items.length() > 0
                && !LineJoiner.isClosed(items)
                && items.toString().indexOf('、') > 0;
    }

    private void readBlock(MappedText block, MappedText next) {
        if (block.hasCells()) {
            addParagraph(block);
            return;
        }
        Heading number = Heading.numberOf(block);
        if (number != null && number.end() < block.length()) {
            readNumbered(block, number, next);
        } else if (isHeading(block) && !ListLines.isItem(block, 1, next)) {
            open(block, 1, false);
        } else {
            readProse(withoutDashes(block), 3, false);
        }
    }

    private static MappedText withoutDashes(MappedText block) {
        int start = 0;
        while (start < block.length() - 1 && "—-·●■◆★".indexOf(block.charAt(start)) >= 0) {
            start++;
        }
        return block.slice(start, block.length());
    }

    /** Marked as one, or without full stop, short, and no list: a heading without number. */
    private static boolean isHeading(MappedText block) {
        return block.headingLevel() > 0
                || block.length() <= LONGEST_HEADING
                        && !LineJoiner.isClosed(block)
                        && !LineJoiner.isProse(block)
                        && block.length() >= 3;
    }

    private void readNumbered(MappedText block, Heading number, MappedText next) {
        MappedText text = block.slice(number.end(), block.length()).strip();
        if (text.length() == 0) {
            return;
        }
        boolean closed = LineJoiner.isClosed(text) || LineJoiner.isProse(text);
        if (!closed
                && text.length() <= LONGEST_HEADING
                && !ListLines.isOneOfSeveral(text, number.rank(), next)
                && !ListLines.isItem(text, number.rank(), next)) {
            open(text, number.rank(), true);
        } else if (number.rank() <= 2 && isSingleSentence(text) && !hasDigit(text)) {
            open(text.slice(0, text.length() - 1), number.rank(), true);
        } else {
            readProse(text, number.rank(), true);
        }
    }

    private static boolean isSingleSentence(CharSequence text) {
        int stop = text.toString().indexOf('。');
        return stop > 0 && stop == text.length() - 1 && text.length() <= LONGEST_HEADING;
    }

    /** A paragraph, maybe with a heading up to its first full stop. */
    private void readProse(MappedText block, int rank, boolean numbered) {
        int stop = block.toString().indexOf('。');
        int blank = block.toString().indexOf(' ');
        int end = stop > 0 && stop < block.length() - 1 && stop <= LONGEST_RUN_IN
                ? stop
                : blank > 3 && blank <= LONGEST_RUN_IN && rank <= 2 ? blank : -1;
        if (end > 0 && !hasDigit(block.slice(0, end))) {
            boolean speaks = numbered && HeadingWords.senseOf(block.slice(0, end), rank) != HeadingSense.UNSTATED;
            if (rank <= 2 || speaks) {
                open(block.slice(0, end), rank, true);
                addParagraph(block.slice(end + 1, block.length()));
                return;
            }
        }
        addParagraph(block);
    }

    private static boolean hasDigit(CharSequence text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private void addParagraph(MappedText block) {
        MappedText text = block.withoutBlanks();
        if (text.length() == 0) {
            return;
        }
        if (text.length() >= LONG_ENOUGH_TO_REPEAT && !seen.add(text.toString())) {
            repeated = repeated == null ? text.span() : repeated;
            return;
        }
        if (TORN_SENTENCE.indexOf(text.charAt(text.length() - 1)) >= 0) {
            diagnostics.add(new Diagnostic(
                    Diagnostic.Code.TEXT_BREAKS_OFF, text.span(), "the sentence ends without a full stop"));
        }
        paragraphs.add(new Paragraph(text, current, sectionIsEmpty));
        sectionIsEmpty = false;
    }

    private void open(MappedText title, int rank, boolean numbered) {
        if (sectionIsEmpty
                && current.span() != null
                && !current.numbered()
                && !numbered
                && current.heading().length() >= SHORTEST_TORN_HEADING
                && TORN_HEADING.matcher(current.heading()).find()
                && HeadingWords.senseOf(current.heading(), 1) == HeadingSense.UNSTATED) {
            diagnostics.add(new Diagnostic(
                    Diagnostic.Code.TEXT_BREAKS_OFF,
                    requireNonNull(current.span()),
                    "the heading '" + current.heading() + "' has no text"));
        }
        Section parent = current.enclosing(section -> section.rank() < rank);
        HeadingSense sense = HeadingWords.senseOf(title, rank);
        current = new Section(title.shown(0, title.length()), title.span(), rank, numbered, sense, parent);
        sections.add(current);
        sectionIsEmpty = true;
    }
}
