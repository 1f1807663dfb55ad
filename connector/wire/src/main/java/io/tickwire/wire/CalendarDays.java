package io.tickwire.wire;

/**
 * Days of the Gregorian calendar, counted from 1 January 1970, without objects.
 */
final class CalendarDays {

    private static final int[] DAYS_BEFORE_MONTH = {0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365};
    private static final int LEAP_DAYS_BEFORE_1970 = leapDaysBefore(1970);

    private CalendarDays() {
    }

    /** Whether there is such a day. */
    static boolean isValid(final int year, final int month, final int day) {
        return month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month);
    }

    static long dayOf(final int year, final int month, final int day) {
        final int leapDay = month > 2 && isLeap(year) ? 1 : 0;
        return firstDayOf(year) + DAYS_BEFORE_MONTH[month] + leapDay + day - 1;
    }

    /** The year of a day, from 1969 to 2400. */
    static int yearOf(final long day) {
        final int guess = 1970 + (int) Math.floorDiv(day, 365L); // by some leap days too late, never by a year
        return firstDayOf(guess) > day ? guess - 1 : guess;
    }

    private static long firstDayOf(final int year) {
        return (year - 1970) * 365L + leapDaysBefore(year) - LEAP_DAYS_BEFORE_1970;
    }

    private static int lengthOfMonth(final int year, final int month) {
        final int length = DAYS_BEFORE_MONTH[month + 1] - DAYS_BEFORE_MONTH[month];
        return month == 2 && isLeap(year) ? length + 1 : length;
    }

    private static int leapDaysBefore(final int year) {
        final int last = year - 1;
        return last / 4 - last / 100 + last / 400;
    }

    private static boolean isLeap(final int year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }
}
