package io.tickwire.wire.text;

import io.tickwire.wire.AsciiNumbers;
import io.tickwire.wire.BufferFullException;
import io.tickwire.wire.Decimals;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageList;
import io.tickwire.wire.NotAsciiException;
import io.tickwire.wire.ServerVersion;
import io.tickwire.wire.TagValues;
import io.tickwire.wire.Text;
import io.tickwire.wire.TextList;
import io.tickwire.wire.Unset;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.UnsafeApi;
import org.agrona.concurrent.UnsafeBuffer;

import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Writes the fields of one text message, each ended by a NUL, in place into a buffer.
 *
 * <p>One thread. Does not allocate. The message that is written does not change. What does not fit throws
 * {@link BufferFullException}; a number is written only where the longest of its type would fit.
 *
 * <p>A writer of requests refuses texts that this wire cannot carry with {@link NotAsciiException}. A writer of answers
 * sends them as Hosts do: escaped where the field is one of {@link #escaped}, as their bytes (UTF-8) elsewhere, with a
 * blank in the place of a NUL.
 */
public final class TextWriter extends TextIo {

    private static final boolean LITTLE_ENDIAN = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;
    private static final int WORD = Long.BYTES;
    private static final long BLANKS = 0x2020202020202020L;
    private static final byte DELETE = 0x7F;
    private static final long UNSET_INT_WORD = Swar.word("21474836");
    private static final int UNSET_INT_REST = (int) Swar.word("47");
    private static final int UNSET_DOUBLE_LENGTH = 22;
    private static final long UNSET_DOUBLE_WORD_0 = Swar.word("1.797693");
    private static final long UNSET_DOUBLE_WORD_1 = Swar.word("13486231");
    private static final long UNSET_DOUBLE_WORD_2 = Swar.word("3157E308");
    private static final int NO_QUANTITY = -1;
    private static final byte[] HEX_DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private final NotAsciiException notAscii = new NotAsciiException();
    private final UnsafeBuffer decimals = new UnsafeBuffer(new byte[Decimals.MAX_LENGTH]);
    private final boolean asciiOnly;

    /** The target, and where its bytes are: the room is checked here, once, instead of in the buffer as well. */
    private MutableDirectBuffer buffer;
    private byte[] array;
    private long address;
    private int start;
    private int position;
    private int limit;

    private TextWriter(final boolean asciiOnly) {
        this.asciiOnly = asciiOnly;
    }

    /**
     * A writer for what a client sends.
     *
     * @return a new writer
     */
    public static TextWriter ofRequests() {
        return new TextWriter(true);
    }

    /**
     * A writer for what a Host sends.
     *
     * @return a new writer
     */
    public static TextWriter ofAnswers() {
        return new TextWriter(false);
    }

    /**
     * Takes the room for the fields of a message. The memory must stay where it is until the message is written.
     *
     * @param target        buffer to write to
     * @param offset        of the first field, after the message id
     * @param length        of the room, in bytes
     * @param serverVersion agreed while connecting
     */
    public void wrap(final MutableDirectBuffer target, final int offset, final int length, final int serverVersion) {
        target.boundsCheck(offset, length);
        begin(serverVersion);
        buffer = target;
        array = target.byteArray();
        address = target.addressOffset();
        start = offset;
        position = offset;
        limit = offset + length;
    }

    /**
     * The bytes written since {@link #wrap}.
     *
     * @return the length of all fields so far
     */
    public int length() {
        return position - start;
    }

    @Override
    public boolean isReading() {
        return false;
    }

    @Override
    public void version(final int current) {
        messageVersion(current);
        int32(current);
    }

    @Override
    public int int32(final int value) {
        if (value >= 0 && value <= 9) {
            digit(value);
        } else {
            longerInt32(value);
        }
        return value;
    }

    private void longerInt32(final int value) {
        room(AsciiNumbers.MAX_INT_LENGTH + 1);
        if (value == Unset.INT) {
            putWord(0, UNSET_INT_WORD);
            putPair(WORD, UNSET_INT_REST);
            end(WORD + Short.BYTES);
        } else {
            end(AsciiNumbers.writeInt(buffer, position, value));
        }
    }

    @Override
    public int intMax(final int value) {
        if (value == Unset.INT) {
            empty();
            return value;
        }
        return int32(value);
    }

    @Override
    public long int64(final long value) {
        room(AsciiNumbers.MAX_LONG_LENGTH + 1);
        end(AsciiNumbers.writeLong(buffer, position, value));
        return value;
    }

    @Override
    public long longMax(final long value) {
        if (value == Unset.LONG) {
            empty();
            return value;
        }
        return int64(value);
    }

    @Override
    public double float64(final double value) {
        room(AsciiNumbers.MAX_DOUBLE_LENGTH + 1);
        if (value == Unset.DOUBLE) {
            unsetDouble();
        } else {
            end(AsciiNumbers.writeDouble(buffer, position, value));
        }
        return value;
    }

    /** Every order has several of them: three words, of which the last two overlap. */
    private void unsetDouble() {
        putWord(0, UNSET_DOUBLE_WORD_0);
        putWord(WORD, UNSET_DOUBLE_WORD_1);
        putWord(UNSET_DOUBLE_LENGTH - WORD, UNSET_DOUBLE_WORD_2);
        end(UNSET_DOUBLE_LENGTH);
    }

    @Override
    public double doubleMax(final double value) {
        if (value == Unset.DOUBLE) {
            empty();
            return value;
        }
        return float64(value);
    }

    @Override
    public long decimal(final long decimal64) {
        if (decimal64 == Unset.DECIMAL) {
            empty();
        } else {
            putDecimal(decimal64);
        }
        return decimal64;
    }

    /** The longest decimals are far longer than any real one: these go through a buffer of their own. */
    private void putDecimal(final long decimal64) {
        if (limit - position > Decimals.MAX_LENGTH) {
            end(Decimals.write(buffer, position, decimal64));
        } else {
            final int length = Decimals.write(decimals, 0, decimal64);
            room(length + 1);
            buffer.putBytes(position, decimals, 0, length);
            end(length);
        }
    }

    @Override
    public long wholeDecimal(final long decimal64) {
        int32(Unset.isUnsetDecimal(decimal64) ? NO_QUANTITY : (int) Decimals.toDouble(decimal64));
        return decimal64;
    }

    @Override
    public boolean bool(final boolean value) {
        digit(value ? 1 : 0);
        return value;
    }

    @Override
    public boolean boolEq1(final boolean value) {
        return bool(value);
    }

    @Override
    public boolean boolText(final boolean value) {
        final int length = value ? 4 : 5;
        room(length + 1);
        buffer.putStringWithoutLengthAscii(position, value ? "true" : "false");
        end(length);
        return value;
    }

    @Override
    public int boolInt(final int value) {
        digit(value == 1 ? 1 : 0);
        return value;
    }

    @Override
    public int boolMax(final int value) {
        if (value == Unset.INT) {
            empty();
            return value;
        }
        return boolInt(value);
    }

    @Override
    public Text text(final Text field) {
        if (field.isEmpty()) {
            empty();
        } else {
            put(field);
            end(0);
        }
        return field;
    }

    @Override
    public Text escaped(final Text field) {
        if (!asciiOnly && since(ServerVersion.ASCII7_ESCAPES)) {
            putEscaped(field);
            end(0);
            return field;
        }
        return text(field);
    }

    @Override
    public Text character(final Text field) {
        return text(field);
    }

    @Override
    public boolean conjunction(final boolean and) {
        room(2);
        putPair(0, and ? 'a' : 'o');
        position += 2;
        return and;
    }

    @Override
    public void skipped() {
        empty();
    }

    @Override
    public Text joined(final Text first, final Text second, final Text third) {
        put(first);
        if (!second.isEmpty()) {
            putByte((byte) ' ');
            put(second);
            if (!third.isEmpty()) {
                putByte((byte) ' ');
                put(third);
            }
        }
        end(0);
        return first;
    }

    @Override
    public void tagValues(final TagValues list) {
        final int size = list.size();
        for (int i = 0; i < size; i++) {
            put(list.tag(i));
            putByte((byte) '=');
            put(list.value(i));
            putByte((byte) ';');
        }
        empty();
    }

    @Override
    public void tagValueFields(final TagValues list) {
        final int size = count(list.size(), 2);
        for (int i = 0; i < size; i++) {
            text(list.tag(i));
            text(list.value(i));
        }
    }

    @Override
    public int count(final int size, final int fields) {
        return int32(size);
    }

    @Override
    public <M extends Message> M element(final MessageList<M> list, final int index) {
        return list.get(index);
    }

    @Override
    public void texts(final TextList list) {
        final int size = count(list.size(), 1);
        for (int i = 0; i < size; i++) {
            text(list.get(i));
        }
    }

    /** Copies a text and leaves room for the NUL behind it. */
    private void put(final Text field) {
        final int length = field.byteLength();
        if (length == 0) {
            room(1);
        } else if (length <= WORD && limit - position > WORD && field.offset() + WORD <= field.buffer().capacity()) {
            putInOneWord(field, length);
        } else {
            putByteByByte(field, length);
        }
    }

    /** Up to eight bytes in one store; what is stored too much is overwritten by the fields that follow. */
    private void putInOneWord(final Text field, final int length) {
        final long mask = Swar.mask(length);
        final long word = field.buffer().getLong(field.offset(), ByteOrder.LITTLE_ENDIAN) & mask;
        if (Swar.hasUnprintable(word | (~mask & BLANKS))) {
            putByteByByte(field, length);
        } else {
            putWord(0, word);
            position += length;
        }
    }

    private void putByteByByte(final Text field, final int length) {
        room(length + 1);
        final DirectBuffer source = field.buffer();
        final int offset = field.offset();
        for (int i = 0; i < length; i++) {
            final byte b = source.getByte(offset + i);
            putByteAt(i, b < ' ' || b == DELETE ? unusual(field, b) : b);
        }
        position += length;
    }

    /** A byte that is not printable ASCII, as it may be sent. */
    private byte unusual(final Text field, final byte b) {
        if (asciiOnly && b != '\t' && b != '\r' && b != '\n') {
            throw notAscii.because(field);
        }
        return b == 0 ? (byte) ' ' : b;
    }

    private void putEscaped(final Text field) {
        final int length = field.length();
        for (int i = 0; i < length; i++) {
            final char c = field.charAt(i);
            if (c < 0x80) {
                putByte(c == 0 ? (byte) ' ' : (byte) c);
            } else {
                putEscape(c);
            }
        }
        room(1);
    }

    private void putEscape(final char c) {
        room(7);
        putPair(0, '\\' | 'u' << 8);
        for (int i = 0; i < 4; i++) {
            putByteAt(2 + i, HEX_DIGITS[c >>> (12 - 4 * i) & 0xF]);
        }
        position += 6;
    }

    private void putByte(final byte b) {
        room(2);
        putByteAt(0, b);
        position++;
    }

    private void digit(final int value) {
        room(2);
        putPair(0, '0' + value);
        position += 2;
    }

    private void empty() {
        room(1);
        end(0);
    }

    /** Ends the field behind the bytes just written; there is room for the NUL. */
    private void end(final int length) {
        putByteAt(length, (byte) 0);
        position += length + 1;
    }

    private void putByteAt(final int distance, final byte value) {
        UnsafeApi.putByte(array, address + position + distance, value);
    }

    private void putPair(final int distance, final int value) {
        final short pair = (short) value;
        UnsafeApi.putShort(array, address + position + distance, LITTLE_ENDIAN ? pair : Short.reverseBytes(pair));
    }

    private void putWord(final int distance, final long value) {
        UnsafeApi.putLong(array, address + position + distance, LITTLE_ENDIAN ? value : Long.reverseBytes(value));
    }

    private void room(final int length) {
        if (limit - position < length) {
            throw BufferFullException.INSTANCE;
        }
    }
}
