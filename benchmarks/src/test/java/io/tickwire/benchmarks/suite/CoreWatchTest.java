package io.tickwire.benchmarks.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import io.tickwire.benchmarks.result.CoreLook;
import io.tickwire.benchmarks.result.ResultFolder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class CoreWatchTest {
    @TempDir
    private Path temp;

    @Test
    void shouldKeepALookBeforeEachStep() throws IOException {
        final CoreWatch watch = new CoreWatch(new ResultFolder(temp));
        watch.before("first");
        watch.before("second");
        final List<CoreLook> looks = new ResultFolder(temp).looks();
        assertEquals(List.of("first", "second"), looks.stream().map(CoreLook::step).toList());
        assertTrue(looks.stream().allMatch(one -> one.gigahertz() > 0 && one.operationsACycle() > 0), looks::toString);
    }
}
