package io.tickwire.host.order;

import io.tickwire.host.session.Schedule;
import io.tickwire.host.session.Scheduled;

import java.util.ArrayList;
import java.util.function.Consumer;

/** Orders for which something is due at a time of their own. Host thread only; reuses what it scheduled before. */
final class DueOrders {
    private final Schedule schedule;
    private final Consumer<HostOrder> onDue;
    private final ArrayList<Due> waiting = new ArrayList<>();
    private final ArrayList<Due> spare = new ArrayList<>();

    DueOrders(final Schedule schedule, final Consumer<HostOrder> onDue) {
        this.schedule = schedule;
        this.onDue = onDue;
    }

    void add(final HostOrder order, final long dueNanos) {
        final Due due = spare.isEmpty() ? new Due() : spare.remove(spare.size() - 1);
        due.order = order;
        waiting.add(due);
        schedule.at(dueNanos, due);
    }

    /** Takes an order out, whether it waits or not. */
    void remove(final HostOrder order) {
        for (int i = 0; i < waiting.size(); i++) {
            if (waiting.get(i).order == order) {
                final Due due = waiting.remove(i);
                schedule.cancel(due);
                due.order = null;
                spare.add(due);
                return;
            }
        }
    }

    private final class Due extends Scheduled {
        private HostOrder order;

        @Override
        protected void run(final long nowNanos) {
            final HostOrder due = order;
            remove(due);
            onDue.accept(due);
        }
    }
}
