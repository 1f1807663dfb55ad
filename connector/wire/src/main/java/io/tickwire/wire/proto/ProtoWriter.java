package io.tickwire.wire.proto;

import io.tickwire.wire.AsciiNumbers;
import io.tickwire.wire.BufferFullException;
import io.tickwire.wire.Decimals;
import io.tickwire.wire.DoubleList;
import io.tickwire.wire.FixedBytes;
import io.tickwire.wire.IntList;
import io.tickwire.wire.Memory;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageList;
import io.tickwire.wire.PlainText;
import io.tickwire.wire.TagValues;
import io.tickwire.wire.Text;
import io.tickwire.wire.TextList;
import java.util.function.Consumer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;

/**
 * A cursor that writes protobuf bytes, fields in the order of the calls.
 *
 * <p>One thread at a time; does not allocate. All methods throw {@link BufferFullException} when the limit is reached. A
 * nested message is written in one pass: room for its length is reserved by the length it had last time, and the bytes
 * are moved in the rare case that the length's own size differs. Up to 15 bytes between the position and the limit may
 * hold something else than before.
 */
public final class ProtoWriter {

    private static final int MAX_TAG_LENGTH = 5;
    private static final int MAX_VARINT_LENGTH = 10;
    private static final int MAX_NUMBER_TEXT = 32;
    private static final int MAX_DECIMAL_TEXT = 400;
    private static final int TWO_WORDS = 2 * Long.BYTES;
    private static final int MAX_FIXED = 1_024;
    private static final int KEY_TAG = 1 << 3 | 2;
    private static final int VALUE_TAG = 2 << 3 | 2;

    /** The target, and where its bytes are: the limit is checked here, once, instead of in the buffer as well. */
    private MutableDirectBuffer target;
    private byte[] array;
    private long address;
    private int position;
    private int limit;
    private boolean request;

    /**
     * Takes up a buffer. Its memory must stay where it is until the next wrap.
     *
     * @param buffer to write to.
     * @param index  of the first byte.
     * @param end    the index behind the last byte that may be written.
     * @return this.
     */
    public ProtoWriter wrap(final MutableDirectBuffer buffer, final int index, final int end) {
        if (index < 0 || end < index || end > buffer.capacity()) {
            throw new IndexOutOfBoundsException("index " + index + ", end " + end + ", capacity " + buffer.capacity());
        }
        target = buffer;
        array = buffer.byteArray();
        address = buffer.addressOffset();
        position = index;
        limit = end;
        return this;
    }

    /**
     * Whether a request is written: fields that only the Host tells are left out.
     *
     * @param isRequest true for a request.
     * @return this.
     */
    public ProtoWriter request(final boolean isRequest) {
        request = isRequest;
        return this;
    }

    /**
     * Whether a request is written.
     *
     * @return true for a request.
     */
    public boolean isRequest() {
        return request;
    }

    /**
     * Where the next byte goes.
     *
     * @return the index in the buffer.
     */
    public int position() {
        return position;
    }

    /**
     * Writes an int32 field.
     *
     * @param tag   of the field.
     * @param value to write.
     */
    public void int32(final int tag, final int value) {
        int64(tag, value);
    }

    /**
     * Writes an int64 field.
     *
     * @param tag   of the field.
     * @param value to write.
     */
    public void int64(final int tag, final long value) {
        ensure(MAX_TAG_LENGTH + MAX_VARINT_LENGTH);
        position = varint(varint(position, tag), value);
    }

    /**
     * Writes a bool field.
     *
     * @param tag   of the field.
     * @param value to write.
     */
    public void bool(final int tag, final boolean value) {
        int64(tag, value ? 1 : 0);
    }

    /**
     * Writes a bool field from an int of the API.
     *
     * @param tag   of the field.
     * @param value true unless 0.
     */
    public void intAsBool(final int tag, final int value) {
        int64(tag, value != 0 ? 1 : 0);
    }

