package io.github.mubiao.parser.frame;

import io.github.mubiao.model.Initiative;
import io.github.mubiao.model.Strategy;
import io.github.mubiao.parser.outline.HeadingSense;
import io.github.mubiao.parser.outline.Outline;
import io.github.mubiao.parser.outline.Paragraph;
import io.github.mubiao.parser.outline.Section;
import io.github.mubiao.parser.text.MappedText;
import io.github.mubiao.parser.time.Timeline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The strategies of a document: its headings that name one (实施乡村振兴战略), or else the headings of its plan part. */
public final class StrategyReader {

    private static final Pattern NAMED =
            Pattern.compile("^[^，。；]{0,6}?实施(“)?(?![二三四五六七八九十\\d]{1,2}[大个项]战略)([^，。；“”]{2,16}?战略)”?[，。；]");

    /** The theme of a paragraph is no longer than this. */
    private static final int LONGEST_THEME = 22;

    private final Map<Section, Strategy> bySection = new LinkedHashMap<>();

    /** Reads the strategies; without a part that looks back, they may be named in the text instead. */
    public StrategyReader(Outline outline, Timeline timeline) {
        boolean allAhead = outline.sections().stream().allMatch(section -> section.sense() == HeadingSense.UNSTATED);
        Map<Section, List<Paragraph>> text = new LinkedHashMap<>();
        Set<Section> ahead = timeline.sectionsAhead();
        for (Section section : outline.sections()) {
            if (ahead.contains(section)) {
                text.put(section, new ArrayList<>());
            }
        }
        for (Paragraph paragraph : outline.paragraphs()) {
            List<Paragraph> own = text.get(paragraph.section());
            if (own != null) {
                own.add(paragraph);
            }
        }
        boolean anyNamed = allAhead && text.values().stream().anyMatch(own -> name(own) != null);
        text.forEach((section, own) -> {
            String name = name(own);
            if (!anyNamed || name != null) {
                add(section, own, anyNamed && name != null ? name : section.heading());
            }
        });
    }

    private void add(Section section, List<Paragraph> own, String name) {
        if (section.span() != null) {
            List<Initiative> initiatives = new ArrayList<>();
            own.forEach(paragraph -> initiatives.addAll(themes(paragraph)));
            bySection.put(section, new Strategy(name, section.heading(), section.span(), initiatives));
        }
    }

    private static @Nullable String name(List<Paragraph> own) {
        if (own.isEmpty()) {
            return null;
        }
        Matcher matcher = NAMED.matcher(own.get(0).text());
        return matcher.find() ? matcher.group(2) : null;
    }

    /** The short sentence or clause that opens a paragraph; inside the first one only a sentence of its own. */
    private static List<Initiative> themes(Paragraph paragraph) {
        MappedText text = paragraph.text();
        List<Initiative> themes = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '。' && c != '，') {
                continue;
            }
            boolean opens = start == 0 && !paragraph.first();
            boolean sentence = c == '。' && i + 1 < text.length() && isWholeSentence(text, start);
            boolean isShort = i - start <= LONGEST_THEME && i - start >= 4;
            if (isShort && (opens || sentence && paragraph.first() && start > 0) && !hasDigit(text, start, i)) {
                themes.add(new Initiative(text.shown(start, i), text.span(start, i)));
            }
            if (opens) {
                return themes;
            }
            start = i + 1;
        }
        return themes;
    }

    private static boolean isWholeSentence(CharSequence text, int start) {
        return start == 0 || text.charAt(start - 1) == '。';
    }

    private static boolean hasDigit(CharSequence text, int start, int end) {
        return text.subSequence(start, end).chars().anyMatch(Character::isDigit);
    }

    /** All strategies, in text order. */
    public List<Strategy> strategies() {
        return List.copyOf(bySection.values());
    }

    /** The strategy that a section belongs to, or null. */
    public @Nullable Strategy of(Section section) {
        Section own = section.enclosing(bySection::containsKey);
        return own == null ? null : bySection.get(own);
    }
}
