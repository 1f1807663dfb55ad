package io.tickwire.benchmarks.codec;

import io.tickwire.benchmarks.AbstractBenchmark;
import io.tickwire.benchmarks.corpus.Orders;
import io.tickwire.benchmarks.peer.PhiladelphiaOrders;
import io.tickwire.benchmarks.peer.ProtobufJavaOrders;
import io.tickwire.benchmarks.peer.QuickBuffersOrders;
import io.tickwire.message.Contract;
import io.tickwire.message.Order;
import io.tickwire.message.PlaceOrderRequest;
import io.tickwire.wire.Decimals;
import io.tickwire.wire.FrameWriter;
import io.tickwire.wire.RequestId;
import io.tickwire.wire.proto.ProtoWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * A limit order into its bytes: new id, price and quantity each time, the rest as before. Protobuf, but for
 * Philadelphia, which writes the same order as FIX.
 */
public class OrderPeerBenchmark extends AbstractBenchmark {
    private final UnsafeBuffer buffer = new UnsafeBuffer(ByteBuffer.allocateDirect(4_096));
    private final UnsafeBuffer encoded = new UnsafeBuffer(ByteBuffer.allocateDirect(4_096));
    private final Contract contract = Orders.contract();
    private final Order order = Orders.order();
    private final PlaceOrderRequest request = new PlaceOrderRequest();
    private final ProtoWriter writer = new ProtoWriter().request(true);
    private final int encodedLength = encode(encoded, 1);
    private final ProtobufJavaOrders generated = new ProtobufJavaOrders();
    private final QuickBuffersOrders reused = new QuickBuffersOrders();
    private final PhiladelphiaOrders philadelphia = new PhiladelphiaOrders();
    private int orderId = 1_000;

    /**
     * The connector.
     *
     * @return length of the frame
     */
    @Benchmark
    public int tickwire() {
        return encode(buffer, orderId++);
    }

    /**
     * Copies an encoded frame.
     *
     * @return its length
     */
    @Benchmark
    public int floor() {
        buffer.putBytes(0, encoded, 0, encodedLength);
        return encodedLength;
    }

    /**
     * Generated classes of protobuf-java.
     *
     * @return length of the frame
     * @throws IOException never
     */
    @Benchmark
    public int protobufJava() throws IOException {
        final int id = orderId++;
        return generated.encode(id, price(id), shares(id));
    }

    /**
     * Generated classes of QuickBuffers.
     *
     * @return length of the frame
     * @throws IOException never
     */
    @Benchmark
    public int quickBuffers() throws IOException {
        final int id = orderId++;
        return reused.encode(id, price(id), shares(id));
    }

    /**
     * Philadelphia's FIX codec.
     *
     * @return length of the message
     * @throws IOException never
     */
    @Benchmark
    public int philadelphia() throws IOException {
        final int id = orderId++;
        return philadelphia.encode(id, price(id), shares(id));
    }

    private int encode(final UnsafeBuffer target, final int id) {
        order.lmtPrice(price(id)).totalQuantity(Decimals.fromLong(shares(id)));
        request.reset().orderId(id).contract(contract).order(order);
        final int start = FrameWriter.beginProtobuf(target, 0, RequestId.PLACE_ORDER);
        request.encode(writer.wrap(target, start, target.capacity()));
        return FrameWriter.endFrame(target, 0, writer.position());
    }

    private static double price(final int id) {
        return (18_700 + (id & 63)) / 100.0;
    }

    private static long shares(final int id) {
        return 100 + (id & 7) * 100;
    }
}
