package io.tickwire.benchmarks.rig;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The floor of a loop over many connections: bare channels behind one selector, which is asked again and again, or in
 * which the thread sleeps until something comes. Does not allocate after the last connection.
 */
final class SelectedFloor implements Floor {
    /** So that the engine's thread sees in time that its turn is over. */
    private static final long LONGEST_SLEEP_MILLIS = 50;

    private final Consumer<SelectionKey> onSelected = this::onSelected;
    private final List<BareClient> clients = new ArrayList<>();
    private final Selector selector = Selector.open();
    private final boolean blocking;
    private int frames;

    SelectedFloor(final boolean blocking) throws IOException {
        this.blocking = blocking;
    }

    @Override
    public void attach(final int port) throws IOException {
        final BareClient client = BareClient.connect(port);
        client.channel().register(selector, SelectionKey.OP_READ, client);
        clients.add(client);
    }

    @Override
    public int poll() throws IOException {
        frames = 0;
        if (blocking) {
            selector.select(onSelected, LONGEST_SLEEP_MILLIS);
        } else {
            selector.selectNow(onSelected);
        }
        return frames;
    }

    private void onSelected(final SelectionKey key) {
        frames += ((BareClient) key.attachment()).pollUnchecked();
    }

    @Override
    public void answer(final ByteBuffer bytes) {
        for (int i = 0; i < clients.size(); i++) {
            clients.get(i).answer(bytes);
        }
    }

    @Override
    public void mute(final boolean on) {
        for (int i = 0; i < clients.size(); i++) {
            clients.get(i).mute(on);
        }
    }

    @Override
    public void close() throws IOException {
        for (final BareClient client : clients) {
            client.close();
        }
        selector.close();
    }
}
