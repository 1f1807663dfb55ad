package io.tickwire.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a report says of the core that it had. */
@Timeout(20)
class CoreShareTest {
    private static final String PREPARED = "PreparedOrderBenchmark.protobuf";

    @TempDir
    private Path temp;

    @Test
    void shouldSayThatTheCoreWasSharedBesideAMissedBar() throws IOException {
        final String page = page(new ResultFixture(temp).score(PREPARED, 16.7, 1, 0)
            .look("other", 3.8).look(PREPARED, 2.2).look("next", 2.3));
        assertTrue(page.contains("* PreparedOrder.protobuf: Beside it a core did 2.3 operations a cycle, and 3.8 at its"
            + " best in this run"), page);
    }

    @Test
    void shouldNotBlameACoreThatWasWhole() throws IOException {
        final String page = page(new ResultFixture(temp).score(PREPARED, 16.7, 1, 0)
            .look("other", 2.2).look(PREPARED, 3.7).look("next", 3.8));
        assertTrue(page.contains("* PreparedOrder.protobuf: No reason is known.\n"), page);
    }

    @Test
    void shouldTellTheCoreBesideAKnownReason() throws IOException {
        final String page = page(new ResultFixture(temp).score("PreparedOrderBenchmark.text", 47, 1, 0)
            .look("other", 3.8).look("PreparedOrderBenchmark.text", 2.2).look("next", 2.2));
        assertTrue(page.matches("(?s).*PreparedOrder\\.text: Over text numbers are digits.*\\. Beside it a core did 2\\.2"
            + ".*"), page);
    }

    @Test
    void shouldNotExcuseARatioByTheCore() throws IOException {
        final String page = page(new ResultFixture(temp).times("closed-loop-text", "floor", 10_000)
            .times("closed-loop-text", "tickwire", 20_000)
            .look("other", 3.8).look("closed-loop-text", 2.2).look("next", 2.2));
        assertTrue(page.contains("* closed-loop-text: No reason is known.\n"), page);
    }

    @Test
    void shouldFindTheStepOfAFigureThatIsADifference() throws IOException {
        final CoreShare core = new Readings(new ResultFixture(temp).look("RecordingBenchmark.tickwire", 2.0)
            .look("next", 2.0).look("other", 4.0).folder()).core();
        assertTrue(core.lack("Recording.tickwire less its floor").startsWith("Beside it"), core.lack("Recording.tickwire"));
    }

    @Test
    void shouldShowWhatTheRunHad() throws IOException {
        final String page = page(new ResultFixture(temp).look("a", 2.5).look("b", 3.8).look("c", 2.2));
        assertTrue(page.contains("| clock of a core | 3.60 (3.60 to 3.60) GHz in 3 looks |"), page);
        assertTrue(page.contains("| operations a cycle | 2.50 (2.20 to 3.80) |"), page);
        assertTrue(page.contains("**Operations a cycle** is"), page);
    }

    @Test
    void shouldSayNothingIfNobodyLooked() throws IOException {
        final ResultFixture result = new ResultFixture(temp).score(PREPARED, 16.7, 1, 0);
        final String page = page(result);
        assertFalse(page.contains("perations a cycle"), page);
        assertEquals("not told", new Readings(result.folder()).core().operationsACycle());
    }

    private static String page(final ResultFixture result) throws IOException {
        return Files.readString(ReportPage.write(result.folder()));
    }
}
