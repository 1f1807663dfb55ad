import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Installs the third-party client with npm and runs its script against the Host. Started as a source file by the Maven
 * profile: {@code java Interop.java SOURCES TARGET CLASSPATH VERSIONS}; the class path is that of the Host. Exit status 0
 * if every check passed.
 */
public final class Interop {
    private static final boolean IS_WINDOWS = System.getProperty("os.name").startsWith("Windows");
    private static final int OLDEST_NODE = 18;
    private static final long NODE_SECONDS = 10;
    private static final long INSTALL_SECONDS = 180;
    private static final long RUN_SECONDS = 600;
    private static final List<String> FILES = List.of("package.json", "package-lock.json", "main.mjs", "host.mjs",
        "client.mjs", "checks.mjs", "script.mjs", "data.mjs", "trading.mjs");

    private Interop() {
    }

    /** Runs it. */
    public static void main(final String[] args) throws IOException, InterruptedException {
        final Path target = Path.of(args[1]);
        requireNode();
        copy(Path.of(args[0]), target);
        install(target);
        final List<String> command = new ArrayList<>(List.of("node", "main.mjs", java(), args[2]));
        command.addAll(List.of(args[3].split("[ ,]+")));
        final int status = run(target, RUN_SECONDS, command);
        if (status != 0) {
            throw fail("the interop script failed, see the lines that begin with FAIL");
        }
    }

    private static void requireNode() throws IOException, InterruptedException {
        final Process node;
        try {
            node = new ProcessBuilder("node", "--version").start();
        } catch (final IOException ex) {
            throw fail("the interop profile runs a Node client: Node " + OLDEST_NODE + " or newer must be on the PATH");
        }
        final String version = new String(node.getInputStream().readAllBytes()).trim();
        node.waitFor(NODE_SECONDS, TimeUnit.SECONDS);
        if (!version.matches("v\\d+\\..*")
            || Integer.parseInt(version.substring(1, version.indexOf('.'))) < OLDEST_NODE) {
            throw fail("the interop profile needs Node " + OLDEST_NODE + " or newer, found " + version);
        }
        System.out.println("Node " + version);
    }

    private static void copy(final Path source, final Path target) throws IOException {
        Files.createDirectories(target);
        for (final String file : FILES) {
            Files.copy(source.resolve(file), target.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** As the lock file says, from the registry that npm is configured for; nothing if that has been done. */
    private static void install(final Path target) throws IOException, InterruptedException {
        final Path done = target.resolve("installed-lock.json");
        final Path lock = target.resolve("package-lock.json");
        if (Files.exists(done) && Files.mismatch(done, lock) < 0) {
            return;
        }
        final int status = run(target, INSTALL_SECONDS, List.of(
            IS_WINDOWS ? "npm.cmd" : "npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"));
        if (status != 0) {
            throw fail("npm could not install the client");
        }
        Files.copy(lock, done, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static int run(final Path directory, final long seconds, final List<String> command)
        throws InterruptedException {
        final Process process;
        try {
            process = new ProcessBuilder(command).directory(directory.toFile()).inheritIO().start();
        } catch (final IOException ex) {
            throw fail("the interop profile needs " + command.get(0) + " on the PATH: " + ex.getMessage());
        }
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw fail("not done after " + seconds + " s: " + command.get(0) + ' ' + command.get(1));
        }
        return process.exitValue();
    }

    private static IllegalStateException fail(final String message) {
        System.err.println(message);
        System.exit(1);
        return new IllegalStateException(message);
    }
}
