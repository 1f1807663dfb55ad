package io.tickwire.client;

import io.tickwire.message.AttachedOrders;
import io.tickwire.message.ComboLeg;
import io.tickwire.message.Contract;
import io.tickwire.message.Order;
import io.tickwire.message.OrderComboLeg;
import io.tickwire.message.PlaceOrderRequest;
import io.tickwire.message.ScannerSubscription;
import io.tickwire.message.ScannerSubscriptionRequest;
import io.tickwire.message.WshEventDataRequest;
import io.tickwire.wire.MessageList;
import io.tickwire.wire.TagValues;

/**
 * Fills the messages whose fields do not stand one to one for the parameters of the request. What the caller gave is
 * never changed: where a value must move, it moves in a copy.
 */
final class RequestFill {
    private RequestFill() {
    }

    /** The order and its contract, either of which may be null; attached orders stand beside the order on the wire. */
    static PlaceOrderRequest placeOrder(
        final RequestMessages messages, final int id, final Contract contract, final Order order) {
        final PlaceOrderRequest m = messages.placeOrderRequest;
        m.orderId(id).order(order).contract(withLegPrices(messages, contract, order));
        if (order != null) {
            attachOrders(m.mutableAttachedOrders(), order);
        }
        return m;
    }

    /** Few orders have any. */
    private static void attachOrders(final AttachedOrders attached, final Order order) {
        if (order.hasSlOrderId() || order.hasSlOrderType() || order.hasPtOrderId() || order.hasPtOrderType()) {
            attached.slOrderId(order.slOrderId()).slOrderType(order.slOrderType());
            attached.ptOrderId(order.ptOrderId()).ptOrderType(order.ptOrderType());
        } else if (attached.hasSlOrderId() || attached.hasSlOrderType() || attached.hasPtOrderId()
            || attached.hasPtOrderType()) {
            attached.clear();
        }
    }

    /** In protobuf the price of a leg stands in the leg; in the API it stands in the order. */
    private static Contract withLegPrices(
        final RequestMessages messages, final Contract contract, final Order order) {
        if (contract == null || order == null
            || order.orderComboLegs().size() == 0 || contract.comboLegs().size() == 0) {
            return contract;
        }
        final Contract copy = messages.comboContract();
        copy.copyFrom(contract);
        final MessageList<ComboLeg> legs = copy.comboLegs();
        final MessageList<OrderComboLeg> prices = order.orderComboLegs();
        for (int i = 0, count = Math.min(legs.size(), prices.size()); i < count; i++) {
            legs.get(i).perLegPrice(prices.get(i).price());
        }
        return copy;
    }

    /** A scanner subscription; options given apart take the place of those in it. */
    static ScannerSubscriptionRequest scannerSubscription(
        final RequestMessages messages, final int tickerId, final ScannerSubscription subscription,
        final TagValues options, final TagValues filters) {
        final ScannerSubscriptionRequest m = messages.scannerSubscriptionRequest;
        final ScannerSubscription copy = m.reqId(tickerId).mutableScannerSubscription();
        copy.copyFrom(subscription);
        if (options != null) {
            copy.scannerSubscriptionOptions(options);
        }
        if (filters != null) {
            copy.scannerSubscriptionFilterOptions(filters);
        }
        return m;
    }

    /** Calendar events; the id in the caller's message gives way to that of the request. */
    static WshEventDataRequest wshEventData(
        final RequestMessages messages, final int reqId, final WshEventDataRequest wshEventData) {
        final WshEventDataRequest m = messages.wshEventDataRequest;
        m.copyFrom(wshEventData);
        return m.reqId(reqId);
    }
}
