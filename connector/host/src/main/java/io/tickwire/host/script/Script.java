package io.tickwire.host.script;

import io.tickwire.host.SimulatedHost;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * What is to happen in a Host, line by line: when, then what.
 * <pre>{@code
 * new SimulatedHostContext().script(Script.parse("""
 *     on order 1 fill 60
 *     after 2s link down
 *     after 5s link up 1102
 *     """));
 * }</pre>
 * All lines are understood before the Host starts; what is wrong is told by line and word. It runs on the Host's clock and
 * thread, so that with a {@link io.tickwire.host.ManualClock} it runs when the test advances it, and the same way each
 * time. A line that cannot be done when it is due, as for a client that is not connected, goes to the Host's error handler;
 * the others are done all the same. {@link #manual()} lists all lines. One script may serve many Hosts.
 */
public final class Script implements Consumer<SimulatedHost> {
    private final List<ScriptLine> lines;

    private Script(final List<ScriptLine> lines) {
        this.lines = lines;
    }

    /**
     * Understands a script.
     *
     * @param script its lines.
     * @return it.
     * @throws ScriptException if a line is wrong.
     */
    public static Script parse(final String script) {
        return new Script(new ScriptParser().parse(script));
    }

    /**
     * Reads and understands a script.
     *
     * @param file in UTF-8.
     * @return it.
     * @throws ScriptException      if a line is wrong.
     * @throws UncheckedIOException if the file cannot be read.
     */
    public static Script load(final Path file) {
        try {
            return parse(Files.readString(file));
        } catch (final IOException ex) {
            throw new UncheckedIOException("the script " + file + " cannot be read", ex);
        }
    }

    /** The manual: all triggers and all actions. */
    public static String manual() {
        try (InputStream in = Script.class.getResourceAsStream("script.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (final IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Begins in a Host; called at its launch, see {@link io.tickwire.host.SimulatedHostContext#script}. */
    @Override
    public void accept(final SimulatedHost host) {
        new ScriptRun(host, lines).start();
    }
}
