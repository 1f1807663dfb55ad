package io.tickwire.benchmarks.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class ResultFolderTest {
    @TempDir
    private Path temp;

    @Test
    void shouldReadBackWholeHistogramsRoundByRound() throws IOException {
        final ResultFolder folder = new ResultFolder(temp.resolve("new/run"));
        folder.latency("Closed loop, 100 %", "floor", histogram(8_000, 9_000));
        folder.latency("Closed loop, 100 %", "floor", histogram(7_000));
        folder.latency("Closed loop, 100 %", "tickwire", histogram(8_500));

        final List<Latency> latencies = new ResultFolder(folder.path()).latencies();
        assertEquals(2, latencies.size());
        final Latency floor = latencies.get(0);
        assertEquals("Closed loop, 100 %", floor.scenario());
        assertEquals("floor", floor.contender());
        assertEquals(List.of(histogram(8_000, 9_000), histogram(7_000)), floor.rounds());
        assertEquals(3, floor.whole().getTotalCount());
        assertEquals("tickwire", latencies.get(1).contender());
    }

    @Test
    void shouldKeepHistogramsThatOutgrowEachOther() throws IOException {
        final ResultFolder folder = new ResultFolder(temp);
        final Histogram wide = new Histogram(60_000_000_000L, 3);
        wide.recordValue(50_000_000_000L);
        folder.latency("s", "c", histogram(5));
        folder.latency("s", "c", wide);
        final Histogram whole = folder.latencies().get(0).whole();
        assertEquals(2, whole.getTotalCount());
        assertTrue(whole.valuesAreEquivalent(whole.getMaxValue(), 50_000_000_000L));
    }

    @Test
    void shouldReadBackLooksAtTheCoreButForHalfALine() throws IOException {
        final ResultFolder folder = new ResultFolder(temp);
        folder.look(new CoreLook("closed-loop-text", 3.61, 2.24));
        folder.look(new CoreLook("OrderPeerBenchmark.tickwire:TEXT", 3.58, 3.7));
        Files.writeString(temp.resolve("core.txt"), "3.61 GHz  2.2", StandardOpenOption.APPEND);
        assertEquals(List.of(new CoreLook("closed-loop-text", 3.61, 2.24),
            new CoreLook("OrderPeerBenchmark.tickwire:TEXT", 3.58, 3.7)), folder.looks());
    }

    @Test
    void shouldReadBackFiguresAndDescriptionsInOrder() throws IOException {
        final ResultFolder folder = new ResultFolder(temp);
        folder.describe("throughput", "ticks of all kinds");
        folder.describe("burst", "orders");
        folder.figure("throughput", "tickwire", "ticks/s", 15e6);
        folder.figure("throughput", "tickwire", "ticks/s", 17e6);
        folder.figure("throughput", "official", "ticks/s", 0.25e6);

        final ResultFolder again = new ResultFolder(temp);
        assertEquals(List.of("throughput", "burst"), List.copyOf(again.scenarios().keySet()));
        assertEquals("ticks of all kinds", again.scenarios().get("throughput"));
        assertEquals(new Figure("throughput", "tickwire", "ticks/s", List.of(15e6, 17e6)), again.figures().get(0));
        assertEquals(16e6, again.figures().get(0).median());
        assertEquals("official", again.figures().get(1).contender());
    }

    @Test
    void shouldReadBackTheEnvironment() throws IOException {
        final Map<String, String> conditions = new LinkedHashMap<>();
        conditions.put("date", "2026-11-22");
        conditions.put("load at start", "0.10 0.20 0.30");
        conditions.put("governor", "");
        new ResultFolder(temp).environment(conditions);
        assertEquals(conditions, new ResultFolder(temp).environment());
    }

    @Test
    void shouldTellItsOwnFilesFromJmhs() throws IOException {
        final ResultFolder folder = new ResultFolder(temp);
        folder.figure("s", "c", "ns", 1);
        Files.writeString(folder.jmh("codec"), "[]");
        assertEquals(List.of(temp.resolve("jmh-codec.json")), folder.jmhFiles());
    }

    @Test
    void shouldLeaveAnEarlierResultOfTheSameNameAlone() throws IOException {
        final Path first = temp.resolve("today");
        assertEquals(first, ResultFolder.free(first));
        Files.createDirectory(first);
        assertEquals(first, ResultFolder.free(first));
        new ResultFolder(first).figure("s", "c", "ns", 1);
        final Path second = ResultFolder.free(first);
        assertEquals(temp.resolve("today_2"), second);
        new ResultFolder(second).figure("s", "c", "ns", 2);
        assertEquals(temp.resolve("today_3"), ResultFolder.free(first));
    }

    @Test
    void shouldNameTheFolderAfterTheKindOfMachineAndNotAfterTheHost() {
        final String name = ResultName.today("");
        assertTrue(name.matches("\\d{4}-\\d\\d-\\d\\d_jdk\\d+_\\d+-core(-intel|-amd)?(-vm)?"), name);
        assertTrue(ResultName.today("my box/1").endsWith("_my-box-1"));
    }

    private static Histogram histogram(final long... values) {
        final Histogram histogram = new Histogram(3);
        histogram.setAutoResize(true);
        for (final long value : values) {
            histogram.recordValue(value);
        }
        return histogram;
    }
}
