package io.github.mubiao.calc;

import io.github.mubiao.model.Bound;
import io.github.mubiao.quantity.Rational;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of the vectors. Reading documents is the parser's business; the vectors use a few fixed forms. */
final class Wordings {

    private static final Map<Pattern, Bound.Kind> BOUNDS = new LinkedHashMap<>();

    static {
        BOUNDS.put(Pattern.compile("不少于|不低于|不小于|至少|以上|之上"), Bound.Kind.AT_LEAST);
        BOUNDS.put(Pattern.compile("不超过|不高于|不多于|不大于|至多|最多|以内|之内|以下|控制在"), Bound.Kind.AT_MOST);
        BOUNDS.put(Pattern.compile("突破|超过|高于|多于|大于|超"), Bound.Kind.MORE_THAN);
        BOUNDS.put(Pattern.compile("低于|少于|小于|不到|不足|不满"), Bound.Kind.LESS_THAN);
        BOUNDS.put(Pattern.compile("左右|上下|约"), Bound.Kind.ABOUT);
    }

    private static final Pattern FALL = Pattern.compile("下降|降低|减少|压减|下调");

    private static final Pattern MULTIPLE =
            Pattern.compile("(翻|增长|增加|提高|扩大|上升|下降|降低|减少|缩小|为|是)(?:了)?(到|至|为)?(.+?)(番|倍|%)");

    private Wordings() {}

    static Bound.Kind kind(String wording, Bound.Kind otherwise) {
        return BOUNDS.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(wording).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }

    static boolean isFall(String wording) {
        return FALL.matcher(wording).find();
    }

    static Outcome<Rational> factor(String phrase) {
        Matcher match = MULTIPLE.matcher(phrase);
        if (phrase.matches(".*(减少|下降|降低)一半")) {
            return Ratio.decreasedBy(Rational.of(1, 2));
        } else if (!match.find()) {
            throw new IllegalArgumentException("phrase " + phrase);
        }
        Rational number = numeral(match.group(3));
        boolean percent = match.group(4).equals("%");
        Rational share = percent ? number.dividedBy(Rational.HUNDRED) : number;
        if (match.group(4).equals("番")) {
            return Ratio.doubled(number.numerator().intValueExact());
        } else if (match.group(1).equals("翻")) {
            return Ratio.multiplied(share);
        } else if (match.group(2) != null || match.group(1).matches("为|是")) {
            return Ratio.changedTo(share);
        }
        return match.group(1).matches("下降|降低|减少|缩小") ? Ratio.decreasedBy(share) : Ratio.increasedBy(share);
    }

    private static Rational numeral(String text) {
        if (text.equals("两")) {
            return Rational.of(2);
        }
        int digit = "零一二三四五六七八九十".indexOf(text);
        return digit >= 0 ? Rational.of(digit) : Rational.parse(text);
    }
}
