package io.github.mubiao.cli.input;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins the parts of a table that goes on over the end of a page; its head may stand above each of them. */
final class PdfTableParts {

    /** What stands above the next part: 续表, （续表2）, 表3（续）. */
    private static final Pattern CONTINUED = Pattern.compile("[（(]?续\\s*表?\\s*\\d*[）)]?|表\\s*[\\d—-]+\\s*[（(]续[）)].*");

    /** Parts whose edges differ by less than so many points are as wide as each other. */
    private static final float SAME_EDGE = 10;

    private PdfTableParts() {}

    /** The pages with each table on the page where it begins. */
    static List<List<PdfLine>> joined(List<List<PdfLine>> pages) {
        List<List<PdfLine>> joined = new ArrayList<>();
        for (List<PdfLine> page : pages) {
            List<PdfLine> last = joined.isEmpty() ? List.of() : joined.get(joined.size() - 1);
            int next =
                    CONTINUED.matcher(page.isEmpty() ? "" : page.get(0).text()).matches() ? 1 : 0;
            if (next < page.size() && goesOn(last, page.get(next))) {
                last.set(last.size() - 1, with(last.get(last.size() - 1), page.get(next)));
                List<PdfLine> rest = page.subList(next + 1, page.size());
                if (!rest.isEmpty()) {
                    joined.add(new ArrayList<>(rest));
                }
            } else {
                joined.add(new ArrayList<>(page));
            }
        }
        return joined;
    }

    private static boolean goesOn(List<PdfLine> last, PdfLine part) {
        if (last.isEmpty() || !part.isTable()) {
            return false;
        }
        PdfLine table = last.get(last.size() - 1);
        return table.isTable()
                && table.rows().get(0).size() == part.rows().get(0).size()
                && Math.abs(table.left() - part.left()) < SAME_EDGE
                && Math.abs(table.right() - part.right()) < SAME_EDGE;
    }

    private static PdfLine with(PdfLine table, PdfLine part) {
        int head = 0;
        while (head < part.rows().size()
                && head < table.rows().size()
                && part.rows().get(head).equals(table.rows().get(head))) {
            head++;
        }
        List<List<String>> rows = new ArrayList<>(table.rows());
        rows.addAll(part.rows().subList(head, part.rows().size()));
        return PdfLine.table(rows, table.left(), table.right(), table.baseline());
    }
}
