package io.tickwire.benchmarks.quickstart;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** What the user asked for, by system properties; an empty one counts as not given. */
final class Settings {
    private static final int HIGHEST_SERVER_VERSION = 226;
    private static final int LOWEST_SERVER_VERSION = 100;
    private static final int HIGHEST_PORT = 65_535;

    /** A TWS or Gateway to connect to; null: the Host that comes with the project. */
    final String host;
    final int port;
    /** How long to run; the embedded Host's warm-up comes before. */
    final int seconds;
    /** Whether a real Host may be sent orders. */
    final boolean orders;
    /** Recorded frames to play; null: a live market. */
    final Path replay;
    final int serverVersion;
    final long seed;
    /** Where the picture goes. */
    final Path out;

    private final UnaryOperator<String> properties;

    private Settings(final UnaryOperator<String> properties) {
        this.properties = properties;
        host = text("host");
        port = number("port", 0, 0, HIGHEST_PORT);
        seconds = number("seconds", 20, 1, 86_400);
        orders = Boolean.parseBoolean(text("orders"));
        replay = text("replay") == null ? null : Path.of(text("replay"));
        serverVersion = number("server.version", HIGHEST_SERVER_VERSION, LOWEST_SERVER_VERSION, HIGHEST_SERVER_VERSION);
        seed = number("seed", 42, 0, Integer.MAX_VALUE);
        out = Path.of(text("out") == null ? "." : text("out"));
    }

    /**
     * Reads and checks the settings.
     *
     * @param properties gives the value of a name, or null
     * @return the settings
     * @throws IllegalArgumentException that says what to change
     */
    static Settings of(final UnaryOperator<String> properties) {
        final Settings settings = new Settings(properties);
        if (settings.host != null && settings.port == 0) {
            throw new IllegalArgumentException("-Dhost needs -Dport: TWS listens on 7496 (live) or 7497 (paper), "
                + "IB Gateway on 4001 (live) or 4002 (paper)");
        }
        if (settings.host == null && settings.port != 0) {
            throw new IllegalArgumentException("-Dport needs -Dhost, such as -Dhost=127.0.0.1");
        }
        if (settings.orders && settings.host == null) {
            throw new IllegalArgumentException("-Dorders=true is for a real Host; without -Dhost orders are always sent");
        }
        if (settings.replay != null && settings.host != null) {
            throw new IllegalArgumentException(
                "-Dreplay plays through the Host that comes with the project: leave out -Dhost");
        }
        if (settings.replay != null && !Files.isReadable(settings.replay)) {
            throw new IllegalArgumentException("-Dreplay: cannot read " + settings.replay.toAbsolutePath());
        }
        return settings;
    }

    private String text(final String name) {
        final String value = properties.apply(name);
        return value == null || value.isBlank() ? null : value.trim();
    }

    private int number(final String name, final int otherwise, final int lowest, final int highest) {
        final String value = text(name);
        if (value == null) {
            return otherwise;
        }
        try {
            final int number = Integer.parseInt(value);
            if (number >= lowest && number <= highest) {
                return number;
            }
        } catch (final NumberFormatException ex) { // told below, as for a number that is out of range
        }
        throw new IllegalArgumentException("-D" + name + " must be a number from " + lowest + " to " + highest + ", not "
            + value);
    }
}
