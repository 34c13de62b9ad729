package io.github.mubiao.parser.time;

import io.github.mubiao.model.DocumentKind;
import io.github.mubiao.parser.outline.Outline;
import io.github.mubiao.parser.outline.Section;
import io.github.mubiao.parser.text.MappedText;
import io.github.mubiao.parser.words.Finders;
import io.github.mubiao.parser.words.WordFile;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells what a document is, from the words of its title, its opening and its headings; the file of cues says how much each counts. */
final class KindReader {

    /** The issuer and the occasion stand in the first paragraphs. */
    private static final int OPENING_PARAGRAPHS = 3;

    private static final int OPENING_CHARACTERS = 600;

    /** Weaker evidence than this leaves a document without a kind. */
    private static final int LEAST = 3;

    private enum Place {
        TITLE,
        HEAD,
        OPENING,
        HEADING
    }

    private record Cue(DocumentKind kind, int weight, Place place, String words) {

        static Cue parse(String line) {
            String[] fields = line.split(" +", 4);
            return new Cue(
                    DocumentKind.valueOf(fields[0]),
                    Integer.parseInt(fields[1]),
                    Place.valueOf(fields[2]),
                    "(?m)" + fields[3]);
        }
    }

    /** The cues of one place, which are looked for together. */
    private record Cues(List<Cue> cues, Finders words) {

        static Cues of(List<Cue> cues) {
            return new Cues(cues, Finders.of(cues.stream().map(Cue::words).toList()));
        }

        void vote(CharSequence text, Map<DocumentKind, Integer> votes) {
            for (long found = words.in(text); found != 0; found &= found - 1) {
                Cue cue = cues.get(Long.numberOfTrailingZeros(found));
                votes.merge(cue.kind, cue.weight, Integer::sum);
            }
        }
    }

    private static final Map<Place, Cues> CUES = WordFile.lines(KindReader.class, "document-kinds.txt").stream()
            .map(Cue::parse)
            .collect(Collectors.groupingBy(Cue::place, Collectors.collectingAndThen(Collectors.toList(), Cues::of)));

    private KindReader() {}

    /** The kind that most speaks for, or OTHER. */
    static DocumentKind read(Outline outline) {
        Map<Place, String> texts = new EnumMap<>(Place.class);
        texts.put(Place.TITLE, outline.subject());
        texts.put(Place.HEAD, joined(outline.head()));
        texts.put(Place.OPENING, opening(outline));
        texts.put(
                Place.HEADING, outline.sections().stream().map(Section::heading).collect(Collectors.joining("\n")));
        Map<DocumentKind, Integer> votes = new EnumMap<>(DocumentKind.class);
        CUES.forEach((place, cues) -> cues.vote(texts.getOrDefault(place, ""), votes));
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue() >= LEAST)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(DocumentKind.OTHER);
    }

    private static String joined(List<MappedText> lines) {
        return lines.stream().map(MappedText::toString).collect(Collectors.joining("\n"));
    }

    private static String opening(Outline outline) {
        return outline.paragraphs().stream()
                .limit(OPENING_PARAGRAPHS)
                .map(paragraph -> paragraph.text().toString())
                .map(text -> text.substring(0, Math.min(text.length(), OPENING_CHARACTERS)))
                .collect(Collectors.joining("\n"));
    }
}
