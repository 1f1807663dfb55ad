package io.tickwire.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import io.tickwire.benchmarks.result.JmhFile;
import io.tickwire.benchmarks.result.JmhScore;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What readers of the codecs' tables need. */
@Timeout(20)
class BenchmarkNotesTest {
    @TempDir
    private Path temp;

    @Test
    void shouldHaveANoteForEachBenchmark() {
        final Set<String> without = new TreeSet<>();
        BenchmarkList.defaultList().find(OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT),
            List.of("\\.\\w+Benchmark\\."), List.of("ControlBenchmark")).forEach(one -> {
                final String[] parts = one.getUsername().split("\\.");
                final String group = parts[parts.length - 2].replace("Benchmark", "");
                if (BenchmarkNotes.of(group).isEmpty()) {
                    without.add(group);
                }
            });
        assertEquals(Set.of(), without);
    }

    @Test
    void shouldHoldAnOperationAgainstItsOwnCopy() throws IOException {
        final List<JmhScore> scores = JmhFile.read(new ResultFixture(temp)
            .score("PreparedOrderBenchmark.text", 40, 1, 0).score("PreparedOrderBenchmark.textCopy", 20, 1, 0)
            .score("PreparedOrderBenchmark.protobuf", 12, 1, 0).folder().jmhFiles());
        final Floors floors = new Floors(scores);
        final JmhScore text = score(scores, "PreparedOrder.text");
        assertEquals("PreparedOrder.textCopy", floors.of(text).name());
        assertTrue(floors.isFloor(floors.of(text)));
        assertNull(floors.of(score(scores, "PreparedOrder.protobuf")));
        assertNull(floors.of(floors.of(text)));
    }

    private static JmhScore score(final List<JmhScore> scores, final String name) {
        return scores.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }
}
