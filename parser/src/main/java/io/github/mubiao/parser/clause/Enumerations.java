package io.github.mubiao.parser.clause;

import io.github.mubiao.parser.text.MappedText;
import io.github.mubiao.parser.words.Finder;

/** Tells how much of what is enumerated behind a figure it counts. */
final class Enumerations {

    /** 国考, 省级: so long is what grades a noun. */
    private static final int LONGEST_GRADE = 3;

    private static final Finder ATTRIBUTE = Finder.of(
            "[^，；。、]{2,18}(较?[强高优大好快广]|突出|明显|鲜明|完善|完备|先进|显著|领先|合理|升级|齐全|健全|发达|集聚|规范|配套|优美|宜居|雄厚|凸显|聚集|活跃|融合)$");

    private static final Finder DESCRIBING = Finder.of("、[^，；。]{2,24}?[^目]的[^，；。、的]{2,16}$");

    private final MappedText text;

    Enumerations(MappedText text) {
        this.text = text;
    }

    /** 3411公里、跃居全国第一: what is coordinated behind the figure does not name what it measures. */
    int end(int behind, int end) {
        boolean coordinated =
                behind < end && (Conjuncts.separatorLength(text, behind) > 0 || "并（".indexOf(text.charAt(behind)) >= 0);
        return coordinated ? behind : enumerationEnd(behind, end);
    }

    /** 2条海缆、通信出入口局建设: the figure counts the first of what is enumerated behind it. */
    private int enumerationEnd(int start, int end) {
        int depth = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            depth += "（“《".indexOf(c) >= 0 ? 1 : "）”》".indexOf(c) >= 0 ? -1 : 0;
            if (c == '、' && depth == 0 && i - start > 1 && !goesOn(start, i, end)) {
                return i;
            }
        }
        return end;
    }

    private boolean goesOn(int start, int comma, int end) {
        return isAttribute(start, comma, end) || isOneKind(start, comma, end) || isPiece(start, comma, end);
    }

    /** 21台世界首个、全国最大的变压器: no name ends where the comma stands, but one does further on. */
    private boolean isPiece(int start, int comma, int end) {
        int member = memberEnd(comma + 1, end);
        return !NameEnds.standard().areOf(text.slice(start, comma))
                && NameEnds.standard().areOf(text.slice(start, member))
                && text.slice(comma, member).chars().noneMatch(Character::isDigit);
    }

    private int memberEnd(int start, int end) {
        int member = start;
        while (member < end && Conjuncts.separatorLength(text, member) == 0) {
            member++;
        }
        return member;
    }

    /** 14个国考、省考断面, 800套廉租房、经济适用房和限价房: what is enumerated is counted together. */
    private boolean isOneKind(int start, int comma, int end) {
        int next = comma + 1;
        int member = memberEnd(next, end);
        char last = text.charAt(comma - 1);
        int length = comma - start;
        boolean ends = member < end && member - next > 1 && text.charAt(member - 1) == last;
        boolean begins = length <= LONGEST_GRADE && next + length < member && text.charAt(next + length - 1) == last;
        boolean graded = last == '级' && holdsGrade(next, member - 1);
        return ends || begins || graded;
    }

    /** 国家级、自治区级荣誉. */
    private boolean holdsGrade(int start, int end) {
        for (int i = start; i < end && i - start <= LONGEST_GRADE + 1; i++) {
            if (text.charAt(i) == '级') {
                return true;
            }
        }
        return false;
    }

    /** 5家主业突出、竞争力较强的企业: what is enumerated describes the noun behind it. */
    private boolean isAttribute(int start, int comma, int end) {
        return ATTRIBUTE.at(text.slice(0, comma), start) != null && DESCRIBING.at(text.slice(0, end), comma) != null;
    }
}
