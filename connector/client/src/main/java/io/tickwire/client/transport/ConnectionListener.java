package io.tickwire.client.transport;

import java.io.IOException;
import java.nio.channels.ByteChannel;
import org.agrona.DirectBuffer;

/**
 * What a connection tells its owner, on the reader's thread. What these methods throw goes to the error handler.
 */
public interface ConnectionListener {

    /**
     * Another channel is needed, because the Host sent us elsewhere.
     *
     * @param host to connect to
     * @param port to connect to
     * @return a channel, connected or being connected
     * @throws IOException if there is none
     */
    ByteChannel createStream(String host, int port) throws IOException;

    /**
     * The version is agreed; requests can be sent.
     *
     * @param serverVersion the Host's choice
     * @param connectionTime as the Host wrote it; empty if it told none
     */
    void onAgreed(int serverVersion, String connectionTime);

    /**
     * A message.
     *
     * @param buffer with the frame, valid during the call
     * @param offset where its body begins, with the message id
     * @param length of its body, at least 1
     */
    void onMessage(DirectBuffer buffer, int offset, int length);

    /**
     * Something is wrong with the connection or a frame.
     *
     * @param errorCode code of the API
     * @param text what happened
     */
    void onError(int errorCode, String text);

    /**
     * The connection is gone, and not because we wanted it. Connecting again from within is allowed.
     */
    void onClosed();
}
