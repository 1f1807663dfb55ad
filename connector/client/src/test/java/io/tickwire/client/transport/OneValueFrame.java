package io.tickwire.client.transport;

import io.tickwire.wire.Memory;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;

/** A prepared frame whose first byte is its value. It counts its copies. */
final class OneValueFrame extends PreparedFrame {

    final UnsafeBuffer bytes;
    int copies;

    private final long stamp = newStamps();

    OneValueFrame(final byte[] bytes) {
        this.bytes = new UnsafeBuffer(bytes);
    }

    void value(final byte value) {
        bytes.putByte(0, value);
    }

    @Override
    public int length() {
        return bytes.capacity();
    }

    @Override
    public long stamp() {
        return stamp;
    }

    @Override
    public void copyTo(final MutableDirectBuffer target, final int index) {
        copies++;
        target.putBytes(index, bytes, 0, bytes.capacity());
        target.putByte(index, (byte) '?');
    }

    @Override
    public void putValues(final long address) {
        Memory.putByte(null, address, bytes.getByte(0));
    }
}
