package io.tickwire.host;

import org.agrona.concurrent.NoOpIdleStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

@Timeout(30)
class SimulatedHostContextTest {
    static Stream<Arguments> wrongSettings() {
        return Stream.of(
            wrong("port must be 0, for a free one, to 65535: 65536", c -> c.port(65_536)),
            wrong("serverVersion must be 100 to 226: 99", c -> c.serverVersion(99)),
            wrong("ticksPerSecond must be 0", c -> c.ticksPerSecond(-1)),
            wrong("ticksPerSecond must be 0", c -> c.ticksPerSecond(Double.NaN)),
            wrong("marketDataLines must be 1 or more: 0", c -> c.market(m -> m.marketDataLines(0))),
            wrong("entitlement must not be null", c -> c.market(m -> m.entitlement(null))),
            wrong("accounts must name one account or more", c -> c.accounts(new String[0])),
            wrong("accounts must differ: [A, A]", c -> c.accounts("A", "A")),
            wrong("must not be blank or hold a comma: 'A,B'", c -> c.accounts("A,B")),
            wrong("cancelDelay must not be negative", c -> c.orders(o -> o.cancelDelay(Duration.ofNanos(-1)))),
            wrong("fillHistoryLength must be 1 or more: 0", c -> c.orders(o -> o.fillHistoryLength(0))),
            wrong("maxClients must be 1 or more: 0", c -> c.sessions(s -> s.maxClients(0))),
            wrong("messagesPerSecond must be 1 or more: -5", c -> c.sessions(s -> s.messagesPerSecond(-5))),
            wrong("replay: no file that can be read is at nowhere", c -> c.replay(Path.of("nowhere"))),
            wrong("clock must not be null", c -> c.clock(null)),
            wrong("leave it out, or useAgentInvoker", c -> c.useAgentInvoker(true).idleStrategy(new NoOpIdleStrategy())));
    }

    private static Arguments wrong(final String message, final Consumer<SimulatedHostContext> setting) {
        return arguments(message, setting);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongSettings")
    void shouldSayWhichSettingIsWrongAndWhatItMayBe(
        final String message, final Consumer<SimulatedHostContext> setting) {
        final SimulatedHostContext context = new SimulatedHostContext();
        setting.accept(context);
        final Exception ex = assertThrows(IllegalArgumentException.class, context::conclude);
        assertTrue(ex.getMessage().contains(message), ex.getMessage());
    }

    @Test
    void shouldServeOneHostOnly() {
        final SimulatedHostContext context = new SimulatedHostContext().conclude();
        assertThrows(IllegalStateException.class, context::conclude);
    }
}
