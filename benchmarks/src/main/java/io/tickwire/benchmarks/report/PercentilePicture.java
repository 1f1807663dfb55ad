package io.tickwire.benchmarks.report;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import javax.imageio.ImageIO;

import org.HdrHistogram.AbstractHistogram;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Percentile curves as a PNG file: "nines" to the right, microseconds on a logarithmic scale upwards. */
public final class PercentilePicture {
    private static final int STEPS_A_NINE = 25;
    private static final int MAX_NINES = 6;

    private final XYChart chart;

    /**
     * An empty picture.
     *
     * @param title above the curves
     */
    public PercentilePicture(final String title) {
        System.setProperty("java.awt.headless", "true");
        chart = new XYChartBuilder().width(1000).height(560).title(title)
            .xAxisTitle("percentile").yAxisTitle("microseconds").build();
        chart.getStyler().setLegendPosition(Styler.LegendPosition.InsideNW);
        chart.getStyler().setYAxisLogarithmic(true).setYAxisLogarithmicDecadeOnly(false);
        chart.getStyler().setChartBackgroundColor(Color.WHITE);
        chart.getStyler().setDefaultSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Line);
        chart.getStyler().setXAxisTickLabelsFormattingFunction(PercentilePicture::label);
    }

    /**
     * Adds a curve.
     *
     * @param name   in the legend
     * @param values in nanoseconds
     * @return this
     */
    public PercentilePicture curve(final String name, final AbstractHistogram values) {
        final double nines = Math.min(MAX_NINES, Math.log10(Math.max(10, values.getTotalCount())));
        final int points = (int) (nines * STEPS_A_NINE) + 1;
        final double[] x = new double[points];
        final double[] y = new double[points];
        for (int i = 0; i < points; i++) {
            x[i] = (double) i / STEPS_A_NINE;
            y[i] = Math.max(1, values.getValueAtPercentile(percentile(x[i]))) / 1e3;
        }
        chart.addSeries(name, x, y).setMarker(SeriesMarkers.NONE);
        return this;
    }

    /**
     * Writes the picture.
     *
     * @param file to write, ending in {@code .png}
     * @return the file
     * @throws IOException when it cannot be written
     */
    public Path save(final Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        ImageIO.write(BitmapEncoder.getBufferedImage(chart), "png", file.toFile());
        return file;
    }

    private static double percentile(final double nines) {
        return 100.0 - 100.0 / Math.pow(10, nines);
    }

    /** As many digits as tell one tick from the next: 0, 90, 99, 99.9, 99.97 ... */
    private static String label(final Double nines) {
        final int digits = (int) Math.max(0, Math.ceil(nines) - 1);
        return String.format(Locale.ROOT, "%." + digits + "f", percentile(nines));
    }
}
