package io.tickwire.client.transport;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Which thread may touch what belongs to the reader: the channel, the receive and the send buffer, the callbacks.
 *
 * <p>A reader's own thread holds it as long as it runs. Without a thread of its own, whoever polls holds it for one cycle.
 * Any thread; does not allocate.
 */
final class ReaderOwner {

    private static final VarHandle THREAD;
    private static final VarHandle LAST;

    static {
        try {
            final MethodHandles.Lookup lookup = MethodHandles.lookup();
            THREAD = lookup.findVarHandle(ReaderOwner.class, "thread", Thread.class);
            LAST = lookup.findVarHandle(ReaderOwner.class, "last", Thread.class);
        } catch (final ReflectiveOperationException ex) {
            throw new ExceptionInInitializerError(ex);
        }
    }

    private volatile Thread thread;
    private volatile Thread last;

    boolean tryAcquire() {
        final Thread current = Thread.currentThread();
        if (THREAD.compareAndSet(this, (Thread) null, current)) {
            LAST.setOpaque(this, current); // without a look first: a branch that is taken once costs the compiled code
            return true;
        }
        return false;
    }

    void release() {
        THREAD.setRelease(this, (Thread) null);
    }

    /** Whether the calling thread is the reader, now. */
    boolean isHeld() {
        return thread == Thread.currentThread();
    }

    /** Whether the calling thread was the last to be the reader: the engine's thread, between two polls. */
    boolean wasHeld() {
        return last == Thread.currentThread();
    }
}
