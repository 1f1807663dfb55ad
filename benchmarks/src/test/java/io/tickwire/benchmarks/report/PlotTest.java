package io.tickwire.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SplittableRandom;

import javax.imageio.ImageIO;

import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class PlotTest {
    @Test
    void shouldShowTheFloorFirstAndTheRatioToIt() {
        final String table = new LatencyTable()
            .row("floor", constant(10_000)).row("ours", constant(12_000)).render();
        final String[] lines = table.split("\n");
        assertEquals(4, lines.length, table);
        assertTrue(lines[1].startsWith("floor"), table);
        assertTrue(lines[2].contains("12.0"), table);
        assertTrue(lines[3].contains("x floor") && lines[3].contains("1.20"), table);
    }

    @Test
    void shouldDrawACurveOfEachSeries() {
        final String plot = new TerminalPlot(".o")
            .curve("floor", spread(8_000)).curve("ours", spread(16_000)).render();
        assertTrue(plot.contains("."), plot);
        assertTrue(plot.contains("o"), plot);
        assertTrue(plot.contains("p99.9"), plot);
        assertTrue(plot.lines().allMatch(line -> line.length() <= 100), plot);
    }

    @Test
    void shouldSayWhenNothingWasRecorded() {
        assertTrue(new TerminalPlot(".").curve("none", new Histogram(3)).render().contains("nothing"));
    }

    @Test
    void shouldWriteAPicture(@TempDir final Path folder) throws IOException {
        final Path file = new PercentilePicture("tick to order")
            .curve("floor", spread(8_000)).curve("ours", spread(9_000)).save(folder.resolve("new/plot.png"));
        assertEquals(1000, ImageIO.read(file.toFile()).getWidth());
    }

    @Test
    void shouldWriteAPictureOfOneTimeOnly(@TempDir final Path folder) throws IOException {
        final Path file = new PercentilePicture("one").curve("floor", constant(1)).curve("none", new Histogram(3))
            .save(folder.resolve("one.png"));
        assertEquals(1000, ImageIO.read(file.toFile()).getWidth());
    }

    @Test
    void shouldGiveEveryRatioARow(@TempDir final Path folder) throws IOException {
        final RatioPicture picture = new RatioPicture("codecs", "further left is better");
        final int one = heightWith(picture.other("peer", new Ratio(140, 130, 150)), folder);
        final int two = heightWith(picture.bar("ours", new Ratio(0.9, Double.NaN, Double.NaN)), folder);
        final int three = heightWith(picture.bar("as the floor", new Ratio(1, 1, 1)), folder);
        assertTrue(two > one + 20, () -> one + " to " + two);
        assertEquals(two - one, three - two);
    }

    private static int heightWith(final RatioPicture picture, final Path folder) throws IOException {
        return ImageIO.read(picture.save(folder.resolve("ratios.png")).toFile()).getHeight();
    }

    @Test
    void shouldNameDurationsForPeople() {
        assertEquals("3.4 ns", Percentiles.duration(3.4));
        assertEquals("870 ns", Percentiles.duration(870));
        assertEquals("9.41 us", Percentiles.duration(9_410));
        assertEquals("43.98 ms", Percentiles.duration(43_980_000));
        assertEquals("p99.9", Percentiles.name(99.9));
        assertEquals("p50", Percentiles.name(50));
        assertEquals("max", Percentiles.name(100));
    }

    @Test
    void shouldTellAPercentileBeyondWhichTenSamplesLie() {
        assertTrue(Percentiles.isTold(10_000, 99.9));
        assertFalse(Percentiles.isTold(9_990, 99.9));
        assertTrue(Percentiles.isTold(100_000, 99.99));
        assertTrue(Percentiles.isTold(20, 50));
        assertFalse(Percentiles.isTold(1_000_000, 100));
    }

    private static Histogram constant(final long value) {
        final Histogram histogram = new Histogram(3);
        histogram.recordValueWithCount(value, 100);
        return histogram;
    }

    private static Histogram spread(final long base) {
        final Histogram histogram = new Histogram(3);
        final SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 100_000; i++) {
            histogram.recordValue((long) (base / Math.pow(random.nextDouble() + 1e-5, 0.3)));
        }
        return histogram;
    }
}
