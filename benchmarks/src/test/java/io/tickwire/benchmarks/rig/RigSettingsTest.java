package io.tickwire.benchmarks.rig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How the rounds of a scenario are spread over JVMs. */
@Timeout(20)
class RigSettingsTest {
    @Test
    void shouldSpreadTheRoundsWithoutLosingOne() {
        final RigSettings whole = RigSettings.full(OfficialJars.NONE);
        for (int sittings = 1; sittings <= 6; sittings++) {
            int rounds = 0;
            for (int sitting = 0; sitting < sittings; sitting++) {
                rounds += whole.sitting(sitting, sittings).rounds();
            }
            final int total = rounds;
            assertTrue(total >= whole.rounds() && total < whole.rounds() + sittings, () -> "rounds " + total);
        }
        assertSame(whole, whole.sitting(0, 1));
    }

    @Test
    void shouldMeasureTheOfficialClientInTheFirstOnly(@TempDir final Path folder) throws IOException {
        final Path jar = Files.createFile(folder.resolve("TwsApi.jar"));
        final RigSettings whole = RigSettings.full(OfficialJars.of(jar.toString()));
        assertTrue(whole.sitting(0, 3).official().isNamed());
        assertFalse(whole.sitting(1, 3).official().isNamed());
        assertEquals(whole.roundNanos(), whole.sitting(2, 3).roundNanos());
    }
}
