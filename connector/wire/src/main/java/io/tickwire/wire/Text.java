package io.tickwire.wire;

import java.nio.charset.StandardCharsets;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;

/**
 * A text: either a view of bytes in a frame, or a copy of what was set, in UTF-8.
 *
 * <p>As a {@link CharSequence} it reads the bytes as UTF-8 if they are valid UTF-8, else as ISO-8859-1, because Hosts send
 * both. Threads: one at a time. Allocation: when its own storage grows, at the first non-ASCII text, and in
 * {@link #toString()}. A view is valid only while the frame is: during the callback. A message's text is set with the
 * message's own setter, which marks the field as present; changed here, it would not be sent.
 */
public final class Text implements CharSequence {

    /** Room for two words, so that both can be read whatever the length. */
    private static final int MIN_CAPACITY = 16;
    private static final int MAX_SHORT_LENGTH = 15;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final int MAX_NUMBER_LENGTH = 32;
    private static final int PLAIN = -1;
    private static final int UNKNOWN = -2;

    private final Message owner;
    private final UnsafeBuffer own = new UnsafeBuffer(0, 0);
    private byte[] bytes;
    private DirectBuffer buffer = own;
    private int offset;
    private int byteLength;
    private boolean escaped;

    /** The bytes of a short text once more, zeros behind them: a writer then needs to look at nothing but this object. */
    private long firstWord;
    private long secondWord;
    private boolean ownIsShort;

    private char[] chars;
    /** The number of decoded chars, or PLAIN if bytes are chars, or UNKNOWN while nobody has asked. */
    private int charLength = PLAIN;

    /** An empty text. */
    public Text() {
        this(null);
    }

    /**
     * An empty text of a message that bears stamps: whatever changes the text changes the message.
     *
     * @param owner the message; null for none.
     */
    public Text(final Message owner) {
        this.owner = owner;
    }

    /**
     * Views bytes.
     *
     * @param source     that holds them.
     * @param index      of the first.
     * @param length     in bytes.
     */
    public void wrap(final DirectBuffer source, final int index, final int length) {
        view(source);
        offset = index;
        byteLength = length;
        escaped = false;
        charLength = UNKNOWN;
        edited();
    }

    /**
     * Views bytes in which {@code \}{@code uXXXX} stands for a UTF-16 unit, as Hosts write non-ASCII text from server
     * version 153 on. An incomplete escape stands for itself.
     *
     * @param source     that holds them.
     * @param index      of the first.
     * @param length     in bytes.
     */
    public void wrapEscaped(final DirectBuffer source, final int index, final int length) {
        wrap(source, index, length);
        escaped = true;
    }

    /**
     * Copies a text.
     *
     * @param value to copy; null is empty.
     */
    public void set(final CharSequence value) {
        if (value == null) {
            clear();
        } else if (value instanceof Text) {
            copyFrom((Text)value);
        } else {
            setChars(value);
        }
    }

    private void setChars(final CharSequence value) {
        final int length = value.length();
        final byte[] target = ownBytes(length);
        for (int i = 0; i < length; i++) {
            final char c = value.charAt(i);
            if (c >= 0x80) {
                setUtf8(value);
                return;
            }
            target[i] = (byte)c;
        }
        useOwn(length, PLAIN);
    }

    private void setUtf8(final CharSequence value) {
        final byte[] encoded = value.toString().getBytes(StandardCharsets.UTF_8);
        System.arraycopy(encoded, 0, ownBytes(encoded.length), 0, encoded.length);
        useOwn(encoded.length, UNKNOWN);
    }

    /**
     * Copies another text, bytes as they are.
     *
     * @param other to copy.
     */
    public void copyFrom(final Text other) {
        if (other != this) {
            final int length = other.byteLength;
            other.buffer.getBytes(other.offset, ownBytes(length), 0, length);
            useOwn(length, length == 0 ? PLAIN : UNKNOWN);
            if (other.escaped) {
                escaped = true;
                edited();
            }
        }
    }

    /** Makes it empty. It stays where it views, which an empty text does not look at. */
    public void clear() {
        if (byteLength != 0) {
            edited();
        }
        offset = 0;
        byteLength = 0;
        charLength = PLAIN;
        escaped = false;
    }

    /**
     * Sets the text of a number, as {@link AsciiNumbers#writeDouble} writes it.
     *
     * @param value to write.
     */
    public void setDouble(final double value) {
        ownBytes(MAX_NUMBER_LENGTH);
        useOwn(AsciiNumbers.writeDouble(own, 0, value), PLAIN);
    }

    private void edited() {
        if (owner != null) {
            owner.edited();
        }
    }

    /** A reference is stored only when it changes: the store has to tell the garbage collector. */
    private void view(final DirectBuffer source) {
        if (buffer != source) {
            buffer = source;
        }
    }

    private byte[] ownBytes(final int length) {
        if (bytes == null || bytes.length < length) {
            bytes = new byte[Math.max(MIN_CAPACITY, length + (length >> 1))];
            own.wrap(bytes);
        }
        return bytes;
    }

    private void useOwn(final int length, final int knownCharLength) {
        final boolean wasShort = byteLength == length && isShort() && !escaped;
        final long first = firstWord;
        final long second = secondWord;
        view(own);
        offset = 0;
        byteLength = length;
        charLength = knownCharLength;
        escaped = false;
        keepWords(length);
        if (!wasShort || !ownIsShort || first != firstWord || second != secondWord) {
            edited(); // the same short text once more is none
        }
    }

