package io.tickwire.benchmarks.report;

import java.util.Arrays;
import java.util.Collection;

import io.tickwire.benchmarks.result.Contender;
import io.tickwire.benchmarks.result.JmhScore;

/** Tells our own benchmarks from other people's software, which is measured beside them. */
final class Peers {
    private Peers() {
    }

    /** In a class that names its contenders only {@code tickwire} is ours; in the others everything is. */
    static boolean isOurs(final JmhScore score, final Collection<JmhScore> all) {
        return isNamed(score) || all.stream().noneMatch(one -> one.group().equals(score.group()) && isNamed(one));
    }

    private static boolean isNamed(final JmhScore score) {
        return Arrays.asList(score.operation().split(":")).contains(Contender.TICKWIRE);
    }
}
