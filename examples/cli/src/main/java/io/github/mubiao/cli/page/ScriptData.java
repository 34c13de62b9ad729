package io.github.mubiao.cli.page;

import io.github.mubiao.cli.lang.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What the script of a page works on. */
final class ScriptData {

    private static final JsonMapper JSON = JsonMapper.shared();

    private ScriptData() {}

    /**
     * JSON that can stand in an element.
     *
     * @param language the language that the page opens in
     * @param texts the names of the texts that the script needs
     * @param name what the page shows
     * @param shown all of it
     */
    static String of(Language language, List<String> texts, String name, Object shown) {
        Map<String, Words> words = new LinkedHashMap<>();
        texts.forEach(key -> words.put(key, Words.text(key)));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("lang", language.code());
        data.put("texts", words);
        data.put(name, shown);
        return JSON.writeValueAsString(data).replace("<", "\\u003c").replace("\u2028", "\\u2028");
    }
}
