package io.github.mubiao.calc.check;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 三大工程：甲、乙、丙、丁, and 甲、乙、丙、丁三大工程: a declared number against its list. */
final class ListCount implements Check {

    private static final String COUNT = "([两二三四五六七八九十]|十[一二三四五六七八九]|[2-9]|1\\d)";
    private static final String COUNTER = "(?:大|个|项|条|类|种|座|家|所|件|方面|处)";

    /** 三大工程：甲、乙、丙 up to the end of the clause. */
    private static final Pattern BEFORE = Pattern.compile(
            "(?<![第\\d.十百千几数余多])(" + COUNT + COUNTER + "[^，。；：:、\\d\\n（(]{1,8})[：:]([^，。；：:\\d\\n]{3,300})$");

    /** 甲、乙、丙三大工程 from the mark before it. */
    private static final Pattern BEHIND =
            Pattern.compile("(?:[，；：:])([^，。；：:\\d\\n]{1,150}、[^，。；：:\\d\\n]{1,30}?)(?<![第一二三四五六七八九十])" + "(" + COUNT
                    + "大[^，。；：:、\\d\\n的]{2,6}+)(?!、)");

    /** 三大: without it no sentence needs to be searched for lists before it. */
    private static final Pattern GREAT = Pattern.compile("[两二三四五六七八九十\\d]大[^，。；：:、\\d\n的]{2}");

    /** Not one list of names: quotations, counts of their own, what is numbered. */
    private static final Pattern ODD = Pattern.compile("等|[和与及的]$|[“”‘’（）()*—]|一是|第一|[二三四五六七八九十两][大个项条]");

    private static final String NUMERALS = "零一二三四五六七八九十";

    @Override
    public List<Finding> of(Pages pages) {
        List<Finding> findings = new ArrayList<>();
        for (Sentence sentence : pages.sentences()) {
            boolean lists = sentence.text().indexOf('、') >= 0;
            if (lists && holdsColon(sentence.text()) && pages.endsWithStop(sentence)) {
                find(sentence, BEFORE, 1, 2, 3, findings);
            }
            if (lists && GREAT.matcher(sentence.text()).find()) {
                find(sentence, BEHIND, 2, 3, 1, findings);
            }
        }
        return findings;
    }

    private static boolean holdsColon(String words) {
        return words.indexOf('：') >= 0 || words.indexOf(':') >= 0;
    }

    private static void find(
            Sentence sentence, Pattern pattern, int declaration, int number, int list, List<Finding> findings) {
        Matcher matcher = pattern.matcher(sentence.text());
        while (matcher.find()) {
            int declared = value(matcher.group(number));
            String words = matcher.group(list);
            Items items = Items.of(words);
            if (isList(words, items) && !items.mayBe(declared) && Math.abs(declared - items.least()) <= 2) {
                findings.add(new Finding(
                        Finding.Code.COUNT_OF_LIST,
                        sentence.span(matcher, declaration),
                        sentence.span(matcher, list),
                        "“%s”与所列%d项“%s”不符".formatted(matcher.group(declaration), items.least(), words),
                        "“%s” does not fit its list of %d, “%s”"
                                .formatted(matcher.group(declaration), items.least(), words)));
            }
        }
    }

    private static boolean isList(String words, Items items) {
        return items.names().size() > 2 && !ODD.matcher(words).find() && isEven(items.names());
    }

    /** Names of one list are of like length; before the first one a verb may stand. */
    private static boolean isEven(List<String> names) {
        IntSummaryStatistics lengths =
                names.stream().skip(1).mapToInt(String::length).summaryStatistics();
        return lengths.getMin() > 1
                && lengths.getMax() - lengths.getMin() <= 2
                && names.get(0).length() >= lengths.getMin()
                && names.get(0).length() <= lengths.getMax() + 6;
    }

    private static int value(String numeral) {
        if (numeral.matches("\\d+")) {
            return Integer.parseInt(numeral);
        }
        int last = Math.max(2, NUMERALS.indexOf(numeral.charAt(numeral.length() - 1))); // 两
        return numeral.length() == 2 ? 10 + NUMERALS.indexOf(numeral.charAt(1)) : last;
    }
}
