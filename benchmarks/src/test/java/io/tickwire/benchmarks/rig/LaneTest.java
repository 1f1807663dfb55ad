package io.tickwire.benchmarks.rig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;

import io.tickwire.benchmarks.corpus.Orders;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class LaneTest {
    private static final byte[] TICK = {0, 0, 0, 1, 7};
    private static final byte[] ORDER = {0, 0, 0, 2, 8, 9};
    private static final long DELAY_MILLIS = 40;

    private RawHost host;
    private Socket client;
    private Lane lane;

    @BeforeEach
    void connect() throws IOException {
        host = new RawHost(Orders.PROTOBUF_VERSION);
        client = new Socket(InetAddress.getLoopbackAddress(), host.port());
        client.setTcpNoDelay(true);
        lane = new Lane(host.acceptBare(), new Turn(), "somebody");
    }

    @AfterEach
    void close() throws IOException {
        client.close();
        lane.close();
        host.close();
    }

    @Test
    void shouldStopTheClockAtTheLastByteOfTheLastOrder() throws Exception {
        final Thread answering = start(() -> {
            client.getInputStream().readNBytes(TICK.length);
            client.getOutputStream().write(ORDER);
            client.getOutputStream().write(ORDER, 0, ORDER.length - 1);
            Thread.sleep(DELAY_MILLIS);
            client.getOutputStream().write(ORDER[ORDER.length - 1]);
        });
        final long nanos = lane.exchange(ByteBuffer.wrap(TICK), 2);
        answering.join();
        assertTrue(nanos >= TimeUnit.MILLISECONDS.toNanos(DELAY_MILLIS), nanos + " ns");
        assertEquals(2 * ORDER.length, lane.answerLength());
    }

    @Test
    void shouldNotTakeAnEarlyOrderForAnAnswer() throws Exception {
        client.getOutputStream().write(ORDER);
        Thread.sleep(DELAY_MILLIS);
        assertThrows(IllegalStateException.class, () -> lane.exchange(ByteBuffer.wrap(TICK)));
    }

    @Test
    void shouldNameAClientThatLeaves() throws Exception {
        client.close();
        final Exception failure = assertThrows(EOFException.class, () -> lane.exchange(ByteBuffer.wrap(TICK)));
        assertEquals("somebody closed its connection", failure.getMessage());
    }

    /** Work that may fail. */
    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }

    private static Thread start(final Work work) {
        final Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (final IOException ex) {
                throw new UncheckedIOException(ex);
            } catch (final Exception ex) {
                throw new IllegalStateException(ex);
            }
        });
        thread.start();
        return thread;
    }
}
