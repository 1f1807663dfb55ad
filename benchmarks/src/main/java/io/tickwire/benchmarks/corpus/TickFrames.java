package io.tickwire.benchmarks.corpus;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import io.tickwire.message.TickGeneric;
import io.tickwire.message.TickPrice;
import io.tickwire.message.TickSize;
import io.tickwire.message.TickString;
import io.tickwire.wire.FrameWriter;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageId;

import org.agrona.concurrent.UnsafeBuffer;

/**
 * Market data as a Host sends it, in both wires and with the same values in both: seeded random walks of several
 * instruments, prices in cents, sizes in shares, now and then a time stamp or a ratio. For set-up: allocates.
 */
public final class TickFrames {
    /** The mix of a live stream: half prices, two fifths sizes, the rest strings and generic ticks. */
    public static final int MIXED = 100;
    /** Prices only. */
    public static final int PRICES = 50;

    private static final int INSTRUMENTS = 8;
    private static final int FIRST_REQ_ID = 1_001;
    private static final int LAST_TIMESTAMP = 45;
    private static final int SHORTABLE = 46;
    private static final int[] PRICE_TYPES = {1, 2, 4};
    private static final int[] SIZE_TYPES = {0, 3, 5, 8};

    private final UnsafeBuffer buffer = new UnsafeBuffer(new byte[1024]);
    private final TickPrice price = new TickPrice();
    private final TickSize size = new TickSize();
    private final TickString string = new TickString();
    private final TickGeneric generic = new TickGeneric();
    private final long[] cents = new long[INSTRUMENTS];
    private final Random random;
    private final int mix;
    private final boolean protobuf;

    private TickFrames(final long seed, final int mix, final boolean protobuf) {
        this.random = new Random(seed);
        this.mix = mix;
        this.protobuf = protobuf;
        for (int i = 0; i < INSTRUMENTS; i++) {
            cents[i] = 2_000 + random.nextInt(60_000);
        }
    }

    /**
     * A corpus of protobuf frames.
     *
     * @param seed of the values and of their order
     * @param mix  {@link #MIXED} or {@link #PRICES}
     * @return the corpus
     */
    public static FrameCorpus protobuf(final long seed, final int mix) {
        return new FrameCorpus(new TickFrames(seed, mix, true).frames(), seed);
    }

    /**
     * A corpus of text frames, of a server version below 201.
     *
     * @param seed of the values and of their order
     * @param mix  {@link #MIXED} or {@link #PRICES}
     * @return the corpus
     */
    public static FrameCorpus text(final long seed, final int mix) {
        return new FrameCorpus(new TickFrames(seed, mix, false).frames(), seed);
    }

    private List<byte[]> frames() {
        final List<byte[]> frames = new ArrayList<>();
        for (int i = 0; i < FrameCorpus.SIZE; i++) {
            final int kind = random.nextInt(mix);
            final int instrument = random.nextInt(INSTRUMENTS);
            cents[instrument] += random.nextInt(11) - 5;
            frames.add(frame(kind, instrument));
        }
        return frames;
    }

    private byte[] frame(final int kind, final int instrument) {
        final int reqId = FIRST_REQ_ID + instrument;
        if (kind < 50) {
            return price(reqId, PRICE_TYPES[random.nextInt(PRICE_TYPES.length)], cents[instrument] / 100.0);
        }
        if (kind < 90) {
            return size(reqId, SIZE_TYPES[random.nextInt(SIZE_TYPES.length)]);
        }
        if (kind < 95) {
            final String seconds = Integer.toString(1_763_800_000 + random.nextInt(20_000));
            return protobuf
                ? encode(MessageId.TICK_STRING, string.reqId(reqId).tickType(LAST_TIMESTAMP).value(seconds))
                : text(MessageId.TICK_STRING, 6, reqId, LAST_TIMESTAMP, seconds);
        }
        final double value = 1 + random.nextInt(3);
        return protobuf
            ? encode(MessageId.TICK_GENERIC, generic.reqId(reqId).tickType(SHORTABLE).value(value))
            : text(MessageId.TICK_GENERIC, 6, reqId, SHORTABLE, value);
    }

    private byte[] price(final int reqId, final int tickType, final double value) {
        final int shares = 100 * (1 + random.nextInt(90));
        final int attributes = random.nextInt(4) == 0 ? 0 : 1;
        return protobuf
            ? encode(MessageId.TICK_PRICE, price.reqId(reqId).tickType(tickType).price(value)
                .size(Integer.toString(shares)).attrMask(attributes))
            : text(MessageId.TICK_PRICE, 6, reqId, tickType, value, shares, attributes);
    }

    private byte[] size(final int reqId, final int tickType) {
        final int shares = tickType == 8 ? 1_000_000 + random.nextInt(90_000_000) : 1 + random.nextInt(5_000);
        return protobuf
            ? encode(MessageId.TICK_SIZE, size.reqId(reqId).tickType(tickType).size(Integer.toString(shares)))
            : text(MessageId.TICK_SIZE, 6, reqId, tickType, shares);
    }

    private byte[] encode(final int messageId, final Message message) {
        final int start = FrameWriter.beginProtobuf(buffer, 0, messageId);
        final byte[] frame = new byte[FrameWriter.endFrame(buffer, 0, start + message.encode(buffer, start))];
        buffer.getBytes(0, frame);
        return frame;
    }

    private static byte[] text(final Object... fields) {
        final StringBuilder body = new StringBuilder();
        for (final Object field : fields) {
            body.append(field).append('\0');
        }
        final byte[] bytes = body.toString().getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(4 + bytes.length).putInt(bytes.length).put(bytes).array();
    }
}
