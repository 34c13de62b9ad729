package io.github.mubiao.calc.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 甲、乙、丙分别增长6%、8%: a figure for each name, and a name for each figure. */
final class Distribution implements Check {

    private static final String FIGURE = "-?\\d+(?:\\.\\d+)?[^\\d，。；、：:\\s（(和与及]{0,5}";

    private static final Pattern EACH = Pattern.compile("(?:^|[，。；：])([^，。；：\\d\\n]{1,150}?)分别([一-龥]{1,8}?)(" + FIGURE
            + "(?:(?:、|和|与|及)" + FIGURE + "){1,30})(?=[，。；：]|$)");

    private static final Pattern JOINER = Pattern.compile("和|与|(?<!普)及(?!以上|以下|其)");

    /** One word for two things, and what leaves open how many there are. */
    private static final Pattern SEVERAL = Pattern.compile("^$|等|各|存贷|城乡|省市|市县|男女|双|两|三|[“”（）()]");

    @Override
    public List<Finding> of(Pages pages) {
        List<Finding> findings = new ArrayList<>();
        for (Sentence sentence : pages.sentences()) {
            if (!sentence.text().contains("分别")) {
                continue;
            }
            Matcher matcher = EACH.matcher(sentence.text());
            while (matcher.find()) {
                Items names = Items.of(matcher.group(1));
                int figures = matcher.group(3).split("、|和|与|及").length;
                if (isList(names) && !fits(names, figures)) {
                    findings.add(new Finding(
                            Finding.Code.FIGURES_OF_EACH,
                            sentence.span(matcher, 3),
                            sentence.span(matcher, 1),
                            "“%s”为%d项，“分别”之后有%d个数".formatted(matcher.group(1), names.most(), figures),
                            "%d names, “%s”, have %d figures each its own"
                                    .formatted(names.most(), matcher.group(1), figures)));
                }
            }
        }
        return findings;
    }

    /** With a joiner (市区和县城的甲、乙, 甲、乙产量和产值) fewer figures may be one for two names, and nothing is said of them. */
    private static boolean fits(Items names, int figures) {
        List<String> before = names.names().subList(0, names.names().size() - 1);
        boolean isOpen = before.stream().anyMatch(name -> JOINER.matcher(name).find())
                || (names.most() > names.least() && figures < names.least());
        return isOpen || names.mayBe(figures);
    }

    private static boolean isList(Items names) {
        return names.names().size() > 1
                && names.names().stream()
                        .noneMatch(name -> SEVERAL.matcher(name).find());
    }
}
