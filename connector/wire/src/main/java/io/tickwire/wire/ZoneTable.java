package io.tickwire.wire;

import org.agrona.DirectBuffer;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The zones met so far, by the bytes of their names; unknown ones too, so that they are looked up only once.
 */
final class ZoneTable {

    /** More names than any Host sends. Beyond it every look-up allocates, so that hostile names cannot fill the memory. */
    private static final int MAX_NAMES = 256;

    private final List<Entry> entries = new ArrayList<>();
    private Entry last = new Entry(new byte[0], null);

    void add(final String name, final ZoneId zone) {
        final ZoneClock clock = new ZoneClock(zone);
        entries.add(0, new Entry(name.getBytes(UTF_8), clock));
        entries.add(0, new Entry(name.getBytes(ISO_8859_1), clock));
        last = entries.get(0);
    }

    /** The clock of a zone, or null for a name that nobody knows. */
    ZoneClock find(final DirectBuffer buffer, final int offset, final int length) {
        if (last.isNamed(buffer, offset, length)) {
            return last.clock;
        }
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).isNamed(buffer, offset, length)) {
                last = entries.get(i);
                return last.clock;
            }
        }
        return lookUp(buffer, offset, length);
    }

    private ZoneClock lookUp(final DirectBuffer buffer, final int offset, final int length) {
        final byte[] name = new byte[length];
        buffer.getBytes(offset, name);
        final ZoneId zone = ZoneNames.find(new String(name, ISO_8859_1));
        final Entry entry = new Entry(name, zone == null ? null : new ZoneClock(zone));
        if (entries.size() < MAX_NAMES) {
            entries.add(entry);
            last = entry;
        }
        return entry.clock;
    }

    private static final class Entry {

        private final byte[] name;
        private final ZoneClock clock;

        private Entry(final byte[] name, final ZoneClock clock) {
            this.name = name;
            this.clock = clock;
        }

        private boolean isNamed(final DirectBuffer buffer, final int offset, final int length) {
            return AsciiFields.equals(buffer, offset, length, name);
        }
    }
}
