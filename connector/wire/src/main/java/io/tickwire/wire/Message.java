package io.tickwire.wire;

import io.tickwire.wire.proto.ProtoReader;
import io.tickwire.wire.proto.ProtoWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;

/**
 * A message of the TWS API: mutable, made once, reused for ever.
 *
 * <p>Threads: one at a time. Allocation: only at construction, when a text or a list grows beyond what it held before, and
 * in {@link #toString()}. Lifetime: texts of a decoded message are views of the frame; keep them by
 * {@code copyFrom} or {@code toString}.
 *
 * <p>An absent field shows its absent value (see the accessor), so that reading needs no question for presence. Setting
 * the {@link Unset} value makes a field absent again. The rules of what is sent are those of the official client: unset
 * values, empty texts, and false flags are left out.
 */
public abstract class Message {

    private static final AtomicLong LAST_STAMP = new AtomicLong();

    private ProtoReader reader;
    private ProtoWriter writer;
    private long stamp;

    /** Makes every field absent: the state from which decoding starts. */
    public abstract void clear();

    /**
     * As a new object: every field absent, but for those whose default the Host is told.
     *
     * @return this.
     */
    public abstract Message reset();

    /**
     * Which fields are not as in a new message, lists and nested messages included: one bit each, in the order of the
     * schema. Some may be said to differ although they do not; so may all of a message that keeps no account.
     *
     * @param word which 64 fields, from 0.
     * @return 0 if all of them are as new.
     */
    public long changes(final int word) {
        return -1;
    }

    /**
     * The stamp that it bears, if it was not changed since {@link #stamped}. Two kinds of changes do not count: of fields
     * that often are others each time the message is sent, the action, quantity and limit price of an order, and of what
     * {@link #hasParts} is about. Nor do any of a message that keeps no account of its {@link #changes}.
     *
     * @return 0 if it bears none.
     */
    public final long stamp() {
        return stamp;
    }

    /**
     * Stamps the message as it is now, unless it bears a stamp: so the connector knows an order again that it has sent
     * before.
     *
     * @return the stamp, which no other message ever has.
     */
    public final long stamped() {
        if (stamp == 0) {
            stamp = LAST_STAMP.incrementAndGet();
        }
        return stamp;
    }

    /** It is changed: the stamp is no longer true. */
    protected final void edited() {
        stamp = 0;
    }

    /**
     * Whether there is anything in its lists and nested messages, which are changed without its knowledge.
     *
     * @return true, too, for a message that keeps no account of its {@link #changes}.
     */
    public boolean hasParts() {
        return true;
    }

    /**
     * Copies all of another message of the same class, texts included. Allocates only when a text or a list grows.
     *
     * @param other what to copy.
     * @return this.
     */
    public abstract Message copyFrom(Message other);

    /**
     * Writes the protobuf form at the writer's position.
     *
     * @param out where to.
     * @throws BufferFullException if it does not fit; the writer's position is then undefined.
     */
    public abstract void encode(ProtoWriter out);

    /**
     * Reads the protobuf form up to the reader's limit into this message without clearing it first, as protobuf merges.
     *
     * @param in where from.
     * @throws MalformedMessageException if the bytes are no such message.
     */
    public abstract void merge(ProtoReader in);

    /**
     * Appends the present fields for {@link #toString()}.
     *
     * @param text to append to.
     */
    protected abstract void print(StringBuilder text);

    /**
     * Reads the protobuf form up to the reader's limit. Unknown fields are skipped.
     *
     * @param in where from.
     * @throws MalformedMessageException if the bytes are no such message; the content is then undefined.
     */
    public final void decode(final ProtoReader in) {
        clear();
        merge(in);
    }

    /**
     * Reads the protobuf form. The buffer's bytes must not change while texts of this message are in use.
     *
     * @param buffer where from.
     * @param index  of the first byte.
     * @param length in bytes.
     * @throws MalformedMessageException if the bytes are no such message; the content is then undefined.
     */
    public final void decode(final DirectBuffer buffer, final int index, final int length) {
        if (reader == null) {
            reader = new ProtoReader();
        }
        decode(reader.wrap(buffer, index, length));
    }

    /**
     * Writes the protobuf form. Up to 15 bytes behind it, within the buffer, may change too.
     *
     * @param buffer where to, up to its capacity.
     * @param index  of the first byte.
     * @return its length in bytes.
     * @throws BufferFullException if it does not fit.
     */
    public final int encode(final MutableDirectBuffer buffer, final int index) {
        if (writer == null) {
            writer = new ProtoWriter();
        }
        encode(writer.wrap(buffer, index, buffer.capacity()));
        return writer.position() - index;
    }

    /**
     * The present fields, readable. Allocates.
     *
     * @return such as {@code Contract{symbol=AAPL, secType=STK}}.
     */
    @Override
    public final String toString() {
        final StringBuilder text = new StringBuilder(getClass().getSimpleName()).append('{');
        print(text);
        return text.append('}').toString();
    }

    protected static void append(final StringBuilder text, final String name, final int value) {
        name(text, name).append(value);
    }

    protected static void append(final StringBuilder text, final String name, final long value) {
        name(text, name).append(value);
    }

    protected static void append(final StringBuilder text, final String name, final double value) {
        name(text, name).append(value);
    }

    protected static void append(final StringBuilder text, final String name, final boolean value) {
        name(text, name).append(value);
    }

    protected static void append(final StringBuilder text, final String name, final Object value) {
        name(text, name).append(value);
    }

    protected static void appendDecimal(final StringBuilder text, final String name, final long value) {
        name(text, name).append(Decimals.toString(value));
    }

    private static StringBuilder name(final StringBuilder text, final String name) {
        if (text.charAt(text.length() - 1) != '{') {
            text.append(", ");
        }
        return text.append(name).append('=');
    }
}
