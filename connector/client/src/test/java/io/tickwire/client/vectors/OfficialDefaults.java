package io.tickwire.client.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The value of every field of every freshly made official object: what a vector leaves out. */
final class OfficialDefaults {
    private static final String FILE = "defaults.json";

    private final JsonNode classes;

    private OfficialDefaults(final JsonNode classes) {
        this.classes = classes;
    }

    /** Those beside the vectors; a folder without them speaks of the same client as the part in the resources. */
    static OfficialDefaults of(final VectorFolder folder) {
        final Path beside = folder.path().resolve(FILE);
        final Path file = Files.exists(beside) ? beside : VectorFolder.resources().resolve(FILE);
        try {
            return new OfficialDefaults(new ObjectMapper().readTree(file.toFile()));
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fields of a class; missing for classes of which vectors show every field. */
    JsonNode of(final String officialClass) {
        return classes.path(officialClass);
    }

    /** The fields of a kind of order condition. */
    JsonNode ofCondition(final String type) {
        return classes.path("condition " + type);
    }
}
