package io.tickwire.message;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.google.protobuf.DynamicMessage;
import io.tickwire.wire.Message;
import java.util.List;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our message classes against protobuf-java, every message of the schema, both directions. */
@Timeout(60)
class MessageConformanceTest {
    private static final int ROUNDS = 60;
    private static final long SEED = Long.getLong("tickwire.seed", System.nanoTime());

    private final UnsafeBuffer buffer = new UnsafeBuffer(new byte[1 << 20]);
    private final UnsafeBuffer target = new UnsafeBuffer(new byte[1 << 20]);

    static List<String> messages() {
        return SchemaDescriptors.names();
    }

    @Test
    void shouldCoverEveryMessageOfTheProtocol() {
        assertEquals(203, messages().size());
    }

    @ParameterizedTest
    @MethodSource("messages")
    void shouldReadWhatProtobufJavaWritesAndWriteItBack(final String name) {
        final RandomMessages random = new RandomMessages(SEED, 0.5, false);
        final Message message = MessageIndex.newMessage(name);
        for (int round = 0; round < ROUNDS; round++) {
            final DynamicMessage expected = random.next(SchemaDescriptors.message(name));
            final byte[] bytes = expected.toByteArray();
            buffer.putBytes(0, bytes);
            message.decode(buffer, 0, bytes.length);
            assertNull(Accessors.difference(message, expected), () -> hint(expected));
            assertArrayEquals(bytes, encoded(message), () -> hint(expected));
        }
    }

    @ParameterizedTest
    @MethodSource("messages")
    void shouldWriteWhatProtobufJavaReads(final String name) throws Exception {
        final RandomMessages random = new RandomMessages(SEED, 0.7, true);
        final Message message = MessageIndex.newMessage(name);
        for (int round = 0; round < ROUNDS; round++) {
            final DynamicMessage expected = random.next(SchemaDescriptors.message(name));
            message.clear();
            Accessors.fill(message, expected);
            final byte[] bytes = encoded(message);
            assertEquals(
                expected, DynamicMessage.parseFrom(SchemaDescriptors.message(name), bytes), () -> hint(expected));
        }
    }

    @ParameterizedTest
    @MethodSource("messages")
    void shouldCopyAllOfAMessage(final String name) {
        final RandomMessages random = new RandomMessages(SEED, 0.7, true);
        final Message message = MessageIndex.newMessage(name);
        final Message copy = MessageIndex.newMessage(name);
        for (int round = 0; round < ROUNDS; round++) {
            final DynamicMessage expected = random.next(SchemaDescriptors.message(name));
            final byte[] bytes = expected.toByteArray();
            buffer.putBytes(0, bytes);
            message.decode(buffer, 0, bytes.length);
            copy.copyFrom(message);
            buffer.setMemory(0, bytes.length, (byte)'#');
            assertNull(Accessors.difference(copy, expected), () -> hint(expected));
        }
    }

    private byte[] encoded(final Message message) {
        final byte[] bytes = new byte[message.encode(target, 0)];
        target.getBytes(0, bytes);
        return bytes;
    }

    private static String hint(final DynamicMessage message) {
        return "repeat with -Dtickwire.seed=" + SEED + "\n" + message;
    }
}
