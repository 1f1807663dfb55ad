package io.tickwire.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(30)
class ConnectorContextTest {

    @Test
    void shouldHaveDefaultsThatMakeSense() {
        final ConnectorContext context = new ConnectorContext().conclude();
        assertEquals(100, context.minServerVersion());
        assertEquals(226, context.maxServerVersion());
        assertTrue(context.awaitFirstIds());
        assertEquals(WritePolicy.MESSAGE, context.writePolicy());
    }

    @Test
    void shouldTakeSystemProperties() {
        System.setProperty(ContextDefaults.CONNECT_TIMEOUT_PROP_NAME, "250ms");
        System.setProperty(ContextDefaults.RING_LENGTH_PROP_NAME, "4m");
        try {
            final ConnectorContext context = new ConnectorContext();
            assertEquals(250_000_000L, context.connectTimeoutNs());
            assertEquals(4 * 1024 * 1024, context.ringLength());
        } finally {
            System.clearProperty(ContextDefaults.CONNECT_TIMEOUT_PROP_NAME);
            System.clearProperty(ContextDefaults.RING_LENGTH_PROP_NAME);
        }
    }

    @Test
    void shouldNotReachAClientThatWasMadeWithIt() {
        final ConnectorContext context = new ConnectorContext();
        final ConnectorContext copy = context.clone();
        context.maxServerVersion(200);
        assertEquals(226, copy.maxServerVersion());
    }

    @Test
    void shouldAllowRequestsAsLongAsTheBuffersDo() {
        assertEquals(256 * 1024, new ConnectorContext().conclude().maxRequestLength());
        assertEquals(16 * 1024, new ConnectorContext().sendBufferLength(64 * 1024).conclude().maxRequestLength());
        assertEquals(8 * 1024, new ConnectorContext().ringLength(64 * 1024).conclude().maxRequestLength());
        assertEquals(2_000, new ConnectorContext().maxRequestLength(2_000).conclude().maxRequestLength());
    }

    static Stream<Arguments> nonsense() {
        return Stream.of(
            nonsense("minServerVersion", c -> c.minServerVersion(99)),
            nonsense("maxServerVersion", c -> c.maxServerVersion(227)),
            nonsense("maxServerVersion", c -> c.minServerVersion(180).maxServerVersion(176)),
            nonsense("connectTimeoutNs", c -> c.connectTimeoutNs(0)),
            nonsense("greetingTimeoutNs", c -> c.greetingTimeoutNs(-1)),
            nonsense("firstIdsTimeoutNs", c -> c.firstIdsTimeoutNs(0)),
            nonsense("closeTimeoutNs", c -> c.closeTimeoutNs(-1)),
            nonsense("receiveBufferLength", c -> c.receiveBufferLength(100)),
            nonsense("maxFrameLength", c -> c.maxFrameLength(0x1000000)),
            nonsense("sendBufferLength", c -> c.sendBufferLength(0)),
            nonsense("ringLength", c -> c.ringLength(1_000_000)),
            nonsense("maxRequestLength", c -> c.maxRequestLength(300_000)),
            nonsense("knownOrders", c -> c.knownOrders(-1)),
            nonsense("knownOrders", c -> c.knownOrders(65)),
            nonsense("warmUpTimeoutNs", c -> c.warmUpTimeoutNs(-1)),
            nonsense("socketSendBufferLength", c -> c.socketSendBufferLength(-1)),
            nonsense("writePolicy", c -> c.writePolicy(null)),
            nonsense("idleStrategySupplier", c -> c.idleStrategySupplier(null)),
            nonsense("errorHandler", c -> c.errorHandler(null)));
    }

    private static Arguments nonsense(final String named, final Consumer<ConnectorContext> setting) {
        return Arguments.of(named, setting);
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void shouldNameASettingThatMakesNoSense(final String name, final Consumer<ConnectorContext> setting) {
        final ConnectorContext context = new ConnectorContext();
        setting.accept(context);
        final RuntimeException thrown = assertThrows(RuntimeException.class, context::conclude);
        assertTrue(thrown.getMessage().contains(name), thrown::toString);
    }
}
