package io.tickwire.host.faithfulness;

import io.tickwire.wire.FrameId;
import org.agrona.concurrent.UnsafeBuffer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Makes the list of evidence from recordings: captured frames, and golden vectors of the official client. */
final class EvidenceScan {
    private static final Pattern CAPTURED = Pattern.compile(
        "\"direction\": ?\"(\\w+)\", ?\"server_version\": ?(\\d+), ?\"encoding\": ?\"(\\w+)\", ?\"msg_id\": ?(\\d+)");
    private static final Pattern VERSION = Pattern.compile("\"sv\":(\\d+)");
    private static final Pattern FRAME = Pattern.compile("\"(?:frame|afterHello)\":\"([0-9a-f]{8,40})");
    private static final int LENGTH_BYTES = 4;

    private final Evidence evidence = new Evidence();

    Evidence evidence() {
        return evidence;
    }

    /** Reads captured frames, one JSON object a line. */
    EvidenceScan captures(final Path file) throws IOException {
        for (final String line : Files.readAllLines(file)) {
            final Matcher matcher = CAPTURED.matcher(line);
            if (matcher.find()) {
                evidence.add(new Evidence.Sighting(matcher.group(1).startsWith("client"), Integer.parseInt(matcher.group(4)),
                    matcher.group(3).equals("protobuf"), Evidence.CAPTURE), Integer.parseInt(matcher.group(2)));
            }
        }
        return this;
    }

    /** Reads the vectors of a folder: what the official client sent, and what it read. */
    EvidenceScan vectors(final Path folder) throws IOException {
        vectors(folder.resolve("sessions").resolve("handshake.jsonl.gz"), true);
        for (final String kind : List.of("outgoing", "incoming-text", "incoming-proto")) {
            final List<Path> files;
            try (Stream<Path> all = Files.list(folder.resolve(kind))) {
                files = all.filter(file -> file.toString().endsWith(".jsonl.gz")).sorted().toList();
            }
            for (final Path file : files) {
                vectors(file, kind.equals("outgoing"));
            }
        }
        return this;
    }

    private void vectors(final Path file, final boolean areRequests) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
            new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.US_ASCII))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                final Matcher version = VERSION.matcher(line);
                final Matcher frame = FRAME.matcher(line);
                if (version.find() && frame.find()) {
                    add(areRequests, Integer.parseInt(version.group(1)), frame.group(1));
                }
            }
        }
    }

    private void add(final boolean isRequest, final int serverVersion, final String hex) {
        final byte[] start = HexFormat.of().parseHex(hex.substring(0, hex.length() & ~1));
        final int id = FrameId.read(
            new UnsafeBuffer(start), LENGTH_BYTES, start.length - LENGTH_BYTES, serverVersion);
        final boolean isProtobuf = id > FrameId.PROTOBUF_OFFSET;
        evidence.add(new Evidence.Sighting(
            isRequest, isProtobuf ? id - FrameId.PROTOBUF_OFFSET : id, isProtobuf, Evidence.CLIENT), serverVersion);
    }
}
