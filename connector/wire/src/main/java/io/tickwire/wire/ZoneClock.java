package io.tickwire.wire;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Arrays;

/**
 * The offsets of a zone, worked out once for each year that is asked for.
 *
 * <p>A wall clock that is put back shows some times twice: the earlier one is taken. Times that it skips are counted on
 * from before the gap. Both as {@link java.time.ZonedDateTime} does.
 */
final class ZoneClock {

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2261; // nanoseconds in a long reach into 2262

    private final ZoneRules rules;
    /** A year's offsets: the first one, then pairs of the wall-clock second when the next begins, and that one. */
    private final long[][] years = new long[LAST_YEAR - FIRST_YEAR + 1][];

    ZoneClock(final ZoneId zone) {
        rules = zone.getRules();
    }

    /**
     * @param year        of the wall-clock time, {@link #FIRST_YEAR} to {@link #LAST_YEAR}
     * @param localSecond wall-clock time in seconds since 1970 began on the same wall clock
     * @return the time in seconds since the epoch
     */
    long epochSecond(final int year, final long localSecond) {
        long[] offsets = years[year - FIRST_YEAR];
        if (offsets == null) {
            offsets = offsetsOf(year);
            years[year - FIRST_YEAR] = offsets;
        }
        long offset = offsets[0];
        for (int i = 1; i < offsets.length && localSecond >= offsets[i]; i += 2) {
            offset = offsets[i + 1];
        }
        return localSecond - offset;
    }

    private long[] offsetsOf(final int year) {
        final LocalDateTime start = LocalDateTime.of(year, 1, 1, 0, 0);
        final long first = start.toEpochSecond(ZoneOffset.UTC);
        final long end = start.plusYears(1).toEpochSecond(ZoneOffset.UTC);
        long[] offsets = {rules.getOffset(start).getTotalSeconds()};
        Instant at = Instant.ofEpochSecond(first).minusSeconds(ZoneOffset.MAX.getTotalSeconds());
        for (ZoneOffsetTransition next = next(at); next != null; next = next(at)) {
            final int before = next.getOffsetBefore().getTotalSeconds();
            final int after = next.getOffsetAfter().getTotalSeconds();
            final long localSecond = next.toEpochSecond() + Math.max(before, after);
            if (localSecond >= end) {
                break;
            }
            if (localSecond > first) {
                offsets = append(offsets, localSecond, after);
            }
            at = next.getInstant();
        }
        return offsets;
    }

    private ZoneOffsetTransition next(final Instant at) {
        return rules.nextTransition(at);
    }

    private static long[] append(final long[] offsets, final long localSecond, final long offset) {
        final long[] longer = Arrays.copyOf(offsets, offsets.length + 2);
        longer[offsets.length] = localSecond;
        longer[offsets.length + 1] = offset;
        return longer;
    }
}
