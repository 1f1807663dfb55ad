package io.tickwire.client.dispatch;

import io.tickwire.wire.MessageId;

/** An application's callback threw. The cause is what it threw; the connection goes on with the next message. */
public final class CallbackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int messageId;

    /**
     * Allocates: made only when a callback has failed.
     *
     * @param messageId of the message that was being delivered
     * @param cause     what the callback threw
     */
    CallbackException(final int messageId, final Throwable cause) {
        super("a callback of message " + messageId + " (" + MessageId.TABLE.name(messageId) + ") threw", cause);
        this.messageId = messageId;
    }

    /**
     * The message that was being delivered.
     *
     * @return its id, without the 200 of protobuf
     */
    public int messageId() {
        return messageId;
    }
}
