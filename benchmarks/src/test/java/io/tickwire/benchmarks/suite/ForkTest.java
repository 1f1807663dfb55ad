package io.tickwire.benchmarks.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class ForkTest {
    /** What the JVM does: says its arguments, and ends as the first one tells, or not at all. */
    static final class Child {
        public static void main(final String[] args) throws InterruptedException {
            System.out.println("said " + String.join(" ", args) + " " + System.getProperty("flag"));
            if (args[0].equals("hang")) {
                Thread.sleep(600_000);
            }
            System.exit(Integer.parseInt(args[0]));
        }
    }

    private final List<String> lines = new ArrayList<>();

    @Test
    void shouldHandOverLinesAndTellThatAJvmEndedWell() throws IOException, InterruptedException {
        assertTrue(run(100, "0", "b"));
        assertEquals(List.of("said 0 b x"), lines);
    }

    @Test
    void shouldTellThatAJvmFailed() throws IOException, InterruptedException {
        assertFalse(run(100, "3"));
    }

    @Test
    void shouldNotWaitForEver() throws IOException, InterruptedException {
        assertFalse(run(2, "hang"));
    }

    private boolean run(final double patience, final String... arguments) throws IOException, InterruptedException {
        return new Fork(List.of("-Dflag=x"), Child.class, List.of(arguments)).run(patience, lines::add);
    }
}
