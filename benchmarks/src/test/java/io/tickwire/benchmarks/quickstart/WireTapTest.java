package io.tickwire.benchmarks.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

import io.tickwire.benchmarks.rig.EngineLoop;
import io.tickwire.benchmarks.rig.Turn;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class WireTapTest {
    private static final int FRAMES = 500;
    private static final int ORDERS = FRAMES / 2;
    private static final int FRAME_LENGTH = 7;
    private static final byte TIMED = 1;
    private static final byte UNTIMED = 2;
    private static final ByteBuffer ORDER = ByteBuffer.allocate(12).putInt(8).putLong(0x0102030405060708L).flip();

    private final Turn turn = new Turn();
    private final ByteBuffer answers = ByteBuffer.allocate(FRAMES * 16);
    private ServerSocketChannel listener;
    private SocketChannel hostSide;
    private final ByteBuffer received = ByteBuffer.allocate(FRAME_LENGTH * FRAMES);
    private volatile boolean started;
    private int passed;
    private int sent;

    @BeforeEach
    void listen() throws IOException {
        listener = ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    @AfterEach
    void close() throws IOException {
        listener.close();
        if (hostSide != null) {
            hostSide.close();
        }
    }

    @Test
    void shouldTimeTicksInBothLanesAndPassEveryByte() throws Exception {
        final int port = ((InetSocketAddress) listener.getLocalAddress()).getPort();
        try (WireTap tap = new WireTap(port, this::hostDuty, turn, (frames, at, length) -> frames.get(at + 4) == TIMED);
            SocketChannel engine = SocketChannel.open(new InetSocketAddress("127.0.0.1", tap.port()))) {
            engine.configureBlocking(false);
            tap.timing(true, () -> started = true);
            final Thread tapThread = start(tap, "tap");
            final Thread engineThread = start(new EngineLoop(turn, tap.bare(), () -> answerTimed(engine)), "engine");
            while (answers.position() < ORDERS * ORDER.capacity()) {
                turn.check();
                Thread.sleep(1);
            }
            tap.stop();
            turn.stop();
            tapThread.join();
            engineThread.join();
            assertEquals(ORDERS, tap.duel().ourTimes(null).getTotalCount());
            assertEquals(ORDERS, tap.duel().floorTimes(null).getTotalCount());
        }
        assertOrders();
    }

    private void assertOrders() {
        answers.flip();
        assertEquals(FRAMES - ORDERS, passed);
        assertEquals(ORDERS * ORDER.capacity(), answers.remaining());
        while (answers.hasRemaining()) {
            assertEquals(8, answers.getInt());
            assertEquals(0x0102030405060708L, answers.getLong());
        }
    }

    /** An engine that answers each timed frame with an order. */
    private int answerTimed(final SocketChannel engine) throws IOException {
        final int count = engine.read(received);
        received.flip();
        while (received.remaining() >= FRAME_LENGTH) {
            if (received.get(received.position() + 4) == TIMED) {
                engine.write(ORDER.duplicate());
            } else {
                passed++;
            }
            received.position(received.position() + FRAME_LENGTH);
        }
        received.compact();
        return count;
    }

    /** A Host that sends a frame to time and one to pass, turn about, and collects what is answered. */
    private int hostDuty() {
        try {
            if (hostSide == null) {
                hostSide = listener.accept();
                hostSide.configureBlocking(false);
            }
            if (started && sent < FRAMES) {
                final byte kind = sent++ % 2 == 0 ? TIMED : UNTIMED;
                final ByteBuffer frame = ByteBuffer.allocate(FRAME_LENGTH).putInt(3).put(kind).putShort((short) sent).flip();
                assertEquals(FRAME_LENGTH, hostSide.write(frame));
            }
            return Math.max(0, hostSide.read(answers));
        } catch (final IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static Thread start(final Runnable work, final String name) {
        final Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
