package io.tickwire.benchmarks.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(10)
class SettingsTest {
    @Test
    void shouldRunTheEmbeddedHostForTwentySecondsByDefault() {
        final Settings settings = Settings.of(Map.of("host", "", "seconds", " ")::get);
        assertNull(settings.host);
        assertNull(settings.replay);
        assertEquals(20, settings.seconds);
        assertEquals(226, settings.serverVersion);
    }

    @ParameterizedTest
    @CsvSource({
        "host, 127.0.0.1, -Dport",
        "port, 7497, -Dhost",
        "port, 70000, 0 to 65535",
        "seconds, ten, not ten",
        "server.version, 99, 100 to 226",
        "orders, true, real Host",
        "replay, no-such-file.jsonl, cannot read",
    })
    void shouldSayWhatToChange(final String name, final String value, final String hint) {
        final String said = assertThrows(
            IllegalArgumentException.class, () -> Settings.of(Map.of(name, value)::get)).getMessage();
        assertTrue(said.contains(hint), said);
    }
}
