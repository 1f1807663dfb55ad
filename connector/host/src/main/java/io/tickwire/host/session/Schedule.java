package io.tickwire.host.session;

import java.util.Arrays;

/**
 * What is due, by time; what is due at one time is done in the order in which it was scheduled. A binary heap.
 * Host thread only; allocates only when more waits than ever before.
 */
public final class Schedule {
    private Scheduled[] heap = new Scheduled[16];
    private int size;
    private long nextOrder;

    /** Schedules something, anew if it waits already. */
    public void at(final long dueNanos, final Scheduled task) {
        cancel(task);
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, size * 2);
        }
        task.dueNanos = dueNanos;
        task.order = nextOrder++;
        place(task, size++);
        up(task.heapIndex);
    }

    /** Takes something out, whether it waits or not. */
    public void cancel(final Scheduled task) {
        final int index = task.heapIndex;
        if (index == Scheduled.NOT_SCHEDULED) {
            return;
        }
        task.heapIndex = Scheduled.NOT_SCHEDULED;
        final Scheduled moved = heap[--size];
        heap[size] = null;
        if (moved != task) {
            place(moved, index);
            up(index);
            down(moved.heapIndex);
        }
    }

    /** When something is due next; {@code Long.MAX_VALUE} if nothing waits. */
    public long nextDueNanos() {
        return size == 0 ? Long.MAX_VALUE : heap[0].dueNanos;
    }

    /** Does what is due; returns how much was. */
    public int poll(final long nowNanos) {
        int done = 0;
        while (size > 0 && heap[0].dueNanos <= nowNanos) {
            final Scheduled task = heap[0];
            cancel(task);
            task.run(nowNanos);
            done++;
        }
        return done;
    }

    private void up(final int from) {
        int index = from;
        while (index > 0) {
            final int parent = (index - 1) >>> 1;
            if (!isBefore(heap[index], heap[parent])) {
                return;
            }
            swap(index, parent);
            index = parent;
        }
    }

    private void down(final int from) {
        int index = from;
        while (true) {
            int least = index;
            for (int child = 2 * index + 1; child <= 2 * index + 2 && child < size; child++) {
                if (isBefore(heap[child], heap[least])) {
                    least = child;
                }
            }
            if (least == index) {
                return;
            }
            swap(index, least);
            index = least;
        }
    }

    private void swap(final int left, final int right) {
        final Scheduled moved = heap[left];
        place(heap[right], left);
        place(moved, right);
    }

    private void place(final Scheduled task, final int index) {
        heap[index] = task;
        task.heapIndex = index;
    }

    private static boolean isBefore(final Scheduled left, final Scheduled right) {
        return left.dueNanos != right.dueNanos ? left.dueNanos < right.dueNanos : left.order < right.order;
    }
}
