package io.tickwire.host.session;

import org.agrona.concurrent.EpochNanoClock;

import java.time.Instant;
import java.time.ZoneId;

/**
 * The Host's time, and its texts. Host thread only; allocates once an hour, when it looks up the zone's offset.
 */
public final class HostTime {
    private static final long NANOS_PER_SECOND = 1_000_000_000L;
    private static final long NANOS_PER_MILLI = 1_000_000L;
    private static final long SECONDS_PER_HOUR = 3600;
    private static final long SECONDS_PER_DAY = 86_400;
    private static final long DAYS_TO_MARCH_YEAR_0 = 719_468;

    private final EpochNanoClock clock;
    private final ZoneId zone;
    private final StringBuilder text = new StringBuilder(40);
    private final StringBuilder otherText = new StringBuilder(20);
    private long nowNanos;
    private long offsetHour = Long.MIN_VALUE;
    private int offsetSeconds;
    private long textSecond = Long.MIN_VALUE;

    /** Makes the time of a clock in a zone. */
    public HostTime(final EpochNanoClock clock, final ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
        update();
    }

    /** Reads the clock: all that happens in one duty cycle happens at one time. */
    public long update() {
        nowNanos = clock.nanoTime();
        return nowNanos;
    }

    /** Nanoseconds since the epoch. */
    public long nanos() {
        return nowNanos;
    }

    /** Milliseconds since the epoch. */
    public long millis() {
        return nowNanos / NANOS_PER_MILLI;
    }

    /** Seconds since the epoch. */
    public long seconds() {
        return nowNanos / NANOS_PER_SECOND;
    }

    /** The zone of its texts. */
    public ZoneId zone() {
        return zone;
    }

    /** A time as {@code 20261122 09:30:00 US/Eastern}; valid until the next call. */
    public CharSequence text(final long nanos) {
        final long second = Math.floorDiv(nanos, NANOS_PER_SECOND);
        if (second != textSecond) {
            textSecond = second;
            final long local = second + offset(second);
            text.setLength(0);
            appendDate(text, Math.floorDiv(local, SECONDS_PER_DAY));
            text.append(' ');
            appendTime(text, (int)Math.floorMod(local, SECONDS_PER_DAY));
            text.append(' ').append(zone.getId());
        }
        return text;
    }

    /** A day, counted from 1970, as {@code 20261122}; valid until the next call of this or of {@link #utcText}. */
    public CharSequence dateText(final long epochDay) {
        otherText.setLength(0);
        appendDate(otherText, epochDay);
        return otherText;
    }

    /** A time as {@code 20261122-14:30:00}, in UTC; valid until the next call of this or of {@link #dateText}. */
    public CharSequence utcText(final long second) {
        dateText(Math.floorDiv(second, SECONDS_PER_DAY));
        otherText.append('-');
        appendTime(otherText, (int)Math.floorMod(second, SECONDS_PER_DAY));
        return otherText;
    }

    /** The time of day now as {@code 09:30}; valid until the next call of this or of {@link #dateText}. */
    public CharSequence minute() {
        final long local = seconds() + offset(seconds());
        final int minuteOfDay = (int)(Math.floorMod(local, SECONDS_PER_DAY) / 60);
        otherText.setLength(0);
        appendTwoDigits(otherText, minuteOfDay / 60);
        otherText.append(':');
        appendTwoDigits(otherText, minuteOfDay % 60);
        return otherText;
    }

    private int offset(final long second) {
        final long hour = Math.floorDiv(second, SECONDS_PER_HOUR);
        if (hour != offsetHour) {
            offsetHour = hour;
            offsetSeconds = zone.getRules().getOffset(Instant.ofEpochSecond(second)).getTotalSeconds();
        }
        return offsetSeconds;
    }

    /** The civil calendar counted in years that begin in March, so that the leap day is the last of its year. */
    private static void appendDate(final StringBuilder text, final long epochDay) {
        final long days = epochDay + DAYS_TO_MARCH_YEAR_0;
        final long era = Math.floorDiv(days, 146_097);
        final long dayOfEra = days - era * 146_097;
        final long yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        final long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        final int marchMonth = (int)((5 * dayOfYear + 2) / 153);
        final int day = (int)(dayOfYear - (153 * marchMonth + 2) / 5 + 1);
        final int month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
        final int year = (int)(yearOfEra + era * 400 + (month <= 2 ? 1 : 0));
        text.append(year);
        appendTwoDigits(text, month);
        appendTwoDigits(text, day);
    }

    private static void appendTime(final StringBuilder text, final int secondOfDay) {
        appendTwoDigits(text, secondOfDay / 3600);
        text.append(':');
        appendTwoDigits(text, secondOfDay / 60 % 60);
        text.append(':');
        appendTwoDigits(text, secondOfDay % 60);
    }

    private static void appendTwoDigits(final StringBuilder text, final int value) {
        text.append((char)('0' + value / 10)).append((char)('0' + value % 10));
    }
}
