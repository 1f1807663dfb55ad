package io.tickwire.benchmarks.guard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import io.tickwire.benchmarks.result.JmhScore;

/** Says which benchmarks of a JMH result allocate. */
final class AllocationVerdict {
    private static final String CONTROL = AllocationControlBenchmark.class.getSimpleName().replace("Benchmark", "");

    private final List<String> lines = new ArrayList<>();
    private int passed;
    private int failed;
    private int controlsCaught;
    private int controlsMissed;

    private AllocationVerdict() {
    }

    /** Judges scores that were measured with {@code -prof gc}; without its metric nothing is proven, and fails. */
    static AllocationVerdict of(final Collection<JmhScore> scores) {
        final AllocationVerdict verdict = new AllocationVerdict();
        scores.forEach(verdict::judge);
        return verdict;
    }

    private void judge(final JmhScore score) {
        final boolean clean = score.isClean();
        if (score.group().equals(CONTROL)) {
            final boolean caught = !clean && !Double.isNaN(score.bytes());
            controlsCaught += caught ? 1 : 0;
            controlsMissed += caught ? 0 : 1;
            lines.add(line(caught ? "caught" : "MISSED", score));
            return;
        }
        passed += clean ? 1 : 0;
        failed += clean ? 0 : 1;
        lines.add(line(clean ? "ok" : "FAILED", score));
    }

    private static String line(final String word, final JmhScore score) {
        return String.format(Locale.ROOT, "%-7s %9.3f B/op %12.1f %s  %s", word, score.bytes(), score.score(),
            score.unit(), score.name());
    }

    /** Whether something was measured, none of it allocates, and every control was caught. */
    boolean holds() {
        return passed > 0 && failed == 0 && controlCaught();
    }

    boolean controlCaught() {
        return controlsCaught > 0 && controlsMissed == 0;
    }

    int passed() {
        return passed;
    }

    int failed() {
        return failed;
    }

    /** One line a benchmark. */
    List<String> lines() {
        return lines;
    }
}
