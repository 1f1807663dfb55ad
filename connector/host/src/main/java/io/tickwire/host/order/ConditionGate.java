package io.tickwire.host.order;

import io.tickwire.host.market.Instrument;
import io.tickwire.host.market.InstrumentCatalog;
import io.tickwire.host.market.Market;
import io.tickwire.host.session.Schedule;
import io.tickwire.host.session.Scheduled;

import java.util.ArrayList;
import java.util.function.Consumer;

/**
 * An order with conditions waits until they hold; looked at a few times a second. The instruments that conditions name
 * are kept moving. Host thread only; does not allocate once it has held as many orders before.
 */
final class ConditionGate implements Gate {
    private static final long LOOK_EVERY_NANOS = 100_000_000L;

    private final Market market;
    private final Conditions conditions;
    private final Schedule schedule;
    private final Consumer<HostOrder> onMet;
    private final ArrayList<HostOrder> waiting = new ArrayList<>();
    private final Scheduled look = new Look();

    ConditionGate(
        final Market market, final Conditions conditions, final Schedule schedule, final Consumer<HostOrder> onMet) {
        this.market = market;
        this.conditions = conditions;
        this.schedule = schedule;
        this.onMet = onMet;
    }

    @Override
    public boolean holds(final HostOrder order) {
        return order.order.conditions().size() > 0 && !cancels(order) && !conditions.areMet(order);
    }

    @Override
    public void add(final HostOrder order) {
        waiting.add(order);
        watch(order, true);
        if (!look.isScheduled()) {
            schedule.at(conditions.nowNanos() + LOOK_EVERY_NANOS, look);
        }
    }

    @Override
    public void remove(final HostOrder order) {
        if (waiting.remove(order)) {
            watch(order, false);
        }
    }

    @Override
    public String reason() {
        return "";
    }

    /** An order may be cancelled, instead of sent, when its conditions hold; it works until then. */
    static boolean cancels(final HostOrder order) {
        return order.order.conditions().size() > 0 && order.order.conditionsCancelOrder();
    }

    private void watch(final HostOrder order, final boolean begin) {
        final InstrumentCatalog catalog = market.catalog();
        for (int i = 0; i < order.order.conditions().size(); i++) {
            final Instrument instrument = catalog.byConId(order.order.conditions().get(i).conId());
            if (instrument != null && begin) {
                market.watch(instrument);
            } else if (instrument != null) {
                market.unwatch(instrument);
            }
        }
    }

    private final class Look extends Scheduled {
        @Override
        protected void run(final long nowNanos) {
            for (int i = waiting.size() - 1; i >= 0; i--) {
                if (i < waiting.size() && conditions.areMet(waiting.get(i))) {
                    onMet.accept(waiting.get(i));
                }
            }
            if (!waiting.isEmpty()) {
                schedule.at(nowNanos + LOOK_EVERY_NANOS, this);
            }
        }
    }
}
