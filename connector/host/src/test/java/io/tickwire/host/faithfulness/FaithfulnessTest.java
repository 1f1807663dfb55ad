package io.tickwire.host.faithfulness;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** FAITHFULNESS.md says what the evidence says, and the evidence what the recordings say, where they are named. */
@Timeout(60)
class FaithfulnessTest {
    private static final Path ROOT = Path.of(System.getProperty("tickwire.root"));
    private static final Path HOST = ROOT.resolve("connector").resolve("host");

    @Test
    void shouldDocumentHowEachMessageIsKnown() throws IOException {
        check(HOST.resolve("FAITHFULNESS.md"), new FaithfulnessTable(
            Evidence.ofTheProject(), HOST.resolve("src").resolve("main").resolve("java")).markdown());
    }

    @Test
    void shouldKeepTheEvidenceOfTheRecordings() throws IOException {
        final String captures = System.getProperty("evidence.captures");
        final String vectors = System.getProperty("evidence.vectors");
        Assumptions.assumeTrue(captures != null && vectors != null, "no recordings are named");
        final Evidence seen = new EvidenceScan()
            .captures(ROOT.resolve(captures)).vectors(ROOT.resolve(vectors)).evidence();
        assertFalse(seen.list(Evidence.CAPTURE).isEmpty());
        assertFalse(seen.list(Evidence.CLIENT).isEmpty());
        check(HOST.resolve("src/test/resources/faithfulness/evidence.tsv"), seen.list());
    }

    private static void check(final Path file, final String generated) throws IOException {
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(file, generated);
        }
        assertEquals(generated, Files.exists(file) ? Files.readString(file) : "",
            file.getFileName() + " is out of date: run this test with -Ddocs.write=true and commit the file");
    }
}
