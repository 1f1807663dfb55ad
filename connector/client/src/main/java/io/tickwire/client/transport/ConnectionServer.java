package io.tickwire.client.transport;

import java.nio.channels.Selector;
import org.agrona.concurrent.Agent;

/**
 * Whose cycle serves connections: a reader for one, or a loop over many. Run by a thread, or polled.
 *
 * <p>{@link #doWork()}: the thread that runs the agent. The rest: any thread.
 */
public abstract class ConnectionServer implements Agent {

    private final ReaderOwner owner = new ReaderOwner();
    private final String roleName;

    ConnectionServer(final String roleName) {
        this.roleName = roleName;
    }

    /**
     * Sees to it that a connection gets its cycles.
     *
     * @param connection with something to do
     */
    public abstract void serve(Connection connection);

    /**
     * Whether there is no thread, so that somebody has to {@link #poll()}.
     *
     * @return false if there is a thread
     */
    public abstract boolean isInvoked();

    /** Watches channels that can be watched; null to read in each cycle. */
    abstract Selector selector();

    /**
     * One cycle on the calling thread. Does not allocate.
     *
     * @return amount of work done; 0 as well from within a callback, or if another thread is in the cycle
     */
    public final int poll() {
        if (!owner.tryAcquire()) {
            return 0;
        }
        try {
            return cycle();
        } finally {
            owner.release();
        }
    }

    /** One cycle on the thread that holds the owner. */
    abstract int cycle();

    final ReaderOwner owner() {
        return owner;
    }

    /** The agent ends: nothing may wait for a cycle that does not come. The owner is held. */
    abstract void onStopped();

    /** Ends a server that has no thread. */
    public final void stop() {
        onStart();
        onClose();
    }

    @Override
    public final void onStart() {
        while (!owner.tryAcquire()) {
            Thread.yield();
        }
    }

    @Override
    public final void onClose() {
        try {
            onStopped();
        } finally {
            owner.release();
        }
    }

    @Override
    public final String roleName() {
        return roleName;
    }
}
