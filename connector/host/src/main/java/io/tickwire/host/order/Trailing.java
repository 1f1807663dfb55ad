package io.tickwire.host.order;

import io.tickwire.message.Order;
import io.tickwire.wire.Unset;

/** Trailing stops: the stop follows the market, never away from it. Does not allocate. */
final class Trailing {
    private static final double PERCENT = 0.01;

    private Trailing() {
    }

    /** Sets the stop of an order that arrives: as it was sent, or at its distance from the market. */
    static void start(final HostOrder order) {
        if (!isTrailing(order)) {
            order.stopPrice = order.order.auxPrice();
        } else if (order.stopPrice == 0) {
            final double sent = order.order.trailStopPrice();
            order.stopPrice = Unset.isUnsetDouble(sent) || sent == 0 ? behind(order) : sent;
        }
        setLimit(order);
    }

    /** The market moved: the stop comes closer, if it does. */
    static void follow(final HostOrder order) {
        if (isTrailing(order)) {
            final double behind = behind(order);
            order.stopPrice = order.buy ? Math.min(order.stopPrice, behind) : Math.max(order.stopPrice, behind);
            setLimit(order);
        }
    }

    private static boolean isTrailing(final HostOrder order) {
        return order.kind == OrderKind.TRAIL || order.kind == OrderKind.TRAIL_LIMIT;
    }

    private static double behind(final HostOrder held) {
        final Order order = held.order;
        final double price = Triggers.price(held.instrument, order.triggerMethod(), held.buy);
        final double distance = Unset.isUnsetDouble(order.trailingPercent())
            ? amount(order) : price * order.trailingPercent() * PERCENT;
        return onGrid(held, held.buy ? price + distance : price - distance);
    }

    private static double amount(final Order order) {
        return Unset.isUnsetDouble(order.auxPrice()) ? 0 : order.auxPrice();
    }

    private static void setLimit(final HostOrder held) {
        final double offset = held.order.lmtPriceOffset();
        if (held.kind == OrderKind.TRAIL_LIMIT && !Unset.isUnsetDouble(offset)) {
            held.limitPrice = onGrid(held, held.buy ? held.stopPrice + offset : held.stopPrice - offset);
        }
    }

    private static double onGrid(final HostOrder held, final double price) {
        return held.instrument.grid().price(held.instrument.grid().ticks(price));
    }
}
