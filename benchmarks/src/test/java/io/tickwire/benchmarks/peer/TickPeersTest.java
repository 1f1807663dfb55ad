package io.tickwire.benchmarks.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tickwire.benchmarks.corpus.FrameCorpus;
import io.tickwire.benchmarks.corpus.Orders;
import io.tickwire.benchmarks.corpus.TickFrames;
import io.tickwire.client.dispatch.Dispatcher;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.agrona.concurrent.SystemEpochClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every peer tells the same ticks as the connector: none of them is fast by doing less. */
@Timeout(60)
class TickPeersTest {
    private static final long SEED = 20261122;

    private final FrameCorpus corpus = TickFrames.protobuf(SEED, TickFrames.MIXED);
    private final CallbackLog log = new CallbackLog();

    @Test
    void shouldTellTheSameTicksByProtobufJava() throws IOException {
        final ProtobufJavaTicks peer = new ProtobufJavaTicks(log);
        final byte[] frames = corpus.bytes();
        for (int i = 0; i < FrameCorpus.SIZE; i++) {
            corpus.next();
            peer.decode(frames, corpus.offset(), corpus.length());
        }
        assertEquals(ours(SEED), log.lines());
    }

    @Test
    void shouldTellTheSameTicksByQuickBuffers() throws IOException {
        final QuickBuffersTicks peer = new QuickBuffersTicks(log);
        final byte[] frames = corpus.bytes();
        for (int i = 0; i < FrameCorpus.SIZE; i++) {
            corpus.next();
            peer.decode(frames, corpus.offset(), corpus.length());
        }
        assertEquals(ours(SEED), log.lines());
    }

    @Test
    void shouldTellTheSameTicksByPhiladelphia() throws IOException {
        final PhiladelphiaTicks peer = new PhiladelphiaTicks(log);
        final ByteBuffer messages = FixTicks.of(corpus);
        while (messages.hasRemaining()) {
            peer.decode(messages);
        }
        assertEquals(ours(SEED), log.lines());
    }

    /** What the connector tells of a corpus. */
    static List<String> ours(final long seed) {
        final CallbackLog expected = new CallbackLog();
        final Dispatcher dispatcher = new Dispatcher(expected, ex -> {
            throw new AssertionError(ex);
        }, SystemEpochClock.INSTANCE);
        dispatcher.serverVersion(Orders.PROTOBUF_VERSION);
        final FrameCorpus corpus = TickFrames.protobuf(seed, TickFrames.MIXED);
        for (int i = 0; i < FrameCorpus.SIZE; i++) {
            corpus.next();
            dispatcher.onFrame(corpus.buffer(), corpus.offset() + 4, corpus.length() - 4);
        }
        assertTrue(expected.lines().size() > FrameCorpus.SIZE, "prices bring their sizes with them");
        return expected.lines();
    }
}
