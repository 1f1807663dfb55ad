package io.tickwire.wire.text;

import io.tickwire.wire.AsciiNumbers;
import io.tickwire.wire.BufferFullException;
import io.tickwire.wire.Decimals;
import io.tickwire.wire.FixedBytes;
import io.tickwire.wire.Memory;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageList;
import io.tickwire.wire.NotAsciiException;
import io.tickwire.wire.PlainText;
import io.tickwire.wire.Printable;
import io.tickwire.wire.ServerVersion;
import io.tickwire.wire.TagValues;
import io.tickwire.wire.Text;
import io.tickwire.wire.TextList;
import io.tickwire.wire.Unset;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;

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

    private static final int INT = 0;
    private static final int LONG = 1;
    private static final int DOUBLE = 2;
    private static final int DECIMAL = 3;
    private static final int TEXT = 4;
    private static final int WORD = Long.BYTES;
    private static final int TWO_WORDS = 2 * WORD;
    private static final byte DELETE = 0x7F;
    private static final String UNSET_INT = "2147483647\0";
    private static final long UNSET_INT_HEAD = Swar.word(UNSET_INT.substring(0, 8));
    private static final long UNSET_INT_TAIL = Swar.word(UNSET_INT.substring(3));
    private static final String UNSET_DOUBLE = "1.7976931348623157E308\0";
    private static final long UNSET_DOUBLE_HEAD = Swar.word(UNSET_DOUBLE.substring(0, 8));
    private static final long UNSET_DOUBLE_MIDDLE = Swar.word(UNSET_DOUBLE.substring(8, 16));
    private static final long UNSET_DOUBLE_TAIL = Swar.word(UNSET_DOUBLE.substring(15));
    private static final long UNSET_DOUBLE_BITS = Double.doubleToRawLongBits(Unset.DOUBLE);
    private static final int ZERO_POINT_ZERO = (int) Swar.word("0.0");
    private static final byte[] HEX_DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private final NotAsciiException notAscii = new NotAsciiException();
    private final UnsafeBuffer decimals = new UnsafeBuffer(new byte[Decimals.MAX_LENGTH]);
    private final boolean asciiOnly;

    /** The target, and where its bytes are: the room is checked here, once, instead of in the buffer as well. */
    private MutableDirectBuffer buffer;
    private byte[] array;
    private long start;
    private long next;
    private long limit;

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
        start = target.addressOffset() + offset;
        next = start;
        limit = start + length;
    }

    /**
     * The bytes written since {@link #wrap}.
     *
     * @return the length of all fields so far
     */
    public int length() {
        return (int) (next - start);
    }

    @Override
    public boolean isReading() {
        return false;
    }

    @Override
    <M extends Message> boolean wroteBlank(final BlankRun<M> run, final M m) {
        if (!run.fits(m)) {
            return false;
        }
        final FixedBytes bytes = run.bytes();
        bytes.put(array, next, limit - next);
        next += bytes.length();
        return true;
    }

    @Override
    public void version(final int current) {
        messageVersion(current);
        int32(current);
    }

    @Override
    public int int32(final int value) {
        next = value >= 0 && value <= 9 ? digit(next, value) : longer(next, INT, value, null);
        return value;
    }

    @Override
    public int intMax(final int value) {
        next = value == Unset.INT ? empty(next)
            : value >= 0 && value <= 9 ? digit(next, value) : longer(next, INT, value, null);
        return value;
    }

    @Override
    public long int64(final long value) {
        next = longer(next, LONG, value, null);
        return value;
    }

    @Override
    public long longMax(final long value) {
        next = value == Unset.LONG ? empty(next) : longer(next, LONG, value, null);
        return value;
    }

    @Override
    public double float64(final double value) {
        next = longer(next, DOUBLE, Double.doubleToRawLongBits(value), null);
        return value;
    }

    @Override
    public double doubleMax(final double value) {
        next = value == Unset.DOUBLE ? empty(next)
            : longer(next, DOUBLE, Double.doubleToRawLongBits(value), null);
        return value;
    }

    @Override
    public long decimal(final long decimal64) {
        next = decimal64 == Unset.DECIMAL ? empty(next) : longer(next, DECIMAL, decimal64, null);
        return decimal64;
    }

    @Override
    public long wholeDecimal(final long decimal64) {
        int32(Unset.isUnsetDecimal(decimal64) ? NO_QUANTITY : (int) Decimals.toDouble(decimal64));
        return decimal64;
    }

    @Override
    public boolean bool(final boolean value) {
        next = digit(next, value ? 1 : 0);
        return value;
    }

    @Override
    public boolean boolEq1(final boolean value) {
        return bool(value);
    }

    @Override
    public boolean boolText(final boolean value) {
        final int length = value ? 4 : 5;
        room(next, length + 1);
        buffer.putStringWithoutLengthAscii(index(next), value ? "true" : "false");
        next = end(next + length);
        return value;
    }

    @Override
    public int boolInt(final int value) {
        next = digit(next, value == 1 ? 1 : 0);
        return value;
    }

    @Override
    public int boolMax(final int value) {
        next = value == Unset.INT ? empty(next) : digit(next, value == 1 ? 1 : 0);
        return value;
    }

    @Override
    public Text text(final Text field) {
        final int length = field.byteLength();
        final long at = next;
        if (length == 0) {
            next = empty(at);
        } else if (field.isShort() && limit - at >= TWO_WORDS) {
            Memory.putLong(array, at, field.firstWord());
            Memory.putLong(array, at + WORD, field.secondWord());
            next = at + length + 1; // its NUL is in the words
        } else {
            next = longer(at, TEXT, length, field);
        }
        return field;
    }

    @Override
    public Text escaped(final Text field) {
        if (!asciiOnly && since(ServerVersion.ASCII7_ESCAPES)) {
            next = empty(putEscaped(next, field));
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
        room(next, 2);
        Memory.putShort(array, next, (short) (and ? 'a' : 'o'));
        next += 2;
        return and;
    }

    @Override
    public void skipped() {
        next = empty(next);
    }

    @Override
    public Text joined(final Text first, final Text second, final Text third) {
        long at = put(next, first);
        if (!second.isEmpty()) {
            at = put(putByte(at, (byte) ' '), second);
            if (!third.isEmpty()) {
                at = put(putByte(at, (byte) ' '), third);
            }
        }
        next = empty(at);
        return first;
    }

    @Override
    public void tagValues(final TagValues list) {
        final int size = list.size();
        long at = next;
        for (int i = 0; i < size; i++) {
            at = putByte(put(at, list.tag(i)), (byte) '=');
            at = putByte(put(at, list.value(i)), (byte) ';');
        }
        next = empty(at);
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

    /**
     * A field that takes more than a store: where the next one begins. All of them are in this one method so that it is
     * long: what has more than 325 bytecodes C2 calls. Were it shorter, C2 would put it into the layouts in place of
     * each field, and those would be too long to be compiled whole.
     */
    private long longer(final long at, final int kind, final long bits, final Text text) {
        switch (kind) {
            case INT: {
                room(at, AsciiNumbers.MAX_INT_LENGTH + 1);
                if (bits == Unset.INT) {
                    Memory.putLong(array, at, UNSET_INT_HEAD);
                    Memory.putLong(array, at + UNSET_INT.length() - WORD, UNSET_INT_TAIL);
                    return at + UNSET_INT.length();
                }
                final int length = PlainText.writeInt(array, at, (int) bits);
                return end(at + (length != PlainText.NONE
                    ? length : AsciiNumbers.writeInt(buffer, index(at), (int) bits)));
            }
            case LONG:
                room(at, AsciiNumbers.MAX_LONG_LENGTH + 1);
                return end(at + AsciiNumbers.writeLong(buffer, index(at), bits));
            case DOUBLE: {
                room(at, AsciiNumbers.MAX_DOUBLE_LENGTH + 1);
                if (bits == UNSET_DOUBLE_BITS) {
                    Memory.putLong(array, at, UNSET_DOUBLE_HEAD);
                    Memory.putLong(array, at + WORD, UNSET_DOUBLE_MIDDLE);
                    Memory.putLong(array, at + UNSET_DOUBLE.length() - WORD, UNSET_DOUBLE_TAIL);
                    return at + UNSET_DOUBLE.length();
                }
                if (bits == 0) {
                    Memory.putInt(array, at, ZERO_POINT_ZERO);
                    return at + Integer.BYTES;
                }
                final double value = Double.longBitsToDouble(bits);
                final int length = PlainText.writeDouble(array, at, value);
                return end(at + (length != PlainText.NONE
                    ? length : AsciiNumbers.writeDouble(buffer, index(at), value)));
            }
            case DECIMAL: {
                if (limit - at > PlainText.ROOM) {
                    final int length = PlainText.writeDecimal(array, at, bits);
                    if (length != PlainText.NONE) {
                        return end(at + length);
                    }
                }
                return putDecimal(at, bits);
            }
            default: {
                final int length = (int) bits;
                if (length <= WORD && limit - at > WORD && text.hasWordAt(0)) {
                    final long mask = Swar.mask(length);
                    final long word = text.wordAt(0) & mask;
                    if (!Printable.hasOther(word | ~mask & Printable.BLANKS)) { // what is stored too much is overwritten
                        Memory.putLong(array, at, word);
                        return end(at + length);
                    }
                }
                return end(put(at, text));
            }
        }
    }

    /** The longest decimals are far longer than any real one: they go through a buffer of their own. */
    private long putDecimal(final long at, final long decimal64) {
        final int length = Decimals.write(decimals, 0, decimal64);
        room(at, length + 1);
        buffer.putBytes(index(at), decimals, 0, length);
        return end(at + length);
    }

    /** Copies a text: where it ends. There is room for the NUL behind it. */
    private long put(final long at, final Text field) {
        final int length = field.byteLength();
        room(at, length + 1);
        return length < WORD ? putByteByByte(at, field, length) : putInWords(at, field, length);
    }

    /** The last word overlaps the one before it. */
    private long putInWords(final long at, final Text field, final int length) {
        final int last = length - WORD;
        for (int i = 0; i < length; i += WORD) {
            final int from = Math.min(i, last);
            final long word = field.wordAt(from);
            if (Printable.hasOther(word)) {
                return putByteByByte(at, field, length);
            }
            Memory.putLong(array, at + from, word);
        }
        return at + length;
    }

    private long putByteByByte(final long at, final Text field, final int length) {
        final DirectBuffer source = field.buffer();
        final int offset = field.offset();
        for (int i = 0; i < length; i++) {
            final byte b = source.getByte(offset + i);
            Memory.putByte(array, at + i, b < ' ' || b == DELETE ? unusual(field, b) : b);
        }
        return at + length;
    }

    /** A byte that is not printable ASCII, as it may be sent. */
    private byte unusual(final Text field, final byte b) {
        if (asciiOnly && b != '\t' && b != '\r' && b != '\n') {
            throw notAscii.because(field);
        }
        return b == 0 ? (byte) ' ' : b;
    }

    private long putEscaped(final long start, final Text field) {
        final int length = field.length();
        long at = start;
        for (int i = 0; i < length; i++) {
            final char c = field.charAt(i);
            at = c < 0x80 ? putByte(at, c == 0 ? (byte) ' ' : (byte) c) : putEscape(at, c);
        }
        return at;
    }

    private long putEscape(final long at, final char c) {
        room(at, 7);
        Memory.putShort(array, at, (short) ('\\' | 'u' << 8));
        for (int i = 0; i < 4; i++) {
            Memory.putByte(array, at + 2 + i, HEX_DIGITS[c >>> (12 - 4 * i) & 0xF]);
        }
        return at + 6;
    }

    /** A byte, with room for the NUL behind it. */
    private long putByte(final long at, final byte b) {
        room(at, 2);
        Memory.putByte(array, at, b);
        return at + 1;
    }

    private long digit(final long at, final int value) {
        room(at, 2);
        Memory.putShort(array, at, (short) ('0' + value));
        return at + 2;
    }

    private long empty(final long at) {
        room(at, 1);
        return end(at);
    }

    /** Ends the field; there is room for the NUL. */
    private long end(final long at) {
        Memory.putByte(array, at, (byte) 0);
        return at + 1;
    }

    private int index(final long at) {
        return (int) (at - buffer.addressOffset());
    }

    private void room(final long at, final int length) {
        if (limit - at < length) {
            throw BufferFullException.INSTANCE;
        }
    }
}
