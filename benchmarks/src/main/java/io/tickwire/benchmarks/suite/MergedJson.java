package io.tickwire.benchmarks.suite;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;

/** JMH's own JSON of results that were merged from rounds of one fork each; without paths of this machine. */
final class MergedJson {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private MergedJson() {
    }

    static void write(final Path file, final List<RunResult> results, final int forks) throws IOException {
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
            ResultFormatFactory.getInstance(ResultFormatType.JSON, out).writeOut(results);
        }
        final JsonNode root = JSON.readTree(bytes.toByteArray());
        root.forEach(result -> correct((ObjectNode) result, forks));
        JSON.writeValue(file.toFile(), root);
    }

    /** JMH tells the forks of a single round; the properties are those of the report, which may name places. */
    private static void correct(final ObjectNode result, final int forks) {
        result.put("forks", forks);
        result.remove("jvm");
        final ArrayNode kept = JSON.createArrayNode();
        for (final JsonNode argument : result.path("jvmArgs")) {
            if (!argument.asText().startsWith("-D")) {
                kept.add(argument);
            }
        }
        result.set("jvmArgs", kept);
    }
}
