package io.github.mubiao.parser.outline;

import io.github.mubiao.parser.text.MappedText;
import java.util.ArrayList;
import java.util.List;

/** The lines of a page, and where among them the document begins. */
final class PageLines {

    private static final int LONGEST_HEADING = 45;

    private static final String SALUTATION = "各位代表：";

    /** Page furniture above the body is at most so many lines. */
    private static final int SEARCHED_FOR_SALUTATION = 400;

    /** Sentences above the salutation that are longer than this in all are no note on the page. */
    private static final int LONGEST_PREFACE = 300;

    private PageLines() {}

    /** The lines of a text that hold something. */
    static List<MappedText> of(MappedText text) {
        List<MappedText> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int lineBreak = text.indexOf('\n', start);
            int end = lineBreak < 0 ? text.length() : lineBreak;
            MappedText line = text.slice(start, end).strip();
            if (line.length() > 0) {
                addSplitAtSalutation(lines, line);
            }
            start = end + 1;
        }
        return lines;
    }

    /** 县长 某某 各位代表： is the speaker and the salutation. */
    private static void addSplitAtSalutation(List<MappedText> lines, MappedText line) {
        int searched = Math.min(line.length(), LONGEST_HEADING + SALUTATION.length());
        int salutation = line.slice(0, searched).indexOf(SALUTATION);
        if (salutation > 0 && salutation < LONGEST_HEADING) {
            int behind = salutation + SALUTATION.length();
            lines.add(line.slice(0, salutation).strip());
            lines.add(line.slice(salutation, behind));
            MappedText rest = line.slice(behind, line.length()).strip();
            if (rest.length() > 0) {
                lines.add(rest);
            }
        } else {
            lines.add(line);
        }
    }

    /** Behind the first salutation, or where the prose begins; prose that fills paragraphs before a salutation is body too. */
    static int bodyStart(List<MappedText> lines) {
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
}
