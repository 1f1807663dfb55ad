package io.tickwire.wire.text;

import io.tickwire.wire.DoubleList;
import io.tickwire.wire.IntList;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageList;
import io.tickwire.wire.TagValues;
import io.tickwire.wire.Text;
import io.tickwire.wire.TextList;

/**
 * A text message on its way: field by field, in either direction.
 *
 * <p>Each message has one layout function for both directions, as in {@code m.reqId(io.int32(m.reqId()))}. A
 * {@link TextReader} ignores the value that it is given and returns what stands on the wire. A {@link TextWriter} puts
 * the value on the wire and returns it unchanged, so that the setter changes nothing. A text field is handed over as
 * the message's own {@link Text}, which the reader makes a view of the wire.
 *
 * <p>One thread at a time. Does not allocate, but for lists and texts that grow to a size never seen before.
 */
public abstract class TextIo {
    /** What an unset quantity is where the wire carries an int. */
    static final int NO_QUANTITY = -1;


    private static final int NO_VERSION_FIELD = Integer.MAX_VALUE;

    private int serverVersion;
    private int messageVersion;

    TextIo() {
    }

    final void begin(final int version) {
        serverVersion = version;
        messageVersion = NO_VERSION_FIELD;
    }

    final void messageVersion(final int version) {
        messageVersion = version;
    }

    /**
     * The server version that decides which fields there are.
     *
     * @return as agreed while connecting
     */
    public final int serverVersion() {
        return serverVersion;
    }

    /**
     * What the version field of the current message holds.
     *
     * @return the value read or written; {@link Integer#MAX_VALUE} if the message has no such field (or not yet)
     */
    public final int messageVersion() {
        return messageVersion;
    }

    /**
     * Whether fields of a server version are there.
     *
     * @param version one of {@link io.tickwire.wire.ServerVersion}
     * @return true from that server version on
     */
    public final boolean since(final int version) {
        return serverVersion >= version;
    }

    /**
     * Whether fields that a server version dropped are still there.
     *
     * @param version one of {@link io.tickwire.wire.ServerVersion}
     * @return true below that server version
     */
    public final boolean until(final int version) {
        return serverVersion < version;
    }

    /**
     * Whether fields of a message version are there. True where the message has no version field.
     *
     * @param version of the message, as in its version field
     * @return true from that message version on
     */
    public final boolean ver(final int version) {
        return messageVersion >= version;
    }

    /**
     * The direction, where a layout must know it.
     *
     * @return true for a reader, false for a writer
     */
    public abstract boolean isReading();

    /**
     * Writes a run of fields at once, if a message has all of them as new.
     *
     * @param run of fields that the layout comes to now
     * @param m   message that has them
     * @param <M> its class
     * @return false if the layout must go through the fields, as a reader always must
     */
    abstract <M extends Message> boolean wroteBlank(BlankRun<M> run, M m);

    /**
     * The version field of the message, which decides {@link #ver(int)}.
     *
     * @param current the version that a writer writes
     */
    public abstract void version(int current);

    /**
     * An int. Read: empty is 0.
     *
     * @param value to write
     * @return the value read, or the one given
     */
    public abstract int int32(int value);

    /**
     * An int that may be unset, which is an empty field.
     *
     * @param value to write
     * @return the value read, or the one given
     */
    public abstract int intMax(int value);

    /**
     * A long. Read: empty is 0.
     *
     * @param value to write
     * @return the value read, or the one given
     */
    public abstract long int64(long value);

    /**
     * A long that may be unset, which is an empty field.
     *
     * @param value to write
     * @return the value read, or the one given
     */
    public abstract long longMax(long value);

    /**
     * A double. Read: empty is 0. An unset value is written as the number that stands for it.
     *
     * @param value to write
     * @return the value read, or the one given
     */
    public abstract double float64(double value);

    /**
     * A double that may be unset, which is an empty field.
     *
     * @param value to write
     * @return the value read, or the one given
     */
    public abstract double doubleMax(double value);

    /**
     * A quantity; unset is an empty field.
     *
     * @param decimal64 to write
     * @return the value read, or the one given
     */
    public abstract long decimal(long decimal64);

