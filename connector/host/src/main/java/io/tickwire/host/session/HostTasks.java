package io.tickwire.host.session;

import org.agrona.concurrent.ManyToOneConcurrentLinkedQueue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * What other threads want done on the Host's thread. Any thread; allocates: for tests and set-up, never on the path of a
 * message.
 */
public final class HostTasks {
    private final ManyToOneConcurrentLinkedQueue<Runnable> queue = new ManyToOneConcurrentLinkedQueue<>();
    private volatile Runnable wakeUp = () -> { };
    private volatile Thread hostThread;
    private volatile boolean isClosed;

    /** Sets how the Host's thread is woken. */
    void wakeUp(final Runnable wakeUp) {
        this.wakeUp = wakeUp;
    }

    /** The Host has a thread: tasks wait for it. Without one, whoever asks does it himself. */
    public void runBy(final Thread thread) {
        hostThread = thread;
    }

    /** Has something done on the Host's thread, and waits for its result. */
    public <T> T call(final Supplier<T> task) {
        final Thread thread = hostThread;
        if (thread == null || thread == Thread.currentThread() || isClosed) {
            return task.get();
        }
        final CompletableFuture<T> result = new CompletableFuture<>();
        queue.add(() -> complete(result, task));
        wakeUp.run();
        if (isClosed) {
            drain();
        }
        try {
            return result.join();
        } catch (final CompletionException ex) {
            if (ex.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw ex;
        }
    }

    /** Has something done on the Host's thread, and waits until it is. */
    public void run(final Runnable task) {
        call(() -> {
            task.run();
            return null;
        });
    }

    int drain() {
        int count = 0;
        for (Runnable task = queue.poll(); task != null; task = queue.poll()) {
            task.run();
            count++;
        }
        return count;
    }

    void close() {
        isClosed = true;
        drain();
    }

    private static <T> void complete(final CompletableFuture<T> result, final Supplier<T> task) {
        try {
            result.complete(task.get());
        } catch (final RuntimeException ex) {
            result.completeExceptionally(ex);
        }
    }
}
