package io.tickwire.benchmarks.tuning;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** The class path of this JVM with its folders packed into jars: archives of classes are made from jars only. */
final class JarredClassPath {
    private JarredClassPath() {
    }

    static String in(final Path folder) throws IOException {
        final List<String> path = new ArrayList<>();
        for (final String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            path.add(Files.isDirectory(Path.of(entry))
                ? pack(Path.of(entry), folder.resolve("classes-" + path.size() + ".jar")).toString() : entry);
        }
        return String.join(File.pathSeparator, path);
    }

    private static Path pack(final Path classes, final Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
            Stream<Path> files = Files.walk(classes)) {
            for (final Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(new JarEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
        return jar;
    }
}
