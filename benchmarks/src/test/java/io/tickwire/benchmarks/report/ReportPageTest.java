package io.tickwire.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.tickwire.benchmarks.result.ResultFolder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ReportPageTest {
    private static final Pattern PICTURE = Pattern.compile("!\\[[^]]+]\\(([^)]+)\\)");

    @TempDir
    private Path temp;

    @Test
    void shouldShowEachFigureBesideItsFloorWithTheSpreadOfTheRounds() throws IOException {
        final String page = page(new ResultFixture(temp)
            .times("closed-loop-protobuf", "floor", 10_000).times("closed-loop-protobuf", "tickwire", 10_000)
            .times("closed-loop-protobuf", "floor", 10_000).times("closed-loop-protobuf", "tickwire", 11_000));
        assertTrue(page.contains("| tickwire / floor | 1.05 (1.00 to 1.10) |"), page);
        assertTrue(page.indexOf("| floor |") < page.indexOf("| tickwire |"), page);
    }

    @Test
    void shouldSayWhichBarsAreMetMissedAndNotMeasured() throws IOException {
        final List<Verdict> verdicts = Bars.judge(new Readings(new ResultFixture(temp)
            .times("closed-loop-protobuf", "floor", 10_000).times("closed-loop-protobuf", "tickwire", 11_000)
            .score("TickDispatchBenchmark.protobufMixed", 29, 1, 0)
            .score("TickDispatchBenchmark.textMixed", 46, 1, 0).score("BareTickBenchmark.textMixed", 40, 1, 0)
            .figure("throughput-protobuf", "tickwire", "ticks/s", 20e6)
            .figure("throughput-protobuf", "official", "ticks/s", 1e6).folder()));
        assertEquals("**missed**", word(verdicts, "p50 at most 1.05"));
        assertEquals("met", word(verdicts, "p99 at most 1.15"));
        assertEquals("met", word(verdicts, "protobuf: at most 30 ns"));
        assertEquals("**missed**", word(verdicts, "text: at most 45 ns"));
        assertEquals("met", word(verdicts, "0 bytes"));
        assertEquals("met", word(verdicts, "15 million"));
        assertEquals("**missed**", word(verdicts, "40 times the official"));
        assertEquals("not measured in this run", word(verdicts, "Prepared order"));
    }

    @Test
    void shouldHoldOnlyWhatIsOursToZeroBytes() throws IOException {
        final ResultFixture result = new ResultFixture(temp)
            .score("TickProtobufPeerBenchmark.tickwire", 30, 1, 0)
            .score("TickProtobufPeerBenchmark.protobufJava", 300, 1, 800)
            .score("RecordingBenchmark.tickwire", 66, 1, 0).score("RecordingBenchmark.floor", 45, 1, 0);
        assertEquals("met", word(Bars.judge(new Readings(result.folder())), "0 bytes"));
        result.score("OrderMessageBenchmark.protobuf", 30, 1, 16);
        assertEquals("**missed**", word(Bars.judge(new Readings(result.folder())), "0 bytes"));
    }

    @Test
    void shouldSayWhenALimitLiesWithinTheSpread() throws IOException {
        final ResultFixture result = new ResultFixture(temp);
        for (final long nanos : new long[] {10_100, 10_200, 10_900}) {
            result.times("closed-loop-protobuf", "floor", 10_000).times("closed-loop-protobuf", "tickwire", nanos);
        }
        final List<Verdict> verdicts = Bars.judge(new Readings(result.folder()));
        assertEquals("met; limit within the spread", word(verdicts, "p50 at most 1.05"));
        assertEquals("met", word(verdicts, "p99 at most 1.15"));
    }

    @Test
    void shouldShowTheSpreadOfADifference() throws IOException {
        final List<Verdict> verdicts = Bars.judge(new Readings(new ResultFixture(temp)
            .score("RecordingBenchmark.tickwire", 66, 11, 0).score("RecordingBenchmark.floor", 45, 1, 0).folder()));
        assertEquals("met; limit within the spread", word(verdicts, "Recording"));
        assertEquals("21.0 (16.0 to 26.0) ns", verdicts.stream()
            .filter(one -> one.bar().startsWith("Recording")).findFirst().orElseThrow().measured());
        assertTrue(Bars.count(verdicts).startsWith("2 met, 0 missed, "), Bars.count(verdicts));
        assertTrue(Bars.count(verdicts).endsWith("; of 1 of them the limit lies within the spread"), Bars.count(verdicts));
    }

    @Test
    void shouldCallADifferenceToNothingNotMeasured() throws IOException {
        final Readings readings = new Readings(new ResultFixture(temp)
            .score("RecordingBenchmark.tickwire", 66, 11, 0).brokenOff("RecordingBenchmark.floor").folder());
        assertEquals("not measured in this run", word(Bars.judge(readings), "Recording"));
    }

    @Test
    void shouldHoldTheEngineThreadToZeroBytesInEachRound() throws IOException {
        final ResultFixture result = new ResultFixture(temp).figure("burst-1", "tickwire", RigSection.BYTES, 0);
        assertEquals("met", word(Bars.judge(new Readings(result.folder())), "engine's thread"));
        result.figure("burst-1", "tickwire", RigSection.BYTES, 0).figure("burst-1", "tickwire", RigSection.BYTES, 24);
        assertEquals("**missed**", word(Bars.judge(new Readings(result.folder())), "engine's thread"));
    }

    @Test
    void shouldGiveTheReasonOfAMissWhereItIsKnown() throws IOException {
        final String page = page(new ResultFixture(temp).score("PreparedOrderBenchmark.text", 40, 1, 0)
            .score("PreparedOrderBenchmark.protobuf", 12, 1, 0).score("OrderMessageBenchmark.text", 300, 1, 0));
        assertTrue(page.contains("* PreparedOrder.text: Over text numbers are digits"), page);
        assertTrue(page.contains("* OrderMessage.text: No reason is known."), page);
        assertFalse(page.contains("* PreparedOrder.protobuf:"), page);
    }

    @Test
    void shouldNotExplainATailByWhatTheMedianCosts() throws IOException {
        final ResultFixture result = new ResultFixture(temp).times("closed-loop-changed-text", "floor", 10_000)
            .times("closed-loop-changed-text", "tickwire", 12_000);
        final String page = page(result);
        assertTrue(page.contains("* closed-loop-changed-text: An order in full runs"), page);
        assertTrue(page.contains("* closed-loop-changed-text: No reason is known."), page);
    }

    @Test
    void shouldNotDrawOrCompareWhatAFewSamplesTell() throws IOException {
        final String page = page(new ResultFixture(temp).few("first-order", "floor", 100, 5)
            .few("first-order", "tickwire", 300, 5));
        assertFalse(page.contains(".png"), page);
        assertFalse(page.contains("tickwire / floor"), page);
        assertTrue(page.contains("| tickwire | 300 ns |  |"), page);
    }

    @Test
    void shouldNotCompareWhatAFewSamplesOfARoundTell() throws IOException {
        final ResultFixture result = new ResultFixture(temp);
        for (int i = 0; i < 10; i++) {
            result.times("burst-5", "floor", 10_000).times("burst-5", "tickwire", 11_000);
        }
        final String page = page(result);
        assertTrue(page.contains("| tickwire / floor | 1.10 | 1.10 | 1.10 |  |  |  | 10 rounds |"), page);
    }

    @Test
    void shouldDrawOnlyRatesWhereMoreIsBetter() throws IOException {
        final ResultFixture result = new ResultFixture(temp).figure("first-order-warm-text", "floor", "x steady p50", 2)
            .figure("first-order-warm-text", "tickwire", "x steady p50", 3);
        assertFalse(page(result).contains("rig-rates.png"));
        result.figure("throughput-text", "floor", "ticks/s", 2e6).figure("throughput-text", "tickwire", "ticks/s", 1e6);
        assertTrue(page(result).contains("rig-rates.png"));
    }

    @Test
    void shouldDrawEveryPictureThatItShows() throws IOException {
        final ResultFixture result = new ResultFixture(temp).times("burst-5", "floor", 10_000)
            .times("burst-5", "tickwire", 11_000).times("burst-5", "official", 44_000_000)
            .score("OrderMessageBenchmark.protobuf", 300, 1, 0).score("OrderMessageBenchmark.copy", 5, 1, 0);
        final Matcher pictures = PICTURE.matcher(page(result));
        int count = 0;
        while (pictures.find()) {
            count++;
            assertTrue(Files.size(temp.resolve(pictures.group(1))) > 1_000, pictures.group(1));
        }
        assertEquals(3, count);
    }

    @Test
    void shouldShowNoNumberThatIsNone() throws IOException {
        final String page = page(new ResultFixture(temp).times("first-order", "tickwire", 900)
            .score("OrderMessageBenchmark.protobuf", 300, 1, 0));
        assertFalse(page.contains("NaN"), page);
    }

    @Test
    void shouldWriteAPageOfARunThatWasBrokenOff() throws IOException {
        assertTrue(page(new ResultFixture(temp)).contains("0 met, 0 missed"));
    }

    @Test
    void shouldEmptyTheFolderOfAnEarlierRunAndNoOther() throws IOException {
        new ResultFixture(temp.resolve("old")).times("s", "floor", 1).folder();
        assertTrue(ResultFolder.emptied(temp.resolve("old")).latencies().isEmpty());
        Files.createDirectories(temp.resolve("other"));
        Files.writeString(temp.resolve("other/notes.txt"), "mine");
        assertThrows(IllegalArgumentException.class, () -> ResultFolder.emptied(temp.resolve("other")));
        assertTrue(Files.exists(temp.resolve("other/notes.txt")));
    }

    private static String word(final List<Verdict> verdicts, final String bar) {
        return verdicts.stream().filter(one -> one.bar().contains(bar)).findFirst().orElseThrow().word();
    }

    private static String page(final ResultFixture result) throws IOException {
        return Files.readString(ReportPage.write(result.folder()));
    }
}
