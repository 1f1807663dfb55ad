package io.tickwire.benchmarks.bare;

import java.nio.ByteOrder;

import org.agrona.DirectBuffer;

/**
 * The floor of decoding protobuf ticks: what one writes by hand for these four frames and no others. It trusts every
 * byte, knows no other field, and takes sizes to be whole numbers.
 */
public final class BareProtoTicks {
    private static final int BODY = 8;
    private static final long WHOLE_NUMBER = 0x31C0_0000_0000_0000L; // a Decimal64 of exponent 0

    private DirectBuffer buffer;
    private int at;

    /**
     * Decodes one frame.
     *
     * @param frames where it is
     * @param offset of its length field
     * @param length of the whole frame
     * @param sink   called back
     */
    public void decode(final DirectBuffer frames, final int offset, final int length, final TickSink sink) {
        buffer = frames;
        at = offset + BODY;
        final int end = offset + length;
        switch (frames.getInt(offset + 4, ByteOrder.BIG_ENDIAN)) {
            case 201:
                price(end, sink);
                break;
            case 202:
                size(end, sink);
                break;
            case 245:
                generic(end, sink);
                break;
            case 246:
                string(end, sink);
                break;
            default:
                throw new IllegalStateException("no tick");
        }
    }

    private void price(final int end, final TickSink sink) {
        int reqId = 0;
        int type = 0;
        double price = 0;
        long size = 0;
        int attributes = 0;
        while (at < end) {
            switch (buffer.getByte(at++)) {
                case 8:
                    reqId = varint();
                    break;
                case 16:
                    type = varint();
                    break;
                case 25:
                    price = float64();
                    break;
                case 34:
                    size = number();
                    break;
                default:
                    attributes = varint();
                    break;
            }
        }
        sink.tickPrice(reqId, type, price, attributes);
        final int sizeType = PairedSize.of(type);
        if (sizeType != PairedSize.NONE) {
            sink.tickSize(reqId, sizeType, size);
        }
    }

    private void size(final int end, final TickSink sink) {
        int reqId = 0;
        int type = 0;
        long size = 0;
        while (at < end) {
            switch (buffer.getByte(at++)) {
                case 8:
                    reqId = varint();
                    break;
                case 16:
                    type = varint();
                    break;
                default:
                    size = number();
                    break;
            }
        }
        sink.tickSize(reqId, type, size);
    }

    private void generic(final int end, final TickSink sink) {
        int reqId = 0;
        int type = 0;
        double value = 0;
        while (at < end) {
            switch (buffer.getByte(at++)) {
                case 8:
                    reqId = varint();
                    break;
                case 16:
                    type = varint();
                    break;
                default:
                    value = float64();
                    break;
            }
        }
        sink.tickGeneric(reqId, type, value);
    }

    private void string(final int end, final TickSink sink) {
        int reqId = 0;
        int type = 0;
        while (at < end) {
            switch (buffer.getByte(at++)) {
                case 8:
                    reqId = varint();
                    break;
                case 16:
                    type = varint();
                    break;
                default:
                    at += 1 + buffer.getByte(at);
                    break;
            }
        }
        sink.tickText(reqId, type);
    }

    private int varint() {
        int value = 0;
        int shift = 0;
        byte next;
        do {
            next = buffer.getByte(at++);
            value |= (next & 0x7F) << shift;
            shift += 7;
        } while (next < 0);
        return value;
    }

    private double float64() {
        at += Double.BYTES;
        return Double.longBitsToDouble(buffer.getLong(at - Double.BYTES, ByteOrder.LITTLE_ENDIAN));
    }

    private long number() {
        final int end = at + 1 + buffer.getByte(at);
        at++;
        long value = 0;
        while (at < end) {
            value = value * 10 + buffer.getByte(at++) - '0';
        }
        return WHOLE_NUMBER | value;
    }
}
