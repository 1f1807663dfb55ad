package io.tickwire.client.transport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The Host's end of one connection, moved by the test: says what it is told to, keeps what it hears. */
public final class FakeHost implements AutoCloseable {

    private final ByteChannel channel;
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
    private final ByteBuffer chunk = ByteBuffer.allocate(64 * 1024);
    private boolean ended;

    public FakeHost(final ByteChannel channel) {
        this.channel = channel;
    }

    /** Takes what has come; up to 64 KiB. */
    public FakeHost listen() throws IOException {
        chunk.clear();
        final int length = channel.read(chunk);
        if (length > 0) {
            heard.write(chunk.array(), 0, length);
        }
        ended |= length < 0;
        return this;
    }

    /** All bytes heard so far. */
    public byte[] heard() {
        return heard.toByteArray();
    }

    /** How many bytes were heard. */
    public int heardLength() {
        return heard.size();
    }

    /** Whether the client has closed. */
    public boolean hasEnded() {
        return ended;
    }

    /** The whole frames after the greeting, without their lengths. */
    public List<byte[]> frames() {
        final ByteBuffer bytes = ByteBuffer.wrap(heard());
        final List<byte[]> frames = new ArrayList<>();
        if (bytes.remaining() < 8) {
            return frames;
        }
        bytes.position(4);
        boolean greeting = true;
        while (bytes.remaining() >= 4 && bytes.remaining() - 4 >= bytes.getInt(bytes.position())) {
            final byte[] body = new byte[bytes.getInt()];
            bytes.get(body);
            if (!greeting) {
                frames.add(body);
            }
            greeting = false;
        }
        return frames;
    }

    /** Says bytes as they are; waits while the client does not take them. */
    public FakeHost say(final byte[] bytes) throws IOException {
        final ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            if (channel.write(rest) == 0) {
                Thread.yield();
            }
        }
        return this;
    }

    /** Says a greeting. */
    public FakeHost greet(final int serverVersion) throws IOException {
        return say(frame(Integer.toString(serverVersion), "20260105 09:30:00 EST"));
    }

    /** Says the first ids, as text with the id in the form of the version. */
    public FakeHost firstIds(final int serverVersion) throws IOException {
        return say(concat(message(serverVersion, 15, "1", "DU1"), message(serverVersion, 9, "1", "77")));
    }

    /** A frame of fields. */
    public static byte[] frame(final String... fields) {
        return frameOf(fields(fields));
    }

    /** A text message. */
    public static byte[] message(final int serverVersion, final int id, final String... fields) {
        final byte[] idBytes = serverVersion >= 201
            ? ByteBuffer.allocate(4).putInt(id).array() : fields(Integer.toString(id));
        return frameOf(concat(idBytes, fields(fields)));
    }

    /** A frame around a body. */
    public static byte[] frameOf(final byte[] body) {
        return ByteBuffer.allocate(4 + body.length).putInt(body.length).put(body).array();
    }

    public static byte[] concat(final byte[]... parts) {
        final ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (final byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] fields(final String... fields) {
        final StringBuilder text = new StringBuilder();
        Arrays.stream(fields).forEach(field -> text.append(field).append('\0'));
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
