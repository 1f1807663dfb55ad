package io.tickwire.client.vectors;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A frame, read the slow and plain way, independently of the code under test.
 *
 * @param serverVersion agreed while connecting
 * @param stream        that holds it
 * @param offset        of its id
 * @param length        without the bytes that tell it
 */
record Frame(int serverVersion, byte[] stream, int offset, int length) {
    private static final int PROTOBUF_OFFSET = 200;
    private static final int RAW_ID_SINCE = 201;
    private static final int RAW_ID_LENGTH = 4;

    /** Whether the id is raw bytes rather than text. */
    boolean hasRawId() {
        return serverVersion >= RAW_ID_SINCE;
    }

    /** Whether the frame ends before its raw id does. */
    boolean isShorterThanId() {
        return hasRawId() && length < RAW_ID_LENGTH;
    }

    /** Whether it carries protobuf, which its id alone says. */
    boolean isProtobuf() {
        return id() > PROTOBUF_OFFSET;
    }

    /** The id as it stands there; 0 if there is none to be read. */
    int id() {
        if (hasRawId()) {
            return isShorterThanId() ? 0 : ByteBuffer.wrap(stream).getInt(offset);
        }
        try {
            return Integer.parseInt(latin1(offset, endOfField(offset)));
        } catch (final NumberFormatException e) {
            return 0;
        }
    }

    /** What stands behind the id. */
    byte[] payload() {
        final int from = hasRawId() ? offset + RAW_ID_LENGTH : endOfField(offset) + 1;
        return from >= end() ? new byte[0] : Arrays.copyOfRange(stream, from, end());
    }

    /** The fields behind the id, one char a byte; what stands behind the last NUL is no field. */
    List<String> fields() {
        final byte[] payload = payload();
        final List<String> fields = new ArrayList<>();
        final Frame rest = new Frame(0, payload, 0, payload.length);
        for (int from = 0; from < payload.length; ) {
            final int to = rest.endOfField(from);
            if (to < payload.length) {
                fields.add(rest.latin1(from, to));
            }
            from = to + 1;
        }
        return fields;
    }

    /** Whether it holds a text, as it is. */
    boolean holds(final String text) {
        return latin1(offset, end()).contains(
            new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }

    private int end() {
        return offset + length;
    }

    private int endOfField(final int from) {
        int end = from;
        while (end < end() && stream[end] != 0) {
            end++;
        }
        return end;
    }

    private String latin1(final int from, final int to) {
        return new String(stream, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
