package io.tickwire.host;

import io.tickwire.host.script.Script;
import org.agrona.concurrent.ShutdownSignalBarrier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Callable;

/** Runs a {@link SimulatedHost} from the command line, for TWS clients of any language. */
@Command(
    name = "tickwire-host",
    mixinStandardHelpOptions = true,
    version = "tickwire-host 0.1.0-SNAPSHOT",
    usageHelpWidth = 110,
    description = {
        "A stand-in for TWS and IB Gateway that any TWS client can connect to. It prints \"listening on ADDRESS:PORT\" when"
            + " it is ready, and serves until it is interrupted.", ""},
    exitCodeListHeading = "%nExit codes%n",
    exitCodeList = {
        "0:it was interrupted, or its console ended",
        "1:it cannot start: the port is in use, a file cannot be read",
        "2:an option or a line of the script is wrong"},
    footerHeading = "%nScripts%n%n")
public final class HostMain implements Callable<Integer> {
    private static final int CANNOT_START = 1;
    private static final int WRONG_USE = 2;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");

    @Mixin
    private HostOptions options;

    @Option(names = "--console",
        description = "obey lines on the standard input, each answered by one line of JSON: books, market SYMBOL,"
            + " quote CONID BID ASK BIDSIZE ASKSIZE, trade CONID PRICE SIZE, do ACTION as in a script; the end of the"
            + " input ends the Host")
    private boolean console;

    private HostMain() {
    }

    /** Runs it. */
    public static void main(final String[] args) {
        System.exit(commandLine().execute(args));
    }

    /** The command, ready to be executed. */
    static CommandLine commandLine() {
        final HostMain main = new HostMain();
        final CommandLine command = new CommandLine(main).setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionExceptionHandler((ex, line, result) -> main.explain(ex, line));
        command.getCommandSpec().usageMessage().footer(Script.manual().replace("%", "%%").split("\\R"));
        return command;
    }

    @Override
    public Integer call() throws IOException {
        try (ShutdownSignalBarrier barrier = new ShutdownSignalBarrier();
            SimulatedHost host = SimulatedHost.launch(options.toContext())) {
            System.out.println("listening on " + options.address() + ":" + host.port());
            if (console) {
                new HostConsole(host, System.in, System.out).run();
            } else {
                barrier.await();
            }
        }
        return 0;
    }

    private int explain(final Exception ex, final CommandLine line) {
        final String text;
        if (ex instanceof UncheckedIOException && ex.getCause() instanceof BindException) {
            text = "cannot listen on " + options.address() + ":" + options.port() + ": " + ex.getCause().getMessage()
                + "; choose another port with --port, or 0 for a free one";
        } else if (ex instanceof UncheckedIOException || ex instanceof IllegalArgumentException) {
            text = ex.getMessage();
        } else {
            text = ex.toString();
        }
        line.getErr().println(Ansi.AUTO.string("@|bold,red tickwire-host:|@ ") + text);
        if (ex instanceof IllegalArgumentException) {
            line.getErr().println("--help lists the options and what a script may say");
            return WRONG_USE;
        }
        return CANNOT_START;
    }

    static void log(final String line) {
        System.err.println(LocalTime.now().format(TIME) + " " + line);
    }
}
