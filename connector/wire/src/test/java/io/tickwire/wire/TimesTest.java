package io.tickwire.wire;

import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.SplittableRandom;
import java.util.TreeSet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Timeout(60)
class TimesTest {

    private static final long SEED = Long.getLong("tickwire.seed", 20_261_122L);
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final Instant NOW = Instant.parse("2026-07-13T12:00:00Z");

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final Times times = new Times(AMSTERDAM, NOW::toEpochMilli);

    @ParameterizedTest
    @CsvSource({
        "20260713, 2026-07-12T22:00:00Z",
        "20260713 16:00:00, 2026-07-13T14:00:00Z",
        "20260713  16:00:00, 2026-07-13T14:00:00Z",
        "20260713 16:00, 2026-07-13T14:00:00Z",
        "20260713 16:00:00 US/Eastern, 2026-07-13T20:00:00Z",
        "20260113 16:00:00 US/Eastern, 2026-01-13T21:00:00Z",
        "20260713  16:00:00  US/Eastern, 2026-07-13T20:00:00Z",
        "20260711 03:52:24 UTC, 2026-07-11T03:52:24Z",
        "20260713-16:00:00, 2026-07-13T16:00:00Z",
        "20260713-16:00:00 UTC, 2026-07-13T16:00:00Z",
        "20260713-16:00:00Z, 2026-07-13T16:00:00Z",
        "20260713-16:00:00 US/Eastern, 2026-07-13T20:00:00Z",
        "20260713 16:00:00Z, 2026-07-13T16:00:00Z",
        "2026-07-13 16:00:00.0, 2026-07-13T14:00:00Z",
        "2026-07-13 16:00:00.0 UTC, 2026-07-13T16:00:00Z",
        "2026-07-13 16:00:00.123, 2026-07-13T14:00:00.123Z",
        "2026-07-13T16:00:00.123456789987Z, 2026-07-13T16:00:00.123456789Z",
        "2026-07-13T16:00:00+02:00, 2026-07-13T14:00:00Z",
        "20260713 16:00:00 GMT+2, 2026-07-13T14:00:00Z",
        "2026-07-13, 2026-07-12T22:00:00Z",
        "20260713 US/Eastern, 2026-07-13T04:00:00Z",
        "20260713:0930, 2026-07-13T07:30:00Z",
        "20260713 9:30:00, 2026-07-13T07:30:00Z",
        "1783951200, 2026-07-13T14:00:00Z",
        "1783951200123, 2026-07-13T14:00:00.123Z",
        "-252460800, 1962-01-01T00:00:00Z",
        "19620102  23:59:59 UTC, 1962-01-02T23:59:59Z",
        "20250919 08:30:00 EST, 2025-09-19T12:30:00Z",
        "20251219 08:30:00 EST, 2025-12-19T13:30:00Z",
        "20261231 22:00:00 CET, 2026-12-31T21:00:00Z",
        "20260713 22:00:00 MET, 2026-07-13T20:00:00Z",
        "20260930 22:00:00 Central European Standard Time, 2026-09-30T20:00:00Z",
        "20250408 01:25:20 British Summer Time, 2025-04-08T00:25:20Z",
        "20260713 16:00:00 China Standard Time, 2026-07-13T08:00:00Z",
        "20190820 15:25:04 JST, 2019-08-20T06:25:04Z",
        "20240229 00:00:00 UTC, 2024-02-29T00:00:00Z",
        "16:00, 2026-07-13T14:00:00Z",
        "16:00:30 US/Eastern, 2026-07-13T20:00:30Z",
        "03:00, 2026-07-13T01:00:00Z", "01:30, 2026-07-13T23:30:00Z",
        "23:59 UTC, 2026-07-13T23:59:00Z"})
    void shouldReadEveryShape(final String text, final Instant expected) {
        assertEquals(nanos(expected), times.parse(text));
        assertEquals(nanos(expected), parseBytes("  " + text + " "));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", " ", "-", "0", "86400", "202607", "1600", "abc", "20261301", "20260732", "20260229", "20260713-",
        "20260713 25:00:00", "20260713 16:60:00", "20260713 16:00:60", "20260713 16", "20260713 16:0", "20260713 16:00:0",
        "20260713 16:00:00 Atlantis/Capital", "20260713 16:00:00 CST", "2026-7-13", "2026-07", "18991231", "22620101",
        "0714 09:30:00 US/Eastern", "99999999999", "99999999999999", "123456789012345", "20260713 20260714",
        "16:00 Atlantis/Capital", "-20260713 16:00:00", "24:00", "2026071316:00:00", "\u0131783951200"})
    void shouldSayUnsetForWhatIsNoTime(final String text) {
        assertEquals(Unset.LONG, times.parse(text));
        assertEquals(Unset.LONG, parseBytes(text));
    }

    @Test
    void shouldSayUnsetForAVeryLongText() {
        assertEquals(Unset.LONG, times.parse("20260713 16:00:00 ".repeat(20)));
    }

    @Test
    void shouldAgreeWithJavaTimeInAllZones() {
        final String[] zones = new TreeSet<>(ZoneId.getAvailableZoneIds()).stream()
            .filter(id -> ZoneNames.find(id).getId().equals(id)).toArray(String[]::new);
        final DateTimeFormatter format = DateTimeFormatter.ofPattern("yyyyMMdd HH:mm:ss");
        for (int i = 0; i < 200_000; i++) {
            final ZoneId zone = ZoneId.of(zones[random.nextInt(zones.length)]);
            final LocalDateTime local = randomTime(zone);
            final String text = format.format(local) + " " + zone.getId();
            assertEquals(nanos(local.atZone(zone).toInstant()), times.parse(text), () -> text + " seed " + SEED);
        }
    }

    @Test
    void shouldTakeATimeOfDayOfTheNearestDay() {
        for (int i = 0; i < 5_000; i++) {
            final long now = random.nextLong(4_000_000_000_000L);
            final Times atRandom = new Times(ZoneOffset.UTC, () -> now);
            final int minute = random.nextInt(24 * 60);
            final long actual = atRandom.parse(String.format("%02d:%02d", minute / 60, minute % 60)) / 1_000_000;
            assertEquals(minute, Math.floorMod(actual / 60_000, 24 * 60), () -> "seed " + SEED);
            assertTrue(Math.abs(actual - now) <= 12 * 3_600_000 + 1_000, () -> actual + " " + now + " seed " + SEED);
        }
    }

    @Test
    void shouldCountDaysAsJavaTime() {
        for (LocalDate day = LocalDate.of(1900, 1, 1); day.getYear() <= 2261; day = day.plusDays(1)) {
            assertEquals(day.toEpochDay(),
                CalendarDays.dayOf(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
            if (day.getYear() >= 1969) {
                assertEquals(day.getYear(), CalendarDays.yearOf(day.toEpochDay()));
            }
        }
    }

    @Test
    void shouldKnowEveryZoneOfItsTable() {
        for (final String name : new String[]{"Eastern Standard Time", "pacific standard time", "Tokyo Standard Time",
            "W. Europe Standard Time", "Greenwich Mean Time", "FLE Standard Time", "SGT", "AEST", "HKT", "PDT", "Z"}) {
            assertNotNull(ZoneNames.find(name), name);
        }
        ZoneNames.ids().forEach(id -> assertNotNull(ZoneId.of(id)));
    }

    @Test
    void shouldLearnZoneNames() {
        final long expected = nanos(Instant.parse("2026-07-13T14:00:00Z"));
        final String text = "20260713 16:00:00 Mitteleurop\u00e4ische Zeit";
        assertEquals(Unset.LONG, times.parse(text));
        times.alias("Mitteleurop\u00e4ische Zeit", AMSTERDAM).alias("CST", ZoneId.of("Asia/Shanghai"));
        assertEquals(expected, times.parse(text), "characters");
        assertEquals(expected, parseBytes(text), "UTF-8");
        assertEquals(nanos(Instant.parse("2026-07-13T08:00:00Z")), times.parse("20260713 16:00:00 CST"));
    }

    @Test
    void shouldForgetTheTextBefore() {
        times.parse("20260713-16:00:00.5");
        assertEquals(nanos(Instant.parse("2026-07-12T22:00:00Z")), times.parse("20260713"));
    }

    @Test
    void shouldSurviveManyUnknownZones() {
        for (int i = 0; i < 2_000; i++) {
            assertEquals(Unset.LONG, times.parse("20260713 16:00:00 Zone/" + i));
        }
        assertEquals(nanos(Instant.parse("2026-07-13T20:00:00Z")), times.parse("20260713 16:00:00 US/Eastern"));
    }

    @Test
    void shouldNotAllocateOnceItHasMetAZone() {
        final String[] texts = {"20260713 16:00:00 US/Eastern", "20251219 08:30:00 EST", "2026-07-13 16:00:00.0", "16:00",
            "20260713", "1783951200", "20260713-16:00:00", "20260713 16:00:00 Nowhere", "no time at all"};
        final long[] sink = new long[1];
        assertEquals(0, AllocationMeter.steadyState(2_000, () -> {
            for (final String text : texts) {
                sink[0] += times.parse(text);
            }
        }));
        assertTrue(AllocationMeter.steadyState(2_000, () -> {
            for (final String text : texts) {
                sink[0] += new StringBuilder(text).append(sink[0]).toString().hashCode();
            }
        }) > 2_000, "the control must show garbage");
    }

    /** Often near a change of the clocks. */
    private LocalDateTime randomTime(final ZoneId zone) {
        final long first = LocalDate.of(1900, 1, 2).toEpochDay() * 86_400;
        final long last = LocalDate.of(2261, 12, 30).toEpochDay() * 86_400;
        final Instant at = Instant.ofEpochSecond(random.nextLong(first, last));
        final var transition = random.nextBoolean() ? zone.getRules().nextTransition(at) : null;
        return transition == null || transition.getDateTimeBefore().getYear() > 2260
            ? LocalDateTime.ofInstant(at, ZoneOffset.UTC)
            : transition.getDateTimeBefore().plusSeconds(random.nextInt(-7_300, 7_300));
    }

    private static long nanos(final Instant instant) {
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), 1_000_000_000L), instant.getNano());
    }

    private long parseBytes(final String text) {
        final byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return times.parse(new UnsafeBuffer(bytes), 0, bytes.length);
    }
}
