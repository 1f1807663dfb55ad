package io.tickwire.host.order;

import io.tickwire.host.account.Accounts;
import io.tickwire.host.market.ContractEcho;
import io.tickwire.host.market.ContractSearch;
import io.tickwire.host.market.Instrument;
import io.tickwire.host.market.Market;
import io.tickwire.host.session.ErrorCode;
import io.tickwire.host.session.HostSession;
import io.tickwire.host.session.HostTime;
import io.tickwire.message.Contract;
import io.tickwire.message.Order;
import io.tickwire.message.PlaceOrderRequest;
import io.tickwire.wire.Text;

/**
 * Takes a placeOrder: checks it, tells a new order from a changed one, holds back what is not to be transmitted yet.
 * Host thread only; does not allocate in steady state.
 */
final class OrderPlacement {
    private final OrderRegistry registry;
    private final OrderLifecycle lifecycle;
    private final OrderValidation validation;
    private final ContractSearch search;
    private final Accounts accounts;
    private final WhatIf whatIf;
    private final HostTime time;
    private Market tickingMarket;
    private String nextRejection;

    OrderPlacement(
        final OrderRegistry registry, final OrderLifecycle lifecycle, final ContractSearch search,
        final Accounts accounts, final CommissionModel commissions, final HostTime time) {
        this.registry = registry;
        this.lifecycle = lifecycle;
        this.search = search;
        this.accounts = accounts;
        this.validation = new OrderValidation(accounts, registry, time);
        this.whatIf = new WhatIf(accounts, commissions);
        this.time = time;
    }

    /** The next new order is refused. */
    void rejectNext(final String reason) {
        nextRejection = reason;
    }

    /** Sets a market that is to make one tick after each order, or null. */
    void tickAfterOrder(final Market market) {
        this.tickingMarket = market;
    }

    void place(final HostSession session, final PlaceOrderRequest request) {
        final int orderId = request.orderId();
        final HostOrder live = registry.find(session.clientId(), orderId);
        if (live == null && orderId < registry.nextId(session.clientId())) {
            refuseUsedId(session, orderId);
            return;
        }
        final Instrument instrument = search.one(request.contract());
        if (instrument == null) {
            session.error(orderId, ErrorCode.NO_CONTRACT, search.matches() == 0
                ? "no contract fits the description" : "the description of the contract is ambiguous");
            return;
        }
        final int code = validation.check(request.order(), instrument, session.clientId());
        if (code != OrderValidation.OK) {
            session.error(orderId, code, validation.text());
        } else if (request.order().whatIf()) {
            whatIf.answer(session, request, instrument);
        } else if (live == null) {
            placeNew(session, request, instrument);
        } else {
            change(session, live, request, instrument);
        }
        if (tickingMarket != null) {
            tickingMarket.tick(instrument);
        }
    }

    private void refuseUsedId(final HostSession session, final int orderId) {
        final HostOrder finished = registry.findFinished(session.clientId(), orderId);
        if (finished != null && finished.status() == HostOrderStatus.FILLED) {
            session.error(orderId, ErrorCode.FILLED_ORDER_CHANGED, "a filled order cannot be changed");
        } else {
            session.error(orderId, ErrorCode.DUPLICATE_ORDER_ID, "the order id was used before");
        }
    }

    private void placeNew(final HostSession session, final PlaceOrderRequest request, final Instrument instrument) {
        final HostOrder order = registry.create(session.clientId(), request.orderId());
        take(order, request, instrument);
        if (nextRejection != null) {
            final String reason = nextRejection;
            nextRejection = null;
            OrderEcho.complete(order);
            lifecycle.reject(order, "Order rejected - reason:" + reason);
        } else if (isTransmitted(request.order())) {
            lifecycle.groups().transmit(order);
        }
    }

    private void change(
        final HostSession session, final HostOrder order, final PlaceOrderRequest request,
        final Instrument instrument) {
        final boolean wasHeldBack = order.status == HostOrderStatus.HELD_BACK;
        final int code = validation.checkChange(order, request.order(), instrument);
        if (code != OrderValidation.OK) {
            session.error(order.orderId, code, validation.text());
            return;
        }
        lifecycle.withdraw(order);
        take(order, request, instrument);
        if (!wasHeldBack) {
            lifecycle.changed(order);
        } else if (isTransmitted(request.order())) {
            lifecycle.groups().transmit(order);
        }
    }

    private void take(final HostOrder held, final PlaceOrderRequest request, final Instrument instrument) {
        final Order order = request.order();
        held.order.copyFrom(order);
        held.instrument = instrument;
        held.kind = OrderKind.of(order.orderType());
        held.buy = isBuy(order);
        held.total = order.totalQuantity();
        held.limitPrice = order.lmtPrice();
        held.stopPrice = 0;
        held.timeInForce = TimeInForce.of(order.tif());
        held.goodAfterNanos = HostTimes.parse(order.goodAfterTime(), time);
        held.goodTillNanos = held.timeInForce == TimeInForce.GTD ? HostTimes.parse(order.goodTillDate(), time) : 0;
        takeParent(held, order.parentId());
        held.account = accounts.find(order.account()).name();
        ContractEcho.fill(held.contract, instrument, exchange(request.contract(), instrument));
    }

    private void takeParent(final HostOrder held, final int parentId) {
        held.parentOrderId = parentId;
        if (parentId != 0) {
            final HostOrder live = registry.find(held.clientId, parentId);
            final HostOrder parent = live == null ? registry.findFinished(held.clientId, parentId) : live;
            parent.hasChildren = true;
            held.parentPermId = parent.permId;
        }
    }

    private static CharSequence exchange(final Contract contract, final Instrument instrument) {
        final Text exchange = contract.exchange();
        return exchange.isEmpty() ? instrument.spec().exchange() : exchange;
    }

    /** On the protobuf wire a client that does not transmit says nothing. */
    static boolean isTransmitted(final Order order) {
        return order.hasTransmit() && order.transmit();
    }

    static boolean isBuy(final Order order) {
        return order.action().contentEquals("BUY");
    }
}
