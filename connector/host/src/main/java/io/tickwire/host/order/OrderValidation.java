package io.tickwire.host.order;

import io.tickwire.host.account.Accounts;
import io.tickwire.host.market.Instrument;
import io.tickwire.host.session.ErrorCode;
import io.tickwire.host.session.HostTime;
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
    private final OrderRegistry registry;
    private final HostTime time;
    private String text = "";

    OrderValidation(final Accounts accounts, final OrderRegistry registry, final HostTime time) {
        this.accounts = accounts;
        this.registry = registry;
        this.time = time;
    }

    /** What was wrong, in words. */
    String text() {
        return text;
    }

    /** Returns {@link #OK}, or the code of the error. */
    int check(final Order order, final Instrument instrument, final int clientId) {
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
        if (order.whatIf() && !OrderPlacement.isTransmitted(order)) {
            return fail(ErrorCode.WHAT_IF_NOT_TRANSMITTED, "a what-if order must be transmitted");
        }
        final int code = checkTimes(order);
        if (code != OK) {
            return code;
        }
        final int parentCode = order.parentId() == 0 ? OK : checkParent(order, kind, clientId);
        return parentCode == OK ? checkPrices(order, kind, instrument) : parentCode;
    }

    /** The checks of a change, beside those of every order. */
    int checkChange(final HostOrder held, final Order order, final Instrument instrument) {
        if (held.instrument != instrument || held.buy != OrderPlacement.isBuy(order)) {
            return fail(ErrorCode.ORDER_DOES_NOT_MATCH, "the change does not match the order");
        }
        if (held.kind != OrderKind.of(order.orderType())) {
            return fail(ErrorCode.TYPE_CHANGED, "the type of an order cannot be changed");
        }
        if (held.status == HostOrderStatus.PENDING_CANCEL) {
            return fail(ErrorCode.BEING_PROCESSED, "the order is being cancelled and cannot be changed");
        }
        final boolean isOwnGroup = held.parentPermId == 0 && held.status != HostOrderStatus.HELD_BACK;
        if (isOwnGroup && !held.order.ocaGroup().contentEquals(order.ocaGroup())) {
            return fail(ErrorCode.GROUP_CHANGED, "the one-cancels-all group of an order cannot be changed");
        }
        return OK;
    }

    private int checkTimes(final Order order) {
        final TimeInForce tif = TimeInForce.of(order.tif());
        if (tif == null) {
            return fail(ErrorCode.INVALID_REQUEST, "Error validating request.-'v' : cause - unknown time in force");
        }
        if (HostTimes.parse(order.goodAfterTime(), time) == HostTimes.UNREADABLE
            || tif == TimeInForce.GTD && HostTimes.parse(order.goodTillDate(), time) <= 0) {
            return fail(ErrorCode.INVALID_TIME, "Error validating request.-'v' : cause - the time cannot be read");
        }
        return OK;
    }

    private int checkParent(final Order order, final OrderKind kind, final int clientId) {
        final HostOrder live = registry.find(clientId, order.parentId());
        final HostOrder finished = live == null ? registry.findFinished(clientId, order.parentId()) : null;
        if (live == null && (finished == null || finished.status() != HostOrderStatus.FILLED)) {
            return fail(ErrorCode.PARENT_MISSING, "the parent order is missing");
        }
        final boolean trails = kind == OrderKind.TRAIL || kind == OrderKind.TRAIL_LIMIT;
        if (trails && live != null && !live.kind.isLimited()) {
            return fail(ErrorCode.TRAILING_CHILD, "a trailing order needs a parent with a limit");
        }
        return OK;
    }

    private int checkPrices(final Order order, final OrderKind kind, final Instrument instrument) {
        if (kind.isLimited() && kind != OrderKind.TRAIL_LIMIT && Unset.isUnsetDouble(order.lmtPrice())) {
            return fail(ErrorCode.INVALID_REQUEST, "Error validating request.-'v' : cause - no limit price");
        }
        final boolean hasStop = kind == OrderKind.STP || kind == OrderKind.STP_LMT;
        if (hasStop && Unset.isUnsetDouble(order.auxPrice())) {
            return fail(ErrorCode.INVALID_REQUEST, "Error validating request.-'v' : cause - no stop price");
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
