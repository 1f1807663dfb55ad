package io.tickwire.benchmarks.report;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.CategorySeries;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Ratios to the floor as bars in a PNG file; a line at 1 is the floor. */
final class RatioPicture {
    private static final double WIDE_RANGE = 12;
    private static final double HUNDRED = 100;
    private static final int BAR_WIDTH = 60;
    private static final int MARGIN = 260;

    private final String title;
    private final List<String> names = new ArrayList<>();
    private final List<Double> ratios = new ArrayList<>();
    private final List<Double> spreads = new ArrayList<>();

    RatioPicture(final String title) {
        this.title = title;
    }

    RatioPicture bar(final String name, final Ratio ratio) {
        names.add(name);
        ratios.add(Math.rint(ratio.value() * HUNDRED) / HUNDRED); // the bar's label shows every digit
        spreads.add(Double.isNaN(ratio.low()) ? 0
            : Math.max(Math.abs(ratio.high() - ratio.value()), Math.abs(ratio.value() - ratio.low())));
        return this;
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    Path save(final Path file) throws IOException {
        System.setProperty("java.awt.headless", "true");
        final CategoryChart chart = new CategoryChartBuilder()
            .width(Math.max(800, MARGIN + BAR_WIDTH * names.size())).height(560).title(title)
            .yAxisTitle("times the floor").build();
        final boolean wide = ratios.stream().mapToDouble(Double::doubleValue).max().orElse(1) > WIDE_RANGE;
        chart.getStyler().setChartBackgroundColor(Color.WHITE).setLegendPosition(Styler.LegendPosition.OutsideS);
        chart.getStyler().setXAxisLabelRotation(60).setYAxisLogarithmic(wide);
        chart.getStyler().setLabelsVisible(true).setLabelsPosition(1.05);
        chart.getStyler().setAvailableSpaceFill(0.6).setOverlapped(true);
        if (wide) {
            chart.getStyler().setYAxisMin(0.1);
            chart.addSeries("ratio", names, ratios);
        } else {
            chart.getStyler().setYAxisMin(0.0);
            chart.addSeries("ratio, with the spread of the rounds", names, ratios, spreads);
        }
        chart.addSeries("the floor", names, names.stream().map(name -> 1.0).toList())
            .setChartCategorySeriesRenderStyle(CategorySeries.CategorySeriesRenderStyle.Line)
            .setMarker(SeriesMarkers.NONE).setShowInLegend(false);
        ImageIO.write(BitmapEncoder.getBufferedImage(chart), "png", file.toFile());
        return file;
    }
}
