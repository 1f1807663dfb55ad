package io.tickwire.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.tickwire.benchmarks.result.ResultFolder;

/**
 * Compares two results: prints a Markdown table, and writes it where {@code -Dout=FILE} says. Ends with 0 however they
 * differ, unless {@code -Dfail=true} asks for 1 when something is worse.
 */
public final class CompareCommand {
    private static final int USAGE = 2;

    private CompareCommand() {
    }

    /**
     * Runs it.
     *
     * @param args none; {@code -Dbaseline=DIR} and {@code -Dcandidate=DIR} are needed
     * @throws IOException when a folder cannot be read
     */
    public static void main(final String[] args) throws IOException {
        try {
            final Path baseline = folder("baseline");
            final Path candidate = folder("candidate");
            final Comparison comparison =
                Comparison.of(new ResultFolder(baseline), new ResultFolder(candidate));
            final String page = comparison.render(name(baseline), name(candidate));
            System.out.println(page);
            final String out = System.getProperty("out", "");
            if (!out.isBlank()) {
                Files.writeString(Path.of(out), page);
            }
            System.exit(Boolean.getBoolean("fail") && comparison.worse() > 0 ? 1 : 0);
        } catch (final IllegalArgumentException ex) {
            System.err.println("compare: " + ex.getMessage());
            System.exit(USAGE);
        }
    }

    private static Path folder(final String property) {
        final String value = System.getProperty(property, "");
        if (value.isBlank() || !Files.isDirectory(Path.of(value))) {
            throw new IllegalArgumentException("-D" + property + " must be the folder of a result"
                + (value.isBlank() ? "" : ", and " + value + " is no folder"));
        }
        return Path.of(value);
    }

    private static String name(final Path folder) {
        return folder.toAbsolutePath().normalize().getFileName().toString();
    }
}
