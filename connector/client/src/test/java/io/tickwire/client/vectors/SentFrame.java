package io.tickwire.client.vectors;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * A frame that was sent, brought to a form that can be compared: protobuf with the entries of each map sorted, since
 * their order means nothing; text as its fields, in which doubles are compared by value.
 */
final class SentFrame {
    private static final int LENGTH_BYTES = 4;

    private final byte[] bytes;
    private final Frame frame;

    SentFrame(final int serverVersion, final byte[] bytes) {
        this.bytes = bytes;
        frame = new Frame(serverVersion, bytes, LENGTH_BYTES, ByteBuffer.wrap(bytes).getInt());
    }

    /** Whether the two say the same to a Host. */
    boolean isSame(final SentFrame other) {
        if (Arrays.equals(bytes, other.bytes)) {
            return true;
        }
        if (frame.length() + LENGTH_BYTES != bytes.length || frame.id() != other.frame.id()) {
            return false;
        }
        return frame.isProtobuf() ? bytes.length == other.bytes.length && Arrays.equals(sorted(), other.sorted())
            : isSameText(frame.fields(), other.frame.fields());
    }

    private byte[] sorted() {
        final byte[] payload = frame.payload();
        return ProtoFields.isMessage(payload) ? ProtoFields.sortMaps(payload) : payload;
    }

    private static boolean isSameText(final List<String> fields, final List<String> others) {
        if (fields.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < fields.size(); i++) {
            if (!fields.get(i).equals(others.get(i)) && !isSameNumber(fields.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSameNumber(final String field, final String other) {
        try {
            return Double.compare(Double.parseDouble(field), Double.parseDouble(other)) == 0;
        } catch (final NumberFormatException e) {
            return false;
        }
    }

    /** The fields of a text frame, the bytes of a protobuf one. */
    @Override
    public String toString() {
        return "frame " + frame.id() + " "
            + (frame.isProtobuf() ? HexFormat.of().formatHex(frame.payload()) : String.join("|", frame.fields()));
    }
}
