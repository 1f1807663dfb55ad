package io.tickwire.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import io.tickwire.benchmarks.result.ResultFolder;

/**
 * Compares two results: prints a page in Markdown, and writes it where {@code -Dout=FILE} says. Ends with 0 however they
 * differ, unless {@code -Dfail=true} asks for 1 when a ratio to the floor, or what is allocated, is worse.
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
            final String page = comparison.render(name(baseline, candidate), name(candidate, baseline));
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

    private static Path folder(final String property) throws IOException {
        final String value = System.getProperty(property, "");
        if (value.isBlank()) {
            throw new IllegalArgumentException("-D" + property + " must be the folder of a result, such as"
                + " mvn -q compile -Pcompare -Dbaseline=jmh-results/ONE -Dcandidate=benchmarks/target/report/OTHER");
        }
        return checked(Path.of(value));
    }

    /** A folder with nothing in it to compare would compare well with everything. */
    static Path checked(final Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("there is no folder " + folder);
        }
        if (!ResultFolder.isOne(folder)) {
            try (Stream<Path> inside = Files.list(folder)) {
                final List<Path> results = inside.filter(ResultFolder::isOne).sorted().toList();
                throw new IllegalArgumentException(folder + " holds no result" + (results.isEmpty() ? ""
                    : "; did you mean " + results.get(results.size() - 1) + "?"));
            }
        }
        return folder;
    }

    /** The folder's name; its path, where that of the other one has the same name. */
    static String name(final Path folder, final Path other) {
        return name(folder).equals(name(other)) ? folder.toString() : name(folder);
    }

    private static String name(final Path folder) {
        return folder.toAbsolutePath().normalize().getFileName().toString();
    }
}
