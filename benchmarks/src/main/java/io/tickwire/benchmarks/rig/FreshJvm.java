package io.tickwire.benchmarks.rig;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import io.tickwire.benchmarks.result.Contender;

import org.agrona.CloseHelper;

/** A JVM that was just started for one contender and has connected to a Host of ours, which is here. */
final class FreshJvm implements Closeable {
    private static final int LOOK_MILLIS = 250;
    private static final int LOOKS = 240;
    private static final long EXIT_SECONDS = 10;

    private final Path log = Files.createTempFile("fresh", ".txt");
    private final RawHost host;
    private final Process process;
    private final Lane lane;

    /**
     * Starts it and waits until it is connected.
     *
     * @param contender     to run
     * @param serverVersion which decides on the wire
     * @param warm          whether it warms up before it connects
     * @param officialJars  path of the official client, or empty
     * @throws IOException when it does not come; the message tells what it printed
     */
    FreshJvm(final String contender, final int serverVersion, final boolean warm, final String officialJars)
        throws IOException {
        host = new RawHost(serverVersion);
        host.patience(LOOK_MILLIS);
        process = new ProcessBuilder(List.of(
            System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
            "--add-exports", "java.base/jdk.internal.misc=ALL-UNNAMED", "-Xms256m", "-Xmx256m",
            "-classpath", System.getProperty("java.class.path"), FreshClient.class.getName(), contender,
            Integer.toString(host.port()), Boolean.toString(warm), officialJars))
            .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            final SocketChannel channel = accept();
            if (!contender.equals(Contender.FLOOR)) {
                host.begin(channel);
            }
            lane = new Lane(channel, new Turn(), contender);
        } catch (final IOException ex) {
            final String told = Files.readString(log, StandardCharsets.UTF_8);
            stop();
            throw new IOException(contender + " did not connect from a new JVM: " + ex.getMessage() + "\n" + told, ex);
        }
    }

    private SocketChannel accept() throws IOException {
        for (int look = 0; look < LOOKS && process.isAlive(); look++) {
            try {
                return host.acceptBare();
            } catch (final SocketTimeoutException ex) {
                continue; // it may take its time, as long as it lives
            }
        }
        throw new IOException(process.isAlive() ? "it took longer than a minute" : "it has ended");
    }

    Lane lane() {
        return lane;
    }

    private void stop() throws IOException {
        host.close();
        process.destroyForcibly();
        try {
            process.waitFor(EXIT_SECONDS, TimeUnit.SECONDS);
        } catch (final InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
        Files.delete(log);
    }

    @Override
    public void close() throws IOException {
        CloseHelper.quietClose(lane);
        stop();
    }
}
