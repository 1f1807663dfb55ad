package io.tickwire.benchmarks.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class CompilerWatchTest {
    private static final String METHOD = "1848       4       a.b.Order::encode (103 bytes)";

    private final CompilerWatch watch = new CompilerWatch();

    @Test
    void shouldBeAtRestWhenHardlyAnythingWasCompiled() {
        watch.isAtRest(5_000, Set.of());
        assertTrue(watch.isAtRest(5_020, Set.of()));
        assertFalse(watch.isAtRest(5_041, Set.of()));
    }

    @Test
    void shouldNotBeAtRestWhileAMethodWaitsOrIsBeingCompiled() {
        watch.isAtRest(5_000, Set.of(METHOD));
        assertFalse(watch.isAtRest(5_000, Set.of(METHOD)));
        assertTrue(watch.isAtRest(5_000, Set.of("1849       3       a.b.Order::clear (9 bytes)")));
    }

    @Test
    void shouldKnowAMethodAgainThatHasLeftItsQueueForAThread() {
        final String queued = "Current compiles: \n\nC1 compile queue:\nEmpty\n\nC2 compile queue:\n" + METHOD + "\n\n";
        final String current =
            "Current compiles: \nC2 CompilerThread0 " + METHOD + "\n\nC1 compile queue:\nEmpty\n\nC2 compile queue:\nEmpty";
        assertEquals(Set.of(METHOD), CompilerWatch.tasks(queued));
        assertEquals(Set.of(METHOD), CompilerWatch.tasks(current));
    }

    @Test
    void shouldComeToRestOnceNothingNewRuns() throws InterruptedException {
        while (!watch.isAtRest()) {
            Thread.sleep(100);
        }
    }
}
