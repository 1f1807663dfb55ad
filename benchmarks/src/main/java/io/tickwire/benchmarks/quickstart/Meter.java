package io.tickwire.benchmarks.quickstart;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;

import com.sun.management.ThreadMXBean;

import io.tickwire.benchmarks.report.LatencyTable;
import io.tickwire.benchmarks.report.PercentilePicture;
import io.tickwire.benchmarks.report.Percentiles;
import io.tickwire.benchmarks.report.TerminalPlot;
import io.tickwire.benchmarks.rig.Duel;

import org.HdrHistogram.Histogram;

/** Collects times and allocation of the measured part of a run. Main thread. */
final class Meter {
    private static final String FLOOR = "floor (bare NIO)";
    private static final String OURS = "Tickwire";

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Histogram floor = new Histogram(3);
    private final Histogram ours = new Histogram(3);
    private final Duel duel;
    private final long engineThread;
    private long bytesAtStart;
    private long bytes;
    private Histogram floorInterval;
    private Histogram ourInterval;

    Meter(final Duel duel, final long engineThread) {
        this.duel = duel;
        this.engineThread = engineThread;
    }

    /** Forgets what was measured so far: the warm-up. */
    void start() {
        takeInterval();
        floor.reset();
        ours.reset();
        bytesAtStart = threads.getThreadAllocatedBytes(engineThread);
    }

    /** Adds what was measured since the last call, and shows its medians. */
    String takeInterval() {
        floorInterval = duel.floorTimes(floorInterval);
        ourInterval = duel.ourTimes(ourInterval);
        floor.add(floorInterval);
        ours.add(ourInterval);
        return ourInterval.getTotalCount() == 0 ? "" : "tick to order p50 "
            + Percentiles.duration(ourInterval.getValueAtPercentile(50)) + " (floor "
            + Percentiles.duration(floorInterval.getValueAtPercentile(50)) + ")";
    }

    /** Ends the measured part. */
    void stop() {
        bytes = threads.getThreadAllocatedBytes(engineThread) - bytesAtStart;
        takeInterval();
    }

    /** Bytes that the engine's thread has allocated between start and stop. */
    long allocatedBytes() {
        return bytes;
    }

    /** The table and the plot, for the terminal. */
    String render() {
        return new LatencyTable().row(FLOOR, floor).row(OURS, ours).render() + '\n'
            + new TerminalPlot(".o").curve(FLOOR, floor).curve(OURS, ours).render();
    }

    Path picture(final Path folder) throws IOException {
        return new PercentilePicture("Tick to order over loopback, closed loop")
            .curve(FLOOR, floor).curve(OURS, ours).save(folder.resolve("tick-to-order.png"));
    }

    double ratio(final double percentile) {
        return Percentiles.ratio(ours, floor, percentile);
    }

    long count() {
        return ours.getTotalCount();
    }
}
