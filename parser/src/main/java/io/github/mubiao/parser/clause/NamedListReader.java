package io.github.mubiao.parser.clause;

import io.github.mubiao.model.NamedList;
import io.github.mubiao.parser.outline.Outline;
import io.github.mubiao.parser.scan.ChineseNumber;
import io.github.mubiao.parser.scan.Mention;
import io.github.mubiao.parser.scan.Mention.Form;
import io.github.mubiao.parser.text.MappedText;
import io.github.mubiao.parser.words.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds lists that the document counts and spells out: 大永、鲁巧、威彝3条高速公路. */
final class NamedListReader {

    /** A wrong count is reported only where the list is long enough to be one. */
    private static final int LONG_LIST = 4;

    /** No list that is counted has more characters. */
    private static final int LONGEST_LIST = 200;

    private static final Pattern COUNT = Pattern.compile("\\d{1,3}|[一二三四五六七八九十两]{1,3}");

    private NamedListReader() {}

    /** The list of a side box: its label and the line below. */
    static @Nullable NamedList ofBox(Outline.Box box) {
        Matcher count = COUNT.matcher(box.label());
        if (!count.lookingAt()) {
            return null;
        }
        String items = box.items().shown(0, box.items().length()).replaceFirst("^在", "");
        List<String> names = new ArrayList<>(List.of(items.split("、", -1)));
        int last = names.size() - 1;
        names.set(last, names.get(last).replaceFirst("(等|\\d+(个|类|大|项|条)).*$", ""));
        int declared = ChineseNumber.intValue(count.group());
        if (declared < 0) {
            return null;
        }
        return new NamedList(
                box.label().shown(0, box.label().length()),
                declared,
                names,
                box.label().span());
    }

    /** The lists of a sentence. */
    static List<NamedList> ofSentence(Vocabulary vocabulary, MappedText text, List<Mention> mentions) {
        List<NamedList> lists = new ArrayList<>();
        for (Mention mention : mentions) {
            NamedList list = isCount(mention) ? list(vocabulary, text, mention) : null;
            if (list != null) {
                lists.add(list);
            }
        }
        return lists;
    }

    private static boolean isCount(Mention mention) {
        BigDecimal number = mention.figure().number();
        boolean small = number != null
                && number.scale() <= 0
                && number.precision() <= 2
                && mention.figure().multiplier().isEmpty();
        return small
                && (mention.form() == Form.GREAT
                        || mention.form() == Form.WORDED_COUNT
                        || mention.form() == Form.NUMBER && mention.low().unit().isCounter());
    }

    private static @Nullable NamedList list(Vocabulary vocabulary, MappedText text, Mention mention) {
        int end = labelEnd(vocabulary, text, mention.end());
        int start = enumerationStart(text, mention.start());
        if (end < 0 || start < 0) {
            return null;
        }
        int verb = Predicate.at(vocabulary, text, start, mention.start()).end();
        List<String> items = new ArrayList<>();
        for (Phrase member : Conjuncts.split(Phrase.of(text, verb, mention.start()))) {
            items.add(member.shown());
        }
        int declared = mention.low().value().numerator().intValueExact();
        boolean complete = items.size() == declared;
        boolean nearly = declared >= LONG_LIST && Math.abs(items.size() - declared) == 1;
        if (items.size() < 2 || !complete && !nearly || items.stream().anyMatch(String::isBlank)) {
            return null;
        }
        String label = text.shown(mention.start(), end);
        return new NamedList(label, declared, items, text.span(mention.start(), end));
    }

    /** Behind the first word that names a kind of thing, or −1. */
    private static int labelEnd(Vocabulary vocabulary, MappedText text, int start) {
        for (int i = start; i < text.length() && "，。；、：".indexOf(text.charAt(i)) < 0; i++) {
            var noun = vocabulary.facilities.at(text, i);
            if (noun != null) {
                return noun.end();
            }
        }
        return -1;
    }

    /** Where the names begin that end right before the figure; −1 if there are none, or only examples (等). */
    private static int enumerationStart(MappedText text, int figure) {
        if (figure == 0 || "、和与及等：，。；".indexOf(text.charAt(figure - 1)) >= 0) {
            return -1;
        }
        boolean listed = false;
        int first = Math.max(0, figure - LONGEST_LIST);
        int i = figure;
        for (; i > first && "，。；：".indexOf(text.charAt(i - 1)) < 0; i--) {
            char c = text.charAt(i - 1);
            listed |= c == '、';
            if (c == '和' && listed && hasDigit(text, first, i - 1)) {
                break;
            }
        }
        return listed ? i : -1;
    }

    /** 3个枢纽和巧家、大关: what stands before 和 is counted by another figure. */
    private static boolean hasDigit(MappedText text, int first, int end) {
        for (int i = end; i > first && "，。；".indexOf(text.charAt(i - 1)) < 0; i--) {
            if (Character.isDigit(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }
}
