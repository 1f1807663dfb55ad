package io.tickwire.benchmarks.peer;

import io.tickwire.benchmarks.bare.PairedSize;
import io.tickwire.benchmarks.peer.quickbuf.TickGeneric;
import io.tickwire.benchmarks.peer.quickbuf.TickPrice;
import io.tickwire.benchmarks.peer.quickbuf.TickSize;
import io.tickwire.benchmarks.peer.quickbuf.TickString;
import io.tickwire.client.EWrapper;
import io.tickwire.wire.Decimals;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.Text;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import us.hebi.quickbuf.ProtoSource;
import us.hebi.quickbuf.Utf8String;

/**
 * Ticks by QuickBuffers' generated classes, reused, from a byte array, which is its fastest source. It shows the bytes
 * of a string only by copying them; sizes become decimals by the connector's own parser. Does not allocate.
 */
public final class QuickBuffersTicks {
    private static final int BODY = 8;
    private static final int LONGEST_TEXT = 256;

    private final TickPrice price = TickPrice.newInstance();
    private final TickSize size = TickSize.newInstance();
    private final TickString string = TickString.newInstance();
    private final TickGeneric generic = TickGeneric.newInstance();
    private final ProtoSource source = ProtoSource.newArraySource();
    private final ByteBuffer copy = ByteBuffer.allocate(LONGEST_TEXT);
    private final UnsafeBuffer text = new UnsafeBuffer(copy);
    private final Text value = new Text();
    private final EWrapper wrapper;

    /**
     * A decoder.
     *
     * @param wrapper called back
     */
    public QuickBuffersTicks(final EWrapper wrapper) {
        this.wrapper = wrapper;
    }

    /**
     * Decodes one frame.
     *
     * @param frames where it is
     * @param offset of its length field
     * @param length of the whole frame
     * @throws IOException when it is malformed
     */
    public void decode(final byte[] frames, final int offset, final int length) throws IOException {
        source.setInput(frames, offset + BODY, length - BODY);
        switch (FrameBytes.messageId(frames, offset)) {
            case MessageId.TICK_PRICE:
                price();
                break;
            case MessageId.TICK_SIZE:
                size.clearQuick().mergeFrom(source);
                wrapper.tickSize(size.getReqId(), size.getTickType(), decimal(size.getSizeBytes()));
                break;
            case MessageId.TICK_STRING:
                string.clearQuick().mergeFrom(source);
                value.wrap(text, 0, bytes(string.getValueBytes()));
                wrapper.tickString(string.getReqId(), string.getTickType(), value);
                break;
            case MessageId.TICK_GENERIC:
                generic.clearQuick().mergeFrom(source);
                wrapper.tickGeneric(generic.getReqId(), generic.getTickType(), generic.getValue());
                break;
            default:
                throw new IllegalStateException("no tick");
        }
    }

    private void price() throws IOException {
        price.clearQuick().mergeFrom(source);
        wrapper.tickPrice(price.getReqId(), price.getTickType(), price.getPrice(), price.getAttrMask());
        final int sizeType = PairedSize.of(price.getTickType());
        if (sizeType != PairedSize.NONE) {
            wrapper.tickSize(price.getReqId(), sizeType, decimal(price.getSizeBytes()));
        }
    }

    private long decimal(final Utf8String string) {
        return Decimals.parse(text, 0, bytes(string));
    }

    private int bytes(final Utf8String string) {
        string.writeTo(copy.clear());
        return copy.position();
    }
}
