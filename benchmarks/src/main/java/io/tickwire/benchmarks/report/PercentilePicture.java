package io.tickwire.benchmarks.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import javax.imageio.ImageIO;

import io.tickwire.benchmarks.result.Contender;

import org.HdrHistogram.AbstractHistogram;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Percentile curves as a PNG file: 50 %, 90 %, 99 %, ... a step each to the right, time on a logarithmic scale upwards. */
public final class PercentilePicture {
    private static final int WIDTH = 1_000;
    private static final int PLOT = 860;
    private static final int STEPS_A_TICK = 25;
    private static final double MARGIN = 0.1;
    private static final String NOTHING = " ";
    /** The part of the values beyond each tick. */
    private static final double[] BEYOND = {1, 0.5, 0.1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6};
    private static final String[] TICKS =
        {"fastest", "50 %", "90 %", "99 %", "99.9 %", "99.99 %", "99.999 %", "99.9999 %"};
    /** The same contender has the same colour in all pictures. */
    private static final Map<String, Color> COLORS = Map.of(Contender.FLOOR, new Color(0x8A919C),
        Contender.TICKWIRE, new Color(0x2F6FDE), Contender.OFFICIAL, new Color(0xE07B1A),
        Contender.CLOCK, new Color(0x2E9E5B));
    private static final Color OTHER = new Color(0xA04CC0);
    private static final Color GRID = new Color(0xE4E6EA);
    private static final Font PLAIN = new Font(Font.SANS_SERIF, Font.PLAIN, 13);

    private final Map<String, AbstractHistogram> curves = new LinkedHashMap<>();
    private final String title;

    /**
     * An empty picture.
     *
     * @param title above the curves
     */
    public PercentilePicture(final String title) {
        this.title = title;
    }

    /**
     * Adds a curve.
     *
     * @param name   in the legend
     * @param values in nanoseconds
     * @return this
     */
    public PercentilePicture curve(final String name, final AbstractHistogram values) {
        curves.put(name, values);
        return this;
    }

    /** Whether there are values enough for a curve. */
    boolean isTelling() {
        return curves.values().stream().anyMatch(values -> Percentiles.isTold(values.getTotalCount(), 50));
    }

    /**
     * Writes the picture.
     *
     * @param file to write, ending in {@code .png}
     * @return the file
     * @throws IOException when it cannot be written
     */
    public Path save(final Path file) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Files.createDirectories(file.toAbsolutePath().getParent());
        final XYChart chart = new XYChartBuilder().width(WIDTH).height(560).title(title)
            .xAxisTitle("this part was answered within the time at the left").build();
        style(chart.getStyler());
        curves.forEach((name, values) -> addCurve(chart, name, values));
        scale(chart.getStyler());
        ImageIO.write(BitmapEncoder.getBufferedImage(chart), "png", file.toFile());
        return file;
    }

    private static void style(final XYStyler styler) {
        styler.setDefaultSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Line);
        styler.setYAxisLogarithmic(true).setYAxisLogarithmicDecadeOnly(false)
            .setXAxisTickLabelsFormattingFunction(PercentilePicture::percentLabel)
            .setYAxisTickLabelsFormattingFunction(PercentilePicture::timeLabel)
            .setAxisTickLabelsFont(PLAIN).setAxisTitleFont(PLAIN)
            .setPlotGridLinesColor(GRID).setPlotGridLinesStroke(new BasicStroke(1));
        styler.setChartBackgroundColor(Color.WHITE).setPlotBorderVisible(false).setLegendFont(PLAIN)
            .setLegendPosition(Styler.LegendPosition.OutsideS).setLegendLayout(Styler.LegendLayout.Horizontal);
    }

    private static void addCurve(final XYChart chart, final String name, final AbstractHistogram values) {
        final double[] x = new double[(int) (ticks(values) * STEPS_A_TICK) + 1];
        final double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = (double) i / STEPS_A_TICK;
            y[i] = Math.max(1, values.getValueAtPercentile(percentile(x[i])));
        }
        chart.addSeries(name, x, y).setMarker(SeriesMarkers.NONE).setLineWidth(2.2f)
            .setLineColor(color(name));
    }

    private static Color color(final String curve) {
        return COLORS.entrySet().stream().filter(one -> curve.toLowerCase(Locale.ROOT).startsWith(one.getKey()))
            .map(Map.Entry::getValue).findFirst().orElse(OTHER);
    }

    /** Up and down to a time that has a name. The margins also keep the chart from placing ticks at points of the curves. */
    private void scale(final XYStyler styler) {
        final double ticks = curves.values().stream().mapToDouble(PercentilePicture::ticks).max().orElse(1);
        styler.setXAxisMin(-MARGIN).setXAxisMax(ticks + MARGIN);
        final long fastest = curves.values().stream().mapToLong(AbstractHistogram::getMinValue).min().orElse(1);
        final long slowest = curves.values().stream().mapToLong(AbstractHistogram::getMaxValue).max().orElse(1);
        styler.setYAxisMin(around(fastest)[0]).setYAxisMax(around(Math.max(2, slowest))[1]);
        styler.setXAxisTickMarkSpacingHint((int) (PLOT / (ticks + 2 * MARGIN)));
    }

    /** As far to the right as there are values to tell. */
    private static double ticks(final AbstractHistogram values) {
        final double nines = Math.log10(Math.max(10, values.getTotalCount()));
        return Math.min(BEYOND.length - 1, nines + 1);
    }

    /** The times next to this one that are 1, 2 or 5 of their decade: below it, and not below it. */
    private static double[] around(final long nanos) {
        final double[] around = {1, 1};
        for (int i = 0; around[1] < nanos; i++) {
            around[0] = around[1];
            around[1] *= i % 3 == 1 ? 2.5 : 2;
        }
        return around;
    }

    private static double percentile(final double x) {
        final int tick = Math.min(BEYOND.length - 2, (int) x);
        final double beyond = BEYOND[tick] * Math.pow(BEYOND[tick + 1] / BEYOND[tick], x - tick);
        return Math.rint((100 - 100 * beyond) * 1e6) / 1e6;
    }

    private static String percentLabel(final Double x) {
        return TICKS[(int) Math.max(0, Math.min(TICKS.length - 1, Math.rint(x)))];
    }

    /** Only 1, 2 and 5 have room for a name; the other lines of a decade go without. */
    private static String timeLabel(final Double nanos) {
        long digit = Math.round(nanos);
        while (digit >= 10 && digit % 10 == 0) {
            digit /= 10;
        }
        return digit == 1 || digit == 2 || digit == 5
            ? Percentiles.duration(nanos).replaceFirst("\\.0+ ", " ") : NOTHING;
    }
}
