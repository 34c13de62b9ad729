package io.github.mubiao.cli.input;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Removes what belongs to the pages rather than to the document: page numbers, and the same line at the edge of many pages. */
final class PdfFurniture {

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-—–·\\s]*(?:第\\s*)?\\d{1,4}\\s*(?:页)?(?:\\s*[/共，,]+\\s*\\d{1,4}\\s*页?)?[-—–·\\s]*");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int MOST_LINES = 2;
    private static final int FEWEST_PAGES = 3;

    /** Headers and footers stand further from the text than its lines from each other. */
    private static final float APART = 1.5f;

    private final Map<String, Integer> pagesWith = new HashMap<>();
    private final int pages;

    private PdfFurniture(List<List<PdfLine>> pages) {
        this.pages = pages.size();
        for (List<PdfLine> page : pages) {
            edges(page).stream()
                    .map(PdfFurniture::key)
                    .distinct()
                    .forEach(key -> pagesWith.merge(key, 1, Integer::sum));
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
        List<PdfLine> kept = new ArrayList<>(page);
        kept.removeAll(edges(page).stream().filter(this::isFurniture).toList());
        return kept;
    }

    private boolean isFurniture(PdfLine line) {
        int repeated = pagesWith.getOrDefault(key(line), 0);
        return PAGE_NUMBER.matcher(line.text()).matches() || (repeated >= FEWEST_PAGES && 2 * repeated > pages);
    }

    /** The lines that stand apart at the top and at the bottom. */
    private static List<PdfLine> edges(List<PdfLine> page) {
        List<Float> baselines =
                page.stream().map(PdfLine::baseline).distinct().sorted().toList();
        List<Float> gaps = new ArrayList<>();
        for (int i = 1; i < baselines.size(); i++) {
            gaps.add(baselines.get(i) - baselines.get(i - 1));
        }
        int top = apart(gaps);
        Collections.reverse(gaps);
        int bottom = baselines.size() - apart(gaps);
        return page.stream()
                .filter(line -> {
                    int place = baselines.indexOf(line.baseline());
                    return place < top || place >= bottom;
                })
                .toList();
    }

    /** How many of the first lines stand apart from the others; all where there is one line only. */
    private static int apart(List<Float> gaps) {
        if (gaps.isEmpty()) {
            return 1;
        }
        float usual = gaps.stream().sorted().toList().get((gaps.size() - 1) / 2);
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
