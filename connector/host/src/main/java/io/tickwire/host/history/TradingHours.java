package io.tickwire.host.history;

import io.tickwire.host.market.InstrumentSpec;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;

/**
 * When an instrument trades: one session a day, regular hours inside wider ones. Weekends are free except for
 * cryptocurrencies; the Host knows no holidays.
 * <p>
 * Days are local days of the instrument's zone, counted from 1970; a session may open on the evening before its day.
 * Times are seconds since the epoch. Host thread only; allocates when a day is asked for anew.
 */
final class TradingHours {
    static final long SECONDS_PER_DAY = 86_400;

    private static final int THURSDAY = 3; // 1 January 1970, counted from Monday
    private static final int SATURDAY = 5;
    private static final long SECONDS_PER_HOUR = 3600;
    private static final int CACHED_HOURS = 256;

    private final ZoneId zone;
    private final boolean everyDay;
    private final int open;
    private final int close;
    private final int regularOpen;
    private final int regularClose;
    private final long[] cachedHours = new long[CACHED_HOURS];
    private final int[] cachedOffsets = new int[CACHED_HOURS];
    private long midnightDay = Long.MIN_VALUE;
    private long midnightSecond;

    private TradingHours(
        final String zone, final boolean everyDay, final int open, final int close, final int regularOpen,
        final int regularClose) {
        this.zone = ZoneId.of(zone);
        this.everyDay = everyDay;
        this.open = open;
        this.close = close;
        this.regularOpen = regularOpen;
        this.regularClose = regularClose;
        Arrays.fill(cachedHours, Long.MIN_VALUE);
    }

    /** The hours of an instrument, in minutes since its local midnight. */
    static TradingHours of(final InstrumentSpec spec) {
        final String zone = spec.timeZone();
        return switch (spec.secType()) {
            case "CRYPTO" -> new TradingHours(zone, true, 0, 1440, 0, 1440);
            case "CASH" -> new TradingHours(zone, false, -405, 1020, -405, 1020);
            case "FUT" -> new TradingHours(zone, false, -420, 960, 510, 900);
            case "IND" -> central(zone) ? new TradingHours(zone, false, 510, 900, 510, 900)
                : new TradingHours(zone, false, 570, 960, 570, 960);
            case "OPT" -> central(zone) ? new TradingHours(zone, false, 510, 915, 510, 915)
                : new TradingHours(zone, false, 570, 960, 570, 960);
            default -> "MET".equals(zone) ? new TradingHours(zone, false, 480, 1320, 540, 1050)
                : new TradingHours(zone, false, 240, 1200, 570, 960);
        };
    }

    private static boolean central(final String zone) {
        return "US/Central".equals(zone);
    }

    /** The zone in which days begin. */
    ZoneId zone() {
        return zone;
    }

    /** The last day whose session has begun at a time, a day of trade or not. */
    long dayOf(final long second, final boolean regular) {
        long day = Math.floorDiv(second, SECONDS_PER_DAY) + 1;
        while (open(day, regular) > second) {
            day--;
        }
        return day;
    }

    /** Whether a day is one of trade. */
    boolean isOpenOn(final long day) {
        return everyDay || Math.floorMod(day + THURSDAY, 7) < SATURDAY;
    }

    /** When the session of a day begins. */
    long open(final long day, final boolean regular) {
        return second(day, regular ? regularOpen : open);
    }

    /** When the session of a day is over. */
    long close(final long day, final boolean regular) {
        return second(day, regular ? regularClose : close);
    }

    /** Whether there is trade at a time. */
    boolean isOpenAt(final long second, final boolean regular) {
        final long day = dayOf(second, regular);
        return isOpenOn(day) && second < close(day, regular);
    }

    /** A time as its zone's clocks show it, counted as if they showed UTC. */
    long local(final long second) {
        return second + zone.getRules().getOffset(Instant.ofEpochSecond(second)).getTotalSeconds();
    }

    /** Local midnight of a day as the clock shows it at the session's open: where bars are counted from. */
    long midnight(final long day) {
        if (day != midnightDay) {
            midnightDay = day;
            midnightSecond = second(day, regularOpen) - regularOpen * 60L;
        }
        return midnightSecond;
    }

    private long second(final long day, final int minuteOfDay) {
        final long local = day * SECONDS_PER_DAY + minuteOfDay * 60L;
        final long hour = Math.floorDiv(local, SECONDS_PER_HOUR);
        final int place = (int)(hour & CACHED_HOURS - 1);
        if (cachedHours[place] != hour) {
            cachedHours[place] = hour;
            cachedOffsets[place] = zone.getRules().getOffset(
                LocalDateTime.ofEpochSecond(local, 0, ZoneOffset.UTC)).getTotalSeconds();
        }
        return local - cachedOffsets[place];
    }
}
