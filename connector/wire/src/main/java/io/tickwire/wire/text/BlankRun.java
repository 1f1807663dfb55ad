package io.tickwire.wire.text;

import io.tickwire.wire.FixedBytes;
import io.tickwire.wire.Message;
import org.agrona.concurrent.UnsafeBuffer;

import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * A run of a message's fields, and the bytes that a writer writes for them at one server version while all are as in a new
 * message. Both are found out from the layout itself: which fields it has by reading messages, the bytes by writing one.
 *
 * <p>Immutable: any thread. Making one allocates.
 *
 * @param <M> the message, which tells its changes
 */
final class BlankRun<M extends Message> {

    private static final int MAX_FIELDS = 512;
    private static final int MAX_LENGTH = 1 << 12;

    private final long mask0;
    private final long mask1;
    private final long mask2;
    private final FixedBytes bytes;

    /** Stands for no fields: it never takes the place of any. */
    BlankRun() {
        mask0 = 0;
        mask1 = 0;
        mask2 = 0;
        bytes = null;
    }

    /** The run that a layout lays out. Whatever a new message holds, of one and of zero at least one is something else. */
    BlankRun(final int serverVersion, final Supplier<M> newMessage, final BiConsumer<TextIo, M> layout) {
        final M ones = newMessage.get();
        final M zeros = newMessage.get();
        layout.accept(reader('1', serverVersion), ones);
        layout.accept(reader('0', serverVersion), zeros);
        mask0 = ones.changes(0) | zeros.changes(0);
        mask1 = ones.changes(1) | zeros.changes(1);
        mask2 = ones.changes(2) | zeros.changes(2);
        bytes = write(serverVersion, newMessage.get(), layout);
    }

    private static TextReader reader(final char digit, final int serverVersion) {
        final UnsafeBuffer fields = new UnsafeBuffer(new byte[2 * MAX_FIELDS]);
        for (int i = 0; i < MAX_FIELDS; i++) {
            fields.putByte(2 * i, (byte) digit);
        }
        final TextReader reader = new TextReader();
        reader.wrap(fields, 0, fields.capacity(), serverVersion);
        return reader;
    }

    private static <M extends Message> FixedBytes write(
        final int serverVersion, final M blank, final BiConsumer<TextIo, M> layout) {
        final UnsafeBuffer buffer = new UnsafeBuffer(new byte[MAX_LENGTH]);
        final TextWriter writer = TextWriter.ofRequests();
        writer.wrap(buffer, 0, buffer.capacity(), serverVersion);
        layout.accept(writer, blank);
        return new FixedBytes(buffer, 0, writer.length());
    }

    /** Whether the bytes are what the layout would write for this message. */
    boolean fits(final M m) {
        return bytes != null && (m.changes(0) & mask0) == 0
            && (mask1 == 0 || (m.changes(1) & mask1) == 0) && (mask2 == 0 || (m.changes(2) & mask2) == 0);
    }

    FixedBytes bytes() {
        return bytes;
    }
}
