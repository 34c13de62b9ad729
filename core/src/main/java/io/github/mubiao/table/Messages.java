package io.github.mubiao.table;

/** Messages that name what was read. */
public final class Messages {

    private static final int LONGEST = 500;

    private Messages() {}

    /**
     * A hostile text must not make a long message.
     *
     * @param message any text
     * @return its first 500 characters
     */
    public static String shortened(String message) {
        return message.length() <= LONGEST ? message : message.substring(0, LONGEST) + "…";
    }
}
