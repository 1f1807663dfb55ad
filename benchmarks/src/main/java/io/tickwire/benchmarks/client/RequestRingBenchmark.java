package io.tickwire.benchmarks.client;

import io.tickwire.benchmarks.AbstractBenchmark;
import java.nio.ByteBuffer;
import org.agrona.BufferUtil;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.MessageHandler;
import org.agrona.concurrent.UnsafeBuffer;
import org.agrona.concurrent.ringbuffer.ManyToOneRingBuffer;
import org.agrona.concurrent.ringbuffer.RingBufferDescriptor;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * An encoded order of 155 bytes from another thread's buffer through the ring into the reader's send buffer, both ends
 * on one thread, so that only the work is timed and not the hop between cores.
 */
public class RequestRingBenchmark extends AbstractBenchmark {
    private static final int ORDER_LENGTH = 155;
    private static final int RING_LENGTH = 1 << 20;
    private static final int MESSAGE_TYPE = 1;

    private final UnsafeBuffer order = new UnsafeBuffer(ByteBuffer.allocateDirect(ORDER_LENGTH));
    private final UnsafeBuffer target = new UnsafeBuffer(ByteBuffer.allocateDirect(4_096));
    private final ManyToOneRingBuffer ring = new ManyToOneRingBuffer(new UnsafeBuffer(
        BufferUtil.allocateDirectAligned(RING_LENGTH + RingBufferDescriptor.TRAILER_LENGTH, 64)));
    private final MessageHandler copy = this::copy;
    private final RingHandles connector = new RingHandles(RING_LENGTH);

    /**
     * The connector's ring: offered with its connection's number, drained into the send buffer.
     *
     * @return requests drained
     */
    @Benchmark
    public int tickwire() {
        connector.offer(order, ORDER_LENGTH);
        return connector.drain();
    }

    /**
     * Agrona's ring alone: claimed, copied in, committed; read, copied out.
     *
     * @return messages read
     */
    @Benchmark
    public int floor() {
        final int index = ring.tryClaim(MESSAGE_TYPE, ORDER_LENGTH);
        ring.buffer().putBytes(index, order, 0, ORDER_LENGTH);
        ring.commit(index);
        return ring.read(copy);
    }

    private void copy(final int type, final MutableDirectBuffer buffer, final int index, final int length) {
        target.putBytes(0, buffer, index, length);
    }
}
