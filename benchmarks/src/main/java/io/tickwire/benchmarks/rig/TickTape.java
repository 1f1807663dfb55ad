package io.tickwire.benchmarks.rig;

import java.nio.ByteBuffer;

import io.tickwire.benchmarks.corpus.FrameCorpus;
import io.tickwire.benchmarks.corpus.Orders;
import io.tickwire.benchmarks.corpus.TickFrames;
import io.tickwire.wire.MessageId;

/**
 * An endless stream of market data, cut at the prices: those are the frames that an engine answers. One thread; does
 * not allocate after construction.
 */
final class TickTape {
    private static final long SEED = 42;
    private static final int LENGTH_SIZE = 4;
    private static final int RAW_PRICE = 200 + MessageId.TICK_PRICE;
    private static final int TEXT_PRICE = '0' + MessageId.TICK_PRICE;

    private final boolean protobuf;
    private final FrameCorpus corpus;
    private final ByteBuffer frames;
    private final ByteBuffer cut;
    private int begin;
    private int tick;
    private int end;

    /**
     * A tape that begins before its first price.
     *
     * @param serverVersion which decides on the wire
     * @param mix           of {@link TickFrames}
     */
    TickTape(final int serverVersion, final int mix) {
        protobuf = serverVersion > Orders.TEXT_VERSION;
        corpus = protobuf ? TickFrames.protobuf(SEED, mix) : TickFrames.text(SEED, mix);
        frames = corpus.buffer().byteBuffer().duplicate().clear();
        cut = frames.duplicate();
    }

    /** All frames of the tape, contiguous. */
    ByteBuffer whole() {
        return cut.clear();
    }

    /** Moves on to the next price. */
    void advance() {
        begin = corpus.offset() == 0 ? 0 : end;
        while (!isPrice(corpus.offset())) {
            corpus.next();
            begin = corpus.offset() == 0 ? 0 : begin; // what is left behind the last price is skipped
        }
        tick = corpus.offset();
        end = tick + corpus.length();
        corpus.next();
    }

    /** The frames between the last price and this one; may be none. Valid until the next call of a method. */
    ByteBuffer before() {
        return cut.limit(tick).position(begin);
    }

    /** The price. Valid until the next call of a method. */
    ByteBuffer price() {
        return cut.limit(end).position(tick);
    }

    private boolean isPrice(final int offset) {
        return protobuf ? frames.getInt(offset + LENGTH_SIZE) == RAW_PRICE
            : frames.get(offset + LENGTH_SIZE) == TEXT_PRICE && frames.get(offset + LENGTH_SIZE + 1) == 0;
    }
}
