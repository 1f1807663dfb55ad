package io.tickwire.benchmarks.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** {@code rig.json}: what the scenarios are, in order, and their single figures. */
final class RigFile {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Path file;
    private final Map<String, String> scenarios = new LinkedHashMap<>();
    private final List<Figure> figures = new ArrayList<>();

    RigFile(final Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            read(JSON.readTree(file.toFile()));
        }
    }

    private void read(final JsonNode root) {
        root.path("scenarios").forEach(
            one -> scenarios.put(one.path("name").asText(), one.path("description").asText()));
        for (final JsonNode one : root.path("figures")) {
            final List<Double> rounds = new ArrayList<>();
            one.path("rounds").forEach(value -> rounds.add(value.asDouble()));
            figures.add(new Figure(one.path("scenario").asText(), one.path("contender").asText(),
                one.path("unit").asText(), rounds));
        }
    }

    Map<String, String> scenarios() {
        return scenarios;
    }

    List<Figure> figures() {
        return figures;
    }

    void describe(final String scenario, final String description) throws IOException {
        scenarios.put(scenario, description);
        write();
    }

    void add(final String scenario, final String contender, final String unit, final double value) throws IOException {
        Figure figure = figures.stream().filter(one -> one.scenario().equals(scenario)
            && one.contender().equals(contender) && one.unit().equals(unit)).findFirst().orElse(null);
        if (figure == null) {
            figure = new Figure(scenario, contender, unit, new ArrayList<>());
            figures.add(figure);
        }
        figure.rounds().add(value);
        write();
    }

    /** After each figure: a run that is broken off leaves what it has measured. */
    private void write() throws IOException {
        final ObjectNode root = JSON.createObjectNode();
        final ArrayNode names = root.putArray("scenarios");
        scenarios.forEach((name, text) -> names.addObject().put("name", name).put("description", text));
        final ArrayNode values = root.putArray("figures");
        for (final Figure one : figures) {
            final ObjectNode node = values.addObject().put("scenario", one.scenario())
                .put("contender", one.contender()).put("unit", one.unit());
            final ArrayNode rounds = node.putArray("rounds");
            one.rounds().forEach(rounds::add);
        }
        JSON.writeValue(file.toFile(), root);
    }
}
