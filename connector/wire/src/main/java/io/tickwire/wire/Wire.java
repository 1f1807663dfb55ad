package io.tickwire.wire;

/**
 * Which of the two wires carries a message: the one place where that is decided.
 *
 * <p>Any thread; does not allocate.
 */
public final class Wire {

    private Wire() {
    }

    /**
     * Whether a client sends a request as protobuf.
     *
     * @param requestId     one of {@link RequestId}
     * @param serverVersion agreed while connecting
     * @return true for protobuf, false for text
     */
    public static boolean isProtobufRequest(final int requestId, final int serverVersion) {
        return serverVersion >= RequestId.TABLE.protobufFrom(requestId);
    }

    /**
     * Whether a Host sends an answer as protobuf. A client need not ask: the id of each frame
     * tells what came.
     *
     * @param messageId     one of {@link MessageId}
     * @param serverVersion agreed while connecting
     * @return true for protobuf, false for text
     */
    public static boolean isProtobufAnswer(final int messageId, final int serverVersion) {
        return serverVersion >= MessageId.TABLE.protobufFrom(messageId);
    }
}
