package io.tickwire.wire.text;

import io.tickwire.message.Order;
import io.tickwire.wire.FixedBytes;
import org.agrona.concurrent.UnsafeBuffer;

import java.util.function.BiConsumer;

/**
 * A run of an order's fields, and the bytes that a writer writes for them at one server version while all are as in a new
 * order. Both are found out from the layout itself: which fields it has by reading into orders, the bytes by writing one.
 *
 * <p>Immutable: any thread. Making one allocates.
 */
final class BlankRun {

    /** Stands for no fields: it never takes the place of any. */
    static final BlankRun NONE = new BlankRun();

    private static final int MAX_FIELDS = 512;

    private final long mask0;
    private final long mask1;
    private final long mask2;
    private final FixedBytes bytes;

    private BlankRun() {
        mask0 = 0;
        mask1 = 0;
        mask2 = 0;
        bytes = null;
    }

    /** The run that a layout lays out. A field that no order can hold as one and as zero does not exist. */
    BlankRun(final int serverVersion, final BiConsumer<TextIo, Order> layout) {
        final Order ones = read('1', serverVersion, layout);
        final Order zeros = read('0', serverVersion, layout);
        mask0 = ones.changes(0) | zeros.changes(0);
        mask1 = ones.changes(1) | zeros.changes(1);
        mask2 = ones.changes(2) | zeros.changes(2);
        bytes = write(serverVersion, layout);
    }

    private static Order read(final char digit, final int serverVersion, final BiConsumer<TextIo, Order> layout) {
        final UnsafeBuffer fields = new UnsafeBuffer(new byte[2 * MAX_FIELDS]);
        for (int i = 0; i < MAX_FIELDS; i++) {
            fields.putByte(2 * i, (byte) digit);
        }
        final TextReader reader = new TextReader();
        reader.wrap(fields, 0, fields.capacity(), serverVersion);
        final Order order = new Order();
        layout.accept(reader, order);
        return order;
    }

    private static FixedBytes write(final int serverVersion, final BiConsumer<TextIo, Order> layout) {
        final UnsafeBuffer buffer = new UnsafeBuffer(new byte[1 << 12]);
        final TextWriter writer = TextWriter.ofRequests();
        writer.wrap(buffer, 0, buffer.capacity(), serverVersion);
        layout.accept(writer, new Order());
        return new FixedBytes(buffer, 0, writer.length());
    }

    /** Whether the bytes are what the layout would write for this order. */
    boolean fits(final Order o) {
        return bytes != null
            && (o.changes(0) & mask0 | o.changes(1) & mask1) == 0 && (mask2 == 0 || (o.changes(2) & mask2) == 0);
    }

    FixedBytes bytes() {
        return bytes;
    }
}
