package io.tickwire.benchmarks.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

/**
 * Ratios to the floor as a PNG file: one row each, with its name, on a logarithmic scale. A bar begins at 1, the floor, and
 * ends at the ratio: to the right if it is slower, to the left if it is faster; a thin line is the spread of the rounds.
 */
final class RatioPicture {
    private static final int WIDTH = 1_040;
    private static final int ROW = 24;
    private static final int BAR = 14;
    private static final int TOP = 74;
    private static final int BOTTOM = 34;
    private static final int VALUE_WIDTH = 60;
    private static final int GAP = 10;
    private static final double DECADES_OF_FINE_TICKS = 2;
    private static final Color OURS = new Color(0x2F6FDE);
    private static final Color OTHERS = new Color(0xB9BDC6);
    private static final Color GRID = new Color(0xE4E6EA);
    private static final Color TEXT = new Color(0x30343B);
    private static final Font PLAIN = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
    private static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 17);

    private final List<Row> rows = new ArrayList<>();
    private final String title;
    private final String hint;
    private LogScale scale;

    private record Row(String name, Ratio ratio, Color color) {
    }

    RatioPicture(final String title, final String hint) {
        this.title = title;
        this.hint = hint;
    }

    RatioPicture bar(final String name, final Ratio ratio) {
        rows.add(new Row(name, ratio, OURS));
        return this;
    }

    /** Somebody else's software, in grey. */
    RatioPicture other(final String name, final Ratio ratio) {
        rows.add(new Row(name, ratio, OTHERS));
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Path save(final Path file) throws IOException {
        System.setProperty("java.awt.headless", "true");
        final BufferedImage image =
            new BufferedImage(WIDTH, TOP + ROW * rows.size() + BOTTOM, BufferedImage.TYPE_INT_RGB);
        final Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
        draw(canvas);
        canvas.dispose();
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private void draw(final Graphics2D canvas) {
        canvas.setColor(TEXT);
        canvas.setFont(TITLE);
        canvas.drawString(title, GAP, 26);
        canvas.setFont(PLAIN);
        canvas.drawString(hint, GAP, 48);
        final int names = rows.stream().mapToInt(row -> canvas.getFontMetrics().stringWidth(row.name())).max().orElse(0);
        final int left = names + 2 * GAP;
        scale = new LogScale(extreme(true), extreme(false), left + VALUE_WIDTH, WIDTH - VALUE_WIDTH - GAP);
        drawScale(canvas);
        for (int i = 0; i < rows.size(); i++) {
            drawRow(canvas, rows.get(i), names + GAP, TOP + i * ROW);
        }
        canvas.setColor(TEXT);
        canvas.setStroke(new BasicStroke(1.5f));
        canvas.drawLine(scale.at(1), TOP - 4, scale.at(1), TOP + ROW * rows.size());
    }

    private double extreme(final boolean lowest) {
        double extreme = 1;
        for (final Row row : rows) {
            final double end = lowest ? row.ratio().low() : row.ratio().high();
            final double reached = Double.isNaN(end) ? row.ratio().value() : end;
            extreme = lowest ? Math.min(extreme, reached) : Math.max(extreme, reached);
        }
        return lowest ? Math.min(0.8, extreme) : Math.max(1.25, extreme);
    }

    private void drawScale(final Graphics2D canvas) {
        final int bottom = TOP + ROW * rows.size();
        for (final double tick : scale.ticks(DECADES_OF_FINE_TICKS)) {
            final String label = tick == 1 ? "the floor" : tick < 1 ? Double.toString(tick) : String.format("%,.0f", tick);
            canvas.setColor(GRID);
            canvas.drawLine(scale.at(tick), TOP - 4, scale.at(tick), bottom);
            canvas.setColor(TEXT);
            canvas.drawString(label, scale.at(tick) - canvas.getFontMetrics().stringWidth(label) / 2, bottom + 20);
        }
    }

    private void drawRow(final Graphics2D canvas, final Row row, final int right, final int top) {
        final Ratio ratio = row.ratio();
        final int baseline = top + ROW / 2 + 5;
        final int middle = top + ROW / 2;
        final int from = Math.min(scale.at(1), scale.at(ratio.value()));
        final int to = Math.max(scale.at(1), scale.at(ratio.value()));
        canvas.setColor(row.color());
        canvas.fillRect(from, middle - BAR / 2, Math.max(2, to - from), BAR);
        canvas.setColor(TEXT);
        canvas.drawString(row.name(), right - canvas.getFontMetrics().stringWidth(row.name()), baseline);
        final int low = Double.isNaN(ratio.low()) ? from : Math.min(from, scale.at(ratio.low()));
        final int high = Double.isNaN(ratio.high()) ? to : Math.max(to, scale.at(ratio.high()));
        if (!Double.isNaN(ratio.low())) {
            canvas.drawLine(scale.at(ratio.low()), middle, scale.at(ratio.high()), middle);
        }
        final String value = Ratio.number(ratio.value());
        canvas.drawString(value,
            ratio.value() < 1 ? low - 6 - canvas.getFontMetrics().stringWidth(value) : high + 6, baseline);
    }
}
