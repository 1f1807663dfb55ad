package io.tickwire.client.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class HostAddressTest {

    @ParameterizedTest
    @CsvSource({
        "gate.example, gate.example, 4002", "gate.example:7496, gate.example, 7496", "10.0.0.7:1, 10.0.0.7, 1",
        "::1, ::1, 4002", "[::1], ::1, 4002", "[fe80::2]:4001, fe80::2, 4001"})
    void shouldReadHostAndPort(final String text, final String host, final int port) {
        assertEquals(new HostAddress(host, port), HostAddress.parse(text, 4002));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ":4002", "gate:", "gate:x", "gate:70000", "gate:-1", "[::1]4002", "[]:4002"})
    void shouldRefuseWhatIsNoAddress(final String text) {
        assertThrows(IllegalArgumentException.class, () -> HostAddress.parse(text, 4002));
    }
}
