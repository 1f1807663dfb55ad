package io.tickwire.wire;

/**
 * A message whose bytes break the rules of its wire. Thrown by the decoders, counted and reported by the connection.
 *
 * <p>There is one preallocated instance per reason, without stack trace, so that a flood of bad frames costs no memory;
 * compare with {@code ==}. The instances are immutable and may be thrown on any thread.
 */
public final class MalformedMessageException extends RuntimeException {

    /** A field that should hold a number holds something else, or nothing, or a number that its type cannot hold. */
    public static final MalformedMessageException NOT_A_NUMBER = because("a field is not a number of its type");

    /** A field that should hold a flag holds something else. */
    public static final MalformedMessageException NOT_A_FLAG = because("a field is not a flag");

    /** The bytes end inside a value. */
    public static final MalformedMessageException TRUNCATED = because("the message ends inside a value");

    /** A length is negative or reaches beyond what is left. */
    public static final MalformedMessageException BAD_LENGTH = because("a length does not fit into what is left");

    /** A count of elements is negative or larger than the bytes left could hold. */
    public static final MalformedMessageException BAD_COUNT = because("a count does not fit into what is left");

    /** A protobuf tag has field number zero, or a wire type that does not exist or does not occur on this wire. */
    public static final MalformedMessageException BAD_TAG = because("a field tag is invalid");

    /** A protobuf varint does not end within ten bytes. */
    public static final MalformedMessageException BAD_VARINT = because("a varint does not end");

    /** A protobuf group is not closed by its own end tag. */
    public static final MalformedMessageException BAD_GROUP = because("a group is not closed by its own end tag");

    /** Messages are nested deeper than any real message. */
    public static final MalformedMessageException TOO_DEEP = because("messages are nested too deep");

    /** A text message has fewer fields than its layout asks for. */
    public static final MalformedMessageException FIELD_MISSING = because("a field is missing");

    /** A discriminator, such as the kind of an order condition, has a value that nobody knows. */
    public static final MalformedMessageException UNKNOWN_KIND = because("a kind is unknown");

    private static final long serialVersionUID = 1L;

    private MalformedMessageException(final String reason) {
        super(reason, null, false, false);
    }

    private static MalformedMessageException because(final String reason) {
        return new MalformedMessageException(reason);
    }

    /**
     * What is wrong with the message, in a few words.
     *
     * @return the reason, the same as {@link #getMessage()}
     */
    public String reason() {
        return getMessage();
    }
}
