package io.tickwire.host;

import io.tickwire.message.ExecutionDetails;
import io.tickwire.wire.MessageId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The Host as a program. */
@Timeout(60)
class HostMainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int execute(final String... args) {
        final CommandLine command = HostMain.commandLine();
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
        return command.execute(args);
    }

    @Test
    void shouldExplainItsOptionsItsScriptsAndItsExitCodes() {
        assertEquals(0, execute("--help"));
        for (final String text : List.of("--script=FILE", "--log=LEVEL", "OFF, EVENTS, REQUESTS, FRAMES", "Exit codes",
                "on order 1 ...", "link up 1102", "every 30s ...")) {
            assertTrue(out.toString().contains(text), text);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--port=70000          | port must be 0, for a free one, to 65535: 70000",
        "--port=ten            | Invalid value for option '--port'",
        "--server-version=99   | serverVersion must be 100 to 226: 99",
        "--rate=fast           | --rate must be a number or max: fast",
        "--rate=-1             | ticksPerSecond must be 0",
        "--accounts=A,A        | accounts must differ",
        "--pacing=sometimes    | expected one of [OFF, REJECT, DELAY]",
        "--script=nowhere.txt  | script: no file that can be read is at nowhere.txt",
        "--replay=nowhere.json | replay: no file that can be read is at nowhere.json",
        "--colour=red          | Unknown option: '--colour=red'"})
    void shouldSayWhatIsWrongWithAnOption(final String option, final String message) {
        assertEquals(2, execute(option));
        assertTrue(err.toString().contains(message), err.toString());
    }

    @Test
    void shouldSayThatThePortIsInUse() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertEquals(1, execute("--port", Integer.toString(other.getLocalPort())));
            assertTrue(err.toString().contains("cannot listen on 127.0.0.1:" + other.getLocalPort()), err.toString());
            assertTrue(err.toString().contains("choose another port with --port"), err.toString());
        }
    }

    @Test
    void shouldSayWhichLineOfTheScriptIsWrong(@TempDir final Path folder) throws IOException {
        final Path script = Files.writeString(folder.resolve("script.txt"), "at 2s link down\nafter 5s link up 1103\n");
        assertEquals(2, execute("--script", script.toString()));
        assertTrue(err.toString().contains("script line 2: '1103' does not fit here; allowed: 1101, 1102"), err.toString());
    }

    @Test
    void shouldServeAndDoWhatTheScriptSaysAsAProgram(@TempDir final Path folder) throws IOException {
        final Path script = Files.writeString(folder.resolve("script.txt"), "on order 1 fill 60 at 99.5\n");
        final Path log = folder.resolve("log.txt");
        final Process program = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m", "-XX:TieredStopAtLevel=1",
            "--add-exports", "java.base/jdk.internal.misc=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
            HostMain.class.getName(), "--port", "0", "--rate", "0", "--log", "requests", "--script", script.toString())
            .redirectError(log.toFile()).start();
        try (BufferedReader lines = program.inputReader()) {
            final String first = lines.readLine();
            assertTrue(first.startsWith("listening on 127.0.0.1:"), first + Files.readString(log));
            try (TestClient client = new TestClient(Integer.parseInt(first.substring(first.indexOf(':') + 1)))) {
                client.greet("v100..226");
                client.start(1);
                client.awaitError(2158);
                client.place(1, Fixtures.stock("AAPL"), Fixtures.market("BUY", 100));
                assertEquals(99.5, client.await(MessageId.EXECUTION_DATA, ExecutionDetails.class).execution().price());
            }
        } finally {
            program.destroy();
        }
        final String told = Files.readString(log);
        for (final String text : List.of("client 1 connected, server version 226", "client 1 > PLACE_ORDER",
                "order 1 of client 1 works: BUY 100 AAPL MKT", "script line 1: on order 1 fill 60 at 99.5",
                "order 1 of client 1 filled 60 of 100, the last at 99.5")) {
            assertTrue(told.contains(text), text + " is not in " + told);
        }
    }
}
