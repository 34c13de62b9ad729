package io.github.mubiao.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The texts that are measured. */
final class Texts {

    /** What stands for a generated report, where others are a file or a folder. */
    static final String GENERATED = "generated";

    private static final int GENERATED_SIZE = 300_000;

    private static final String HEAD = """
            政府工作报告
            ——2024年1月10日在青州市第一届人民代表大会第三次会议上
            各位代表：
            一、2023年工作回顾
            过去一年，全市生产总值增长6.1%。
            二、2024年工作安排
            """;

    private static final String[] PARAGRAPHS = {
        "（%d）加快推进产业升级。力争新增规上工业企业%d家、科技型中小企业12家，规上工业增加值增长8%%以上，技改投资达到%d亿元；" + "持续优化营商环境，完善企业梯度培育机制，推动重点项目早开工、早投产。\n",
        "（%d）扎实推进乡村振兴。新建高标准农田%d万亩，改造农村户厕1500座以上，城乡居民人均可支配收入分别增长6%%、8%%，" + "确保粮食产量稳定在%d万吨以上，统筹推进农村人居环境整治提升。\n",
        "（%d）着力保障和改善民生。城镇新增就业%d人，城镇登记失业率控制在4%%以内，新建公办幼儿园3所，" + "完成%d个老旧小区改造，基本医疗保险参保率稳定在95%%以上，建成县疾控中心。\n"
    };

    private Texts() {}

    /** A report of so many characters; no two of its paragraphs are the same. */
    static String report(int size) {
        StringBuilder report = new StringBuilder(HEAD);
        for (int i = 1; report.length() < size; i++) {
            report.append(PARAGRAPHS[i % PARAGRAPHS.length].formatted(i, 10 + i, 20 + i));
        }
        return report.substring(0, size);
    }

    /** The generated report, or the files of a folder in UTF-8. */
    static List<String> of(String place) {
        if (place.equals(GENERATED)) {
            return List.of(report(GENERATED_SIZE));
        }
        try (Stream<Path> files = Files.walk(Path.of(place))) {
            return files.filter(Files::isRegularFile).sorted().map(Texts::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
