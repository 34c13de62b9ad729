package io.github.mubiao.parser.outline;

import io.github.mubiao.parser.words.WordFile;
import io.github.mubiao.parser.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells from its words whether a heading looks back or ahead. */
final class PartReader {

    private static final int DEEPEST_WEAK = 1;

    /** A heading such as 2005年主要任务 looks ahead unless it says that it looks back. */
    private static final Pattern YEAR_OF_WORK = Pattern.compile("(19|20)\\d\\d年.{0,8}(工作|任务|目标|安排|重点|计划|建议|部署|展望)");

    private record Rule(Part part, boolean strong, Pattern pattern) {}

    private static final List<Rule> RULES = rules();

    private PartReader() {}

    /** What the heading says, or UNSTATED. */
    static Part of(CharSequence heading, int rank) {
        for (Rule rule : RULES) {
            if ((rule.strong || rank <= DEEPEST_WEAK)
                    && rule.part == Part.REVIEW
                    && rule.pattern.matcher(heading).find()) {
                return Part.REVIEW;
            }
        }
        if (rank <= DEEPEST_WEAK && YEAR_OF_WORK.matcher(heading).find()) {
            return Part.PLAN;
        }
        for (Rule rule : RULES) {
            if ((rule.strong || rank <= DEEPEST_WEAK)
                    && rule.part == Part.PLAN
                    && rule.pattern.matcher(heading).find()) {
                return Part.PLAN;
            }
        }
        return Part.UNSTATED;
    }

    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (String line : WordFile.lines(Words.class, "parts.txt")) {
            String[] fields = line.split(" ", 3);
            rules.add(new Rule(
                    Part.valueOf(fields[0]),
                    fields[1].equals("STRONG"),
                    Pattern.compile(fields[2].replace("{Y}", "(19|20)\\d\\d年").replace("{N}", "[一二两三四五六七八九十几]"))));
        }
        return rules;
    }
}
