package io.tickwire.host;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Orders, changes, cancels, disconnects and faults in any order: what each client believes is what the Host's books say.
 * A seed that fails names itself; it repeats with {@code -Dschedule.seed=}, longer runs with {@code -Dschedule.steps=}.
 */
@Timeout(300)
class RandomScheduleTest {
    private static final int STEPS = Integer.getInteger("schedule.steps", 2_000);

    @ParameterizedTest
    @ValueSource(longs = {1, 7})
    void shouldAgreeAtEachQuietPoint(final long seed) {
        assertAgrees(seed, STEPS);
    }

    @Test
    void shouldAgreeAtEachQuietPointOfAScheduleThatNobodyHasSeenYet() {
        final long seed = Long.getLong("schedule.seed", System.nanoTime());
        System.out.println("schedule.seed=" + seed);
        assertAgrees(seed, STEPS);
    }

    @Test
    void shouldRepeatExactly() {
        try (RandomSchedule once = new RandomSchedule(4).run(300); RandomSchedule again = new RandomSchedule(4).run(300)) {
            assertEquals(once.digest(), again.digest());
        }
    }

    @Test
    void shouldFailIfWhatWasMissedIsNotAskedForAgain() {
        try (RandomSchedule schedule = new RandomSchedule(5).withoutRepairs()) {
            final AssertionError failure = assertThrows(AssertionError.class, () -> schedule.run(STEPS));
            assertTrue(failure.getMessage().startsWith("schedule.seed=5, step "), failure.getMessage());
            assertTrue(failure.getMessage().contains("differs:"), failure.getMessage());
        }
    }

    private static void assertAgrees(final long seed, final int steps) {
        try (RandomSchedule schedule = new RandomSchedule(seed)) {
            schedule.run(steps);
            assertTrue(schedule.quietPoints() > steps / 100, "there were quiet points");
            assertTrue(schedule.fills() > steps / 20, "orders filled");
        }
    }
}
