package io.tickwire.wire.text;

import io.tickwire.wire.AsciiNumbers;
import io.tickwire.wire.Decimals;
import io.tickwire.wire.MalformedMessageException;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageList;
import io.tickwire.wire.ServerVersion;
import io.tickwire.wire.TagValues;
import io.tickwire.wire.Text;
import io.tickwire.wire.TextList;
import io.tickwire.wire.Unset;
import org.agrona.DirectBuffer;
import org.agrona.UnsafeApi;

import java.nio.ByteOrder;

/**
 * Reads the fields of one text message, each ended by a NUL, where they lie in a buffer.
 *
 * <p>One thread. Does not allocate. Texts read are views of the buffer. Whatever breaks the rules of the wire throws a
 * {@link MalformedMessageException}: a field missing, one that is not ended, one that is no number. Fields beyond those
 * that a layout asks for are left alone; {@link #remaining()} tells their bytes.
 */
public final class TextReader extends TextIo {

    private static final boolean LITTLE_ENDIAN = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;
    private static final int WORD = Long.BYTES;
    private static final String UNSET = Double.toString(Unset.DOUBLE);
    private static final int UNSET_LENGTH = UNSET.length();
    private static final long UNSET_START = Swar.word(UNSET.substring(0, WORD));
    private static final long UNSET_MIDDLE = Swar.word(UNSET.substring(WORD, 2 * WORD));
    private static final long UNSET_END = Swar.word(UNSET.substring(UNSET_LENGTH + 1 - WORD) + '\0');

    private static final long UNSET_BITS = Double.doubleToRawLongBits(Unset.DOUBLE);

    private static final int INT = 0;
    private static final int LONG = 1;
    private static final int DOUBLE = 2;
    private static final int DECIMAL = 3;
    private static final int TEXT = 4;

    private final Text scratch = new Text();

    /** The source, and where its bytes are: the end is checked here, once, instead of in the buffer as well. */
    private DirectBuffer buffer;
    private byte[] array;
    private long address;
    private int capacity;
    private int position;
    private int fieldsEnd;
    /** From here on a field must not be read by the word: it lies behind the last field or close to the buffer's end. */
    private int wordsEnd;
    private int limit;

    /**
     * Takes the fields of a message. The source's memory must stay where it is until the next wrap.
     *
     * @param source        buffer that holds them
     * @param offset        of the first field, after the message id
     * @param length        of all fields, in bytes
     * @param serverVersion agreed while connecting
     */
    public void wrap(final DirectBuffer source, final int offset, final int length, final int serverVersion) {
        source.boundsCheck(offset, length);
        begin(serverVersion);
        if (buffer != source) {
            buffer = source; // a reference is stored only when it changes: the store has to tell the garbage collector
        }
        final byte[] bytes = source.byteArray();
        if (array != bytes) {
            array = bytes;
        }
        address = source.addressOffset();
        capacity = source.capacity();
        position = offset;
        limit = offset + length;
        fieldsEnd = endOfLastField();
        wordsEnd = Math.min(fieldsEnd, capacity - WORD + 1);
    }

    /** Behind the last NUL, so that a search for the end of a field before it needs no check. */
    private int endOfLastField() {
        int end = limit;
        while (end > position && byteAt(end - 1) != 0) {
            end--;
        }
        return end;
    }

    /** Off-heap or not is told apart here, so that the compiler knows which: then it keeps fields in registers. */
    private byte byteAt(final int index) {
        return array == null ? UnsafeApi.getByte(address + index) : UnsafeApi.getByte(array, address + index);
    }

    /**
     * Eight bytes, which need not all be of the message, but are of the buffer. Not by {@code Memory}: one call deeper, a
     * tick of a mixed stream takes 2 ns more on JDK 17, and as protobuf 4.
     */
    private long wordAt(final int index) {
        final long word =
            array == null ? UnsafeApi.getLong(address + index) : UnsafeApi.getLong(array, address + index);
        return LITTLE_ENDIAN ? word : Long.reverseBytes(word);
    }

    /** The first bytes of a field that may be read by the word, or an empty one, which no fast path takes. */
    private long wordOrNone(final int index) {
        return index < wordsEnd ? wordAt(index) : 0;
    }

