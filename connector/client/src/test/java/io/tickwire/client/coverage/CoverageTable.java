package io.tickwire.client.coverage;

import io.tickwire.client.vectors.VectorCounts;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.RequestId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Every message of the protocol: what carries it, which method or callback belongs to it, and what tests it. */
final class CoverageTable {
    private static final int NEVER = Integer.MAX_VALUE;

    private final List<Row> rows = new ArrayList<>();

    /** One message: facts from the project's table, versions from the code, vectors counted. */
    record Row(boolean isRequest, int id, String constant, List<String> members, String protobufMessage, int vectors) {
        int since() {
            return isRequest ? RequestId.TABLE.sinceVersion(id) : MessageId.TABLE.sinceVersion(id);
        }

        int protobufFrom() {
            return isRequest ? RequestId.TABLE.protobufFrom(id) : MessageId.TABLE.protobufFrom(id);
        }

        boolean hasText() {
            return isRequest ? RequestId.TABLE.hasText(id) : MessageId.TABLE.hasText(id);
        }

        String nameInCode() {
            return isRequest ? RequestId.TABLE.name(id) : MessageId.TABLE.name(id);
        }
    }

    static CoverageTable read() {
        final CoverageTable table = new CoverageTable();
        final VectorCounts counts = VectorCounts.ofTheProject();
        try (InputStream in = CoverageTable.class.getResourceAsStream("/coverage/messages.tsv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1)
                .forEach(line -> table.rows.add(row(line.split("\t"), counts)));
        } catch (final IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return table;
    }

    private static Row row(final String[] columns, final VectorCounts counts) {
        final boolean isRequest = columns[0].equals("out");
        final int id = Integer.parseInt(columns[1]);
        final List<String> members = List.of(columns[3].split(" "));
        final int vectors = isRequest
            ? members.stream().mapToInt(counts::ofRequest).sum() : counts.ofAnswer(id);
        return new Row(isRequest, id, columns[2], members, columns[4], vectors);
    }

    List<Row> rows() {
        return rows;
    }

    String markdown() {
        final StringBuilder text = new StringBuilder("""
            # Coverage

            Every message of the TWS API: 85 requests and 86 answers, the wire that carries it at which server version,
            the method or callback that belongs to it, and how many of the golden vectors in this project test it (a far
            larger set is run where it is at hand). Messages without a vector are newer than the official client that
            made the vectors; their classes are proven against protobuf-java like all others. Generated:
            `mvn test -pl connector/client -am -Dtest=ProtocolDocsTest -Ddocs.write=true` writes it anew.

            | message | id | direction | text | protobuf | method or callbacks | vectors |
            |---|---|---|---|---|---|---|
            """);
        for (final Row row : rows) {
            text.append("| ").append(row.constant()).append(" | ").append(row.id())
                .append(row.isRequest() ? " | to the Host | " : " | from the Host | ").append(textVersions(row))
                .append(" | ").append(row.protobufFrom() == NEVER ? "never" : "from " + row.protobufFrom())
                .append(" | ").append(String.join(", ", row.members())).append(" | ")
                .append(row.vectors() == 0 ? "none" : row.vectors()).append(" |\n");
        }
        return text.toString();
    }

    private static String textVersions(final Row row) {
        if (!row.hasText()) {
            return "never";
        }
        final int last = row.protobufFrom() == NEVER ? io.tickwire.wire.ServerVersion.MAX : row.protobufFrom() - 1;
        return row.since() + " to " + last;
    }
}
