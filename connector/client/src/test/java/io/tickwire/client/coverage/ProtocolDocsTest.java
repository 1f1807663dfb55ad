package io.tickwire.client.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tickwire.client.vectors.DifferenceTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The tables in the docs say what the code says. */
@Timeout(60)
class ProtocolDocsTest {
    private static final Path DOCS = Path.of(System.getProperty("tickwire.root"), "connector", "client");

    @Test
    void shouldDocumentTheCoverage() throws IOException {
        check("COVERAGE.md", CoverageTable.read().markdown());
    }

    @Test
    void shouldDocumentTheDeliberateDifferences() throws IOException {
        check("DIFFERENCES.md", DifferenceTable.markdown());
    }

    private static void check(final String name, final String generated) throws IOException {
        final Path file = DOCS.resolve(name);
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(file, generated);
        }
        assertEquals(generated, Files.exists(file) ? Files.readString(file) : "",
            name + " is out of date: run this test with -Ddocs.write=true and commit the file");
    }
}
