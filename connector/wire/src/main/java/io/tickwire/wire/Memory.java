package io.tickwire.wire;

import java.nio.ByteOrder;
import org.agrona.UnsafeApi;

/**
 * Bytes in an array, or off the heap where there is no array: how the cursors write into the buffer that they were
 * wrapped around. Little-endian. Any thread; does not allocate; checks nothing: the cursors check their own limits.
 *
 * <p>One call would do for both cases. But what a write through an array that may be null touches the compiler cannot
 * tell, so that it gives up all it knows of fields: each would be read and written again around each byte. Told apart,
 * either case touches bytes alone.
 */
public final class Memory {

    private static final boolean BIG_ENDIAN = ByteOrder.nativeOrder() == ByteOrder.BIG_ENDIAN;

    private Memory() {
    }

    /**
     * Writes one byte.
     *
     * @param array   that holds it; null: {@code address} is one of memory
     * @param address as of {@link org.agrona.DirectBuffer#addressOffset()}, plus the index
     * @param value   to write
     */
    public static void putByte(final byte[] array, final long address, final byte value) {
        if (array == null) {
            UnsafeApi.putByte(address, value);
        } else {
            UnsafeApi.putByte(array, address, value);
        }
    }

    /**
     * Writes two bytes.
     *
     * @param array   that holds them, or null
     * @param address of the first
     * @param value   to write
     */
    public static void putShort(final byte[] array, final long address, final short value) {
        if (BIG_ENDIAN || array != null) {
            putShortElsewhere(array, address, value);
        } else {
            UnsafeApi.putShort(address, value);
        }
    }

    private static void putShortElsewhere(final byte[] array, final long address, final short value) {
        UnsafeApi.putShort(array, address, BIG_ENDIAN ? Short.reverseBytes(value) : value);
    }

    /**
     * Writes four bytes.
     *
     * @param array   that holds them, or null
     * @param address of the first
     * @param value   to write
     */
    public static void putInt(final byte[] array, final long address, final int value) {
        if (BIG_ENDIAN || array != null) {
            putIntElsewhere(array, address, value);
        } else {
            UnsafeApi.putInt(address, value);
        }
    }

    private static void putIntElsewhere(final byte[] array, final long address, final int value) {
        UnsafeApi.putInt(array, address, BIG_ENDIAN ? Integer.reverseBytes(value) : value);
    }

    /**
     * Writes eight bytes.
     *
     * @param array   that holds them, or null
     * @param address of the first
     * @param value   to write
     */
    public static void putLong(final byte[] array, final long address, final long value) {
        if (BIG_ENDIAN || array != null) {
            putLongElsewhere(array, address, value);
        } else {
            UnsafeApi.putLong(address, value);
        }
    }

    private static void putLongElsewhere(final byte[] array, final long address, final long value) {
        UnsafeApi.putLong(array, address, BIG_ENDIAN ? Long.reverseBytes(value) : value);
    }

    /**
     * Copies bytes off the heap. Source and target do not overlap.
     *
     * @param source address of the first byte
     * @param target address of its copy
     * @param length how many
     */
    public static void copy(final long source, final long target, final long length) {
        UnsafeApi.copyMemory(source, target, length);
    }

    /**
     * Reads eight bytes.
     *
     * @param array   that holds them, or null
     * @param address of the first
     * @return the first byte is the lowest of the number
     */
    public static long getLong(final byte[] array, final long address) {
        final long value = array == null ? UnsafeApi.getLong(address) : UnsafeApi.getLong(array, address);
        return BIG_ENDIAN ? Long.reverseBytes(value) : value;
    }
}
