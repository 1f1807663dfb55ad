package io.tickwire.wire.text;

import io.tickwire.message.CancelOrderRequest;
import io.tickwire.message.Contract;
import io.tickwire.message.GlobalCancelRequest;
import io.tickwire.message.Order;
import io.tickwire.message.OrderCancel;
import io.tickwire.message.PlaceOrderRequest;
import io.tickwire.wire.ServerVersion;
import io.tickwire.wire.Unset;

/**
 * Layouts of the requests that place and cancel orders. Here stand the fields that most orders have, one by one; behind them
 * follow the {@link OrderGroups}.
 */
final class PlaceOrderText {

    private PlaceOrderText() {
    }

    static void placeOrderRequest(final TextIo io, final PlaceOrderRequest m) {
        placeOrderRequest(io, m, OrderRuns.of(io));
    }

    /** Its runs apart, so that they can be left out. */
    static void placeOrderRequest(final TextIo io, final PlaceOrderRequest m, final OrderRuns runs) {
        if (io.until(ServerVersion.ORDER_CONTAINER)) {
            io.version(45);
        }
        m.orderId(io.int32(m.orderId()));
        final Contract c = io.isReading() ? m.mutableContract() : m.contract();
        final Order o = io.isReading() ? m.mutableOrder() : m.order();
        contract(io, c, runs);
        o.action(io.text(o.action()));
        if (io.since(ServerVersion.FRACTIONAL_ORDER_QTY)) {
            o.totalQuantity(io.decimal(o.totalQuantity()));
        } else {
            o.totalQuantity(io.wholeDecimal(o.totalQuantity()));
        }
        OrderText.basics(io, o);
        if (!OrderGroups.isPlain(c, o) || !io.wroteBlank(runs.all, o)) {
            OrderGroups.all(io, c, o, runs);
        }
    }

    private static void contract(final TextIo io, final Contract c, final OrderRuns runs) {
        ContractText.kind(io, c);
        if (!io.wroteBlank(runs.terms, c)) {
            ContractText.terms(io, c);
        }
        ContractText.venue(io, c);
        if (!io.wroteBlank(runs.otherNames, c)) {
            ContractText.otherNames(io, c);
        }
    }

    static void cancelOrderRequest(final TextIo io, final CancelOrderRequest m) {
        if (io.until(ServerVersion.CME_TAGGING)) {
            io.version(1);
        }
        m.orderId(io.int32(m.orderId()));
        final OrderCancel c = io.isReading() ? m.mutableOrderCancel() : m.orderCancel();
        if (io.since(ServerVersion.MANUAL_ORDER_TIME)) {
            c.manualOrderCancelTime(io.text(c.manualOrderCancelTime()));
        }
        if (io.since(ServerVersion.RFQ_TEMP) && io.until(ServerVersion.RFQ_REMOVED)) {
            io.skipped();
            io.skipped();
            io.int32(Unset.INT);
        }
        tags(io, c);
    }

    static void globalCancelRequest(final TextIo io, final GlobalCancelRequest m) {
        if (io.until(ServerVersion.CME_TAGGING)) {
            io.version(1);
        }
        tags(io, io.isReading() ? m.mutableOrderCancel() : m.orderCancel());
    }

    private static void tags(final TextIo io, final OrderCancel c) {
        if (io.since(ServerVersion.CME_TAGGING)) {
            c.extOperator(io.text(c.extOperator()));
            c.manualOrderIndicator(io.int32(c.manualOrderIndicator()));
        }
    }
}