    /**
     * The bytes that have not been read.
     *
     * @return 0 if the message was consumed to its last byte
     */
    public int remaining() {
        return limit - position;
    }

    /**
     * Where the next field begins.
     *
     * @return index into the wrapped buffer
     */
    public int position() {
        return position;
    }

    /**
     * Reads a field of one to seven digits, such as a message id; anything else is left where it is.
     *
     * @return the number, or -1
     */
    public int fewDigits() {
        final int index = position;
        final long word = wordOrNone(index);
        final int number = Swar.fewDigits(word);
        position = number < 0 ? index : index + Swar.length(word) + 1;
        return number;
    }

    @Override
    public boolean isReading() {
        return true;
    }

    @Override
    <M extends Message> boolean wroteBlank(final BlankRun<M> run, final M m) {
        return false;
    }

    @Override
    public void version(final int current) {
        messageVersion(int32(current));
    }

    @Override
    public int int32(final int ignored) {
        final int index = position;
        final long word = wordOrNone(index);
        int number = Swar.digit(word);
        int next = index + 2;
        if (number < 0) {
            number = Swar.fewDigits(word);
            next = index + Swar.length(word) + 1;
            if (number < 0) {
                number = (int) longer(INT);
                next = position;
            }
        }
        position = next;
        return number;
    }

    @Override
    public int intMax(final int ignored) {
        return skipEmpty() ? Unset.INT : int32(ignored);
    }

    @Override
    public long int64(final long ignored) {
        return longer(LONG);
    }

    @Override
    public long longMax(final long ignored) {
        return skipEmpty() ? Unset.LONG : int64(ignored);
    }

    @Override
    public double float64(final double ignored) {
        final int index = position;
        final long word = wordOrNone(index);
        double number = Swar.plainNumber(word);
        int next = index + Swar.length(word) + 1;
        if (number < 0) {
            number = Double.longBitsToDouble(longer(DOUBLE));
            next = position;
        }
        position = next;
        return number;
    }

    @Override
    public double doubleMax(final double ignored) {
        return skipEmpty() ? Unset.DOUBLE : float64(ignored);
    }

    @Override
    public long decimal(final long ignored) {
        final int index = position;
        final long word = wordOrNone(index);
        final int whole = Swar.fewDigits(word);
        final long number = whole < 0 ? longer(DECIMAL) : Decimals.fromLong(whole);
        final int next = whole < 0 ? position : index + Swar.length(word) + 1;
        position = next;
        return number;
    }

    @Override
    public long wholeDecimal(final long ignored) {
        final int whole = int32(0);
        return whole == NO_QUANTITY ? Unset.DECIMAL : Decimals.fromLong(whole);
    }

    @Override
    public boolean bool(final boolean ignored) {
        return int32(0) != 0;
    }

    @Override
    public boolean boolEq1(final boolean ignored) {
        return int32(0) == 1;
    }

    @Override
    public boolean boolText(final boolean ignored) {
        return text(scratch).contentEquals("true");
    }

    @Override
    public int boolInt(final int ignored) {
        return int32(0) != 0 ? 1 : 0;
    }

    @Override
    public int boolMax(final int ignored) {
        return skipEmpty() ? Unset.INT : boolInt(0);
    }

    @Override
    public Text text(final Text field) {
        final int start = position;
        field.wrap(buffer, start, nextField(start) - start);
        return field;
    }

    @Override
    public Text escaped(final Text field) {
        if (until(ServerVersion.ASCII7_ESCAPES)) {
            return text(field);
        }
        final int start = position;
        field.wrapEscaped(buffer, start, nextField(start) - start);
        return field;
    }

    @Override
    public Text character(final Text field) {
        final int start = position;
        final int end = nextField(start);
        int next = Math.min(start + 1, end);
        while (next < end && isContinuation(byteAt(next))) {
            next++;
        }
        field.wrap(buffer, start, next - start);
        return field;
    }

    /** Whether a byte is a further byte of a UTF-8 character. */
    private static boolean isContinuation(final byte b) {
        return (b & 0xC0) == 0x80;
    }

    @Override
    public boolean conjunction(final boolean ignored) {
        final int start = position;
        final int end = nextField(start);
        if (end == start) {
            throw MalformedMessageException.UNKNOWN_KIND;
        }
        return end == start + 1 && (byteAt(start) | 0x20) == 'a';
    }

