package io.tickwire.benchmarks.tuning;

import java.nio.ByteBuffer;

import io.tickwire.benchmarks.corpus.AnswerFrames;
import io.tickwire.benchmarks.corpus.Orders;
import io.tickwire.message.TickPrice;
import io.tickwire.wire.MessageId;

/** One price, as a frame that can be sent again and again. */
final class PriceTick {
    private final ByteBuffer frame;

    PriceTick() {
        final byte[] bytes = new AnswerFrames(Orders.PROTOBUF_VERSION).frame(
            MessageId.TICK_PRICE, new TickPrice().reqId(1).tickType(2).price(187.32).size("300").attrMask(1));
        frame = ByteBuffer.allocateDirect(bytes.length).put(bytes);
    }

    ByteBuffer frame() {
        return frame.flip();
    }
}
