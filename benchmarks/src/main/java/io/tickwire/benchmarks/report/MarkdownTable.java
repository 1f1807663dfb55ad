package io.tickwire.benchmarks.report;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A table in Markdown, row by row. */
final class MarkdownTable {
    private final StringBuilder out = new StringBuilder();
    private final int columns;

    MarkdownTable(final String... heads) {
        columns = heads.length;
        row(heads);
        out.append("|").append("---|".repeat(columns)).append('\n');
    }

    MarkdownTable row(final String... cells) {
        if (cells.length != columns) {
            throw new IllegalArgumentException(cells.length + " cells in a table of " + columns + " columns");
        }
        out.append(Arrays.stream(cells).map(cell -> cell.replace("|", "\\|"))
            .collect(Collectors.joining(" | ", "| ", " |\n")));
        return this;
    }

    String render() {
        return out.toString();
    }
}