    @Override
    public void skipped() {
        nextField(position);
    }

    @Override
    public Text joined(final Text first, final Text second, final Text third) {
        return text(scratch);
    }

    @Override
    public void tagValues(final TagValues list) {
        int start = position;
        final int end = nextField(start);
        while (start < end) {
            final int stop = indexOf((byte) ';', start, end);
            final int equals = indexOf((byte) '=', start, stop);
            final int valueStart = Math.min(equals + 1, stop);
            final int index = list.size();
            list.addView();
            list.tag(index).wrap(buffer, start, equals - start);
            list.value(index).wrap(buffer, valueStart, stop - valueStart);
            start = stop + 1;
        }
    }

    private int indexOf(final byte wanted, final int start, final int end) {
        int index = start;
        while (index < end && byteAt(index) != wanted) {
            index++;
        }
        return index;
    }

    @Override
    public void tagValueFields(final TagValues list) {
        final int size = count(0, 2);
        for (int i = 0; i < size; i++) {
            list.addView();
            text(list.tag(i));
            text(list.value(i));
        }
    }

    @Override
    public int count(final int ignored, final int fields) {
        final int size = int32(0);
        if (size > 0 && size > (fieldsEnd - position) / fields) {
            throw MalformedMessageException.BAD_COUNT;
        }
        return Math.max(0, size);
    }

    @Override
    public <M extends Message> M element(final MessageList<M> list, final int index) {
        return list.add();
    }

    @Override
    public void texts(final TextList list) {
        final int size = count(0, 1);
        for (int i = 0; i < size; i++) {
            text(list.addView());
        }
    }

    private boolean skipEmpty() {
        if (position < fieldsEnd && byteAt(position) == 0) {
            position++;
            return true;
        }
        return false;
    }

    /** Moves behind the field that begins at {@code start}, and tells where it ends: the index of its NUL. */
    private int nextField(final int start) {
        final long ends = start < wordsEnd ? Swar.zeroes(wordAt(start)) : 0;
        final int end = ends != 0 ? start + Swar.first(ends) : (int) longer(TEXT);
        position = end + 1;
        return end;
    }

    /**
     * Reads a field that takes more than a look at one word, and moves behind it. All of them are in this one method so
     * that it is long: what has more than 325 bytecodes C2 calls. Were it shorter, C2 would put it into the layouts in
     * place of each field, however rare it is, and have no room left for the usual ones. So it reads its words by itself.
     *
     * @return the number, or a double's bits, or the index of the NUL behind a text
     */
    private long longer(final int kind) {
        final int start = position;
        if (start >= fieldsEnd) {
            throw MalformedMessageException.FIELD_MISSING;
        }
        if (kind == DOUBLE && start + UNSET_LENGTH < capacity // the largest double, in every other field of an order
            && wordAt(start) == UNSET_START
            && wordAt(start + WORD) == UNSET_MIDDLE
            && wordAt(start + UNSET_LENGTH + 1 - WORD) == UNSET_END) {
            position = start + UNSET_LENGTH + 1;
            return UNSET_BITS;
        }
        int end = start;
        long ends = 0;
        while (ends == 0 && end + WORD <= capacity) {
            final long word =
                array == null ? UnsafeApi.getLong(address + end) : UnsafeApi.getLong(array, address + end);
            ends = Swar.zeroes(LITTLE_ENDIAN ? word : Long.reverseBytes(word));
            end += ends == 0 ? WORD : Swar.first(ends);
        }
        while (ends == 0 && byteAt(end) != 0) {
            end++;
        }
        position = end + 1;
        final int length = end - start;
        switch (kind) {
            case INT:
                return length == 0 ? 0 : AsciiNumbers.parseInt(buffer, start, length);
            case LONG:
                return length == 0 ? 0 : AsciiNumbers.parseLong(buffer, start, length);
            case DOUBLE:
                return length == 0 ? 0 : Double.doubleToRawLongBits(AsciiNumbers.parseDouble(buffer, start, length));
            case DECIMAL:
                return length == 0 ? Unset.DECIMAL : Decimals.parse(buffer, start, length);
            default:
                return end;
        }
    }
}
