package io.tickwire.benchmarks.rig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

import io.tickwire.benchmarks.corpus.Orders;
import io.tickwire.benchmarks.result.Contender;
import io.tickwire.benchmarks.result.ResultFolder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class FirstOrderTest {
    @TempDir
    private Path path;

    @Test
    void shouldTimeTheFirstOrdersOfNewJvms() throws Exception {
        final ResultFolder folder = new ResultFolder(path);
        new FirstOrder("first", Orders.PROTOBUF_VERSION, false).run(RigSettings.brief(), folder);
        for (final String contender : new String[] {Contender.FLOOR, Contender.TICKWIRE}) {
            final Map<String, Long> counts = folder.latencies().stream()
                .filter(one -> one.contender().equals(contender))
                .collect(Collectors.toMap(one -> one.scenario(), one -> one.whole().getTotalCount()));
            assertTrue(counts.remove("first-steady") > 0, contender);
            assertEquals(Map.of("first", 1L, "first-10", 10L, "first-100", 100L, "first-1000", 1_000L), counts);
        }
    }

    @Test
    void shouldTellWhyANewJvmDidNotConnect() {
        final IOException failure = assertThrows(IOException.class,
            () -> new FreshJvm(Contender.OFFICIAL, Orders.TEXT_VERSION, false, "nowhere.jar").close());
        assertTrue(failure.getMessage().contains("nowhere.jar"), failure.getMessage());
    }
}
