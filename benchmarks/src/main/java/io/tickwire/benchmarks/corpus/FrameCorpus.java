package io.tickwire.benchmarks.corpus;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.agrona.concurrent.UnsafeBuffer;

/**
 * Frames in random order, one behind the other in one off-heap buffer, as a socket would deliver them, and handed out
 * in a circle: the branch predictor cannot learn a constant frame.
 *
 * <p>One thread. Taking the next frame does not allocate.
 */
public final class FrameCorpus {
    /** Frames in a corpus; a power of two. */
    public static final int SIZE = 4_096;

    private final UnsafeBuffer buffer;
    private final int[] offsets = new int[SIZE];
    private final int[] lengths = new int[SIZE];
    private int next;

    /**
     * Shuffles frames into a corpus.
     *
     * @param frames {@link #SIZE} of them, each with its length in front
     * @param seed   of the shuffle
     */
    public FrameCorpus(final List<byte[]> frames, final long seed) {
        if (frames.size() != SIZE) {
            throw new IllegalArgumentException("a corpus has " + SIZE + " frames, not " + frames.size());
        }
        final List<byte[]> shuffled = new ArrayList<>(frames);
        Collections.shuffle(shuffled, new Random(seed));
        buffer = new UnsafeBuffer(ByteBuffer.allocateDirect(shuffled.stream().mapToInt(f -> f.length).sum()));
        int offset = 0;
        for (int i = 0; i < SIZE; i++) {
            final byte[] frame = shuffled.get(i);
            buffer.putBytes(offset, frame);
            offsets[i] = offset;
            lengths[i] = frame.length;
            offset += frame.length;
        }
    }

    /**
     * All frames, contiguous.
     *
     * @return the buffer that holds them
     */
    public UnsafeBuffer buffer() {
        return buffer;
    }

    /**
     * A copy of all frames, for decoders that read arrays.
     *
     * @return the bytes of {@link #buffer()}
     */
    public byte[] bytes() {
        final byte[] bytes = new byte[buffer.capacity()];
        buffer.getBytes(0, bytes);
        return bytes;
    }

    /** Moves to the next frame, and from the last to the first. */
    public void next() {
        next = (next + 1) & (SIZE - 1);
    }

    /**
     * Where the current frame begins: its length field.
     *
     * @return index into {@link #buffer()}
     */
    public int offset() {
        return offsets[next];
    }

    /**
     * Length of the current frame, its length field included.
     *
     * @return bytes
     */
    public int length() {
        return lengths[next];
    }
}
