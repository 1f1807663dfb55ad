package io.tickwire.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
        final Comparison comparison = compare(
            rounds(baseline, 10_300, 10_400, 10_500), rounds(candidate, 10_450, 10_700, 11_200));
        assertEquals(0, comparison.worse() + comparison.better());
        assertTrue(page(comparison).contains("| +2.8 % | within the error |"), page(comparison));
    }

    @Test
    void shouldTellApartFoldersOfOneName() {
        assertEquals("jmh-results/today", CompareCommand.name(Path.of("jmh-results/today"), Path.of("target/today")));
        assertEquals("today", CompareCommand.name(Path.of("jmh-results/today"), Path.of("jmh-results/yesterday")));
    }

    @Test
    void shouldLeaveUnmarkedWhatDiffersByLessThanTheSameThingDoes() throws IOException {
        final Comparison comparison = compare(
            rounds(baseline, 10_300, 10_310, 10_320), rounds(candidate, 10_700, 10_710, 10_720));
        assertEquals(0, comparison.worse() + comparison.better());
    }

    @Test
    void shouldMarkWhatIsBeyondTheErrorInEitherDirection() throws IOException {
        final Comparison slower = compare(
            rounds(baseline, 10_300, 10_310, 10_320), rounds(candidate, 11_500, 11_500, 11_600));
        assertEquals(1, slower.worse());
        assertEquals(0, slower.better());
        assertTrue(page(slower).contains("| +11.6 % | **worse** |"), page(slower));
        final Comparison faster =
            Comparison.of(new ResultFixture(candidate).folder(), new ResultFixture(baseline).folder());
        assertEquals(0, faster.worse());
        assertEquals(1, faster.better());
    }

    @Test
    void shouldNotJudgeByTimes() throws IOException {
        final Comparison comparison = compare(new ResultFixture(baseline).score(NAME, 100, 1, 0),
            new ResultFixture(candidate).score(NAME, 150, 1, 0));
        assertEquals(0, comparison.worse());
        final String page = page(comparison);
        assertTrue(page.indexOf("| " + "OrderMessage.protobuf | ns |") > page.indexOf("absolute figures"), page);
        assertTrue(page.contains("| +50.0 % | **worse** |"), page);
    }

    @Test
    void shouldKnowThatMoreTicksASecondAreBetter() throws IOException {
        final Comparison comparison = compare(rates(baseline, 15e6), rates(candidate, 10e6));
        assertEquals(1, comparison.worse());
        assertEquals(0, comparison.better());
    }

    @Test
    void shouldCallASingleByteMoreWorse() throws IOException {
        final Comparison comparison = compare(
            new ResultFixture(baseline).score(NAME, 100, 10, 0).figure("flat", "tickwire", RigSection.BYTES, 0),
            new ResultFixture(candidate).score(NAME, 100, 10, 16).figure("flat", "tickwire", RigSection.BYTES, 1));
        assertEquals(2, comparison.worse());
    }

    @Test
    void shouldNotTellFromTooFewRoundsOrSamples() throws IOException {
        final Comparison comparison = compare(
            new ResultFixture(baseline).times("closed", "floor", 10_000).times("closed", "tickwire", 10_000),
            new ResultFixture(candidate).times("closed", "floor", 10_000).times("closed", "tickwire", 20_000));
        assertEquals(0, comparison.worse());
        assertTrue(page(comparison).contains("| closed, tickwire, p50 / floor | x floor | 1.00 | 2.00 | +100.0 %"
            + " | too few rounds to tell |"), page(comparison));
        assertFalse(page(comparison).contains("tickwire, p99.9"), page(comparison));
    }

    @Test
    void shouldOnlyCountWhatOnlyOneOfThemHas() throws IOException {
        final String page = page(compare(new ResultFixture(baseline).score(NAME, 100, 10, 0),
            new ResultFixture(candidate).score("NewBenchmark.x", 115, 10, 0)));
        assertTrue(page.contains("2 figures only in the baseline: OrderMessage.\n"), page);
        assertTrue(page.contains("2 figures only in the candidate: New.\n"), page);
        assertFalse(page.contains("115"), page);
    }

    @Test
    void shouldSayWhereTheRunsAreNotAlike() throws IOException {
        final String page = page(compare(
            new ResultFixture(baseline).environment("jdk", "17").environment("command", "mvn -Dform=full")
                .environment("commit", "1a"),
            new ResultFixture(candidate).environment("jdk", "25").environment("command", "mvn -Dform=full -Dx=y")));
        assertTrue(page.startsWith("# after against before (1a)\n"), page);
        assertTrue(page.contains("**Not alike: jdk.**"), page);
    }

    @Test
    void shouldNotCompareTimesOfUnlikeProcessors() throws IOException {
        final String page = page(compare(new ResultFixture(baseline).score(NAME, 100, 1, 0).environment("processor", "one"),
            new ResultFixture(candidate).score(NAME, 150, 1, 0).environment("processor", "other")));
        assertFalse(page.contains("| OrderMessage.protobuf | ns |"), page);
        assertTrue(page.contains("Left out: the processors are not the same."), page);
    }

    @Test
    void shouldRefuseAFolderThatIsNoResultAndNameTheOneInside() throws IOException {
        final IllegalArgumentException empty =
            assertThrows(IllegalArgumentException.class, () -> CompareCommand.checked(baseline));
        assertTrue(empty.getMessage().endsWith("holds no result"), empty.getMessage());
        final Path inside = baseline.resolve("2026-01-02_jdk17_x");
        new ResultFixture(inside).times("closed", "floor", 10_000);
        final IllegalArgumentException parent =
            assertThrows(IllegalArgumentException.class, () -> CompareCommand.checked(baseline));
        assertTrue(parent.getMessage().endsWith("holds no result; did you mean " + inside + "?"), parent.getMessage());
        assertEquals(inside, CompareCommand.checked(inside));
        assertThrows(IllegalArgumentException.class, () -> CompareCommand.checked(baseline.resolve("nowhere")));
    }

    private static ResultFixture rounds(final Path folder, final long... nanos) throws IOException {
        final ResultFixture result = new ResultFixture(folder);
        for (final long one : nanos) {
            result.times("closed", "floor", 10_000).few("closed", "tickwire", one, 100);
        }
        return result;
    }

    private static ResultFixture rates(final Path folder, final double rate) throws IOException {
        final ResultFixture result = new ResultFixture(folder);
        for (int i = 0; i < 3; i++) {
            result.figure("flat out", "floor", "ticks/s", 20e6).figure("flat out", "tickwire", "ticks/s", rate + i);
        }
        return result;
    }

    private static Comparison compare(final ResultFixture before, final ResultFixture after) throws IOException {
        return Comparison.of(before.folder(), after.folder());
    }

    private static String page(final Comparison comparison) {
        return comparison.render("before", "after");
    }
}
