package io.github.mubiao.cli.input;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Removes what belongs to the pages rather than to the document: page numbers, and the same line at the edge of many pages. */
final class PdfFurniture {

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-—–·\\s]*(?:第\\s*)?\\d{1,4}\\s*(?:页)?(?:\\s*[/共，,]+\\s*\\d{1,4}\\s*页?)?[-—–·\\s]*");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int MOST_LINES = 2;
    private static final int FEWEST_PAGES = 3;

    /** Headers and footers stand further from the text than its lines from each other. */
    private static final float APART = 1.5f;

    /** Lines of a text are no further from each other than so many letters are high. */
    private static final float MOST_LEADING = 2.5f;

    /** Letters that differ by more than this share are of another size. */
    private static final float OTHER_SIZE = 0.1f;

    /** Headers whose heights differ by less than so many points stand at one height. */
    private static final float SAME_HEIGHT = 2;

    private final Map<String, Integer> pagesWith = new HashMap<>();
    private final Map<Integer, List<String>> linesAt = new HashMap<>();
    private final int pages;

    private PdfFurniture(List<List<PdfLine>> pages) {
        this.pages = pages.size();
        for (List<PdfLine> page : pages) {
            ends(page).stream().map(PdfFurniture::key).distinct().forEach(key -> pagesWith.merge(key, 1, Integer::sum));
            for (PdfLine line : edges(page)) {
                places(line)
                        .forEach(place -> linesAt.computeIfAbsent(place, at -> new ArrayList<>())
                                .add(key(line)));
            }
        }
    }

    static List<List<PdfLine>> remove(List<List<PdfLine>> pages) {
        if (pages.size() < 2) {
            return pages;
        }
        PdfFurniture furniture = new PdfFurniture(pages);
        return pages.stream().map(furniture::without).toList();
    }

    private List<PdfLine> without(List<PdfLine> page) {
        Set<PdfLine> furniture = Stream.concat(
                        edges(page).stream().filter(this::isNumberOrTakesTurns),
                        ends(page).stream().filter(line -> isCommon(pagesWith.getOrDefault(key(line), 0))))
                .collect(Collectors.toSet());
        return page.stream().filter(line -> !furniture.contains(line)).toList();
    }

    private boolean isNumberOrTakesTurns(PdfLine line) {
        return PAGE_NUMBER.matcher(line.text()).matches()
                || places(line).map(linesAt::get).filter(Objects::nonNull).anyMatch(this::takeTurns);
    }

    private boolean isCommon(int number) {
        return number >= FEWEST_PAGES && 2 * number > pages;
    }

    /** Left and right pages may have headers of their own, and chapters too: few different ones at one height. */
    private boolean takeTurns(List<String> keys) {
        return isCommon(keys.size()) && 3 * keys.stream().distinct().count() <= 2L * keys.size();
    }

    /** Two overlapping stripes of the page, so that lines of nearly the same height have one in common. */
    private static Stream<Integer> places(PdfLine line) {
        int half = (int) Math.floor(line.baseline() / SAME_HEIGHT);
        return Stream.of(half, half + 1);
    }

    /** The first and the last line, apart or in letters of another size than most: what many pages have there. */
    private static List<PdfLine> ends(List<PdfLine> page) {
        List<Float> baselines = baselines(page);
        float usual = size(page);
        return Stream.concat(
                        edges(page).stream(),
                        within(page, baselines, Math.min(1, baselines.size()), Math.max(0, baselines.size() - 1))
                                .stream()
                                .filter(line -> Math.abs(line.size() - usual) > OTHER_SIZE * usual))
                .distinct()
                .toList();
    }

    /** The lines that stand apart at the top and at the bottom. */
    private static List<PdfLine> edges(List<PdfLine> page) {
        List<Float> baselines = baselines(page);
        List<Float> gaps = new ArrayList<>();
        for (int i = 1; i < baselines.size(); i++) {
            gaps.add(baselines.get(i) - baselines.get(i - 1));
        }
        float most = MOST_LEADING * size(page);
        int top = apart(gaps, most);
        Collections.reverse(gaps);
        return within(page, baselines, top, baselines.size() - apart(gaps, most));
    }

    /** The size of most letters. */
    private static float size(List<PdfLine> page) {
        List<Float> sizes = page.stream()
                .filter(line -> !line.isTable())
                .map(PdfLine::size)
                .sorted()
                .toList();
        return sizes.isEmpty() ? 0 : sizes.get(sizes.size() / 2);
    }

    private static List<Float> baselines(List<PdfLine> page) {
        return page.stream().map(PdfLine::baseline).distinct().sorted().toList();
    }

    private static List<PdfLine> within(List<PdfLine> page, List<Float> baselines, int top, int bottom) {
        return page.stream()
                .filter(line -> top > 0 && line.baseline() <= baselines.get(top - 1)
                        || bottom < baselines.size() && line.baseline() >= baselines.get(bottom))
                .toList();
    }

    /** How many of the first lines stand apart from the others; all where there is one line only. */
    private static int apart(List<Float> gaps, float most) {
        if (gaps.isEmpty()) {
            return 1;
        }
        float usual = Math.min(most, gaps.stream().sorted().toList().get((gaps.size() - 1) / 2));
        for (int i = Math.min(MOST_LINES, gaps.size()); i > 0; i--) {
            if (gaps.get(i - 1) > APART * usual) {
                return i;
            }
        }
        return 0;
    }

    private static String key(PdfLine line) {
        return DIGITS.matcher(line.text()).replaceAll("#");
    }
}
