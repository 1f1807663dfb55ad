package io.tickwire.benchmarks.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;

import org.knowm.xchart.AnnotationLine;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.HorizontalBarChart;
import org.knowm.xchart.HorizontalBarChartBuilder;
import org.knowm.xchart.style.AxesChartStyler.TextAlignment;
import org.knowm.xchart.style.HorizontalBarStyler;
import org.knowm.xchart.style.Styler;

/**
 * Ratios to the floor as a PNG file: a named bar each, which begins at the line of the floor and goes to the right if it is
 * slower, to the left if it is faster. Twice and half the floor are as long as each other: bars are logarithms, because a
 * chart whose axis is logarithmic begins its bars at the left edge.
 */
final class RatioPicture {
    private static final int PLOT = 760;
    private static final int LETTER = 8;
    private static final int ROW = 26;
    private static final int AROUND = 150;
    private static final double LABEL = 0.09;
    private static final Color OURS = new Color(0x2F6FDE);
    private static final Color OTHERS = new Color(0xA4A9B3);
    private static final Color GRID = new Color(0xE4E6EA);
    private static final Color TEXT = new Color(0x30343B);
    private static final Font PLAIN = new Font(Font.SANS_SERIF, Font.PLAIN, 13);

    private final List<String> names = new ArrayList<>();
    private final List<Double> ours = new ArrayList<>();
    private final List<Double> others = new ArrayList<>();
    private final String title;
    private final String hint;

    /**
     * An empty picture.
     *
     * @param title above the bars
     * @param hint  below them: what is better
     */
    RatioPicture(final String title, final String hint) {
        this.title = title;
        this.hint = hint;
    }

    RatioPicture bar(final String name, final Ratio ratio) {
        return add(name, doublings(ratio), Double.NaN);
    }

    /** Somebody else's software, in grey. */
    RatioPicture other(final String name, final Ratio ratio) {
        return add(name, Double.NaN, doublings(ratio));
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    Path save(final Path file) throws IOException {
        System.setProperty("java.awt.headless", "true");
        final int letters = names.stream().mapToInt(String::length).max().orElse(0);
        final HorizontalBarChart chart = new HorizontalBarChartBuilder().title(title).xAxisTitle(hint)
            .width(PLOT + LETTER * letters).height(AROUND + ROW * names.size()).build();
        addSeries(chart, "Tickwire", ours, OURS);
        addSeries(chart, "others", others, OTHERS);
        chart.addAnnotation(new AnnotationLine(0, true, false));
        style(chart.getStyler());
        scale(chart.getStyler());
        ImageIO.write(BitmapEncoder.getBufferedImage(chart), "png", file.toFile());
        return file;
    }

    /** Both kinds have a place in every row; not a number leaves it empty. */
    private RatioPicture add(final String name, final double our, final double other) {
        names.add(name);
        ours.add(our);
        others.add(other);
        return this;
    }

    private void addSeries(
        final HorizontalBarChart chart, final String name, final List<Double> bars, final Color color) {
        if (bars.stream().anyMatch(bar -> !bar.isNaN())) {
            chart.addSeries(name, bars, names).setFillColor(color);
        }
    }

    private static void style(final HorizontalBarStyler styler) {
        styler.setAvailableSpaceFill(0.6).setLabelsVisible(true).setLabelsPosition(1.06).setLabelsFont(PLAIN)
            .setLabelsFontColorAutomaticEnabled(false).setLabelsFontColor(TEXT);
        styler.setAxisTickLabelsFont(PLAIN).setAxisTitleFont(PLAIN).setYAxisLabelAlignment(TextAlignment.Right)
            .setPlotGridHorizontalLinesVisible(false).setPlotGridLinesColor(GRID)
            .setPlotGridLinesStroke(new BasicStroke(1));
        styler.setXAxisTickLabelsFormattingFunction(RatioPicture::label);
        styler.setChartBackgroundColor(Color.WHITE).setPlotBorderVisible(false).setPlotContentSize(0.96)
            .setLegendFont(PLAIN).setLegendPosition(Styler.LegendPosition.OutsideS)
            .setLegendLayout(Styler.LegendLayout.Horizontal)
            .setAnnotationLineColor(TEXT).setAnnotationLineStroke(new BasicStroke(1.5f));
    }

    /**
     * Room for the values at both ends, and ticks at whole doublings, of which there are at least three: between them the
     * chart would put its ticks at even parts of a doubling, such as 0.57 and 0.62.
     */
    private void scale(final HorizontalBarStyler styler) {
        final double low = Math.min(-1, extreme(-1));
        final double high = Math.max(1, extreme(1));
        final double span = high - low;
        styler.setXAxisMin(low - LABEL * span).setXAxisMax(high + LABEL * span);
        styler.setXAxisMaxLabelCount(Math.max(2, names.size())); // means the names: without it some are left out
        styler.setXAxisTickMarkSpacingHint((int) Math.max(60, PLOT / span));
    }

    private double extreme(final int sign) {
        double extreme = 0;
        for (int i = 0; i < names.size(); i++) {
            final double bar = Double.isNaN(ours.get(i)) ? others.get(i) : ours.get(i);
            extreme = Math.max(extreme, sign * bar);
        }
        return sign * extreme;
    }

    private static double doublings(final Ratio ratio) {
        return Math.log(ratio.value()) / Math.log(2);
    }

    /** Of a bar as of a tick: the chart has one form for both, and takes no empty text. */
    static String label(final Double doublings) {
        if (doublings.isNaN()) {
            return " ";
        }
        final double ratio = Math.pow(2, doublings);
        return doublings == Math.rint(doublings)
            ? new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(ratio)
            : Ratio.number(ratio);
    }
}
