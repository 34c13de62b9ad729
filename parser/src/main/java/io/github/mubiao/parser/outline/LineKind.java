package io.github.mubiao.parser.outline;

import io.github.mubiao.parser.words.WordFile;
import io.github.mubiao.parser.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

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

    private record Rule(LineKind kind, Pattern pattern) {}

    private static final List<Rule> RULES = rules();

    /** The kind of a line without blanks at its ends. */
    static LineKind of(CharSequence line) {
        if (line.length() <= MAX_LENGTH) {
            for (Rule rule : RULES) {
                if (rule.pattern.matcher(line).matches()) {
                    return rule.kind;
                }
            }
        } else if (RULES.stream()
                .anyMatch(rule -> rule.kind == SUMMARY
                        && rule.pattern.matcher(line.subSequence(0, MAX_LENGTH)).matches())) {
            return SUMMARY;
        }
        return BODY;
    }

    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (String line : WordFile.lines(Words.class, "furniture.txt")) {
            int blank = line.indexOf(' ');
            rules.add(new Rule(
                    valueOf(line.substring(0, blank)),
                    Pattern.compile(line.substring(blank + 1).strip())));
        }
        return rules;
    }
}
