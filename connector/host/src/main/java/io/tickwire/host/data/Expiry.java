package io.tickwire.host.data;

import io.tickwire.host.market.InstrumentSpec;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** When an option ends, and how long that is. */
final class Expiry {
    private static final double NANOS_PER_YEAR = 365 * 86_400e9;
    private static final double LEAST_YEARS = 0.25 / 365;
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private Expiry() {
    }

    /** The end of an option's last day, nanoseconds since the epoch. Allocates. */
    static long nanos(final InstrumentSpec option) {
        return LocalDate.parse(option.expiry(), DateTimeFormatter.BASIC_ISO_DATE).plusDays(1)
            .atStartOfDay(ZoneOffset.UTC).toEpochSecond() * NANOS_PER_SECOND;
    }

    /** Years from now until then, but never less than a quarter of a day. */
    static double years(final long expiryNanos, final long nowNanos) {
        return Math.max(LEAST_YEARS, (expiryNanos - nowNanos) / NANOS_PER_YEAR);
    }
}