    /**
     * Writes a double field.
     *
     * @param tag   of the field.
     * @param value to write.
     */
    public void float64(final int tag, final double value) {
        ensure(MAX_TAG_LENGTH + Double.BYTES);
        position = fixed64(varint(position, tag), value);
    }

    /**
     * Writes a text field.
     *
     * @param tag   of the field.
     * @param value to write.
     */
    public void text(final int tag, final Text value) {
        final int length = value.byteLength();
        ensure(MAX_TAG_LENGTH + MAX_VARINT_LENGTH + length);
        final int at = varint(varint(position, tag), length);
        if (value.isShort() && limit - at >= TWO_WORDS) {
            Memory.putLong(array, address + at, value.firstWord());
            Memory.putLong(array, address + at + Long.BYTES, value.secondWord()); // what is too much is overwritten
        } else {
            target.putBytes(at, value.buffer(), value.offset(), length);
        }
        position = at + length;
    }

    /**
     * Writes decimal text.
     *
     * @param tag   of the field.
     * @param value a Decimal64.
     */
    public void decimal(final int tag, final long value) {
        ensure(MAX_TAG_LENGTH + 1 + MAX_DECIMAL_TEXT);
        final int start = begin(tag, 0);
        final int length = PlainText.writeDecimal(array, address + start, value);
        position = start + (length != PlainText.NONE ? length : Decimals.write(target, start, value));
        end(start, 0);
    }

    /**
     * Writes a double as text.
     *
     * @param tag   of the field.
     * @param value to write.
     */
    public void doubleAsText(final int tag, final double value) {
        ensure(MAX_TAG_LENGTH + 1 + MAX_NUMBER_TEXT);
        final int start = begin(tag, 0);
        position += AsciiNumbers.writeDouble(target, position, value);
        end(start, 0);
    }

    /**
     * Writes an int as text.
     *
     * @param tag   of the field.
     * @param value to write.
     */
    public void intAsText(final int tag, final int value) {
        ensure(MAX_TAG_LENGTH + 1 + MAX_NUMBER_TEXT);
        final int start = begin(tag, 0);
        position += AsciiNumbers.writeInt(target, position, value);
        end(start, 0);
    }

    /**
     * Writes a double that the API shows as text, whatever number it is.
     *
     * @param tag   of the field.
     * @param value its text.
     * @throws io.tickwire.wire.MalformedMessageException if the text is not the text of a double.
     */
    public void textAsDouble(final int tag, final Text value) {
        float64(tag, AsciiNumbers.parseDouble(value.buffer(), value.offset(), value.byteLength()));
    }

    /**
     * Writes packed int32s; nothing for an empty list.
     *
     * @param tag    of the field.
     * @param values to write.
     */
    public void int32s(final int tag, final IntList values) {
        if (values.size() > 0) {
            final int start = begin(tag, 0);
            for (int i = 0; i < values.size(); i++) {
                ensure(MAX_VARINT_LENGTH);
                position = varint(position, values.get(i));
            }
            end(start, 0);
        }
    }

    /**
     * Writes packed doubles; nothing for an empty list.
     *
     * @param tag    of the field.
     * @param values to write.
     */
    public void float64s(final int tag, final DoubleList values) {
        if (values.size() > 0) {
            final int length = values.size() * Double.BYTES;
            ensure(MAX_TAG_LENGTH + MAX_VARINT_LENGTH + length);
            position = varint(varint(position, tag), length);
            for (int i = 0; i < values.size(); i++) {
                position = fixed64(position, values.get(i));
            }
        }
    }

    /**
     * Writes a repeated text.
     *
     * @param tag    of the field.
     * @param values to write.
     */
    public void texts(final int tag, final TextList values) {
        for (int i = 0; i < values.size(); i++) {
            text(tag, values.get(i));
        }
    }

