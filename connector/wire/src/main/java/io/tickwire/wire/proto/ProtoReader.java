package io.tickwire.wire.proto;

import io.tickwire.wire.AsciiNumbers;
import io.tickwire.wire.Decimals;
import io.tickwire.wire.DoubleList;
import io.tickwire.wire.IntList;
import io.tickwire.wire.MalformedMessageException;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageList;
import io.tickwire.wire.TagValues;
import io.tickwire.wire.Text;
import java.nio.ByteOrder;
import org.agrona.DirectBuffer;
import org.agrona.UnsafeApi;

/**
 * A cursor over protobuf bytes. Every declared length is checked against what is left before it is used.
 *
 * <p>One thread at a time; does not allocate. All methods throw {@link MalformedMessageException} on bytes that are no
 * protobuf. Only what the TWS schema uses is read: varints, 64-bit values and length-delimited ones; unknown fields are
 * skipped and counted.
 */
public final class ProtoReader {

    private static final boolean LITTLE_ENDIAN = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;
    private static final int WIRE_TYPE_BITS = 3;
    private static final int WIRE_TYPE_MASK = 7;
    private static final int VARINT = 0;
    private static final int FIXED64 = 1;
    private static final int LENGTH_DELIMITED = 2;
    private static final int START_GROUP = 3;
    private static final int END_GROUP = 4;
    private static final int FIXED32 = 5;
    private static final int MAX_VARINT_SHIFT = 63;
    private static final int MAX_GROUP_DEPTH = 100;
    private static final int KEY_TAG = 1 << WIRE_TYPE_BITS | LENGTH_DELIMITED;
    private static final int VALUE_TAG = 2 << WIRE_TYPE_BITS | LENGTH_DELIMITED;

    /** The source, and where its bytes are: the limit is checked here, once, instead of in the buffer as well. */
    private DirectBuffer source;
    private byte[] array;
    private long address;
    private int capacity;
    private int position;
    private int limit;
    private long unknownFields;

    /**
     * Takes up bytes. The source's memory must stay where it is until the next wrap.
     *
     * @param buffer that holds them.
     * @param index  of the first.
     * @param length in bytes.
     * @return this.
     */
    public ProtoReader wrap(final DirectBuffer buffer, final int index, final int length) {
        if (index < 0 || length < 0 || length > buffer.capacity() - index) {
            throw new IndexOutOfBoundsException(
                "index " + index + ", length " + length + ", capacity " + buffer.capacity());
        }
        if (source != buffer) {
            source = buffer; // a reference is stored only when it changes: the store has to tell the garbage collector
        }
        final byte[] bytes = buffer.byteArray();
        if (array != bytes) {
            array = bytes;
        }
        address = buffer.addressOffset();
        capacity = buffer.capacity();
        position = index;
        limit = index + length;
        return this;
    }

    /**
     * Whether anything is left before the limit.
     *
     * @return true if so.
     */
    public boolean hasMore() {
        return position < limit;
    }

    /**
     * How many fields were skipped because their number or wire type is not in the schema.
     *
     * @return the count since this reader was made.
     */
    public long unknownFields() {
        return unknownFields;
    }

    /**
     * Reads a tag, unless the message ends here.
     *
     * @return field number and wire type as they travel; 0 at the end.
     */
    public int nextTag() {
        return position < limit ? tag() : 0;
    }

    /**
     * Reads a tag.
     *
     * @return field number and wire type as they travel.
     */
    public int tag() {
        final int tag = (int)varint();
        if (tag >>> WIRE_TYPE_BITS == 0) {
            throw MalformedMessageException.BAD_TAG;
        }
        return tag;
    }

    /**
     * Reads an int32.
     *
     * @return the value.
     */
    public int int32() {
        return (int)varint();
    }

    /**
     * Reads an int64.
     *
     * @return the value.
     */
    public long int64() {
        return varint();
    }

    /**
     * Reads a bool.
     *
     * @return the value.
     */
    public boolean bool() {
        return varint() != 0;
    }

    /**
     * Reads a bool into an int of the API.
     *
     * @return 1 or 0.
     */
    public int intAsBool() {
        return varint() != 0 ? 1 : 0;
    }

    /**
     * Reads a double.
     *
     * @return the value.
     */
    public double float64() {
        final int index = position;
        if (limit - index < Double.BYTES) {
            throw MalformedMessageException.TRUNCATED;
        }
        position = index + Double.BYTES;
        return Double.longBitsToDouble(wordAt(index));
    }

    /**
     * Reads text as a view.
     *
     * @param text that becomes the view.
     */
    public void text(final Text text) {
        final int length = length();
        text.wrap(source, position, length);
        position += length;
    }

    /**
     * Reads decimal text.
     *
     * @return a Decimal64.
     */
    public long decimal() {
        final int length = length();
        final int index = position;
        long value = Decimals.NOT_FEW_DIGITS;
        if (length > 0 && length <= Long.BYTES && index + Long.BYTES <= capacity) {
            value = Decimals.ofFewDigits(wordAt(index), length);
        }
        if (value == Decimals.NOT_FEW_DIGITS) {
            value = Decimals.parse(source, index, length);
        }
        position = index + length;
        return value;
    }

