package io.tickwire.benchmarks.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import io.tickwire.benchmarks.result.JmhScore;
import io.tickwire.benchmarks.suite.QuietFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openjdk.jmh.runner.BenchmarkList;

@Timeout(30)
class RatioVerdictTest {
    private static final double FLOOR = 30;

    @Test
    void shouldHoldWhenEachIsAsFastAsItsFloorAndTheControlIsNot() {
        assertTrue(RatioVerdict.of(scores(RatioLimit.CONTROL, FLOOR * 6)).holds());
    }

    @Test
    void shouldFailWhenOneContenderIsSlowed() {
        for (final RatioLimit limit : RatioLimit.values()) {
            if (limit != RatioLimit.CONTROL) {
                final List<JmhScore> scores = scores(RatioLimit.CONTROL, FLOOR * 6);
                replace(scores, limit.ours(), FLOOR * limit.limit() * 1.01);
                assertFalse(RatioVerdict.of(scores).holds(), limit.ours());
            }
        }
    }

    @Test
    void shouldFailWhenTheControlIsNotCaught() {
        assertFalse(RatioVerdict.of(scores(RatioLimit.CONTROL, FLOOR)).holds());
    }

    @Test
    void shouldFailWhenSomethingWasNotMeasured() {
        for (final RatioLimit limit : RatioLimit.values()) {
            final List<JmhScore> scores = scores(RatioLimit.CONTROL, FLOOR * 6);
            scores.removeIf(score -> score.name().equals(limit.ours()));
            assertFalse(RatioVerdict.of(scores).holds(), limit.ours());
        }
    }

    @Test
    void shouldTakeTheFastestIterationOfAllRounds() {
        final List<JmhScore> scores = scores(RatioLimit.CONTROL, FLOOR * 6);
        scores.removeIf(score -> score.name().equals(RatioLimit.TICK_TEXT.ours()));
        scores.add(score(RatioLimit.TICK_TEXT.ours(), FLOOR * 50, FLOOR * 1.2));
        assertTrue(RatioVerdict.of(scores).holds());
    }

    @Test
    void shouldNameBenchmarksThatExist() {
        for (final RatioLimit limit : RatioLimit.values()) {
            assertEquals(2, BenchmarkList.defaultList().find(
                new QuietFormat(name -> { }), List.of(limit.included()), List.of()).size(),
                limit.included());
        }
    }

    private static List<JmhScore> scores(final RatioLimit slow, final double score) {
        final List<JmhScore> scores = new ArrayList<>();
        for (final RatioLimit limit : RatioLimit.values()) {
            scores.add(score(limit.ours(), limit == slow ? score : FLOOR * Math.min(1, limit.limit())));
            scores.add(score(limit.floor(), FLOOR));
        }
        return scores;
    }

    private static void replace(final List<JmhScore> scores, final String name, final double score) {
        scores.removeIf(one -> one.name().equals(name));
        scores.add(score(name, score));
    }

    private static JmhScore score(final String name, final double... rounds) {
        final List<double[]> forks = new ArrayList<>();
        for (final double round : rounds) {
            forks.add(new double[] {round * 1.5, round});
        }
        final String[] parts = name.split("\\.");
        return new JmhScore(parts[0], parts[1], "ns/op", rounds[0], 1, forks, 0);
    }
}
