package io.tickwire.client.vectors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes protobuf bytes apart without knowing the message, and sorts the entries of maps, whose order means nothing. */
final class ProtoFields {
    private static final long TEXT_1 = 1 << 3 | 2;
    private static final long TEXT_2 = 2 << 3 | 2;
    private static final int MAX_SHIFT = 63;

    private final byte[] bytes;
    private int position;
    private boolean broken;

    private ProtoFields(final byte[] bytes) {
        this.bytes = bytes;
    }

    /** One field: its tag, all its bytes, and its content if it has a length. */
    private record Field(long tag, byte[] whole, byte[] content) {
    }

    static boolean isMessage(final byte[] bytes) {
        return new ProtoFields(bytes).read() != null;
    }

    /** The same message; entries of one map, at whatever depth, in the order of their bytes. */
    static byte[] sortMaps(final byte[] message) {
        final List<Field> fields = new ProtoFields(message).read();
        final byte[] sorted = new byte[message.length];
        int end = 0;
        for (int i = 0; i < fields.size();) {
            int next = i + 1;
            while (next < fields.size() && fields.get(next).tag == fields.get(i).tag) {
                next++;
            }
            for (final byte[] whole : ofOneTag(fields.subList(i, next))) {
                System.arraycopy(whole, 0, sorted, end, whole.length);
                end += whole.length;
            }
            i = next;
        }
        return sorted;
    }

    private static List<byte[]> ofOneTag(final List<Field> fields) {
        final List<byte[]> all = new ArrayList<>();
        fields.forEach(field -> all.add(sortInside(field)));
        if (fields.stream().allMatch(ProtoFields::isMapEntry)) {
            all.sort(Arrays::compare);
        }
        return all;
    }

    private static byte[] sortInside(final Field field) {
        if (field.content == null || !isMessage(field.content)) {
            return field.whole;
        }
        final byte[] sorted = sortMaps(field.content);
        final byte[] whole = field.whole.clone();
        System.arraycopy(sorted, 0, whole, whole.length - sorted.length, sorted.length);
        return whole;
    }

    /** A map entry is a text 1 and a text 2. */
    private static boolean isMapEntry(final Field field) {
        final List<Field> parts = field.content == null ? null : new ProtoFields(field.content).read();
        return parts != null && parts.size() == 2 && parts.get(0).tag == TEXT_1 && parts.get(1).tag == TEXT_2;
    }

    /** All fields, or null if these bytes are no message. */
    private List<Field> read() {
        final List<Field> fields = new ArrayList<>();
        while (position < bytes.length && !broken) {
            final int start = position;
            final long tag = varint();
            final byte[] content = content(tag);
            if (!broken) {
                fields.add(new Field(tag, Arrays.copyOfRange(bytes, start, position), content));
            }
        }
        return broken ? null : fields;
    }

    private byte[] content(final long tag) {
        if (tag >>> 3 == 0) {
            broken = true;
            return null;
        }
        switch ((int) (tag & 7)) {
            case 0 -> varint();
            case 1 -> skip(Double.BYTES);
            case 2 -> {
                final long length = varint();
                skip(length);
                return broken ? null : Arrays.copyOfRange(bytes, position - (int) length, position);
            }
            default -> broken = true;
        }
        return null;
    }

    private void skip(final long length) {
        broken |= length < 0 || length > bytes.length - position;
        position += broken ? 0 : (int) length;
    }

    private long varint() {
        long value = 0;
        for (int shift = 0; position < bytes.length; shift += 7) {
            final byte next = bytes[position++];
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
            if (shift >= MAX_SHIFT) {
                break;
            }
        }
        broken = true;
        return 0;
    }
}
