package io.tickwire.fuzz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.tickwire.message.MessageIndex;
import io.tickwire.wire.MalformedMessageException;
import io.tickwire.wire.Message;
import org.agrona.concurrent.UnsafeBuffer;

/** Any bytes as any protobuf message: refused by the one exception, or read and then written the same way twice. */
class ProtobufFuzzTest {
    private static final String[] NAMES = MessageIndex.names();

    private final Message[] messages = new Message[NAMES.length];
    private final UnsafeBuffer first = new UnsafeBuffer(new byte[1 << 20]);
    private final UnsafeBuffer second = new UnsafeBuffer(new byte[1 << 20]);

    @FuzzTest(maxDuration = FuzzDuration.VALUE)
    void shouldRefuseOrReadAnyBytes(final byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        final Message message = message((bytes[0] & 0xFF) % NAMES.length);
        final int length;
        try {
            message.decode(new UnsafeBuffer(bytes), 1, bytes.length - 1);
            length = message.encode(first, 0);
            message.decode(first, 0, length);
        } catch (final MalformedMessageException refused) {
            return;
        }
        assertArrayEquals(copy(first, length), copy(second, message.encode(second, 0)));
    }

    private Message message(final int index) {
        if (messages[index] == null) {
            messages[index] = MessageIndex.newMessage(NAMES[index]);
        }
        return messages[index];
    }

    private static byte[] copy(final UnsafeBuffer buffer, final int length) {
        final byte[] bytes = new byte[length];
        buffer.getBytes(0, bytes);
        return bytes;
    }
}
