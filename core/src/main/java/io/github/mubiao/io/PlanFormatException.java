package io.github.mubiao.io;

import static io.github.mubiao.table.Messages.shortened;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A text that should hold a plan as JSON does not: it is no JSON, breaks a rule of the schema, or goes beyond a limit.
 *
 * <pre>{@code
 * PlanJson.standard().read("{\"schemaVersion\":2}");    // schemaVersion: 2 is not known, it must be 1
 * }</pre>
 */
public final class PlanFormatException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The place. */
    private final String path;

    /**
     * Names the place and the rule; what is longer than 500 characters is cut.
     *
     * @param path the place, such as {@code statements[3].measure.bound}; empty for the whole document
     * @param rule what is wrong there
     * @param cause what found it, or null
     */
    public PlanFormatException(String path, String rule, @Nullable Throwable cause) {
        super(path.isEmpty() ? shortened(rule) : shortened(path) + ": " + shortened(rule), cause);
        this.path = shortened(path);
    }

    /**
     * Where it is wrong.
     *
     * @return the place, such as {@code statements[3].measure.bound}; empty for the whole document
     */
    public String path() {
        return path;
    }
}
