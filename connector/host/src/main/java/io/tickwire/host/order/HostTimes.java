package io.tickwire.host.order;

import io.tickwire.host.session.HostTime;
import io.tickwire.wire.Text;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Reads the times that clients send: {@code 20261122 09:30:00 US/Eastern}, without a zone in the Host's, and
 * {@code 20261122-14:30:00}, which is UTC. Allocates: such orders are rare.
 */
final class HostTimes {
    /** The text is none of the known forms. */
    static final long UNREADABLE = Long.MIN_VALUE;

    private static final int DATE_LENGTH = 8;
    private static final int DATE_TIME_LENGTH = 17;

    private HostTimes() {
    }

    /** Nanoseconds since the epoch, {@link #UNREADABLE}, or 0 for no text. */
    static long parse(final Text text, final HostTime time) {
        return text.isEmpty() ? 0 : parse(text.toString(), time.zone());
    }

    static long parse(final String text, final ZoneId hostZone) {
        try {
            if (text.length() == DATE_LENGTH) {
                return nanos(text + " 23:59:59", hostZone);
            }
            final boolean isUtc = text.charAt(DATE_LENGTH) == '-';
            final String zone = text.length() > DATE_TIME_LENGTH ? text.substring(DATE_TIME_LENGTH).strip() : "";
            final ZoneId zoneId = isUtc || "Z".equals(zone) ? ZoneOffset.UTC
                : zone.isEmpty() ? hostZone : ZoneId.of(zone, ZoneId.SHORT_IDS);
            return nanos(text.substring(0, DATE_LENGTH) + ' ' + text.substring(DATE_LENGTH + 1, DATE_TIME_LENGTH),
                zoneId);
        } catch (final DateTimeException | StringIndexOutOfBoundsException | NumberFormatException ex) {
            return UNREADABLE;
        }
    }

    private static long nanos(final String text, final ZoneId zone) {
        final LocalDateTime local = LocalDateTime.of(number(text, 0, 4), number(text, 4, 6), number(text, 6, 8),
            number(text, 9, 11), number(text, 12, 14), number(text, 15, 17));
        return local.atZone(zone).toEpochSecond() * 1_000_000_000L;
    }

    private static int number(final String text, final int from, final int to) {
        return Integer.parseInt(text.substring(from, to));
    }
}
