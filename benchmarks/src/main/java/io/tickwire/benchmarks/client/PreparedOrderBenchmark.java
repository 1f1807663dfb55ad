package io.tickwire.benchmarks.client;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import io.tickwire.benchmarks.AbstractBenchmark;
import io.tickwire.benchmarks.corpus.AnswerFrames;
import io.tickwire.benchmarks.corpus.Orders;
import io.tickwire.client.EWrapper;
import io.tickwire.client.PreparedOrder;
import io.tickwire.message.CurrentTime;
import io.tickwire.wire.Decimals;
import io.tickwire.wire.MessageId;

import org.agrona.concurrent.UnsafeBuffer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;

/**
 * Prepared orders out of a callback, as a strategy sends them: id, price and quantity are new each time. One operation
 * is one order; {@link #BURST} of them leave in one write, which is no system call here. The floors copy as many bytes as
 * the frame of that wire has, and patch a word in each of three places of the copy, numbers known before.
 */
public class PreparedOrderBenchmark extends AbstractBenchmark {
    /** Orders a call. */
    public static final int BURST = 64;
    private static final int PRICES = 1_024;
    private static final int FIRST_ID = 1 << 22;
    private static final int MOST_IDS = 1 << 22;

    private final Strategy protobuf = new Strategy(Orders.PROTOBUF_VERSION);
    private final Strategy text = new Strategy(Orders.TEXT_VERSION);
    private final UnsafeBuffer frame = new UnsafeBuffer(ByteBuffer.allocateDirect(512));
    private final UnsafeBuffer sent = new UnsafeBuffer(ByteBuffer.allocateDirect(64 * 1024));
    private final double[] prices = new double[PRICES];
    private final long[] quantities = new long[PRICES];

    /** Connects, and has the numbers ready. */
    @Setup
    public void prepare() {
        for (int i = 0; i < PRICES; i++) {
            prices[i] = 180 + i * 0.01;
            quantities[i] = Decimals.fromLong(100 + i % 900);
        }
        protobuf.connect();
        text.connect();
    }

    /**
     * The floor of protobuf.
     *
     * @return the length of the frames
     */
    @Benchmark
    @OperationsPerInvocation(BURST)
    public int protobufCopy() {
        return copyAndPatch(protobuf.frameLength);
    }

    /**
     * The floor of text.
     *
     * @return the length of the frames
     */
    @Benchmark
    @OperationsPerInvocation(BURST)
    public int textCopy() {
        return copyAndPatch(text.frameLength);
    }

    private int copyAndPatch(final int frameLength) {
        int end = 0;
        for (int i = 0; i < BURST; i++) {
            sent.putBytes(end, frame, 0, frameLength);
            sent.putInt(end + 12, i, ByteOrder.LITTLE_ENDIAN);
            sent.putLong(end + 40, quantities[i], ByteOrder.LITTLE_ENDIAN);
            sent.putLong(end + 60, Double.doubleToRawLongBits(prices[i]), ByteOrder.LITTLE_ENDIAN);
            end += frameLength;
        }
        return end;
    }

    /**
     * Protobuf.
     *
     * @return the last position
     */
    @Benchmark
    @OperationsPerInvocation(BURST)
    public long protobuf() {
        return protobuf.burst();
    }

    /**
     * Text.
     *
     * @return the last position
     */
    @Benchmark
    @OperationsPerInvocation(BURST)
    public long text() {
        return text.burst();
    }

    /** Sends a burst whenever it hears the time. */
    private final class Strategy implements EWrapper {
        private final ByteBuffer time;
        private final ScriptedClient client;
        private PreparedOrder order;
        private long position;
        private int frameLength;
        private int orderId = FIRST_ID;

        Strategy(final int serverVersion) {
            final byte[] said = new AnswerFrames(serverVersion)
                .frame(MessageId.CURRENT_TIME, new CurrentTime().currentTime(1_767_600_000));
            time = ByteBuffer.allocateDirect(said.length).put(said).flip();
            client = new ScriptedClient(this, serverVersion);
        }

        void connect() {
            order = client.prepareOrder(Orders.contract(), Orders.order());
            final long before = order.send(orderId++);
            frameLength = (int) (order.send(orderId++) - before);
            client.channel().forget();
        }

        long burst() {
            client.channel().incoming(time.rewind());
            client.poll();
            return position;
        }

        @Override
        public void currentTime(final long now) {
            for (int i = 0; i < BURST; i++) {
                final int id = orderId = FIRST_ID + (orderId + 1 & MOST_IDS - 1);
                position = order.send(id, prices[id & PRICES - 1], quantities[id & PRICES - 1]);
            }
        }
    }
}
