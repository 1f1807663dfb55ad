package io.tickwire.host.load;

import io.tickwire.host.market.Instrument;
import io.tickwire.host.market.TickType;
import io.tickwire.host.session.HostSession;
import io.tickwire.message.TickPrice;
import io.tickwire.message.TickSize;
import io.tickwire.wire.Decimals;
import io.tickwire.wire.MessageId;
import org.agrona.concurrent.UnsafeBuffer;

import java.nio.ByteBuffer;
import java.util.SplittableRandom;

/**
 * Many ticks of one stream as the frames that a client gets, one behind the other: prices and sizes of bid, ask and last
 * trade around the market of the moment, mixed at random, so that no branch of a client learns them by heart.
 * <p>
 * Host thread only; allocates when it is made, never afterwards.
 */
final class TickBlock {
    /** Frames of a block. */
    static final int FRAMES = 4096;

    private static final int LONGEST_FRAME = 128;
    private static final int PRICE_RANGE = 16;
    private static final int[] TYPES = {
        TickType.BID, TickType.ASK, TickType.BID, TickType.ASK, TickType.LAST,
        TickType.BID_SIZE, TickType.ASK_SIZE, TickType.LAST_SIZE
    };

    private final UnsafeBuffer frames;
    private final int[] offsets = new int[FRAMES + 1];
    private final int[] messageIds = new int[FRAMES];
    private final TickPrice price = new TickPrice();
    private final TickSize size = new TickSize();

    /** Encodes the ticks of a client's stream. */
    TickBlock(final HostSession session, final int reqId, final Instrument instrument, final long seed) {
        final SplittableRandom random = new SplittableRandom(seed);
        final UnsafeBuffer memory = new UnsafeBuffer(ByteBuffer.allocateDirect(FRAMES * LONGEST_FRAME));
        for (int i = 0; i < FRAMES; i++) {
            final int tickType = TYPES[random.nextInt(TYPES.length)];
            final boolean isPrice = isPrice(tickType);
            messageIds[i] = isPrice ? MessageId.TICK_PRICE : MessageId.TICK_SIZE;
            fill(reqId, tickType, instrument, random);
            offsets[i + 1] = session.encode(
                memory, offsets[i], memory.capacity(), messageIds[i], isPrice ? price : size);
        }
        frames = new UnsafeBuffer(ByteBuffer.allocateDirect(offsets[FRAMES]));
        frames.putBytes(0, memory, 0, offsets[FRAMES]);
    }

    /** The frames, one behind the other. */
    UnsafeBuffer frames() {
        return frames;
    }

    /** Where a frame begins; for the number of frames: where the last one ends. */
    int offset(final int frame) {
        return offsets[frame];
    }

    /** What a frame is. */
    int messageId(final int frame) {
        return messageIds[frame];
    }

    private void fill(
        final int reqId, final int tickType, final Instrument instrument, final SplittableRandom random) {
        final long units = 100L * random.nextInt(1, 100);
        if (isPrice(tickType)) {
            final long ticks = Math.max(1, instrument.grid().ticks(instrument.price(tickType))
                + random.nextInt(-PRICE_RANGE, PRICE_RANGE + 1));
            price.clear();
            price.reqId(reqId).tickType(tickType).price(instrument.grid().price(ticks))
                .size(Decimals.fromLong(units)).attrMask(0);
        } else {
            size.clear();
            size.reqId(reqId).tickType(tickType).size(Decimals.fromLong(units));
        }
    }

    private static boolean isPrice(final int tickType) {
        return tickType == TickType.BID || tickType == TickType.ASK || tickType == TickType.LAST;
    }
}
