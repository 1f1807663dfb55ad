package io.tickwire.host.order;

import io.tickwire.host.account.Accounts;
import io.tickwire.host.market.Instrument;
import io.tickwire.host.session.ErrorCode;
import io.tickwire.message.Order;
import io.tickwire.wire.Unset;

/**
 * The checks of a new or changed order that a real Host makes before it says anything else about it. Host thread only;
 * does not allocate.
 */
final class OrderValidation {
    /** Nothing is wrong. */
    static final int OK = 0;

    private final Accounts accounts;
    private String text = "";

    OrderValidation(final Accounts accounts) {
        this.accounts = accounts;
    }

    /** What was wrong, in words. */
    String text() {
        return text;
    }

    /** Returns {@link #OK}, or the code of the error. */
    int check(final Order order, final Instrument instrument) {
        final OrderKind kind = OrderKind.of(order.orderType());
        if (kind == null) {
            return fail(ErrorCode.INVALID_REQUEST, "Error validating request.-'v' : cause - unknown order type");
        }
        if (!order.action().contentEquals("BUY") && !order.action().contentEquals("SELL")
            && !order.action().contentEquals("SSHORT")) {
            return fail(ErrorCode.INVALID_REQUEST, "Error validating request.-'v' : cause - unknown side");
        }
        if (!order.hasTif()) {
            return fail(ErrorCode.NO_TIME_IN_FORCE, "the order has no time in force");
        }
        if (accounts.find(order.account()) == null) {
            return fail(ErrorCode.INVALID_REQUEST, "Error validating request.-'v' : cause - unknown account");
        }
        if (!Quantities.isPositive(order.totalQuantity())) {
            return fail(ErrorCode.ZERO_SIZE, "the order has no size");
        }
        if (!instrument.spec().isTradable()) {
            return fail(ErrorCode.ORDER_REJECTED, "Order rejected - reason:the instrument cannot be traded");
        }
        return checkPrices(order, kind, instrument);
    }

    private int checkPrices(final Order order, final OrderKind kind, final Instrument instrument) {
        if (kind.isLimited() && kind != OrderKind.TRAIL_LIMIT && Unset.isUnsetDouble(order.lmtPrice())) {
            return fail(ErrorCode.INVALID_REQUEST, "Error validating request.-'v' : cause - no limit price");
        }
        if (isOffGrid(order.lmtPrice(), instrument) || isOffGrid(order.auxPrice(), instrument)) {
            return fail(ErrorCode.PRICE_OFF_GRID, "the price does not fit the price step of this contract");
        }
        return OK;
    }

    private static boolean isOffGrid(final double price, final Instrument instrument) {
        return !Unset.isUnsetDouble(price) && !instrument.grid().holds(price);
    }

    private int fail(final int code, final String reason) {
        text = reason;
        return code;
    }
}
