package io.tickwire.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class ComparisonTest {
    private static final String NAME = "OrderMessageBenchmark.protobuf";

    @TempDir
    private Path baseline;
    @TempDir
    private Path candidate;

    @Test
    void shouldLeaveADifferenceWithinTheErrorUnmarked() throws IOException {
        final Comparison comparison = compare(new ResultFixture(baseline).score(NAME, 100, 10, 0),
            new ResultFixture(candidate).score(NAME, 115, 10, 0));
        assertEquals(0, comparison.worse() + comparison.better());
        assertTrue(page(comparison).contains("| +15.0 % | within the error |"), page(comparison));
    }

    @Test
    void shouldMarkWhatIsBeyondTheErrorInEitherDirection() throws IOException {
        final Comparison comparison = compare(
            new ResultFixture(baseline).score(NAME, 100, 10, 0).times("closed", "tickwire", 9_000),
            new ResultFixture(candidate).score(NAME, 130, 10, 0).times("closed", "tickwire", 8_000));
        assertEquals(1, comparison.worse());
        assertEquals(3, comparison.better());
        assertTrue(page(comparison).contains("| +30.0 % | **worse** |"), page(comparison));
    }

    @Test
    void shouldKnowThatMoreTicksASecondAreBetter() throws IOException {
        final Comparison comparison = compare(
            new ResultFixture(baseline).figure("flat out", "tickwire", "ticks/s", 15e6),
            new ResultFixture(candidate).figure("flat out", "tickwire", "ticks/s", 10e6));
        assertEquals(1, comparison.worse());
    }

    @Test
    void shouldCompareRatiosToTheFloorToo() throws IOException {
        final Comparison comparison = compare(
            new ResultFixture(baseline).times("closed", "floor", 10_000).times("closed", "tickwire", 11_000),
            new ResultFixture(candidate).times("closed", "floor", 20_000).times("closed", "tickwire", 22_000));
        assertTrue(page(comparison).contains("| closed, tickwire, p50 / floor | x floor | 1.10 | 1.10 |"),
            page(comparison));
        assertEquals(6, comparison.worse());
    }

    @Test
    void shouldNameWhatOnlyOneOfThemHas() throws IOException {
        final String page = page(compare(new ResultFixture(baseline).score(NAME, 100, 10, 0),
            new ResultFixture(candidate).score("NewBenchmark.x", 115, 10, 0)));
        assertTrue(page.contains("only in the baseline") && page.contains("only in the candidate"), page);
    }

    private static Comparison compare(final ResultFixture before, final ResultFixture after) throws IOException {
        return Comparison.of(before.folder(), after.folder());
    }

    private static String page(final Comparison comparison) {
        return comparison.render("before", "after");
    }
}
