package io.tickwire.benchmarks.guard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import io.tickwire.benchmarks.result.JmhScore;

/** Holds the ratios of a JMH result against their limits. */
final class RatioVerdict {
    private final List<String> lines = new ArrayList<>();
    private final List<JmhScore> scores;
    private boolean holds = true;

    private RatioVerdict(final List<JmhScore> scores) {
        this.scores = scores;
    }

    /** Judges all limits; a benchmark that is not among the scores fails its limit. */
    static RatioVerdict of(final List<JmhScore> scores) {
        final RatioVerdict verdict = new RatioVerdict(scores);
        for (final RatioLimit limit : RatioLimit.values()) {
            verdict.judge(limit);
        }
        return verdict;
    }

    private void judge(final RatioLimit limit) {
        final double ratio = fastest(limit.ours()) / fastest(limit.floor());
        final boolean below = ratio <= limit.limit();
        final boolean control = limit == RatioLimit.CONTROL;
        final boolean good = control ? ratio > limit.limit() : below;
        holds &= good;
        lines.add(String.format(Locale.ROOT, "%-7s %6.2f times, limit %.1f  %s over %s",
            control ? good ? "caught" : "MISSED" : good ? "ok" : "FAILED", ratio, limit.limit(), limit.ours(),
            limit.floor()));
    }

    /** NaN when it was not measured: NaN is below no limit and above none. */
    private double fastest(final String name) {
        return scores.stream().filter(score -> score.name().equals(name)).flatMap(score -> score.forks().stream())
            .flatMapToDouble(Arrays::stream).min().orElse(Double.NaN);
    }

    /** Whether every ratio is within its limit, and the control beyond its own. */
    boolean holds() {
        return holds;
    }

    /** One line a limit. */
    List<String> lines() {
        return lines;
    }
}
