package io.tickwire.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The settings that nobody changes allow an advisor's configuration with hundreds of accounts. */
@Timeout(20)
class LongRequestTest {

    private static final int LENGTH = 200 * 1024;

    private final RecordingEWrapper wrapper = new RecordingEWrapper();

    @Test
    void shouldSendALongTextWithTheDefaults() {
        for (final int serverVersion : new int[] {200, 226}) {
            final ConnectorContext context = new ConnectorContext().useInvoker(true);
            try (MemoryHost.Client client = MemoryHost.unconnected(serverVersion, wrapper, context)) {
                assertTrue(client.eConnect("memory", 1, 0));
                final long before = client.counters().bytesSent();
                assertTrue(client.replaceFA(7, 1, "x".repeat(LENGTH)) >= 0, wrapper.events::toString);
                client.poll();
                assertTrue(client.counters().bytesSent() - before > LENGTH);
            }
            assertEquals(0, wrapper.of("error").size(), wrapper.events::toString);
        }
    }
}
