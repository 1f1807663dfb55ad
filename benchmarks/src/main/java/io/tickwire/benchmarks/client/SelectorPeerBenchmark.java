package io.tickwire.benchmarks.client;

import io.tickwire.benchmarks.AbstractBenchmark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.Iterator;
import java.util.function.Consumer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Ways to learn that a loopback socket has bytes, and to read them: what a turn costs when there are none, and when a
 * frame of 29 bytes has just been written by the same thread (its write is part of every contender's time).
 */
public class SelectorPeerBenchmark extends AbstractBenchmark {
    private static final int TICK_LENGTH = 29;

    /** Whether there is something to read. */
    @Param({"false", "true"})
    public boolean ready;

    private final ByteBuffer tick = ByteBuffer.allocateDirect(TICK_LENGTH);
    private final ByteBuffer rx = ByteBuffer.allocateDirect(4_096);
    private final Consumer<SelectionKey> onSelected = this::onSelected;
    private SocketChannel sender;
    private SocketChannel receiver;
    private Selector selector;
    private int received;

    /**
     * Connects two channels.
     *
     * @throws IOException when it fails
     */
    @Setup
    public void connect() throws IOException {
        try (ServerSocketChannel listener =
            ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
            sender = SocketChannel.open(listener.getLocalAddress());
            receiver = listener.accept();
        }
        sender.socket().setTcpNoDelay(true);
        receiver.configureBlocking(false);
        selector = Selector.open();
        receiver.register(selector, SelectionKey.OP_READ);
    }

    /**
     * Closes them.
     *
     * @throws IOException when it fails
     */
    @TearDown
    public void close() throws IOException {
        selector.close();
        sender.close();
        receiver.close();
    }

    /**
     * As the connector's loop over many connections does it: {@code selectNow} with a consumer.
     *
     * @return bytes received
     * @throws IOException when it fails
     */
    @Benchmark
    public int tickwire() throws IOException {
        send();
        received = 0;
        do {
            selector.selectNow(onSelected);
        } while (ready && received < TICK_LENGTH);
        return received;
    }

    /**
     * As the connector's reader of one connection does it: reads again and again, without a selector.
     *
     * @return bytes received
     * @throws IOException when it fails
     */
    @Benchmark
    public int floor() throws IOException {
        send();
        received = 0;
        do {
            read();
        } while (ready && received < TICK_LENGTH);
        return received;
    }

    /**
     * The set of selected keys and its iterator, which makes garbage.
     *
     * @return bytes received
     * @throws IOException when it fails
     */
    @Benchmark
    public int jdk() throws IOException {
        send();
        received = 0;
        do {
            selector.selectNow();
            final Iterator<SelectionKey> keys = selector.selectedKeys().iterator();
            while (keys.hasNext()) {
                keys.next();
                keys.remove();
                read();
            }
        } while (ready && received < TICK_LENGTH);
        return received;
    }

    private void send() throws IOException {
        if (ready) {
            sender.write(tick.rewind());
        }
    }

    private void onSelected(final SelectionKey key) {
        try {
            read();
        } catch (final IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private void read() throws IOException {
        received += receiver.read(rx.clear());
    }
}
