package io.tickwire.host.session;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Random;

import static org.junit.jupiter.api.Assertions.assertEquals;

@Timeout(30)
class HostTimeTest {

    @Test
    void shouldWriteTimesAsTheJdkDoes() {
        final ZoneId zone = ZoneId.of("US/Eastern");
        final DateTimeFormatter expected = DateTimeFormatter.ofPattern("yyyyMMdd HH:mm:ss");
        final HostTime time = new HostTime(() -> 0, zone);
        final long seed = System.nanoTime();
        final Random random = new Random(seed);
        for (int i = 0; i < 100_000; i++) {
            final long second = random.nextLong(4_000_000_000L);
            assertEquals(
                expected.format(Instant.ofEpochSecond(second).atZone(zone)) + " US/Eastern",
                time.text(second * 1_000_000_000L + random.nextInt(1_000_000_000)).toString(), () -> "seed " + seed);
        }
    }
}
