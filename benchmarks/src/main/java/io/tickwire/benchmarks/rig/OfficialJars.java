package io.tickwire.benchmarks.rig;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

/**
 * Where IB's own Java client is on this machine, if its user has it: a jar, and the jars that it needs. Nothing is
 * compiled against it.
 */
public final class OfficialJars {
    /** Nobody named a jar. */
    public static final OfficialJars NONE = new OfficialJars(List.of());

    private final List<Path> jars;

    private OfficialJars(final List<Path> jars) {
        this.jars = jars;
    }

    /**
     * Jars by a path in the form of a class path.
     *
     * @param path such as {@code TwsApi.jar:protobuf-java.jar}; null or empty for none
     * @return the jars
     * @throws IllegalArgumentException when one of them does not exist
     */
    public static OfficialJars of(final String path) {
        if (path == null || path.isBlank()) {
            return NONE;
        }
        final List<Path> jars = new ArrayList<>();
        for (final String name : path.split(File.pathSeparator)) {
            final Path jar = Path.of(name);
            if (!Files.isRegularFile(jar)) {
                throw new IllegalArgumentException("official.jar names a file that does not exist: " + jar);
            }
            jars.add(jar);
        }
        return new OfficialJars(jars);
    }

    /**
     * Whether there are any.
     *
     * @return false for {@link #NONE}
     */
    public boolean isNamed() {
        return !jars.isEmpty();
    }

    /**
     * What a reader should know of the client.
     *
     * @return the jars' names, when the first was built, and how it is run; empty without jars
     * @throws IOException when it cannot be read
     */
    public String description() throws IOException {
        if (!isNamed()) {
            return "";
        }
        try (JarFile jar = new JarFile(jars.get(0).toFile())) {
            final LocalDate built = LocalDate.ofInstant(
                jar.entries().nextElement().getLastModifiedTime().toInstant(), ZoneOffset.UTC);
            return jars.stream().map(one -> one.getFileName().toString()).collect(Collectors.joining(" and "))
                + ", built " + built + ", with its own reader's thread and queue, server version "
                + OfficialClient.PROTOBUF_VERSION + " at most";
        }
    }

    /** The jars in the form of {@link #of}; empty for none. */
    String path() {
        return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /**
     * A loader that sees the JDK and these jars only.
     *
     * @return a new one
     */
    public ClassLoader loader() {
        return new URLClassLoader(jars.stream().map(OfficialJars::url).toArray(URL[]::new),
            ClassLoader.getPlatformClassLoader());
    }

    private static URL url(final Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (final MalformedURLException ex) {
            throw new IllegalArgumentException(ex);
        }
    }
}
