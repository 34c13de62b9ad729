package io.github.mubiao.parser.time;

import io.github.mubiao.model.DocumentKind;
import io.github.mubiao.parser.outline.Outline;
import io.github.mubiao.parser.outline.Section;
import io.github.mubiao.parser.text.MappedText;
import io.github.mubiao.parser.words.Finder;
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

    private record Cue(DocumentKind kind, int weight, Place place, Finder words) {

        static Cue parse(String line) {
            String[] fields = line.split(" +", 4);
            return new Cue(
                    DocumentKind.valueOf(fields[0]),
                    Integer.parseInt(fields[1]),
                    Place.valueOf(fields[2]),
                    Finder.of("(?m)" + fields[3]));
        }
    }

    private static final List<Cue> CUES = WordFile.lines(KindReader.class, "document-kinds.txt").stream()
            .map(Cue::parse)
            .toList();

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
        for (Cue cue : CUES) {
            if (cue.words.isIn(texts.getOrDefault(cue.place, ""))) {
                votes.merge(cue.kind, cue.weight, Integer::sum);
            }
        }
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
