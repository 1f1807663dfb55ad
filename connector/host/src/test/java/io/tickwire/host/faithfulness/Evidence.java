package io.tickwire.host.faithfulness;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * At which server versions each message was seen: in the traffic of a real Host, or sent or read by the official client.
 * Kept as a list in the test resources, so that it is there without the recordings that it was made from.
 */
final class Evidence {
    /** In the traffic of a real Host. */
    static final String CAPTURE = "capture";
    /** Sent or read by the official client. */
    static final String CLIENT = "client";

    private final Map<Sighting, NavigableSet<Integer>> versions = new TreeMap<>();

    /** What was seen: a direction, an id, a wire, and by whom. */
    record Sighting(boolean isRequest, int id, boolean isProtobuf, String source) implements Comparable<Sighting> {
        @Override
        public int compareTo(final Sighting other) {
            return key().compareTo(other.key());
        }

        private String key() {
            return String.format("%b%04d%b%s", isRequest, id, isProtobuf, source);
        }

        private String line() {
            return (isRequest ? "request" : "answer") + '\t' + id + '\t' + (isProtobuf ? "protobuf" : "text") + '\t'
                + source;
        }

        private static Sighting of(final String[] columns) {
            return new Sighting(columns[0].equals("request"), Integer.parseInt(columns[1]),
                columns[2].equals("protobuf"), columns[3]);
        }
    }

    /** The list of the project. */
    static Evidence ofTheProject() {
        try (InputStream in = Evidence.class.getResourceAsStream("/faithfulness/evidence.tsv")) {
            return in == null ? new Evidence() : parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (final IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static Evidence parse(final String list) {
        final Evidence evidence = new Evidence();
        list.lines().skip(1).map(line -> line.split("\t")).forEach(columns -> {
            for (final String version : columns[4].split(" ")) {
                evidence.add(Sighting.of(columns), Integer.parseInt(version));
            }
        });
        return evidence;
    }

    void add(final Sighting sighting, final int serverVersion) {
        versions.computeIfAbsent(sighting, key -> new TreeSet<>()).add(serverVersion);
    }

    /** The versions at which it was seen, in order. */
    NavigableSet<Integer> of(final boolean isRequest, final int id, final boolean isProtobuf, final String source) {
        return versions.getOrDefault(new Sighting(isRequest, id, isProtobuf, source), Collections.emptyNavigableSet());
    }

    /** The list of what one source saw. */
    String list(final String source) {
        return versions.entrySet().stream().filter(entry -> entry.getKey().source().equals(source))
            .map(entry -> entry.getKey().line() + '\t'
                + entry.getValue().stream().map(Object::toString).collect(Collectors.joining(" ")) + '\n')
            .collect(Collectors.joining());
    }

    /** The whole list, as it is kept. */
    String list() {
        return "direction\tid\twire\tsource\tserver versions\n" + list(CAPTURE) + list(CLIENT);
    }
}
