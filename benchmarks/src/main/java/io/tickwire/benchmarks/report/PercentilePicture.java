package io.tickwire.benchmarks.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.imageio.ImageIO;

import org.HdrHistogram.AbstractHistogram;

/** Percentile curves as a PNG file: "nines" to the right, time on a logarithmic scale upwards. */
public final class PercentilePicture {
    private static final int WIDTH = 1_000;
    private static final int HEIGHT = 520;
    private static final int LEFT = 80;
    private static final int RIGHT = WIDTH - 30;
    private static final int TOP = 74;
    private static final int BOTTOM = HEIGHT - 40;
    private static final int STEPS_A_NINE = 25;
    private static final double MAX_NINES = 6;
    private static final double DECADES_OF_FINE_TICKS = 3.5;
    private static final Color[] COLORS =
        {new Color(0x8A919C), new Color(0x2F6FDE), new Color(0xE07B1A), new Color(0x2E9E5B), new Color(0xA04CC0)};
    private static final Color GRID = new Color(0xE4E6EA);
    private static final Color TEXT = new Color(0x30343B);

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
        final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        final Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, WIDTH, HEIGHT);
        draw(canvas);
        canvas.dispose();
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private void draw(final Graphics2D canvas) {
        canvas.setColor(TEXT);
        canvas.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 17));
        canvas.drawString(title, LEFT, 26);
        canvas.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
        final double nines = curves.values().stream().mapToDouble(PercentilePicture::nines).max().orElse(1);
        final LogScale times = times();
        drawGrid(canvas, nines, times);
        int index = 0;
        int legend = LEFT;
        for (final Map.Entry<String, AbstractHistogram> curve : curves.entrySet()) {
            canvas.setColor(COLORS[index++ % COLORS.length]);
            canvas.setStroke(new BasicStroke(2.2f));
            canvas.draw(line(curve.getValue(), nines, times));
            canvas.drawLine(legend, 46, legend + 24, 46);
            canvas.setColor(TEXT);
            canvas.drawString(curve.getKey(), legend + 32, 51);
            legend += 60 + canvas.getFontMetrics().stringWidth(curve.getKey());
        }
    }

    /** The ends of all curves, and some room; upside down, as pixels count. */
    private LogScale times() {
        final long low = curves.values().stream().mapToLong(values -> values.getValueAtPercentile(0)).min().orElse(1);
        final long high = curves.values().stream().mapToLong(AbstractHistogram::getMaxValue).max().orElse(1);
        return new LogScale(Math.max(1, low) * 0.8, Math.max(2, high) * 1.25, BOTTOM, TOP);
    }

    private static void drawGrid(final Graphics2D canvas, final double nines, final LogScale times) {
        for (final double tick : times.ticks(DECADES_OF_FINE_TICKS)) {
            final int y = times.at(tick);
            canvas.setColor(GRID);
            canvas.drawLine(LEFT, y, RIGHT, y);
            canvas.setColor(TEXT);
            final String label = Percentiles.duration(tick).replaceFirst("\\.0+ ", " ");
            canvas.drawString(label, LEFT - 10 - canvas.getFontMetrics().stringWidth(label), y + 5);
        }
        for (int nine = 0; nine <= nines; nine++) {
            drawPercentile(canvas, nine, nine == 0 ? "fastest" : Percentiles.name(percentile(nine)), nines);
        }
        drawPercentile(canvas, Math.log10(2), "p50", nines);
    }

    private static void drawPercentile(
        final Graphics2D canvas, final double nine, final String label, final double nines) {
        final int x = (int) Math.round(x(nine, nines));
        canvas.setColor(GRID);
        canvas.drawLine(x, TOP, x, BOTTOM);
        canvas.setColor(TEXT);
        canvas.drawString(label, x - canvas.getFontMetrics().stringWidth(label) / 2, BOTTOM + 22);
    }

    private static Path2D line(final AbstractHistogram values, final double nines, final LogScale times) {
        final Path2D line = new Path2D.Double();
        final int points = (int) (nines(values) * STEPS_A_NINE) + 1;
        for (int i = 0; i < points; i++) {
            final double nine = (double) i / STEPS_A_NINE;
            final int y = times.at(Math.max(1, values.getValueAtPercentile(percentile(nine))));
            if (i == 0) {
                line.moveTo(x(nine, nines), y);
            } else {
                line.lineTo(x(nine, nines), y);
            }
        }
        return line;
    }

    private static double x(final double nine, final double nines) {
        return LEFT + (RIGHT - LEFT) * nine / nines;
    }

    /** As far to the right as there are values to tell. */
    private static double nines(final AbstractHistogram values) {
        return Math.min(MAX_NINES, Math.log10(Math.max(10, values.getTotalCount())));
    }

    private static double percentile(final double nines) {
        return Math.rint((100.0 - 100.0 / Math.pow(10, nines)) * 1e6) / 1e6;
    }
}
