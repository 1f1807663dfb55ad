package io.tickwire.client;

import java.nio.ByteBuffer;
import org.agrona.concurrent.UnsafeBuffer;

/**
 * What a thread needs to make requests: the messages that it fills, an encoder, and memory to encode into when it is not
 * the reader. One for each thread, for all clients; allocated on the thread's first request.
 */
final class ThreadRequests {

    private static final ThreadLocal<ThreadRequests> CURRENT = ThreadLocal.withInitial(ThreadRequests::new);

    private final RequestMessages messages = new RequestMessages();
    private final RequestEncoder encoder = new RequestEncoder();
    private final UnsafeBuffer scratch = new UnsafeBuffer(0, 0);

    private ThreadRequests() {
    }

    static ThreadRequests current() {
        return CURRENT.get();
    }

    RequestMessages messages() {
        return messages;
    }

    RequestEncoder encoder() {
        return encoder;
    }

    UnsafeBuffer scratch(final int length) {
        if (scratch.capacity() < length) {
            scratch.wrap(ByteBuffer.allocateDirect(length));
        }
        return scratch;
    }
}