    private void keepWords(final int length) {
        ownIsShort = length > 0 && length <= MAX_SHORT_LENGTH;
        if (ownIsShort) {
            final int shift = (length & 7) << 3;
            final long partMask = (1L << shift) - 1;
            final boolean isOneWord = length < Long.BYTES;
            final long firstMask = isOneWord ? partMask : -1;
            final long secondMask = isOneWord ? 0 : partMask;
            firstWord = Memory.getLong(bytes, own.addressOffset()) & firstMask;
            secondWord = Memory.getLong(bytes, own.addressOffset() + Long.BYTES) & secondMask;
            ownIsShort = !Printable.hasOther(firstWord | Printable.BLANKS & ~firstMask)
                && !Printable.hasOther(secondWord | Printable.BLANKS & ~secondMask);
        }
    }

    /**
     * Where the bytes are.
     *
     * @return the buffer.
     */
    public DirectBuffer buffer() {
        return buffer;
    }

    /**
     * Where in {@link #buffer()} the bytes begin.
     *
     * @return the index of the first byte.
     */
    public int offset() {
        return offset;
    }

    /**
     * How many bytes there are.
     *
     * @return the length in bytes, as on the wire.
     */
    public int byteLength() {
        return byteLength;
    }

    /**
     * Whether {@link #firstWord} and {@link #secondWord} are the whole text: if it was set, not viewed, and has no more
     * than 15 bytes, all of them printable ASCII. Not to be asked of an empty text.
     *
     * @return true if they are
     */
    public boolean isShort() {
        return ownIsShort && buffer == own;
    }

    /**
     * The first eight bytes of a short text.
     *
     * @return the first byte is the lowest; zeros behind the end
     */
    public long firstWord() {
        return firstWord;
    }

    /**
     * The bytes of a short text from the ninth on.
     *
     * @return the first of them is the lowest; zeros behind the end, of which there is at least one
     */
    public long secondWord() {
        return secondWord;
    }

    /**
     * One byte as it travels.
     *
     * @param index from 0.
     * @return the byte.
     */
    public byte byteAt(final int index) {
        return buffer.getByte(offset + index);
    }

    /**
     * Whether there are eight bytes of memory from an index on, be they part of the text or not.
     *
     * @param index from 0.
     * @return whether {@link #wordAt} may be called.
     */
    public boolean hasWordAt(final int index) {
        return offset + index + Long.BYTES <= buffer.capacity();
    }

    /**
     * Eight bytes in one read, not checked: part of the text, or see {@link #hasWordAt}.
     *
     * @param index from 0.
     * @return the first byte is the lowest; those behind the end of the text are anything.
     */
    public long wordAt(final int index) {
        return Memory.getLong(buffer.byteArray(), buffer.addressOffset() + offset + index);
    }

    @Override
    public boolean isEmpty() {
        return byteLength == 0;
    }

    @Override
    public int length() {
        final int length = resolve();
        return length == PLAIN ? byteLength : length;
    }

    @Override
    public char charAt(final int index) {
        if (resolve() == PLAIN) {
            if (index < 0 || index >= byteLength) {
                throw new IndexOutOfBoundsException("index " + index + ", length " + byteLength);
            }
            return (char)buffer.getByte(offset + index);
        }
        if (index >= charLength) {
            throw new IndexOutOfBoundsException("index " + index + ", length " + charLength);
        }
        return chars[index];
    }

    /** Allocates. */
    @Override
    public CharSequence subSequence(final int start, final int end) {
        return toString().substring(start, end);
    }

    /**
     * Whether it reads the same. Does not allocate.
     *
     * @param other the text to compare with; null equals the empty text.
     * @return true if all characters are equal.
     */
    public boolean contentEquals(final CharSequence other) {
        final int length = length();
        if (other == null || other.length() != length) {
            return other == null && length == 0;
        }
        for (int i = 0; i < length; i++) {
            if (charAt(i) != other.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(final Object other) {
        return other instanceof Text && contentEquals((Text)other);
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (int i = 0, length = length(); i < length; i++) {
            hash = 31 * hash + charAt(i);
        }
        return hash;
    }

    /** Allocates. */
    @Override
    public String toString() {
        final int length = resolve();
        if (length != PLAIN) {
            return new String(chars, 0, length);
        }
        final byte[] copy = new byte[byteLength];
        buffer.getBytes(offset, copy);
        return new String(copy, StandardCharsets.US_ASCII);
    }

    private int resolve() {
        if (charLength == UNKNOWN) {
            charLength = isPlain() ? PLAIN : TextDecoder.decode(buffer, offset, byteLength, escaped, charsFor(byteLength));
        }
        return charLength;
    }

    private boolean isPlain() {
        int i = 0;
        if (!escaped) {
            for (; i <= byteLength - Long.BYTES; i += Long.BYTES) {
                if ((buffer.getLong(offset + i) & HIGH_BITS) != 0) {
                    return false;
                }
            }
        }
        for (; i < byteLength; i++) {
            final byte b = buffer.getByte(offset + i);
            if (b < 0 || escaped && b == '\\') {
                return false;
            }
        }
        return true;
    }

    private char[] charsFor(final int length) {
        if (chars == null || chars.length < length) {
            chars = new char[Math.max(MIN_CAPACITY, length + (length >> 1))];
        }
        return chars;
    }

    /**
     * The bytes as they travel. Allocates.
     *
     * @return a copy.
     */
    public byte[] toBytes() {
        final byte[] copy = new byte[byteLength];
        buffer.getBytes(offset, copy);
        return copy;
    }
}
