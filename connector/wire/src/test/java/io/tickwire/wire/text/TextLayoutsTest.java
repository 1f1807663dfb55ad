package io.tickwire.wire.text;

import io.tickwire.wire.MalformedMessageException;
import io.tickwire.wire.Message;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Supplier;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Timeout(120)
class TextLayoutsTest {

    private static final long SEED = 20_261_122L;
    private static final int[] SOME_VERSIONS = {100, 118, 145, 163, 176, 187, 195, 200, 212};

    private final TextReader reader = new TextReader();
    private final UnsafeBuffer buffer = new UnsafeBuffer(new byte[1 << 16]);

    @ParameterizedTest
    @EnumSource
    void shouldReadBackWhatWasWrittenAtEveryServerVersion(final TextMessages direction) {
        final TextWriter writer = direction.newWriter();
        for (final int id : direction.ids()) {
            final Message sent = direction.newMessage(id);
            final Message received = direction.newMessage(id);
            for (int version = direction.since(id); version <= TextMessages.LAST_VERSION; version++) {
                final long seed = SEED + id * 1_000L + version;
                new RandomMessages(seed).fill(sent);
                final byte[] bytes = write(direction, writer, id, sent, version);
                read(direction, id, received, bytes, version);
                final String place = direction.label(id) + " at " + version + ", seed " + seed;
                final Supplier<String> what = () -> place + ": " + sent;
                assertEquals(0, reader.remaining(), what);
                assertArrayEquals(bytes, write(direction, writer, id, received, version), what);
                Agreement.assertReceived(sent, received, what);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void shouldNotChangeAMessageByWritingIt(final TextMessages direction) {
        final TextWriter writer = direction.newWriter();
        for (final int id : direction.ids()) {
            for (final int version : SOME_VERSIONS) {
                final Message message = new RandomMessages(SEED + id).fill(direction.newMessage(id));
                final Message before = direction.newMessage(id);
                before.copyFrom(message);
                write(direction, writer, id, message, version);
                Agreement.assertEqual(before, message, () -> direction.label(id) + " at " + version + ": " + before);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void shouldReportAMessageThatIsCutAnywhere(final TextMessages direction) {
        final TextWriter writer = direction.newWriter();
        for (final int id : direction.ids()) {
            final Message message = direction.newMessage(id);
            for (final int version : SOME_VERSIONS) {
                new RandomMessages(SEED + id).fill(message);
                final byte[] bytes = write(direction, writer, id, message, version);
                for (int length = 0; length < bytes.length; length++) {
                    final byte[] cut = Arrays.copyOf(bytes, length);
                    assertThrows(MalformedMessageException.class, () -> read(direction, id, message, cut, version),
                        () -> direction.label(id) + " at " + version + " cut to " + cut.length);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void shouldReportDamageOrReadOnButNeverFailOtherwise(final TextMessages direction) {
        final TextWriter writer = direction.newWriter();
        final SplittableRandom random = new SplittableRandom(SEED);
        int reported = 0;
        for (final int id : direction.ids()) {
            final Message message = direction.newMessage(id);
            for (final int version : SOME_VERSIONS) {
                new RandomMessages(SEED + id).fill(message);
                final byte[] bytes = write(direction, writer, id, message, version);
                for (int i = 0; i < 50; i++) {
                    final byte[] damaged = damage(bytes, random);
                    try {
                        read(direction, id, message, damaged, version);
                        direction.newMessage(id).copyFrom(message);
                    } catch (final MalformedMessageException ex) {
                        reported++;
                    }
                }
            }
        }
        assertTrue(reported > 1_000, "damages reported: " + reported);
    }

    private static byte[] damage(final byte[] bytes, final SplittableRandom random) {
        final byte[] damaged = bytes.clone();
        for (int i = 0, hits = random.nextInt(1, 4); i < hits && damaged.length > 0; i++) {
            final byte[] likely = {0, '-', '9', 'x', (byte) random.nextInt(256)};
            damaged[random.nextInt(damaged.length)] = likely[random.nextInt(likely.length)];
        }
        return damaged;
    }

    @ParameterizedTest
    @EnumSource
    void shouldLeaveFieldsAloneThatNobodyKnows(final TextMessages direction) {
        final TextWriter writer = direction.newWriter();
        for (final int id : direction.ids()) {
            final Message message = new RandomMessages(SEED + id).fill(direction.newMessage(id));
            final byte[] bytes = write(direction, writer, id, message, 200);
            final byte[] longer = Arrays.copyOf(bytes, bytes.length + 3);
            longer[bytes.length] = 'n';
            longer[bytes.length + 2] = 'w';
            read(direction, id, message, longer, 200);
            assertEquals(3, reader.remaining(), direction.label(id));
        }
    }

    private byte[] write(
        final TextMessages direction, final TextWriter writer, final int id, final Message message, final int version) {
        writer.wrap(buffer, 0, buffer.capacity(), version);
        direction.layout(id, writer, message);
        final byte[] bytes = new byte[writer.length()];
        buffer.getBytes(0, bytes);
        return bytes;
    }

    private void read(
        final TextMessages direction, final int id, final Message message, final byte[] bytes, final int version) {
        reader.wrap(new UnsafeBuffer(bytes), 0, bytes.length, version);
        direction.layout(id, reader, message);
    }
}
