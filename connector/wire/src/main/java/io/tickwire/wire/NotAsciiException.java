package io.tickwire.wire;

/**
 * A request on the text wire holds a character that this wire cannot carry: only printable ASCII, tab, carriage return
 * and line feed may be sent.
 *
 * <p>Each writer has one instance, without stack trace, that is thrown again and again; {@link #text()} is valid until
 * the writer's next message.
 */
public final class NotAsciiException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private transient CharSequence text = "";

    /**
     * Allocates an instance, for one writer.
     */
    public NotAsciiException() {
        super("a text holds a character outside of printable ASCII", null, false, false);
    }

    /**
     * Remembers the text that cannot be sent.
     *
     * @param offender the text, not copied
     * @return this
     */
    public NotAsciiException because(final CharSequence offender) {
        text = offender;
        return this;
    }

    /**
     * The text that cannot be sent, for the error message.
     *
     * @return the offending text
     */
    public CharSequence text() {
        return text;
    }
}
