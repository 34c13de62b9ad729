package io.github.mubiao.parser.text;

import io.github.mubiao.parser.words.WordFile;

/** Traditional characters and their simplified forms, one for one. */
final class TraditionalScript {

    private static final char[] SIMPLIFIED = load();

    private TraditionalScript() {}

    /** The simplified form, or the character itself. */
    static char simplified(char c) {
        return SIMPLIFIED[c];
    }

    private static char[] load() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = (char) c;
        }
        for (String pairs : WordFile.lines(TraditionalScript.class, "traditional.txt")) {
            for (int i = 0; i + 1 < pairs.length(); i += 2) {
                table[pairs.charAt(i)] = pairs.charAt(i + 1);
            }
        }
        return table;
    }
}
