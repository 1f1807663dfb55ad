package io.tickwire.benchmarks.peer;

import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.InvalidProtocolBufferException;
import io.tickwire.benchmarks.corpus.Orders;
import io.tickwire.benchmarks.peer.protobuf.AttachedOrders;
import io.tickwire.benchmarks.peer.protobuf.Contract;
import io.tickwire.benchmarks.peer.protobuf.Order;
import io.tickwire.benchmarks.peer.protobuf.PlaceOrderRequest;
import io.tickwire.wire.FrameWriter;
import io.tickwire.wire.RequestId;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;

/**
 * The order of {@link Orders} by protobuf-java's generated classes, into a byte array:
 * the contract built once, the builder of the order kept. Allocates: messages of protobuf-java are immutable.
 */
public final class ProtobufJavaOrders {
    private final byte[] bytes = new byte[4_096];
    private final UnsafeBuffer buffer = new UnsafeBuffer(bytes);
    private final Contract contract;
    private final Order.Builder order;
    private final AttachedOrders attachedOrders;

    /** An encoder that begins with the connector's own order, defaults and all. */
    public ProtobufJavaOrders() {
        final PlaceOrderRequest template;
        try {
            template = PlaceOrderRequest.parseFrom(Orders.protobufRequest(1));
        } catch (final InvalidProtocolBufferException ex) {
            throw new UncheckedIOException(ex);
        }
        contract = template.getContract();
        order = template.getOrder().toBuilder();
        attachedOrders = template.getAttachedOrders();
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
        final PlaceOrderRequest request = PlaceOrderRequest.newBuilder().setOrderId(orderId).setContract(contract)
            .setOrder(order.setLmtPrice(price).setTotalQuantity(Long.toString(shares)))
            .setAttachedOrders(attachedOrders).build();
        final int start = FrameWriter.beginProtobuf(buffer, 0, RequestId.PLACE_ORDER);
        final CodedOutputStream out = CodedOutputStream.newInstance(bytes, start, bytes.length - start);
        request.writeTo(out);
        return FrameWriter.endFrame(buffer, 0, start + out.getTotalBytesWritten());
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
