package io.tickwire.benchmarks.peer;

import io.tickwire.benchmarks.corpus.Orders;
import io.tickwire.benchmarks.peer.quickbuf.PlaceOrderRequest;
import io.tickwire.wire.FrameWriter;
import io.tickwire.wire.RequestId;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import us.hebi.quickbuf.ProtoSink;
import us.hebi.quickbuf.ProtoSource;

/**
 * The order of {@link Orders} by QuickBuffers' generated classes, reused, into a byte
 * array, which is its fastest sink. Does not allocate.
 */
public final class QuickBuffersOrders {
    private final byte[] bytes = new byte[4_096];
    private final UnsafeBuffer buffer = new UnsafeBuffer(bytes);
    private final ProtoSink sink = ProtoSink.newArraySink();
    private final StringBuilder quantity = new StringBuilder();
    private final PlaceOrderRequest request = PlaceOrderRequest.newInstance();

    /** An encoder that begins with the connector's own order, defaults and all. */
    public QuickBuffersOrders() {
        try {
            request.mergeFrom(ProtoSource.newInstance(Orders.protobufRequest(1)));
        } catch (final IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /**
     * Encodes one frame.
     *
     * @param orderId its id
     * @param price   its limit
     * @param shares  its quantity
     * @return length of the frame
     * @throws IOException never
     */
    public int encode(final int orderId, final double price, final long shares) throws IOException {
        quantity.setLength(0);
        request.setOrderId(orderId).getMutableOrder().setLmtPrice(price).setTotalQuantity(quantity.append(shares));
        final int start = FrameWriter.beginProtobuf(buffer, 0, RequestId.PLACE_ORDER);
        sink.setOutput(bytes, start, bytes.length - start);
        request.getSerializedSize(); // nested lengths are cached by it
        request.writeTo(sink);
        return FrameWriter.endFrame(buffer, 0, start + sink.getTotalBytesWritten());
    }

    /**
     * Where frames are.
     *
     * @return the frame, from its length field on
     */
    public DirectBuffer frame() {
        return buffer;
    }
}
