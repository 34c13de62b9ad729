package io.github.mubiao.parser.outline;

import io.github.mubiao.parser.text.MappedText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the title among the lines above the body: the one that most looks like one. */
final class TitleReader {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 80;

    private static final int BEHIND_HEAD = 4;

    /** The tail of a title: 政府工作报告, or with a note behind it: 政府工作报告（2024年1月）. */
    private static final Pattern TITLE_WORD = Pattern.compile(
            "报告|规划|纲要|计划|展望|方案|意见|要点|任务分[解工]|规定|安排|实事|清单|公报|总结|汇报|思路|措施|办法|摘要|形势分析|运行分析|运行情况|简况|综述|主要(?:经济)?指标");

    private static final Pattern TAIL = Pattern.compile("(?:" + TITLE_WORD + ")(?:[（(—-].*)?$");

    private static final Pattern LABEL = Pattern.compile("^(?:标题|title|文件名称)[：:| ]+", Pattern.CASE_INSENSITIVE);

    /** Menus, file names and addresses. */
    private static final Pattern PAGE = Pattern.compile("[>|»]|网站|首页|下载|会员|搜索|[a-z]{3}\\.[a-z]|当前位置");

    /** 《…规划》正式出台, 作《…报告》. */
    private static final Pattern BOOK = Pattern.compile("《[^《》]{2,80}》(?=(?:已经?|正式|全文)*(?:出台|印发|发布|公布|提出|明确|获批|审议通过))"
            + "|(?<=作|作了|提交|提交了|审议|审议了|印发|发布|关于)《[^《》]{2,80}》");

    private static final Pattern DATED = Pattern.compile("(?:19|20)\\d\\d年?|“十");

    /** 2016年1—6月全市经济运行简况 needs no word of titles. */
    private static final Pattern NAMED_BY_YEAR = Pattern.compile("^(?:19|20)\\d\\d年[^，。]{4,}$");

    private TitleReader() {}

    /** Whether a line holds a word of titles. */
    static boolean hasTitleWord(CharSequence line) {
        return TITLE_WORD.matcher(line).find();
    }

    /** The index of the title among lines, or −1; behind the head only a line that ends as titles do can be one. */
    static int find(List<MappedText> lines, int head) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < lines.size(); i++) {
            int score = score(lines.get(i)) - (i < head ? 0 : BEHIND_HEAD);
            if (score > most) {
                most = score;
                best = i;
            }
        }
        return best;
    }

    private static int score(MappedText line) {
        String text = line.toString().replace(" ", "");
        Matcher label = LABEL.matcher(text);
        boolean labelled = label.find();
        String words = labelled ? text.substring(label.end()) : text;
        if (words.length() < SHORTEST
                || words.length() > LONGEST
                || !labelled && LineKind.of(line) != LineKind.BODY
                || !labelled
                        && !hasTitleWord(words)
                        && !NAMED_BY_YEAR.matcher(words).find()
                || LineJoiner.isClosed(words)) {
            return 0;
        }
        return (hasTitleWord(words) ? 2 : 0)
                + (labelled ? 1 : 0)
                + (TAIL.matcher(words).find() ? 3 : 0)
                + (DATED.matcher(words).find() ? 1 : 0)
                - (PAGE.matcher(words).find() ? 4 : 0)
                - (words.indexOf('，') >= 0 ? 1 : 0);
    }

    /** The document that a first paragraph tells of, with its brackets, or empty. */
    static String book(CharSequence paragraph) {
        Matcher book = BOOK.matcher(paragraph);
        return book.find() ? book.group() : "";
    }

    /** The title without its label and a dash at its end. */
    static String titleText(MappedText line) {
        String text = line.shown(0, line.length());
        return LABEL.matcher(text).replaceFirst("").replaceAll("[—|\\s-]+$", "").strip();
    }

    /** The line below a title that ends with a dash, or empty. */
    static String subtitle(List<MappedText> lines, int title) {
        @Nullable MappedText next = title >= 0 && title + 1 < lines.size() ? lines.get(title + 1) : null;
        boolean announced = title >= 0 && lines.get(title).toString().endsWith("—");
        return next != null && announced && LineKind.of(next) == LineKind.BODY ? next.shown(0, next.length()) : "";
    }
}
