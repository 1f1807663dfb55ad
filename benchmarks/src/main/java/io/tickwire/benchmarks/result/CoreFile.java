package io.tickwire.benchmarks.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code core.txt}: a line for each look at a core, of clock, operations a cycle and the step that came next. */
final class CoreFile {
    private static final int COLUMNS = 3;

    private final Path file;

    CoreFile(final Path file) {
        this.file = file;
    }

    void add(final CoreLook look) throws IOException {
        final String line = String.format(
            Locale.ROOT, "%.2f GHz  %.2f operations a cycle  %s%n", look.gigahertz(), look.operationsACycle(), look.step());
        Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    List<CoreLook> read() throws IOException {
        final List<CoreLook> looks = new ArrayList<>();
        if (Files.exists(file)) {
            for (final String line : Files.readAllLines(file)) {
                final String[] parts = line.split(" {2}", COLUMNS);
                if (parts.length == COLUMNS) { // a run that was broken off may have left half a line
                    looks.add(new CoreLook(parts[2], number(parts[0]), number(parts[1])));
                }
            }
        }
        return looks;
    }

    private static double number(final String figure) {
        return Double.parseDouble(figure.substring(0, figure.indexOf(' ')));
    }
}
