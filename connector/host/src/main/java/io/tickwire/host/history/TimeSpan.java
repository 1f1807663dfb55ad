package io.tickwire.host.history;

import io.tickwire.wire.Text;

import java.time.LocalDate;

/**
 * How far back a request reaches, as in {@code 1 D}: seconds of trade, days of trade, or weeks, months and years of the
 * calendar. Reused; Host thread only.
 */
final class TimeSpan {
    private static final int MAX_SECONDS = 86_400;
    private static final int MAX_DAYS = 365;
    private static final int MAX_DIGITS = 6;

    private int number;
    private char unit;
    private String problem;

    /** Reads a text such as {@code 3 days}; false if it is none, or more than a year. */
    boolean readWords(final Text text) {
        int at = 0;
        number = 0;
        while (at < text.length() && at < MAX_DIGITS && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            number = number * 10 + text.charAt(at++) - '0';
        }
        if (number < 1 || at + 1 >= text.length() || text.charAt(at) != ' ') {
            return false;
        }
        unit = Character.toUpperCase(text.charAt(at + 1));
        final int days = switch (unit) {
            case 'D' -> 1;
            case 'W' -> 7;
            case 'M' -> 30;
            case 'Y' -> MAX_DAYS;
            default -> Integer.MAX_VALUE;
        };
        return (long)number * days <= MAX_DAYS;
    }

    /** Reads a text; false if it is none, see {@link #problem()}. */
    boolean read(final Text text) {
        problem = null;
        number = 0;
        final int length = text.length();
        int at = 0;
        while (at < length && at < MAX_DIGITS && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            number = number * 10 + text.charAt(at++) - '0';
        }
        if (number < 1 || length != at + 2 || text.charAt(at) != ' ' || "SDWMY".indexOf(text.charAt(at + 1)) < 0) {
            problem = "the duration must be a number, a blank and one of S, D, W, M, Y";
            return false;
        }
        unit = text.charAt(at + 1);
        if (unit == 'S' && number > MAX_SECONDS) {
            problem = "durations of more than 86400 seconds must be given in days";
        } else if (unit == 'D' && number > MAX_DAYS) {
            problem = "durations of more than 365 days must be given in years";
        } else if (unit == 'Y' && number > 100) {
            problem = "durations of more than 100 years reach back too far";
        }
        return problem == null;
    }

    /** Why the last text was none. */
    String problem() {
        return problem;
    }

    /** The time so long before another by the calendar: what the Host tells as the start. Seconds since the epoch. */
    long calendarStart(final long endSecond) {
        final long endDay = Math.floorDiv(endSecond, TradingHours.SECONDS_PER_DAY);
        return switch (unit) {
            case 'S' -> endSecond - number;
            case 'D' -> endSecond - number * TradingHours.SECONDS_PER_DAY;
            case 'W' -> endSecond - number * 7 * TradingHours.SECONDS_PER_DAY;
            default -> endSecond - (endDay - monthsBefore(endDay)) * TradingHours.SECONDS_PER_DAY;
        };
    }

    private long monthsBefore(final long day) {
        return LocalDate.ofEpochDay(day).minusMonths(unit == 'Y' ? 12L * number : number).toEpochDay();
    }

    /** Where data begin: as {@link #calendarStart}, but seconds and days are counted in trade only. */
    long dataStart(final TradingHours hours, final long endSecond, final boolean regular) {
        return switch (unit) {
            case 'S' -> secondsOfTrade(hours, endSecond, regular);
            case 'D' -> hours.open(dayOfTrade(hours, endSecond, regular), regular);
            default -> calendarStart(endSecond);
        };
    }

    private long dayOfTrade(final TradingHours hours, final long endSecond, final boolean regular) {
        long day = hours.dayOf(endSecond - 1, regular);
        int left = number;
        while (true) {
            if (hours.isOpenOn(day) && --left == 0) {
                return day;
            }
            day--;
        }
    }

    private long secondsOfTrade(final TradingHours hours, final long endSecond, final boolean regular) {
        long left = number;
        for (long day = hours.dayOf(endSecond - 1, regular); true; day--) {
            if (hours.isOpenOn(day)) {
                final long end = Math.min(endSecond, hours.close(day, regular));
                final long length = end - hours.open(day, regular);
                if (length >= left) {
                    return end - left;
                }
                left -= length;
            }
        }
    }
}
