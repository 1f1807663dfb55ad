package io.tickwire.benchmarks.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

import io.tickwire.benchmarks.rig.BareClient;
import io.tickwire.benchmarks.rig.EngineLoop;
import io.tickwire.benchmarks.rig.Turn;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class WireTapTest {
    private static final int FRAMES = 500;
    private static final byte TIMED = 1;
    private static final byte UNTIMED = 2;
    private static final ByteBuffer ORDER = ByteBuffer.allocate(12).putInt(8).putLong(0x0102030405060708L).flip();

    private final Turn turn = new Turn();
    private final ByteBuffer answers = ByteBuffer.allocate(FRAMES * 16);
    private ServerSocketChannel listener;
    private SocketChannel hostSide;
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
            BareClient engine = BareClient.connect(tap.port())) {
            engine.answer(ORDER);
            tap.timing(true);
            final Thread tapThread = start(tap, "tap");
            final Thread engineThread = start(new EngineLoop(turn, tap.bare(), engine::poll), "engine");
            while (answers.position() < FRAMES * ORDER.capacity()) {
                turn.check();
                Thread.sleep(1);
            }
            tap.stop();
            turn.stop();
            tapThread.join();
            engineThread.join();
            assertEquals(FRAMES / 2, tap.duel().ourTimes(null).getTotalCount());
            assertEquals(FRAMES / 2, tap.duel().floorTimes(null).getTotalCount());
        }
        assertOrders();
    }

    private void assertOrders() {
        answers.flip();
        assertEquals(FRAMES * ORDER.capacity(), answers.remaining());
        while (answers.hasRemaining()) {
            assertEquals(8, answers.getInt());
            assertEquals(0x0102030405060708L, answers.getLong());
        }
    }

    /** A Host that sends a frame to time and one to pass, turn about, and collects what is answered. */
    private int hostDuty() {
        try {
            if (hostSide == null) {
                hostSide = listener.accept();
                hostSide.configureBlocking(false);
            }
            if (sent < FRAMES) {
                final byte kind = sent++ % 2 == 0 ? TIMED : UNTIMED;
                assertTrue(hostSide.write(ByteBuffer.allocate(7).putInt(3).put(kind).putShort((short) sent).flip()) == 7);
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
