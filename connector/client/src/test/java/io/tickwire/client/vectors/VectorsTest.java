package io.tickwire.client.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Runs a folder of golden vectors of the official client: {@code mvn -q test -Dvectors=DIR}. Without the property it
 * takes the folder {@code ../shared/vectors} beside the project if there is one, else the small part in the test
 * resources.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class VectorsTest {
    @Test
    void shouldSendAndDeliverWhatTheOfficialClientDoes() {
        final VectorFolder folder = VectorFolder.find();
        final List<Path> files = folder.files();
        assertTrue(!files.isEmpty(), () -> "no golden vectors (*.jsonl.gz) below " + folder.path().toAbsolutePath()
            + ": -Dvectors=DIR must name a folder with outgoing/, incoming-text/, ...");
        final OfficialDefaults defaults = OfficialDefaults.of(folder);
        final Tally tally = new Tally();
        final ThreadLocal<VectorRunner> runner = ThreadLocal.withInitial(() -> new VectorRunner(defaults, tally));
        files.parallelStream().forEach(file -> runner.get().run(file));
        System.out.println(tally.report());
        assertTrue(tally.total() > 0, () -> "no vector in any file below " + folder.path().toAbsolutePath());
        assertEquals(0, tally.failed(), "vectors failed: see above");
    }
}
