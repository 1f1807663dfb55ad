package io.tickwire.client.vectors;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** A folder of golden vectors: gzip-compressed JSON lines, by kind. */
public final class VectorFolder {
    private static final ObjectReader JSON = new ObjectMapper().reader();
    private static final String SUFFIX = ".jsonl.gz";

    private final Path folder;

    VectorFolder(final Path folder) {
        this.folder = folder;
    }

    /** The folder of the property {@code vectors}, else the one beside the project, else the part in the resources. */
    static VectorFolder find() {
        final String named = System.getProperty("vectors", "");
        if (!named.isEmpty()) {
            return new VectorFolder(fromRoot(named));
        }
        final Path beside = fromRoot("../shared/vectors");
        return new VectorFolder(Files.isDirectory(beside) ? beside : resources());
    }

    /** A path as it is meant by who types it in the root of the project, where tests do not run. */
    public static Path fromRoot(final String path) {
        return Path.of(System.getProperty("tickwire.root", ".")).resolve(path).normalize();
    }

    static Path resources() {
        try {
            return Path.of(VectorFolder.class.getResource("/vectors/defaults.json").toURI()).getParent();
        } catch (final URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    Path path() {
        return folder;
    }

    /** All files of vectors below the folder, the largest first so that two threads end together. */
    List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(SUFFIX))
                .sorted((a, b) -> Long.compare(b.toFile().length(), a.toFile().length()))
                .toList();
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Which kind of vectors a file holds: the folder it stands in, with the file's name for sessions. */
    static String kindOf(final Path file) {
        final String kind = file.getParent().getFileName().toString();
        return kind.equals("sessions") ? kind + "/" + nameOf(file) : kind;
    }

    static String nameOf(final Path file) {
        final String name = file.getFileName().toString();
        return name.substring(0, name.length() - SUFFIX.length());
    }

    static void forEach(final Path file, final Consumer<Vector> action) {
        final String name = kindOf(file) + "/" + nameOf(file);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
            new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.US_ASCII))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                action.accept(new Vector(name, number, JSON.readTree(line)));
            }
        } catch (final IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
