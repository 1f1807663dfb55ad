package io.tickwire.host.order;

import io.tickwire.message.Order;
import io.tickwire.wire.Unset;

/**
 * What the Host adds to an order before it tells of it: an echoed order is never the one that was sent. Seen in captured
 * traffic at server version 225. Does not allocate once the texts have grown.
 */
final class OrderEcho {
    private static final int REDUCE_OTHERS = 3;

    private OrderEcho() {
    }

    /** Adds to the order what a real Host adds to a plain one. */
    static void complete(final HostOrder held) {
        final Order order = held.order;
        order.clientId(held.clientId)
            .orderId(held.toldId())
            .permId(held.permId)
            .parentId(held.parentOrderId)
            .account(held.account)
            .clearingIntent("IB")
            .volatilityType(0)
            .referencePriceType(0)
            .deltaNeutralOrderType("None")
            .adjustedOrderType("None")
            .dontUseAutoPriceForHedge(true)
            .shareholder("no insider, no substantial shareholder")
            .submitter("simulated");
        if (held.parentPermId != 0) {
            addParent(held);
        }
        if (order.ocaType() == 0) {
            order.ocaType(REDUCE_OTHERS);
        }
        if (order.tif().isEmpty()) {
            order.tif("DAY");
        }
        addPrices(order, held.kind);
    }

    /** The children of one parent cancel each other: their group bears the parent's permId as its name. */
    private static void addParent(final HostOrder held) {
        held.order.parentPermId(held.parentPermId);
        if (held.order.ocaGroup().isEmpty()) {
            held.order.ocaGroup(Long.toString(held.parentPermId));
        }
    }

    private static void addPrices(final Order order, final OrderKind kind) {
        if (Unset.isUnsetDouble(order.lmtPrice())) {
            order.lmtPrice(0);
        }
        if (Unset.isUnsetDouble(order.auxPrice())) {
            order.auxPrice(0);
        }
        if (Unset.isUnsetDouble(order.trailStopPrice())) {
            if (kind == OrderKind.LMT) {
                order.trailStopPrice(order.lmtPrice() + 1);
            } else if (kind.isTriggered()) {
                order.trailStopPrice(order.auxPrice());
            }
        }
    }
}
