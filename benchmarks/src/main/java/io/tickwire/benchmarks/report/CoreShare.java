package io.tickwire.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

import io.tickwire.benchmarks.result.CoreLook;

/** How much of a core a run had, and its steps: what nanoseconds depend on beside the code. */
final class CoreShare {
    private static final String BENCHMARK = "Benchmark.";
    /** With less than this share of the run's best a core is called shared: the looks themselves differ by less. */
    private static final double WHOLE = 0.9;
    /** A look that was interrupted in its first half is too good: the best that a tenth of them reach. */
    private static final double REACHED = 0.9;

    private final List<CoreLook> looks;

    CoreShare(final List<CoreLook> looks) {
        this.looks = looks;
    }

    boolean isKnown() {
        return !looks.isEmpty();
    }

    /** For people: the middle, the lowest and the highest of the run. */
    String operationsACycle() {
        return isKnown() ? text(CoreLook::operationsACycle) : "not told";
    }

    /** Rows of the machine's table, and what they mean; nothing if nobody looked. */
    void rows(final MarkdownTable table) {
        if (isKnown()) {
            table.row("clock of a core", text(CoreLook::gigahertz) + " GHz in " + looks.size() + " looks");
            table.row("operations a cycle", operationsACycle());
        }
    }

    String meaning() {
        return !isKnown() ? "" : """
            **Operations a cycle** is how much a core did of work that does not wait for anything, in looks between the
            steps (`core.txt`). Where it changes and the clock does not, most likely somebody else computes on the other
            hyper-thread of that core: another process, or another virtual machine, which this one cannot see.
            Nanoseconds of the same code grow then, by half and more
            ([measured](../../tuning.md#which-nanoseconds-to-believe)).

            """;
    }

    /**
     * What a core gave beside a figure.
     *
     * @param what the figure's name in the report
     * @return a sentence if it was clearly less than at its best; else nothing
     */
    String lack(final String what) {
        final double beside = middle(around(what));
        final double best = at(values(looks, CoreLook::operationsACycle), REACHED);
        return beside < WHOLE * best ? String.format(Locale.ROOT, "Beside it a core did %.1f operations a cycle, and"
            + " %.1f at its best in this run: [somebody else computed on it](#the-machine).", beside, best) : "";
    }

    /** The looks before and after each of its steps. */
    private List<Double> around(final String what) {
        final String step = what.replaceFirst(" .*", "").replaceFirst("\\.", BENCHMARK);
        final List<CoreLook> around = new ArrayList<>();
        for (int i = 0; i < looks.size(); i++) {
            if (looks.get(i).step().equals(step)) {
                around.addAll(looks.subList(i, Math.min(i + 2, looks.size())));
            }
        }
        return values(around, CoreLook::operationsACycle);
    }

    private String text(final ToDoubleFunction<CoreLook> figure) {
        final List<Double> sorted = values(looks, figure);
        return String.format(Locale.ROOT, "%.2f (%.2f to %.2f)",
            middle(sorted), sorted.get(0), sorted.get(sorted.size() - 1));
    }

    private static List<Double> values(final List<CoreLook> looks, final ToDoubleFunction<CoreLook> figure) {
        return looks.stream().map(figure::applyAsDouble).sorted().toList();
    }

    private static double middle(final List<Double> sorted) {
        return at(sorted, 0.5);
    }

    private static double at(final List<Double> sorted, final double share) {
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) (sorted.size() * share));
    }
}
