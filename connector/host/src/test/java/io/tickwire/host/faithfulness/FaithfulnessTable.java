package io.tickwire.host.faithfulness;

import io.tickwire.wire.MessageId;
import io.tickwire.wire.RequestId;
import io.tickwire.wire.ServerVersion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How each message of the Host is known, in words for FAITHFULNESS.md. */
final class FaithfulnessTable {
    private static final Pattern USE = Pattern.compile("\\b(RequestId|MessageId)\\.([A-Z][A-Z0-9_]+)");
    private static final int NEVER = Integer.MAX_VALUE;

    private final Evidence evidence;
    private final Set<String> used;
    private final StringBuilder text = new StringBuilder();

    FaithfulnessTable(final Evidence evidence, final Path hostSources) throws IOException {
        this.evidence = evidence;
        this.used = uses(hostSources);
    }

    /** The ids that the sources of the Host name. */
    private static Set<String> uses(final Path sources) throws IOException {
        final Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (final Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                final Matcher matcher = USE.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.add(matcher.group(1) + '.' + matcher.group(2));
                }
            }
        }
        return found;
    }

    String markdown() {
        text.append("""
            # Faithfulness

            What the stand-in Host's frames and manners rest on. A form was seen *in a capture*, in the traffic of a
            real Host; or *by the official client*, which sends the request or reads the answer in exactly this form, at
            the server versions that were tried; at all other versions it is *assumed* from the protocol's own rules:
            text layouts change only at the versions that name a change, protobuf forms only gain fields. Generated:
            `mvn test -pl connector/host -am -Dtest=FaithfulnessTest -Ddocs.write=true` writes it anew, and with
            `-Devidence.captures=FILE -Devidence.vectors=DIR` also the list of evidence behind it.

            ## Messages

            | message | id | wire | versions | in a capture | by the official client | the Host |
            |---|---|---|---|---|---|---|
            """);
        for (int id = 0; id <= RequestId.TABLE.max(); id++) {
            if (RequestId.TABLE.exists(id)) {
                rows(true, id);
            }
        }
        for (int id = 0; id <= MessageId.TABLE.max(); id++) {
            if (MessageId.TABLE.exists(id)) {
                rows(false, id);
            }
        }
        text.append("\n## Manners\n\n").append(behaviour());
        return text.toString();
    }

    private void rows(final boolean isRequest, final int id) {
        final int protobufFrom = isRequest ? RequestId.TABLE.protobufFrom(id) : MessageId.TABLE.protobufFrom(id);
        final int since = isRequest ? RequestId.TABLE.sinceVersion(id) : MessageId.TABLE.sinceVersion(id);
        final boolean hasText = isRequest ? RequestId.TABLE.hasText(id) : MessageId.TABLE.hasText(id);
        if (hasText) {
            row(isRequest, id, false, since, protobufFrom == NEVER ? ServerVersion.MAX : protobufFrom - 1);
        }
        if (protobufFrom != NEVER) {
            row(isRequest, id, true, protobufFrom, ServerVersion.MAX);
        }
    }

    private void row(final boolean isRequest, final int id, final boolean isProtobuf, final int from, final int to) {
        final NavigableSet<Integer> captured = evidence.of(isRequest, id, isProtobuf, Evidence.CAPTURE)
            .subSet(from, true, to, true);
        final NavigableSet<Integer> client = evidence.of(isRequest, id, isProtobuf, Evidence.CLIENT)
            .subSet(from, true, to, true);
        text.append("| ").append(isRequest ? RequestId.TABLE.name(id) : MessageId.TABLE.name(id)).append(" | ").append(id)
            .append(isProtobuf ? " | protobuf" : " | text").append(" | ").append(from).append(" to ").append(to)
            .append(" | ").append(list(captured)).append(" | ").append(list(client)).append(" | ")
            .append(part(isRequest, id, captured.isEmpty() && client.isEmpty())).append(" |\n");
    }

    private String part(final boolean isRequest, final int id, final boolean isAssumed) {
        final boolean isUsed = used.contains(isRequest ? "RequestId." + RequestId.TABLE.name(id)
            : "MessageId." + MessageId.TABLE.name(id));
        if (!isUsed || isRequest && RequestId.TABLE.name(id).startsWith("VERIFY_")) {
            return isRequest ? "refuses it" : "never sends it";
        }
        return (isRequest ? "answers it" : "sends it") + (isAssumed ? ", assumed" : "");
    }

    private static String list(final NavigableSet<Integer> versions) {
        return versions.isEmpty() ? "" : versions.toString().replaceAll("[\\[\\]]", "");
    }

    private static String behaviour() {
        final StringBuilder table = new StringBuilder("| what | the Host | known from |\n|---|---|---|\n");
        try (InputStream in = FaithfulnessTable.class.getResourceAsStream("/faithfulness/behaviour.tsv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).forEach(
                line -> table.append("| ").append(String.join(" | ", line.split("\t"))).append(" |\n"));
        } catch (final IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return table.toString();
    }
}
