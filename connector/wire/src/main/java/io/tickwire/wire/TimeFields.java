package io.tickwire.wire;

import org.agrona.DirectBuffer;

/**
 * The parts of a date and time text as numbers, read from left to right. Reusable; one thread at a time.
 */
final class TimeFields {

    private static final int NANO_DIGITS = 9;

    private DirectBuffer buffer;
    private int position;
    private int limit;

    private boolean hasDate;
    private boolean isUtc;
    private int year;
    private long day;
    private int secondOfDay;
    private int nanos;

    void wrap(final DirectBuffer buffer, final int from, final int limit) {
        this.buffer = buffer;
        this.position = from;
        this.limit = limit;
    }

    /** Where reading has come to: after {@link #read}, the start of the zone. */
    int position() {
        return position;
    }

    boolean hasDate() {
        return hasDate;
    }

    /** Whether the shape itself says UTC. */
    boolean isUtc() {
        return isUtc;
    }

    int year() {
        return year;
    }

    int secondOfDay() {
        return secondOfDay;
    }

    int nanos() {
        return nanos;
    }

    /** Wall-clock seconds since 1970 began on that wall clock. */
    long localSecond() {
        return day * 86_400 + secondOfDay;
    }

    /** Reads date and time, and leaves the rest, which is the zone. */
    boolean read() {
        isUtc = false;
        secondOfDay = 0;
        nanos = 0;
        final int digits = countDigits();
        hasDate = digits == 8 || digits == 4;
        if (!hasDate) {
            return digits <= 2 && readTime();
        }
        return readDate(digits == 4) && readTimeOfDate();
    }

    private boolean readDate(final boolean isDashed) {
        year = small(4);
        if (isDashed && !(skip('-') && countDigits() == 2)) {
            return false;
        }
        final int month = small(2);
        if (isDashed && !(skip('-') && countDigits() == 2)) {
            return false;
        }
        final int dayOfMonth = small(2);
        if (year < ZoneClock.FIRST_YEAR || year > ZoneClock.LAST_YEAR
            || !CalendarDays.isValid(year, month, dayOfMonth)) {
            return false;
        }
        day = CalendarDays.dayOf(year, month, dayOfMonth);
        return true;
    }

    private boolean readTimeOfDate() {
        final boolean isDash = skip('-');
        final boolean isJoined = isDash || skip('T') || skip(':') || skip(';');
        skipBlanks();
        if (countDigits() == 0) {
            return !isJoined; // a date alone, with or without a zone
        }
        isUtc = isDash;
        return readTime();
    }

    private boolean readTime() {
        final int digits = countDigits();
        if (digits != 1 && digits != 2 && digits != 4) {
            return false;
        }
        final int hour = small(digits == 4 ? 2 : digits);
        if (digits != 4 && !skip(':') || countDigits() != 2) {
            return false;
        }
        final int minute = small(2);
        int second = 0;
        if (skip(':')) {
            if (countDigits() != 2) {
                return false;
            }
            second = small(2);
            readFraction();
        }
        secondOfDay = hour * 3_600 + minute * 60 + second;
        skipBlanks();
        return hour < 24 && minute < 60 && second < 60;
    }

    /** Digits beyond nanoseconds are dropped. */
    private void readFraction() {
        if (skip('.')) {
            final int digits = countDigits();
            final int kept = Math.min(digits, NANO_DIGITS);
            nanos = (int) (number(kept) * PowersOfTen.asLong(NANO_DIGITS - kept));
            position += digits - kept;
        }
    }

    /** How many digits stand here. */
    int countDigits() {
        int at = position;
        while (at < limit && isDigit(buffer.getByte(at))) {
            at++;
        }
        return at - position;
    }

    /** Reads that many digits, which have been counted before. */
    long number(final int digits) {
        final long value = Digits.parse(buffer, position, digits);
        position += digits;
        return value;
    }

    private int small(final int digits) {
        return (int) number(digits);
    }

    boolean skip(final char c) {
        if (position < limit && buffer.getByte(position) == c) {
            position++;
            return true;
        }
        return false;
    }

    private void skipBlanks() {
        position = AsciiFields.skipBlanks(buffer, position, limit);
    }

    private static boolean isDigit(final byte b) {
        return b >= '0' && b <= '9';
    }
}
