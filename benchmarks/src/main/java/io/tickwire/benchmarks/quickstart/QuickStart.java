package io.tickwire.benchmarks.quickstart;

/**
 * The quick start: trades against the Host that comes with the project, or shows what a real one, or a recording, sends.
 *
 * <p>Set by system properties: {@code -Dseconds=20 -Dseed=42 -Dserver.version=226}; {@code -Dhost=... -Dport=...} for a
 * real TWS or Gateway, {@code -Dorders=true} to let it be sent orders; {@code -Dreplay=FILE} for recorded frames.
 */
public final class QuickStart {
    private static final int USAGE = 2;

    private QuickStart() {
    }

    /**
     * Runs it.
     *
     * @param args none
     * @throws Exception when something fails that has no better explanation
     */
    public static void main(final String[] args) throws Exception {
        System.exit(run());
    }

    private static int run() throws Exception {
        final Settings settings;
        try {
            settings = Settings.of(System::getProperty);
        } catch (final IllegalArgumentException ex) {
            System.err.println("quick start: " + ex.getMessage());
            return USAGE;
        }
        if (settings.host != null) {
            return new LiveRun(settings).run();
        }
        return settings.replay != null ? new ReplayRun(settings).run() : new SimulatedRun(settings).run();
    }
}
