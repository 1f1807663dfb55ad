package io.tickwire.benchmarks.peer;

import com.google.protobuf.InvalidProtocolBufferException;
import io.tickwire.benchmarks.bare.PairedSize;
import io.tickwire.benchmarks.peer.protobuf.TickGeneric;
import io.tickwire.benchmarks.peer.protobuf.TickPrice;
import io.tickwire.benchmarks.peer.protobuf.TickSize;
import io.tickwire.benchmarks.peer.protobuf.TickString;
import io.tickwire.client.EWrapper;
import io.tickwire.wire.Decimals;
import io.tickwire.wire.MessageId;

/**
 * Ticks by protobuf-java's generated classes, from a byte array, which is its fastest source. Sizes become decimals by
 * the connector's own parser, so that only the codecs differ.
 */
public final class ProtobufJavaTicks {
    private static final int BODY = 8;

    private final EWrapper wrapper;

    /**
     * A decoder.
     *
     * @param wrapper called back
     */
    public ProtobufJavaTicks(final EWrapper wrapper) {
        this.wrapper = wrapper;
    }

    /**
     * Decodes one frame. Allocates: messages of protobuf-java are immutable.
     *
     * @param frames where it is
     * @param offset of its length field
     * @param length of the whole frame
     * @throws InvalidProtocolBufferException when it is malformed
     */
    public void decode(final byte[] frames, final int offset, final int length)
        throws InvalidProtocolBufferException {
        final int body = offset + BODY;
        final int bodyLength = length - BODY;
        switch (FrameBytes.messageId(frames, offset)) {
            case MessageId.TICK_PRICE:
                price(TickPrice.parser().parseFrom(frames, body, bodyLength));
                break;
            case MessageId.TICK_SIZE:
                final TickSize size = TickSize.parser().parseFrom(frames, body, bodyLength);
                wrapper.tickSize(size.getReqId(), size.getTickType(), Decimals.parse(size.getSize()));
                break;
            case MessageId.TICK_STRING:
                final TickString string = TickString.parser().parseFrom(frames, body, bodyLength);
                wrapper.tickString(string.getReqId(), string.getTickType(), string.getValue());
                break;
            case MessageId.TICK_GENERIC:
                final TickGeneric generic = TickGeneric.parser().parseFrom(frames, body, bodyLength);
                wrapper.tickGeneric(generic.getReqId(), generic.getTickType(), generic.getValue());
                break;
            default:
                throw new IllegalStateException("no tick");
        }
    }

    private void price(final TickPrice price) {
        wrapper.tickPrice(price.getReqId(), price.getTickType(), price.getPrice(), price.getAttrMask());
        final int sizeType = PairedSize.of(price.getTickType());
        if (sizeType != PairedSize.NONE) {
            wrapper.tickSize(price.getReqId(), sizeType, Decimals.parse(price.getSize()));
        }
    }
}
