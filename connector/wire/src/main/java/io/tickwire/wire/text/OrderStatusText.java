package io.tickwire.wire.text;

import io.tickwire.message.AllOpenOrdersRequest;
import io.tickwire.message.AutoOpenOrdersRequest;
import io.tickwire.message.IdsRequest;
import io.tickwire.message.NextValidId;
import io.tickwire.message.OpenOrdersEnd;
import io.tickwire.message.OpenOrdersRequest;
import io.tickwire.message.OrderBound;
import io.tickwire.message.OrderStatus;
import io.tickwire.wire.ServerVersion;

/**
 * Layouts of order ids, order status and the requests for open orders.
 */
final class OrderStatusText {

    private OrderStatusText() {
    }

    static void orderStatus(final TextIo io, final OrderStatus m) {
        if (io.until(ServerVersion.MARKET_CAP_PRICE)) {
            io.version(6);
        }
        m.orderId(io.int32(m.orderId()));
        m.status(io.text(m.status()));
        m.filled(io.decimal(m.filled()));
        m.remaining(io.decimal(m.remaining()));
        m.avgFillPrice(io.float64(m.avgFillPrice()));
        m.permId(io.ver(2) ? io.int64(m.permId()) : 0);
        m.parentId(io.ver(3) ? io.int32(m.parentId()) : 0);
        m.lastFillPrice(io.ver(4) ? io.float64(m.lastFillPrice()) : 0);
        m.clientId(io.ver(5) ? io.int32(m.clientId()) : 0);
        if (io.ver(6)) {
            m.whyHeld(io.text(m.whyHeld()));
        }
        if (io.since(ServerVersion.MARKET_CAP_PRICE)) {
            m.mktCapPrice(io.float64(m.mktCapPrice()));
        }
    }

    static void orderBound(final TextIo io, final OrderBound m) {
        m.permId(io.int64(m.permId()));
        m.clientId(io.int32(m.clientId()));
        m.orderId(io.int32(m.orderId()));
    }

    static void idsRequest(final TextIo io, final IdsRequest m) {
        io.version(1);
        m.numIds(io.int32(m.numIds()));
    }

    static void nextValidId(final TextIo io, final NextValidId m) {
        io.version(1);
        m.orderId(io.int32(m.orderId()));
    }

    static void openOrdersRequest(final TextIo io, final OpenOrdersRequest m) {
        io.version(1);
    }

    static void allOpenOrdersRequest(final TextIo io, final AllOpenOrdersRequest m) {
        io.version(1);
    }

    static void autoOpenOrdersRequest(final TextIo io, final AutoOpenOrdersRequest m) {
        io.version(1);
        m.autoBind(io.bool(m.autoBind()));
    }

    static void openOrdersEnd(final TextIo io, final OpenOrdersEnd m) {
        io.version(1);
    }
}
