package io.tickwire.host;

import io.tickwire.wire.ServerVersion;
import org.agrona.concurrent.ShutdownSignalBarrier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;

/** Runs a {@link SimulatedHost} from the command line, for TWS clients of any language. */
@Command(
    name = "tickwire-host",
    mixinStandardHelpOptions = true,
    version = "tickwire-host 0.1.0-SNAPSHOT",
    description = "A stand-in for TWS and IB Gateway: listens on the loopback address until it is interrupted.")
public final class HostMain implements Callable<Integer> {
    @Option(names = "--port", defaultValue = "7497", description = "port, 0 for a free one (default: ${DEFAULT-VALUE})")
    private int port;

    @Option(names = "--server-version", defaultValue = "" + ServerVersion.MAX,
        description = "newest server version that it admits to, 100 to " + ServerVersion.MAX
            + " (default: ${DEFAULT-VALUE})")
    private int serverVersion;

    @Option(names = "--seed", defaultValue = "1", description = "seed of the market (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--rate", defaultValue = "10",
        description = "ticks per second of each subscription, or 'max' (default: ${DEFAULT-VALUE})")
    private String rate;

    @Option(names = "--accounts", split = ",", defaultValue = "DU1000001",
        description = "account names, separated by commas (default: ${DEFAULT-VALUE})")
    private String[] accounts;

    @Option(names = "--instruments", description = "list of instruments instead of the bundled one")
    private Path instruments;

    @Option(names = "--replay",
        description = "recorded frames, one JSON object a line, played to each client after START_API")
    private Path replay;

    @Option(names = "--console",
        description = "obey lines on the standard input, each answered by one line of JSON: books, market SYMBOL, "
            + "quote CONID BID ASK BIDSIZE ASKSIZE, trade CONID PRICE SIZE; the end of the input ends the Host")
    private boolean console;

    @Option(names = "--quiet", description = "print no log")
    private boolean quiet;

    private HostMain() {
    }

    /** Runs it. */
    public static void main(final String[] args) {
        System.exit(new CommandLine(new HostMain()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        final SimulatedHostContext context = new SimulatedHostContext()
            .port(port)
            .serverVersion(serverVersion)
            .seed(seed)
            .ticksPerSecond("max".equals(rate) ? SimulatedHostContext.FLAT_OUT : Double.parseDouble(rate))
            .accounts(accounts)
            .instruments(instruments)
            .replay(replay);
        if (!quiet) {
            context.log(HostMain::print);
        }
        try (ShutdownSignalBarrier barrier = new ShutdownSignalBarrier(); SimulatedHost host =
            SimulatedHost.launch(context)) {
            System.out.println("listening on 127.0.0.1:" + host.port());
            if (console) {
                new HostConsole(host, System.in, System.out).run();
            } else {
                barrier.await();
            }
        }
        return 0;
    }

    private static void print(final String line) {
        System.out.println(LocalTime.now().truncatedTo(ChronoUnit.MILLIS) + " " + line);
    }
}
