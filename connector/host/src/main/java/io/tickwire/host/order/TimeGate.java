package io.tickwire.host.order;

import io.tickwire.host.session.HostTime;
import io.tickwire.host.session.Schedule;

import java.util.function.Consumer;

/** An order with a time to be good after waits for it. */
final class TimeGate implements Gate {
    private final HostTime time;
    private final DueOrders waiting;

    TimeGate(final HostTime time, final Schedule schedule, final Consumer<HostOrder> onDue) {
        this.time = time;
        this.waiting = new DueOrders(schedule, onDue);
    }

    @Override
    public boolean holds(final HostOrder order) {
        return order.goodAfterNanos > time.nanos();
    }

    @Override
    public void add(final HostOrder order) {
        waiting.add(order, order.goodAfterNanos);
    }

    @Override
    public void remove(final HostOrder order) {
        waiting.remove(order);
    }

    @Override
    public String reason() {
        return "";
    }
}
