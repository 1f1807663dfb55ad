package io.tickwire.benchmarks.tuning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import io.tickwire.benchmarks.result.ResultFolder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class TuningTableTest {
    private static final String PAGE =
        "before\n" + TuningTable.BEGIN + "\nstale words\n" + TuningTable.END + "\nafter\n";

    @TempDir
    private Path temp;

    @Test
    void shouldReplaceOnlyWhatStandsBetweenTheMarks() throws IOException {
        final ResultFolder folder = new ResultFolder(temp);
        for (int round = 0; round < 3; round++) {
            folder.figure("-XX:+UseZGC", "default", "p50", 10_000);
            folder.figure("-XX:+UseZGC", "setting", "p50", 13_000);
            folder.figure("-XX:+UseZGC", "default", "floor p50", 8_000);
            folder.figure("-XX:+UseZGC", "setting", "floor p50", 8_000);
        }
        final String page = TuningTable.into(PAGE, folder);
        assertTrue(page.startsWith("before\n" + TuningTable.BEGIN) && page.endsWith(TuningTable.END + "\nafter\n"), page);
        assertFalse(page.contains("stale words"), page);
        assertTrue(page.contains("| `-XX:+UseZGC` | **1.30** (1.30 to 1.30) | not measured | noise, 1.00 "), page);
        assertEquals(page, TuningTable.into(page, folder));
    }

    @Test
    void shouldRefuseAPageWithoutTheMarks() throws IOException {
        final ResultFolder folder = new ResultFolder(temp);
        assertThrows(IllegalArgumentException.class, () -> TuningTable.into("no marks", folder));
    }

    @Test
    void shouldCallItNoiseWhenTheRoundsDisagreeOnTheDirection() {
        assertEquals("noise, 1.10 (0.90 to 1.20)",
            TuningTable.ratio(List.of(9.0, 11.0, 12.0), List.of(10.0, 10.0, 10.0)));
        assertEquals("**1.20** (1.10 to 1.30)",
            TuningTable.ratio(List.of(13.0, 11.0, 12.0), List.of(10.0, 10.0, 10.0)));
    }

    @Test
    void shouldCallItNoiseWhenThereAreTooFewRounds() {
        assertEquals("noise, 1.50 (1.50 to 1.50)", TuningTable.ratio(List.of(15.0), List.of(10.0)));
    }

    @Test
    void shouldTellReadingsFromEverythingElseThatAJvmPrints() {
        assertEquals(Map.of("tick, text", 41.5),
            Readout.of(List.of("WARNING: something", "reading: tick, text=41.500000")));
    }

    @Test
    void shouldNameEachSettingOnce() {
        assertEquals(TuningSettings.ALL.size(), TuningSettings.ALL.stream().map(TuningSetting::label).distinct().count());
    }

    @Test
    void shouldFindItsMarksInThePageOfTheProject() throws IOException {
        final Path root = Path.of(System.getProperty("tickwire.root", ".."));
        final String page = Files.readString(root.resolve("tuning.md"));
        assertTrue(page.contains(TuningTable.BEGIN) && page.contains(TuningTable.END));
    }
}
