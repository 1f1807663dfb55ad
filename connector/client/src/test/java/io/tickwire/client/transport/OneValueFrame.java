package io.tickwire.client.transport;

import io.tickwire.wire.Memory;
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
    public void copyTo(final long target) {
        copies++;
        for (int i = 1; i < bytes.capacity(); i++) {
            Memory.putByte(null, target + i, bytes.getByte(i));
        }
    }

    @Override
    public void putValues(final long address) {
        Memory.putByte(null, address, bytes.getByte(0));
    }
}
