package io.tickwire.benchmarks.rig;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class OfficialJarsTest {
    @Test
    void shouldDoWithoutTheOfficialClient() {
        assertFalse(OfficialJars.of("").isNamed());
    }

    @Test
    void shouldNameAJarThatDoesNotExist() {
        final Exception failure = assertThrows(
            IllegalArgumentException.class, () -> OfficialJars.of("nowhere/TwsApi.jar"));
        assertTrue(failure.getMessage().contains("TwsApi.jar"), failure.getMessage());
    }

    @Test
    void shouldSayThatAJarHoldsNoClient() throws Exception {
        final Path other = Path.of(Histogram.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        final OfficialJars jars = OfficialJars.of(other.toString());
        final Exception failure = assertThrows(IllegalStateException.class, () -> new OfficialClient(jars, 1));
        assertTrue(failure.getMessage().contains("official.jar"), failure.getMessage());
    }
}
