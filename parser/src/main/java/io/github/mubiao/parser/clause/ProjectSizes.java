package io.github.mubiao.parser.clause;

import io.github.mubiao.parser.scan.Mention;
import io.github.mubiao.parser.text.MappedText;
import io.github.mubiao.parser.words.Finder;
import io.github.mubiao.parser.words.Role;
import io.github.mubiao.parser.words.Vocabulary;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells sizes that belong to the name of a project: 5万吨磷酸铁锂项目, 年产80万吨净水剂. */
final class ProjectSizes {

    private static final Pattern HEAVY_PROJECT =
            Pattern.compile("[^，。；、]{1,24}?(项目|工程|[一二三四]期|厂(?!房)|生产线|装置|机组|电站|基地|产业园|输变电|线路)");

    /** 16万农村贫困人口: people are counted, and sized nowhere. */
    private static final Finder PEOPLE =
            Finder.of("[^，。；、]{0,8}?(人口|老人|老年人|群众|居民|农民|牧民|市民|职工|学生|师生|儿童|妇女|青年|人员|劳动力|残疾人|党员|用户|村民)");

    private final Vocabulary vocabulary;
    private final Described described;

    ProjectSizes(Vocabulary vocabulary, Described described) {
        this.vocabulary = vocabulary;
        this.described = described;
    }

    /** 5万吨磷酸铁锂项目, 500千伏输变电工程, 年产80万吨净水剂. */
    boolean isCapacity(Mention mention, MappedText rest, MappedText before) {
        String unit = mention.unit();
        if (vocabulary.of(Role.CAPACITY).isBefore(before, before.length())) {
            return !rest.isEmpty() && Character.isIdeographic(rest.charAt(0));
        }
        if (unit.endsWith("伏") || unit.endsWith("V") || unit.endsWith("级")) {
            return true;
        }
        boolean heavy = unit.equals("吨")
                || unit.endsWith("瓦")
                || unit.equals("MW")
                || unit.equals("GW")
                || unit.endsWith("/日")
                || unit.endsWith("/年");
        return heavy && (HEAVY_PROJECT.matcher(rest).lookingAt() || described.isOfListed(rest, before));
    }

    /** 盈和5万吨磷酸铁锂, 长城40万辆乘用车: a size right behind a name, with a noun behind it, belongs to the name. */
    boolean isInsideName(Mention mention, MappedText rest, MappedText before) {
        String unit = mention.unit();
        boolean size = unit.equals("吨")
                || unit.endsWith("瓦")
                || !mention.figure().multiplier().isEmpty()
                        && (unit.isEmpty() ? !isPeople(rest, before) : "辆台套只头锭件".contains(unit));
        if (!size || before.isEmpty() || rest.isEmpty() || !Character.isIdeographic(rest.charAt(0))) {
            return false;
        }
        int end = before.length();
        return Conjuncts.separatorLength(rest, 0) == 0
                && !before.endsWith("的")
                && !vocabulary.relations.isAt(rest, 0)
                && !Predicate.at(vocabulary, rest, 0, rest.length()).exists()
                && Conjuncts.separatorLength(before, end - 1) == 0
                && !vocabulary.relations.isBefore(before, end)
                && !vocabulary.verbs.isBefore(before, end)
                && !vocabulary.adverbs.isBefore(before, end)
                && !vocabulary.commitments.isBefore(before, end)
                && before.charAt(end - 1) != '了';
    }

    /** 16万贫困人口, but not of 30万人口的新城 unless something is solved for them. */
    private boolean isPeople(MappedText rest, MappedText before) {
        Matcher people = PEOPLE.at(rest, 0);
        if (people == null) {
            return false;
        }
        boolean sizes = rest.startsWith("的", people.end()) || rest.startsWith("规模", people.end());
        return !sizes || vocabulary.of(Role.SOLVING).isIn(before);
    }
}
