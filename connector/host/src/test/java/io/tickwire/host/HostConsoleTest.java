package io.tickwire.host;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Timeout(30)
class HostConsoleTest {

    @Test
    void shouldMoveTheMarketAndTellIt() throws IOException {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still())) {
            final List<String> lines = answers(host, "quote 8314 222.90 223.00 500 600\ntrade 8314 222.95 70\nmarket IBM\n");
            assertEquals("{}", lines.get(0));
            assertEquals("{}", lines.get(1));
            assertTrue(lines.get(2).startsWith("{\"conId\":8314,\"bid\":222.9,\"bidSize\":500,\"ask\":223.0,"
                + "\"askSize\":600,\"last\":222.95,\"lastSize\":70,"), lines.get(2));
        }
    }

    @Test
    void shouldTellTheBooks() throws IOException {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still());
            TestClient client = TestClient.connect(host, 226, 5)) {
            host.market().quote(8314, 222.90, 223.00, 500, 500);
            final int id = client.place(Fixtures.stock("IBM"), Fixtures.market("BUY", 100));
            client.awaitStatus(id, "Filled");
            final String books = answers(host, "books\n").get(0);
            assertTrue(books.contains("\"status\":\"Filled\",\"total\":100,\"filled\":100,\"avgFillPrice\":223.0"), books);
            assertTrue(books.contains("\"action\":\"BUY\",\"quantity\":100,\"price\":223.0,\"commission\":1.0"), books);
            assertTrue(books.contains("\"DU1000001\":{\"cash\":977699.0,"), books);
            assertTrue(books.contains("\"positions\":{\"8314\":100}"), books);
        }
    }

    @Test
    void shouldSayWhatItDoesNotUnderstand() throws IOException {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still())) {
            for (final String line : answers(host, "dance\nquote 8314 x\nmarket\nmarket NOPE\nquote 8314 2 1 1 1\n")) {
                assertTrue(line.startsWith("{\"error\":"), line);
            }
        }
    }

    private static List<String> answers(final SimulatedHost host, final String commands) throws IOException {
        final ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HostConsole(host, new ByteArrayInputStream(commands.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8)).run();
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