    /**
     * A quantity that the wire carries as an int: its fraction is cut off, what is beyond an int becomes the nearest one,
     * unset is written as -1, as by the official client.
     *
     * @param decimal64 to write
     * @return the value read, or the one given
     */
    public abstract long wholeDecimal(long decimal64);

    /**
     * A flag. Read: empty is false, any int but 0 is true.
     *
     * @param value to write
     * @return the value read, or the one given
     */
    public abstract boolean bool(boolean value);

    /**
     * A flag that is true for 1 alone.
     *
     * @param value to write
     * @return the value read, or the one given
     */
    public abstract boolean boolEq1(boolean value);

    /**
     * A flag as the words true and false. Read: anything else is false.
     *
     * @param value to write
     * @return the value read, or the one given
     */
    public abstract boolean boolText(boolean value);

    /**
     * A flag that the message holds as an int.
     *
     * @param value to write: 1 is true; 0 and unset are false
     * @return 0 or 1 as read, or the value given
     */
    public abstract int boolInt(int value);

    /**
     * A flag that may be unset, which is an empty field, and that the message holds as an int.
     *
     * @param value to write: 0, 1, or unset
     * @return 0, 1 or unset as read, or the value given
     */
    public abstract int boolMax(int value);

    /**
     * A text; empty is no text.
     *
     * @param field to write, or to make a view of what is read
     * @return the same object
     */
    public abstract Text text(Text field);

    /**
     * A text in which Hosts escape what is not ASCII, from {@link io.tickwire.wire.ServerVersion#ASCII7_ESCAPES} on.
     *
     * @param field to write, or to make a view of what is read
     * @return the same object
     */
    public abstract Text escaped(Text field);

    /**
     * A text of which the first character counts.
     *
     * @param field to write, or to make a view of what is read
     * @return the same object
     */
    public abstract Text character(Text field);

    /**
     * How a condition is joined to the next: a letter, a for "and", o for "or".
     *
     * @param and true for "and"
     * @return what was read, or the value given
     */
    public abstract boolean conjunction(boolean and);

    /**
     * A field that nobody reads any more. Written empty; read and forgotten.
     */
    public abstract void skipped();

    /**
     * A field made of parts with a blank between them.
     *
     * @param first  part
     * @param second part, left out together with the third if it is empty
     * @param third  part, left out if it is empty
     * @return the whole field as read, valid until the next such field; nothing of use when writing
     */
    public abstract Text joined(Text first, Text second, Text third);

    /**
     * A list of tags with values in one field: {@code tag=value;} repeated.
     *
     * @param list to write, or to add to
     */
    public abstract void tagValues(TagValues list);

    /**
     * A list of tags with values: their number, then two fields each.
     *
     * @param list to write, or to add to
     */
    public abstract void tagValueFields(TagValues list);

    /**
     * The number of elements of a list. Read: empty and negative are 0.
     *
     * @param size   to write
     * @param fields that each element has at least, so that a number that the message cannot hold is found at once
     * @return the number read, or the one given
     */
    public abstract int count(int size, int fields);

    /**
     * An element of a list, to lay out next.
     *
     * @param list  to take the element from, or to add a new one to
     * @param index of the element
     * @param <M>   type of the elements
     * @return the element
     */
    public abstract <M extends Message> M element(MessageList<M> list, int index);

    /**
     * A list of texts: their number, then one field each.
     *
     * @param list to write, or to add to
     */
    public abstract void texts(TextList list);

    /**
     * A list of ints: their number, then one field each.
     *
     * @param list to write, or to add to
     */
    public final void int32s(final IntList list) {
        final int size = count(list.size(), 1);
        for (int i = 0; i < size; i++) {
            if (isReading()) {
                list.add(int32(0));
            } else {
                int32(list.get(i));
            }
        }
    }

    /**
     * A list of doubles: their number, then one field each.
     *
     * @param list to write, or to add to
     */
    public final void float64s(final DoubleList list) {
        final int size = count(list.size(), 1);
        for (int i = 0; i < size; i++) {
            if (isReading()) {
                list.add(float64(0));
            } else {
                float64(list.get(i));
            }
        }
    }
}
