package io.tickwire.client.transport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.Arrays;
import java.util.function.Consumer;
import org.agrona.ErrorHandler;

/**
 * Serves many connections in one thread: one {@code selectNow} finds those that have something to read. Channels that a
 * selector cannot watch are read in each cycle.
 *
 * <p>The cycle allocates nothing.
 */
public final class SelectorLoop extends ConnectionServer {

    private static final Connection[] NONE = {};

    private final Selector selector;
    private final boolean invoked;
    private final ErrorHandler errorHandler;
    private final Consumer<SelectionKey> onSelected = this::onSelected;
    private volatile Connection[] connections = NONE;
    private int selectedWork;

    /**
     * A loop without connections.
     *
     * @param roleName its name
     * @param invoked whether it has no thread of its own
     * @param errorHandler told when selecting fails
     */
    public SelectorLoop(final String roleName, final boolean invoked, final ErrorHandler errorHandler) {
        super(roleName);
        this.invoked = invoked;
        this.errorHandler = errorHandler;
        try {
            selector = Selector.open();
        } catch (final IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    @Override
    public synchronized void serve(final Connection connection) {
        if (!selector.isOpen()) {
            throw new IllegalStateException("the loop " + roleName() + " is closed");
        }
        final Connection[] current = connections;
        if (!Arrays.asList(current).contains(connection)) {
            final Connection[] more = Arrays.copyOf(current, current.length + 1);
            more[current.length] = connection;
            connections = more;
        }
    }

    @Override
    public boolean isInvoked() {
        return invoked;
    }

    @Override
    Selector selector() {
        return selector;
    }

    @Override
    public int doWork() {
        return cycle();
    }

    @Override
    int cycle() {
        int workCount = 0;
        final Connection[] served = connections;
        for (final Connection connection : served) {
            workCount += connection.isUnwatched() ? connection.doWork() : connection.serve();
            if (connection.isIdle()) {
                dropIfIdle(connection);
            }
        }
        return workCount + select();
    }

    @Override
    synchronized void onStopped() {
        for (final Connection connection : connections) {
            connection.requestClose();
        }
        connections = NONE;
        try {
            selector.close();
        } catch (final IOException ex) {
            errorHandler.onError(ex);
        }
    }

    private int select() {
        selectedWork = 0;
        try {
            selector.selectNow(onSelected);
        } catch (final IOException ex) {
            errorHandler.onError(ex);
        }
        return selectedWork;
    }

    private void onSelected(final SelectionKey key) {
        selectedWork += ((Connection) key.attachment()).onSelected();
    }

    private synchronized void dropIfIdle(final Connection connection) {
        if (connection.isIdle()) {
            final Connection[] current = connections;
            final Connection[] fewer = new Connection[current.length - 1];
            int kept = 0;
            for (final Connection other : current) {
                if (other != connection) {
                    fewer[kept++] = other;
                }
            }
            connections = fewer;
        }
    }
}
