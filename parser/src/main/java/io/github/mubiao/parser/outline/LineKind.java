package io.github.mubiao.parser.outline;

import io.github.mubiao.parser.text.MappedText;
import io.github.mubiao.parser.words.Finder;
import io.github.mubiao.parser.words.WordFile;
import io.github.mubiao.parser.words.Words;
import java.util.ArrayList;
import java.util.List;

/** What a line of a page is. */
enum LineKind {
    CAPTION,
    BYLINE,
    HEAD,
    SUMMARY,
    TAIL,
    GLOSSARY,
    SESSION,
    SALUTATION,
    /** Part of the document. */
    BODY;

    /** Lines of the page are short; longer ones are prose. */
    private static final int MAX_LENGTH = 100;

    private record Rule(LineKind kind, Finder line) {}

    private static final List<Rule> RULES = rules();
    private static final List<Rule> SUMMARIES =
            RULES.stream().filter(rule -> rule.kind == SUMMARY).toList();

    /** The kind of a line without blanks at its ends. */
    static LineKind of(MappedText line) {
        if (line.length() <= MAX_LENGTH) {
            for (Rule rule : RULES) {
                if (rule.line.matches(line)) {
                    return rule.kind;
                }
            }
            return BODY;
        }
        MappedText beginning = line.slice(0, MAX_LENGTH);
        return SUMMARIES.stream().anyMatch(summary -> summary.line.matches(beginning)) ? SUMMARY : BODY;
    }

    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (String line : WordFile.lines(Words.class, "furniture.txt")) {
            int blank = line.indexOf(' ');
            rules.add(new Rule(
                    valueOf(line.substring(0, blank)),
                    Finder.of(line.substring(blank + 1).strip())));
        }
        return rules;
    }
}
