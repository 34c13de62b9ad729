package io.github.mubiao.parser.clause;

import io.github.mubiao.model.SourceSpan;
import io.github.mubiao.parser.text.MappedText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Stable ids: the words of a statement and, where they stand in the document more than once, the how manieth it is. A change
 * elsewhere in the document does not change them.
 */
public final class Ids {

    private static final int LENGTH = 12;

    private final Map<String, Integer> seen = new HashMap<>();
    private final MessageDigest digest = sha256();

    /** No ids yet. */
    public Ids() {}

    /** The id of the next statement with these words. */
    String next(String kind, String text, MappedText sentence, Clause clause, SourceSpan span) {
        int offset = span.start() - sentence.span(clause.start(), clause.end()).start();
        return next(kind, text, String.valueOf(offset));
    }

    /** The id of the next statement with these words; the place tells statements of the same words apart. */
    public String next(String kind, String text, String place) {
        String key = kind + '|' + text + '|' + place;
        int occurrence = seen.merge(key, 1, Integer::sum);
        digest.update(key.getBytes(StandardCharsets.UTF_8));
        byte[] hash = digest.digest(("|" + occurrence).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, LENGTH / 2);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
