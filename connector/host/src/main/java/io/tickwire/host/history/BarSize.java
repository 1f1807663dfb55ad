package io.tickwire.host.history;

import io.tickwire.wire.Text;

/** The sizes that bars have. Immutable; does not allocate. */
enum BarSize {
    SECOND(1, "1 secs", "1 sec"),
    SECONDS_5(5, "5 secs", "5 sec"),
    SECONDS_10(10, "10 secs", "10 sec"),
    SECONDS_15(15, "15 secs", "15 sec"),
    SECONDS_30(30, "30 secs", "30 sec"),
    MINUTE(60, "1 min", "1 mins"),
    MINUTES_2(120, "2 mins", "2 min"),
    MINUTES_3(180, "3 mins", "3 min"),
    MINUTES_5(300, "5 mins", "5 min"),
    MINUTES_10(600, "10 mins", "10 min"),
    MINUTES_15(900, "15 mins", "15 min"),
    MINUTES_20(1200, "20 mins", "20 min"),
    MINUTES_30(1800, "30 mins", "30 min"),
    HOUR(3600, "1 hour", "1 hours"),
    HOURS_2(7200, "2 hours", "2 hour"),
    HOURS_3(10_800, "3 hours", "3 hour"),
    HOURS_4(14_400, "4 hours", "4 hour"),
    HOURS_8(28_800, "8 hours", "8 hour"),
    DAY(86_400, "1 day", "1 days"),
    WEEK(7 * 86_400, "1 week", "1W"),
    MONTH(30 * 86_400, "1 month", "1M");

    private static final BarSize[] ALL = values();

    private final int seconds;
    private final String name;
    private final String otherName;

    BarSize(final int seconds, final String name, final String otherName) {
        this.seconds = seconds;
        this.name = name;
        this.otherName = otherName;
    }

    /** The size of a text, or null. */
    static BarSize of(final Text text) {
        for (final BarSize size : ALL) {
            if (text.contentEquals(size.name) || text.contentEquals(size.otherName)) {
                return size;
            }
        }
        return null;
    }

    /** Its length; of a month about so. */
    int seconds() {
        return seconds;
    }

    /** Whether a day has several of them. */
    boolean isWithinDay() {
        return seconds < DAY.seconds;
    }
}
