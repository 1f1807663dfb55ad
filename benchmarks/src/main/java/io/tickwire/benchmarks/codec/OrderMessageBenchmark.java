package io.tickwire.benchmarks.codec;

import java.nio.ByteBuffer;

import io.tickwire.benchmarks.AbstractBenchmark;
import io.tickwire.benchmarks.corpus.Orders;
import io.tickwire.message.Contract;
import io.tickwire.message.Order;
import io.tickwire.message.PlaceOrderRequest;
import io.tickwire.wire.FrameWriter;
import io.tickwire.wire.RequestId;
import io.tickwire.wire.proto.ProtoWriter;
import io.tickwire.wire.text.TextRequests;
import io.tickwire.wire.text.TextWriter;

import org.agrona.concurrent.UnsafeBuffer;
import org.openjdk.jmh.annotations.Benchmark;

/** A limit order into its frame, over both wires, beside a copy of as many bytes. */
public class OrderMessageBenchmark extends AbstractBenchmark {
    private final UnsafeBuffer buffer = new UnsafeBuffer(ByteBuffer.allocateDirect(4_096));
    private final UnsafeBuffer encoded = new UnsafeBuffer(ByteBuffer.allocateDirect(4_096));
    private final Contract contract = Orders.contract();
    private final Order order = Orders.order();
    private final PlaceOrderRequest request = new PlaceOrderRequest();
    private final ProtoWriter writer = new ProtoWriter().request(true);
    private final TextWriter textWriter = TextWriter.ofRequests();
    private final int encodedLength = encode(encoded, 1);
    private int orderId = 1_000;

    /**
     * The floor: copies an encoded frame.
     *
     * @return its length
     */
    @Benchmark
    public int copy() {
        buffer.putBytes(0, encoded, 0, encodedLength);
        return encodedLength;
    }

    /**
     * A new id and price, then the whole frame.
     *
     * @return its length
     */
    @Benchmark
    public int protobuf() {
        return encode(buffer, orderId++);
    }

    /**
     * The same over the text wire.
     *
     * @return its length
     */
    @Benchmark
    public int text() {
        fill(orderId++);
        final int start = FrameWriter.beginText(buffer, 0, RequestId.PLACE_ORDER, Orders.TEXT_VERSION);
        textWriter.wrap(buffer, start, buffer.capacity() - start, Orders.TEXT_VERSION);
        TextRequests.layout(RequestId.PLACE_ORDER, textWriter, request);
        return FrameWriter.endFrame(buffer, 0, start + textWriter.length());
    }

    private void fill(final int id) {
        order.lmtPrice(187 + (id & 63) * 0.01);
        request.reset().orderId(id).contract(contract).order(order);
    }

    private int encode(final UnsafeBuffer target, final int id) {
        fill(id);
        final int start = FrameWriter.beginProtobuf(target, 0, RequestId.PLACE_ORDER);
        request.encode(writer.wrap(target, start, target.capacity()));
        return FrameWriter.endFrame(target, 0, writer.position());
    }
}
