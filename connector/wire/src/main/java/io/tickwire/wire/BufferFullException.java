package io.tickwire.wire;

/**
 * There is no room for what is being written. Thrown by the encoders; the sender turns it into back-pressure.
 *
 * <p>One preallocated instance without stack trace: a full buffer costs no memory.
 */
public final class BufferFullException extends RuntimeException {

    /** The one instance. */
    public static final BufferFullException INSTANCE = new BufferFullException();

    private static final long serialVersionUID = 1L;

    private BufferFullException() {
        super("the message does not fit into the buffer", null, false, false);
    }
}
