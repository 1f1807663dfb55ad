package io.tickwire.host;

import io.tickwire.host.data.Entitlement;
import io.tickwire.host.script.Script;
import io.tickwire.host.session.LogLevel;
import io.tickwire.host.session.PacingMode;
import io.tickwire.wire.ServerVersion;
import picocli.CommandLine.Option;

import java.net.InetAddress;
import java.nio.file.Path;

/** The options of {@link HostMain} that are settings of the Host. */
final class HostOptions {
    @Option(names = "--port", defaultValue = "7497", paramLabel = "PORT",
        description = "port, 0 for a free one (default: ${DEFAULT-VALUE})")
    private int port;

    @Option(names = "--address", paramLabel = "ADDRESS",
        description = "address to listen on, 0.0.0.0 for all; everybody who reaches it may connect"
            + " (default: the loopback address)")
    private InetAddress address = InetAddress.getLoopbackAddress();

    @Option(names = "--server-version", defaultValue = "" + ServerVersion.MAX, paramLabel = "VERSION",
        description = "newest server version that it admits to, 100 to " + ServerVersion.MAX
            + "; clients whose newest is older get theirs (default: ${DEFAULT-VALUE})")
    private int serverVersion;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "SEED",
        description = "seed of the market: the same seed, the same prices (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--rate", defaultValue = "10", paramLabel = "TICKS",
        description = "ticks per second of each subscription; 0 for a market that stands still, 'max' for as many as the"
            + " client takes (default: ${DEFAULT-VALUE})")
    private String rate;

    @Option(names = "--accounts", split = ",", defaultValue = "DU1000001", paramLabel = "ACCOUNT",
        description = "account names, separated by commas (default: ${DEFAULT-VALUE})")
    private String[] accounts;

    @Option(names = "--cash", defaultValue = "1000000", paramLabel = "USD",
        description = "cash of each account at the start (default: ${DEFAULT-VALUE})")
    private double cash;

    @Option(names = "--entitlement", defaultValue = "LIVE", paramLabel = "KIND",
        description = "market data that the user has a right to: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Entitlement entitlement;

    @Option(names = "--pacing", defaultValue = "OFF", paramLabel = "MODE",
        description = "what is done above 50 messages a second: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private PacingMode pacing;

    @Option(names = "--read-only", description = "refuse orders, as a Host in read-only mode")
    private boolean readOnly;

    @Option(names = "--master-client-id", paramLabel = "ID",
        description = "the client that is told of the orders of all clients (default: none)")
    private Integer masterClientId;

    @Option(names = "--instruments", paramLabel = "FILE", description = "list of instruments instead of the bundled one")
    private Path instruments;

    @Option(names = "--replay", paramLabel = "FILE",
        description = "recorded frames, one JSON object a line, played to each client after START_API")
    private Path replay;

    @Option(names = "--script", paramLabel = "FILE",
        description = "what is to happen, and when: fills, prices, faults, restarts; see below")
    private Path script;

    @Option(names = "--log", defaultValue = "EVENTS", paramLabel = "LEVEL",
        description = "what is told on the standard error: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private LogLevel log;

    @Option(names = "--quiet", description = "the same as --log OFF")
    private boolean quiet;

    /** The settings. */
    SimulatedHostContext toContext() {
        final SimulatedHostContext context = new SimulatedHostContext()
            .address(address)
            .port(port)
            .serverVersion(serverVersion)
            .seed(seed)
            .ticksPerSecond(ticksPerSecond())
            .accounts(accounts)
            .accounts(settings -> settings.startCash(cash))
            .market(settings -> settings.entitlement(entitlement))
            .sessions(settings -> settings.pacing(pacing).readOnly(readOnly))
            .instruments(instruments)
            .replay(replay)
            .log(quiet ? LogLevel.OFF : log, HostMain::log);
        if (masterClientId != null) {
            context.sessions(settings -> settings.masterClientId(masterClientId));
        }
        if (script != null) {
            SettingsCheck.requireFile(script, "script");
            context.script(Script.load(script));
        }
        return context;
    }

    String address() {
        return address.getHostAddress();
    }

    int port() {
        return port;
    }

    private double ticksPerSecond() {
        if ("max".equals(rate)) {
            return SimulatedHostContext.FLAT_OUT;
        }
        try {
            return Double.parseDouble(rate);
        } catch (final NumberFormatException ex) {
            throw new IllegalArgumentException("--rate must be a number or max: " + rate, ex);
        }
    }
}
