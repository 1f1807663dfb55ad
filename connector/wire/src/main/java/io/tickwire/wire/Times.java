package io.tickwire.wire;

import org.agrona.DirectBuffer;
import org.agrona.concurrent.EpochClock;
import org.agrona.concurrent.SystemEpochClock;
import org.agrona.concurrent.UnsafeBuffer;

import java.time.ZoneId;

/**
 * One reader for every shape in which Hosts write dates and times, to nanoseconds since the epoch.
 *
 * <p>Shapes, each with or without a zone name behind it, and with one or more blanks between their parts:
 * <ul>
 * <li>{@code 20260713 16:00:00 US/Eastern}, {@code 20260713  16:00:00}, {@code 20260713 16:00}: bars, executions,
 *     the greeting;</li>
 * <li>{@code 20260713-16:00:00}, {@code 20260713-16:00:00 UTC}, {@code 20260713-16:00:00Z}: UTC if no zone is given;</li>
 * <li>{@code 2026-07-13 16:00:00.0}: news; {@code 2026-07-13T16:00:00+02:00};</li>
 * <li>{@code 20260713}, {@code 2026-07-13}: daily bars, midnight of the zone; {@code 20260713:0930}: trading hours;</li>
 * <li>{@code 1783951200}, {@code 1783951200000}: epoch seconds (up to 11 digits) and milliseconds (12 to 14);</li>
 * <li>{@code 16:00}: a time of day, of the day on which it is nearest to now.</li>
 * </ul>
 * Zones may be IANA names, English names, Windows names and common abbreviations; others by {@link #alias}. An unknown
 * zone makes the time unreadable: a wrong time would be worse than none. So do years before 1900 and after 2261.
 *
 * <p>One thread at a time. Does not allocate, except when it meets a zone name for the first time, or a year in a zone.
 * The shapes are those seen in captures and in reports of users of other clients.
 */
public final class Times {

    private static final int MAX_TEXT_LENGTH = 128;
    private static final long NANOS_PER_SECOND = 1_000_000_000L;
    private static final long NANOS_PER_MILLI = 1_000_000L;
    private static final int SECONDS_PER_DAY = 86_400;
    private static final int MAX_SECOND_DIGITS = 11;
    private static final int MAX_MILLI_DIGITS = 14;
    private static final int MIN_SECOND_DIGITS = 9;
    private static final long MAX_SECOND = Long.MAX_VALUE / NANOS_PER_SECOND;
    private static final int DATE_DIGITS = 8;
    private static final char MAX_LATIN = 0xFF;

    private final ZoneTable zones = new ZoneTable();
    private final ZoneClock defaultZone;
    private final ZoneClock utc = new ZoneClock(ZoneId.of("UTC"));
    private final EpochClock clock;
    private final TimeFields fields = new TimeFields();
    private final UnsafeBuffer copy = new UnsafeBuffer(new byte[MAX_TEXT_LENGTH]);

    /**
     * A reader that takes the day of a time of day from the system's clock.
     *
     * @param defaultZone of texts that name none: the zone chosen at the Host's login
     */
    public Times(final ZoneId defaultZone) {
        this(defaultZone, SystemEpochClock.INSTANCE);
    }

    /**
     * A reader that takes the day of a time of day from a clock.
     *
     * @param defaultZone of texts that name none: the zone chosen at the Host's login
     * @param clock       what is now
     */
    public Times(final ZoneId defaultZone, final EpochClock clock) {
        this.defaultZone = new ZoneClock(defaultZone);
        this.clock = clock;
    }

    /**
     * Teaches a zone name, for example of a Host that speaks another language, or an ambiguous one such as {@code CST}.
     *
     * @param zoneText as the Host writes it
     * @param zone     that it means
     * @return this
     */
    public Times alias(final String zoneText, final ZoneId zone) {
        zones.add(zoneText, zone);
        return this;
    }

    /**
     * Reads a date, a time or both.
     *
     * @param text in any of the shapes; only in a buffer can a zone name have characters beyond Latin-1
     * @return nanoseconds since the epoch, or {@link Unset#LONG} if it is not readable
     */
    public long parse(final CharSequence text) {
        final int length = text.length();
        if (length > MAX_TEXT_LENGTH) {
            return Unset.LONG;
        }
        for (int i = 0; i < length; i++) {
            final char c = text.charAt(i);
            copy.putByte(i, c <= MAX_LATIN ? (byte) c : (byte) '?');
        }
        return parse(copy, 0, length);
    }

    /**
     * Reads a date, a time or both.
     *
     * @param buffer that holds the text
     * @param offset of its first byte
     * @param length of it in bytes
     * @return nanoseconds since the epoch, or {@link Unset#LONG} if it is not readable
     */
    public long parse(final DirectBuffer buffer, final int offset, final int length) {
        final int from = AsciiFields.skipBlanks(buffer, offset, offset + length);
        final int limit = AsciiFields.dropBlanks(buffer, from, offset + length);
        fields.wrap(buffer, from, limit);
        final boolean isNegative = fields.skip('-');
        final int digits = fields.countDigits();
        if (fields.position() + digits == limit && (isNegative || digits != DATE_DIGITS)) {
            return epochText(digits, isNegative);
        }
        if (isNegative || !fields.read()) {
            return Unset.LONG;
        }
        final ZoneClock zone = zone(buffer, fields.position(), limit);
        if (zone == null) {
            return Unset.LONG;
        }
        final long second = fields.hasDate() ? zone.epochSecond(fields.year(), fields.localSecond()) : nearest(zone);
        return second * NANOS_PER_SECOND + fields.nanos();
    }

    private ZoneClock zone(final DirectBuffer buffer, final int from, final int limit) {
        if (from == limit) {
            return fields.isUtc() ? utc : defaultZone;
        }
        return zones.find(buffer, from, limit - from);
    }

    /** Fewer digits without a sign would rather be a month or a time of day than a second of 1970. */
    private long epochText(final int digits, final boolean isNegative) {
        final boolean isSeconds = digits <= MAX_SECOND_DIGITS;
        if (digits > MAX_MILLI_DIGITS || digits < (isNegative ? 1 : MIN_SECOND_DIGITS)) {
            return Unset.LONG;
        }
        final long value = fields.number(digits);
        final long second = isSeconds ? value : value / 1_000;
        if (second >= MAX_SECOND) {
            return Unset.LONG;
        }
        final long nanos = value * (isSeconds ? NANOS_PER_SECOND : NANOS_PER_MILLI);
        return isNegative ? -nanos : nanos;
    }

    /** The time of day that is nearest to now: of the days around today one. */
    private long nearest(final ZoneClock zone) {
        final long now = clock.time() / 1_000;
        final long today = Math.floorDiv(now, SECONDS_PER_DAY);
        long nearest = Long.MAX_VALUE;
        for (long day = today - 1; day <= today + 1; day++) {
            final long second = zone.epochSecond(CalendarDays.yearOf(day), day * SECONDS_PER_DAY + fields.secondOfDay());
            if (nearest == Long.MAX_VALUE || Math.abs(second - now) < Math.abs(nearest - now)) {
                nearest = second;
            }
        }
        return nearest;
    }
}
