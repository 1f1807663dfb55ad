package io.tickwire.benchmarks.bare;

import org.agrona.DirectBuffer;

/**
 * The floor of decoding text ticks: what one writes by hand for these four frames and no others. It trusts every byte,
 * and takes prices to have few digits and sizes to be whole numbers.
 */
public final class BareTextTicks {
    private static final int BODY = 4;
    private static final long WHOLE_NUMBER = 0x31C0_0000_0000_0000L; // a Decimal64 of exponent 0
    private static final double[] POWERS_OF_TEN = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8};

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
        final int messageId = (int) whole();
        at += 2; // the message's version, one digit
        final int reqId = (int) whole();
        final int type = (int) whole();
        switch (messageId) {
            case 1:
                price(reqId, type, sink);
                break;
            case 2:
                sink.tickSize(reqId, type, WHOLE_NUMBER | whole());
                break;
            case 45:
                sink.tickGeneric(reqId, type, decimal());
                break;
            case 46:
                sink.tickText(reqId, type);
                break;
            default:
                throw new IllegalStateException("no tick");
        }
    }

    private void price(final int reqId, final int type, final TickSink sink) {
        final double price = decimal();
        final long size = WHOLE_NUMBER | whole();
        sink.tickPrice(reqId, type, price, (int) whole());
        final int sizeType = PairedSize.of(type);
        if (sizeType != PairedSize.NONE) {
            sink.tickSize(reqId, sizeType, size);
        }
    }

    private long whole() {
        long value = 0;
        byte next;
        while ((next = buffer.getByte(at++)) != 0) {
            value = value * 10 + next - '0';
        }
        return value;
    }

    private double decimal() {
        long mantissa = 0;
        int point = 0;
        byte next;
        while ((next = buffer.getByte(at++)) != 0) {
            if (next == '.') {
                point = at;
            } else {
                mantissa = mantissa * 10 + next - '0';
            }
        }
        return mantissa / POWERS_OF_TEN[point == 0 ? 0 : at - 1 - point];
    }
}
