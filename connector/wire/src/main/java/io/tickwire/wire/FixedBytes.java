package io.tickwire.wire;

import org.agrona.DirectBuffer;

/**
 * A few bytes that are always the same, to be put on the wire by whole words.
 *
 * <p>Immutable: any thread. Copying does not allocate.
 */
public final class FixedBytes {

    private final long[] words;
    private final int length;

    /**
     * Copies the bytes. Allocates: for set-up.
     *
     * @param source that holds them
     * @param offset of the first
     * @param length in bytes
     */
    public FixedBytes(final DirectBuffer source, final int offset, final int length) {
        this.words = new long[(length + Long.BYTES - 1) / Long.BYTES];
        this.length = length;
        for (int i = 0; i < length; i++) {
            words[i / Long.BYTES] |= (source.getByte(offset + i) & 0xFFL) << i * Byte.SIZE;
        }
    }

    /**
     * How many bytes there are.
     *
     * @return without those that the last word is too long
     */
    public int length() {
        return length;
    }

    /**
     * Writes the bytes, and anything into the room behind them: up to seven bytes.
     *
     * @param array   to write to, see {@link Memory}
     * @param address of the first byte
     * @param room    bytes from there on that may be written to
     * @throws BufferFullException if the bytes do not fit
     */
    public void put(final byte[] array, final long address, final long room) {
        final int count = words.length;
        if (room < (long) count * Long.BYTES) {
            putByteByByte(array, address, room);
            return;
        }
        for (int i = 0; i < count; i++) {
            Memory.putLong(array, address + (long) i * Long.BYTES, words[i]);
        }
    }

    private void putByteByByte(final byte[] array, final long address, final long room) {
        if (room < length) {
            throw BufferFullException.INSTANCE;
        }
        for (int i = 0; i < length; i++) {
            Memory.putByte(array, address + i, (byte) (words[i / Long.BYTES] >>> i * Byte.SIZE));
        }
    }
}