    /**
     * Reads the text of a double.
     *
     * @return the double.
     */
    public double doubleAsText() {
        final int length = length();
        final double value = AsciiNumbers.parseDouble(source, position, length);
        position += length;
        return value;
    }

    /**
     * Reads the text of an int.
     *
     * @return the int; 0 for empty text.
     */
    public int intAsText() {
        final int length = length();
        final int value = length == 0 ? 0 : AsciiNumbers.parseInt(source, position, length);
        position += length;
        return value;
    }

    /**
     * Reads a double that the API shows as text.
     *
     * @param text that becomes the double's text.
     */
    public void doubleAsText(final Text text) {
        text.setDouble(float64());
    }

    /**
     * Reads packed int32s.
     *
     * @param values to append to.
     */
    public void int32s(final IntList values) {
        final int outer = begin();
        while (hasMore()) {
            values.add(int32());
        }
        end(outer);
    }

    /**
     * Reads packed doubles.
     *
     * @param values to append to.
     */
    public void float64s(final DoubleList values) {
        final int outer = begin();
        while (hasMore()) {
            values.add(float64());
        }
        end(outer);
    }

    /**
     * Reads one element of a repeated message.
     *
     * @param messages to append to.
     */
    public void message(final MessageList<?> messages) {
        final int outer = begin();
        final Message element = messages.addClear();
        element.merge(this);
        end(outer);
    }

    /**
     * Reads one entry of a map.
     *
     * @param tagValues to append to.
     */
    public void tagValue(final TagValues tagValues) {
        final int outer = begin();
        tagValues.addView();
        final int last = tagValues.size() - 1;
        while (hasMore()) {
            final int tag = tag();
            if (tag == KEY_TAG) {
                text(tagValues.tag(last));
            } else if (tag == VALUE_TAG) {
                text(tagValues.value(last));
            } else {
                skip(tag);
            }
        }
        end(outer);
    }

    /**
     * Enters a length-delimited value: the limit becomes its end.
     *
     * @return the outer limit, for {@link #end}.
     */
    public int begin() {
        final int length = length();
        final int outer = limit;
        limit = position + length;
        return outer;
    }

    /**
     * Leaves a length-delimited value.
     *
     * @param outer what {@link #begin} returned.
     */
    public void end(final int outer) {
        limit = outer;
    }

    /**
     * Skips a field that the schema does not know, whatever its wire type.
     *
     * @param tag of the field.
     */
    public void skip(final int tag) {
        unknownFields++;
        skip(tag, 0);
    }

    private void skip(final int tag, final int depth) {
        switch (tag & WIRE_TYPE_MASK) {
            case VARINT:
                varint();
                break;
            case FIXED64:
                skipBytes(Long.BYTES);
                break;
            case LENGTH_DELIMITED:
                skipBytes(length());
                break;
            case FIXED32:
                skipBytes(Integer.BYTES);
                break;
            case START_GROUP:
                skipGroup(tag, depth + 1);
                break;
            default:
                throw MalformedMessageException.BAD_TAG;
        }
    }

    private void skipGroup(final int startTag, final int depth) {
        if (depth > MAX_GROUP_DEPTH) {
            throw MalformedMessageException.TOO_DEEP;
        }
        final int endTag = startTag >>> WIRE_TYPE_BITS << WIRE_TYPE_BITS | END_GROUP;
        while (hasMore()) {
            final int tag = tag();
            if (tag == endTag) {
                return;
            }
            skip(tag, depth);
        }
        throw MalformedMessageException.BAD_GROUP;
    }

    private void skipBytes(final int length) {
        if (length > limit - position) {
            throw MalformedMessageException.TRUNCATED;
        }
        position += length;
    }

    private int length() {
        final long length = varint();
        if (length < 0 || length > limit - position) {
            throw MalformedMessageException.BAD_LENGTH;
        }
        return (int)length;
    }

    /** Of one or two bytes, as nearly all are, and any other. */
    private long varint() {
        final int index = position;
        final long first = index < limit ? byteAt(index) : -1;
        long value = first;
        int next = index + 1;
        if (first < 0) {
            final long second = next < limit ? byteAt(next) : -1;
            value = second << 7 | first & 0x7F;
            next++;
            if (second < 0) {
                value = longVarint();
                next = position;
            }
        }
        position = next;
        return value;
    }

    private long longVarint() {
        long value = 0;
        for (int shift = 0; shift <= MAX_VARINT_SHIFT; shift += 7) {
            if (position >= limit) {
                throw MalformedMessageException.TRUNCATED;
            }
            final byte next = byteAt(position++);
            value |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw MalformedMessageException.BAD_VARINT;
    }

    /**
     * Off-heap or not is told apart here, so that the compiler knows which: then it keeps fields in registers. With one more
     * byte of bytecode than it has, C2 would call this method where it is rarely needed ({@code MaxInlineSize}).
     */
    private byte byteAt(final int index) {
        return array == null ? UnsafeApi.getByte(address + index) : UnsafeApi.getByte(array, address + index);
    }

    private long wordAt(final int index) {
        final long word =
            array == null ? UnsafeApi.getLong(address + index) : UnsafeApi.getLong(array, address + index);
        return LITTLE_ENDIAN ? word : Long.reverseBytes(word);
    }
}
