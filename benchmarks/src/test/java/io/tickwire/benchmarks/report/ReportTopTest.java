package io.tickwire.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer sees first. */
@Timeout(20)
class ReportTopTest {
    @TempDir
    private Path temp;

    @Test
    void shouldTellOurFigureTheFloorAndTheOfficialClientInOneSentence() throws IOException {
        final String summary = Summary.of(new Readings(new ResultFixture(temp)
            .times("closed-loop-protobuf", "floor", 10_000).times("closed-loop-protobuf", "tickwire", 11_000)
            .times("closed-loop-protobuf", "official", 55_000)
            .times("closed-loop-text", "floor", 10_000).times("closed-loop-text", "tickwire", 10_400)
            .times("closed-loop-text", "official", 41_600).folder()));
        assertTrue(summary.contains("11.01 us at the median, 1.10 times what a bare socket takes"), summary);
        assertTrue(summary.contains("IB's own client: 55.01 us, 5.00 times ours. Over text 1.04 times. IB's own client:"
            + " 41.63 us, 4.00 times ours."), summary);
    }

    @Test
    void shouldTellBetweenWhatTheOneRoundsOfTheOfficialClientLie() throws IOException {
        final String summary = Summary.of(new Readings(new ResultFixture(temp)
            .times("closed-loop-protobuf", "floor", 10_000).times("closed-loop-protobuf", "tickwire", 10_000)
            .times("closed-loop-protobuf", "official", 80_000).times("closed-loop-prepared-protobuf", "official", 50_000)
            .times("closed-loop-changed-protobuf", "official", 60_000).folder()));
        assertTrue(summary.contains("IB's own client: 50.02 us to 80.06 us, 5.00 to 8.00 times ours."), summary);
    }

    @Test
    void shouldTellWhatTicksAtAFixedRateTake() throws IOException {
        final String summary = Summary.of(new Readings(new ResultFixture(temp)
            .times("open-loop-10k", "floor", 10_000).times("open-loop-10k", "tickwire", 11_000).folder()));
        assertEquals("* **At a fixed rate**, each tick timed from when it was due, times the floor's median and p99:"
            + " 10k ticks/s 1.10 times and 1.10.\n\n", summary);
    }

    @Test
    void shouldTellTheConnectorsOwnShareBesideTheClocks() throws IOException {
        final String summary = Summary.of(new Readings(new ResultFixture(temp)
            .times("inside-protobuf", "clock", 40).times("inside-protobuf", "tickwire", 300).folder()));
        assertEquals("* **The connector's own share** of it: 300 ns at the median, 300 ns at p99, from the return of the"
            + " read to the call of write; the two looks at the clock alone take 40 ns.\n\n", summary);
    }

    @Test
    void shouldNotCallDirtyPathsClean() throws IOException {
        final String summary = Summary.of(new Readings(
            new ResultFixture(temp).score("OrderMessageBenchmark.protobuf", 30, 1, 16).folder()));
        assertEquals("* **Garbage**: OrderMessage.protobuf 16.0 B.\n\n", summary);
    }

    @Test
    void shouldTellTheHarderOrderAndTheBytesOverSocketsToo() throws IOException {
        final String summary = Summary.of(new Readings(new ResultFixture(temp)
            .times("closed-loop-protobuf", "floor", 10_000).times("closed-loop-protobuf", "tickwire", 10_000)
            .times("closed-loop-changed-protobuf", "floor", 10_000).times("closed-loop-changed-protobuf", "tickwire", 10_800)
            .times("closed-loop-changed-text", "floor", 10_000).times("closed-loop-changed-text", "tickwire", 11_000)
            .score("OrderMessageBenchmark.protobuf", 30, 1, 0)
            .figure("connections-32", "tickwire", RigSection.BYTES, 72).folder()));
        assertTrue(summary.contains("unlike the last**, which is encoded in full: 1.08 times over protobuf, 1.10 times"),
            summary);
        assertTrue(summary.contains("over sockets connections-32 72 B, of 1 scenarios"), summary);
    }

    @Test
    void shouldTellTheFirstOrderWhereTheOfficialClientIsFaster() throws IOException {
        final String summary = Summary.of(new Readings(new ResultFixture(temp)
            .times("first-order-cold-text", "tickwire", 17_000_000).times("first-order-cold-text", "official", 6_000_000)
            .times("first-order-warm-text", "tickwire", 20_000).folder()));
        assertTrue(summary.contains("after a rehearsal, 17.01 ms without one. IB's own client, which has none: 6.00 ms."),
            summary);
    }

    @Test
    void shouldLeaveOutWhatWasNotMeasured() throws IOException {
        assertEquals("", Summary.of(new Readings(new ResultFixture(temp).folder())));
    }

    @Test
    void shouldLinkHeadingsAndEachGroupOfVariantsOnce() {
        assertEquals("* **[Over sockets, all](#over-sockets-all)** · [burst-1](#burst-1) · [burst_x](#burst_x)\n"
            + "* **[The files](#the-files)**\n\n",
            Contents.of("## Over sockets, all\ntext\n### burst-1\n### burst-10\n### burst_x\n## The files\n"));
    }
}
