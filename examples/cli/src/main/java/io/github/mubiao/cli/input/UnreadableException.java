package io.github.mubiao.cli.input;

import io.github.mubiao.cli.lang.Language;
import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** An input that can't be read as text; its reason says why in a few words. */
public final class UnreadableException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String MEMORY = "unreadable.memory";

    private final String key;
    private final transient Object[] values;

    /**
     * A reason.
     *
     * @param key the name of its text
     * @param values what stands in the places of the text
     */
    UnreadableException(String key, Object... values) {
        this(null, key, values);
    }

    /**
     * A reason that something else is behind.
     *
     * @param cause what is behind it, for those who look closer
     * @param key the name of its text
     * @param values what stands in the places of the text
     */
    UnreadableException(@Nullable Throwable cause, String key, Object... values) {
        super(Language.ENGLISH.text(key, values), cause);
        this.key = key;
        this.values = values.clone();
    }

    /**
     * The reason behind a failure of whatever kind.
     *
     * @param failure what was thrown while an input was found or read
     * @return the failure itself if it is a reason already
     */
    public static UnreadableException of(Throwable failure) {
        if (failure instanceof UnreadableException reason) {
            return reason;
        }
        if (failure instanceof IOException e) {
            return new UnreadableException(e, key(e), String.valueOf(words(e)));
        }
        if (failure instanceof OutOfMemoryError) {
            long megabytes = Runtime.getRuntime().maxMemory() >> 20;
            return new UnreadableException(failure, MEMORY, megabytes);
        }
        return new UnreadableException(failure, "unreadable.failed", String.valueOf(failure));
    }

    // the file system's own exceptions often carry only the name of the file
    private static String key(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "unreadable.absent";
        }
        if (e instanceof FileSystemLoopException) {
            return "unreadable.loop";
        }
        return e instanceof AccessDeniedException ? "unreadable.denied" : "unreadable.io";
    }

    private static @Nullable String words(IOException e) {
        return e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : e.getMessage();
    }

    /** Whether more memory would have helped. */
    public boolean isShortOfMemory() {
        return key.equals(MEMORY);
    }

    /**
     * Why.
     *
     * @param language in which language
     * @return a few words that go on after the name of the file: {@code holds no text}
     */
    public String reason(Language language) {
        return language.text(key, values);
    }
}
