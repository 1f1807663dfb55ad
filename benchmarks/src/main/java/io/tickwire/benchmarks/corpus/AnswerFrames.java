package io.tickwire.benchmarks.corpus;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import io.tickwire.wire.FrameWriter;
import io.tickwire.wire.Message;
import io.tickwire.wire.Wire;
import io.tickwire.wire.text.TextAnswers;
import io.tickwire.wire.text.TextWriter;

import org.agrona.concurrent.UnsafeBuffer;

/** Encodes messages as a Host of a server version would, on the wire that the version asks for. For set-up: allocates. */
public final class AnswerFrames {
    private static final int CAPACITY = 64 * 1024;

    private final UnsafeBuffer buffer = new UnsafeBuffer(new byte[CAPACITY]);
    private final TextWriter text = TextWriter.ofAnswers();
    private final int serverVersion;

    /**
     * Frames of a version.
     *
     * @param serverVersion 100 to 226
     */
    public AnswerFrames(final int serverVersion) {
        this.serverVersion = serverVersion;
    }

    /**
     * One frame.
     *
     * @param messageId of the answer
     * @param message   its content
     * @return the frame, its length in front
     */
    public byte[] frame(final int messageId, final Message message) {
        final int end;
        if (Wire.isProtobufAnswer(messageId, serverVersion)) {
            final int start = FrameWriter.beginProtobuf(buffer, 0, messageId);
            end = start + message.encode(buffer, start);
        } else {
            final int start = FrameWriter.beginText(buffer, 0, messageId, serverVersion);
            text.wrap(buffer, start, CAPACITY - start, serverVersion);
            TextAnswers.layout(messageId, text, message);
            end = start + text.length();
        }
        final byte[] frame = new byte[FrameWriter.endFrame(buffer, 0, end)];
        buffer.getBytes(0, frame);
        return frame;
    }

    /**
     * The greeting that tells the version: two texts, without an id.
     *
     * @return the frame, its length in front
     */
    public byte[] greeting() {
        final byte[] body = (serverVersion + "\0" + "20261122 10:00:00 EST\0").getBytes(
            StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(4 + body.length).putInt(body.length).put(body).array();
    }
}