    /**
     * Writes a repeated message.
     *
     * @param tag      of the field.
     * @param messages to write.
     */
    public void messages(final int tag, final MessageList<?> messages) {
        int length = 0;
        for (int i = 0; i < messages.size(); i++) {
            final Message message = messages.get(i);
            final int start = begin(tag, length);
            message.encode(this);
            length = end(start, length);
        }
    }

    /**
     * Writes a map; key and value of each entry travel even when they are empty.
     *
     * @param tag       of the field.
     * @param tagValues to write.
     */
    public void tagValues(final int tag, final TagValues tagValues) {
        int length = 0;
        for (int i = 0; i < tagValues.size(); i++) {
            final int start = begin(tag, length);
            text(KEY_TAG, tagValues.tag(i));
            text(VALUE_TAG, tagValues.value(i));
            length = end(start, length);
        }
    }

    /**
     * Writes fields that are always the same.
     *
     * @param fields as {@link #encodedBy} took them.
     */
    public void fixed(final FixedBytes fields) {
        fields.put(array, address + position, limit - position);
        position += fields.length();
    }

    /**
     * What somebody writes, to be written by {@link #fixed} henceforth. Allocates: for set-up.
     *
     * @param encoder that writes; of all fields together not more than 1,024 bytes.
     * @return the bytes that it wrote.
     */
    public static FixedBytes encodedBy(final Consumer<ProtoWriter> encoder) {
        final MutableDirectBuffer buffer = new UnsafeBuffer(new byte[MAX_FIXED]);
        final ProtoWriter writer = new ProtoWriter().wrap(buffer, 0, MAX_FIXED);
        encoder.accept(writer);
        return new FixedBytes(buffer, 0, writer.position());
    }

    /**
     * Begins a length-delimited value.
     *
     * @param tag            of the field.
     * @param expectedLength its length, as far as it can be guessed.
     * @return where its content begins, for {@link #end}.
     */
    public int begin(final int tag, final int expectedLength) {
        ensure(MAX_TAG_LENGTH + MAX_VARINT_LENGTH);
        position = varint(position, tag) + varintLength(expectedLength);
        return position;
    }

    /**
     * Ends a length-delimited value.
     *
     * @param start          what {@link #begin} returned.
     * @param expectedLength what {@link #begin} was given.
     * @return the length of the content.
     */
    public int end(final int start, final int expectedLength) {
        final int length = position - start;
        final int reserved = varintLength(expectedLength);
        final int needed = varintLength(length);
        if (needed != reserved) {
            ensure(MAX_VARINT_LENGTH);
            target.putBytes(start - reserved + needed, target, start, length);
        }
        position = varint(start - reserved, length) + length;
        return length;
    }

    private void ensure(final int length) {
        if (limit - position < length) {
            throw BufferFullException.INSTANCE;
        }
    }

    private int fixed64(final int at, final double value) {
        Memory.putLong(array, address + at, Double.doubleToRawLongBits(value));
        return at + Double.BYTES;
    }

    private static int varintLength(final int value) {
        int length = 1;
        for (int rest = value >>> 7; rest != 0; rest >>>= 7) {
            length++;
        }
        return length;
    }

    /** Where the next byte goes. Tags are constants of the callers, so that the compiler knows which branch is theirs. */
    private int varint(final int at, final long value) {
        if ((value & ~0x7FL) == 0) {
            Memory.putByte(array, address + at, (byte)value);
            return at + 1;
        }
        if ((value & ~0x3FFFL) == 0) {
            Memory.putShort(array, address + at, (short)(value & 0x7F | 0x80 | value >>> 7 << 8));
            return at + 2;
        }
        return longVarint(at, value);
    }

    private int longVarint(final int start, final long value) {
        int at = start;
        long rest = value;
        do {
            Memory.putByte(array, address + at++, (byte)(rest | 0x80));
            rest >>>= 7;
        } while ((rest & ~0x7FL) != 0);
        Memory.putByte(array, address + at++, (byte)rest);
        return at;
    }
}
