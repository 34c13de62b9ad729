package io.github.mubiao.calc.check;

import io.github.mubiao.calc.Interval;
import io.github.mubiao.calc.Published;
import io.github.mubiao.calc.Rate;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 三次产业结构12:40:49: shares that must make 100%, within their rounding. */
final class Shares implements Check {

    private static final Pattern SUBJECT = Pattern.compile("(?:三次|一二三|一、二、三次?)产业(?:增加值)?(?:的?结构|比例|比重|构成|之?比|占比)");
    private static final String NUMBER = "\\d{1,2}(?:\\.\\d{1,2})?";
    private static final String MARK = "\\s?[:：∶﹕︰]\\s?";
    private static final Pattern RATIO =
            Pattern.compile("(?<![\\d.:：∶])" + NUMBER + MARK + NUMBER + MARK + NUMBER + "(?!\\s*[\\d:：∶.．])");
    private static final Pattern EACH = Pattern.compile(NUMBER + "%、" + NUMBER + "%(?:、|和)" + NUMBER + "%");
    private static final Quantity WHOLE = Rate.WHOLE.toQuantity();
    /** What is farther away is no set of shares: 3:3:4, growth rates. */
    private static final Interval<Quantity> NEAR = Interval.closed(
            Rate.ofPercent("80").toQuantity(), Rate.ofPercent("120").toQuantity());

    private static final Unit PERCENT = WHOLE.unit();
    private static final Pattern SPLIT = Pattern.compile("[^\\d.]+");

    @Override
    public List<Finding> of(Pages pages) {
        List<Finding> findings = new ArrayList<>();
        for (Sentence sentence : pages.sentences()) {
            Matcher subject = SUBJECT.matcher(sentence.text());
            if (subject.find()) {
                find(sentence, RATIO.matcher(sentence.text()), subject.end(), findings);
                find(sentence, EACH.matcher(sentence.text()), subject.end(), findings);
            }
        }
        return findings;
    }

    private static void find(Sentence sentence, Matcher shares, int from, List<Finding> findings) {
        shares.region(from, sentence.text().length()).useTransparentBounds(true);
        while (shares.find()) {
            List<Published> parts = Arrays.stream(SPLIT.split(shares.group()))
                    .filter(number -> !number.isEmpty())
                    .map(number -> Published.of(number, PERCENT))
                    .toList();
            Sum whole = Sum.of(parts);
            if (!whole.interval().contains(WHOLE) && NEAR.contains(whole.value())) {
                String sum = whole.value().toString();
                findings.add(new Finding(
                        Finding.Code.SHARES_NOT_WHOLE,
                        sentence.span(shares, 0),
                        sentence.span(shares, 0),
                        "“%s”合计%s，不等于100%%".formatted(shares.group(), sum),
                        "“%s” makes %s, not 100%%".formatted(shares.group(), sum)));
            }
        }
    }
}
