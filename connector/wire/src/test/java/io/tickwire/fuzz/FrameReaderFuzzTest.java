package io.tickwire.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.tickwire.wire.FrameReader;
import org.agrona.concurrent.UnsafeBuffer;

/** Any byte stream: every frame lies within the bytes given, and the reader always comes to an end. */
class FrameReaderFuzzTest {
    private static final int MAX_FRAME_LENGTH = 4096;

    private final FrameReader reader = new FrameReader(MAX_FRAME_LENGTH);

    @FuzzTest(maxDuration = FuzzDuration.VALUE)
    void shouldKeepEveryFrameWithinTheBytesGiven(final byte[] bytes) {
        reader.wrap(new UnsafeBuffer(bytes), 0, bytes.length);
        int end = 0;
        while (reader.next()) {
            assertTrue(reader.offset() == end + FrameReader.LENGTH_BYTES, "a frame begins where the last one ended");
            end = reader.offset() + reader.length();
            assertTrue(reader.length() >= 0 && reader.length() <= MAX_FRAME_LENGTH && end <= bytes.length);
        }
        assertTrue(reader.position() == end, "what is left is the begun frame");
    }
}
