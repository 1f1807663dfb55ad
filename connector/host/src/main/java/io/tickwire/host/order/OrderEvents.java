package io.tickwire.host.order;

import io.tickwire.host.market.ContractEcho;
import io.tickwire.host.session.HostSession;
import io.tickwire.host.session.HostSessions;
import io.tickwire.host.session.HostTime;
import io.tickwire.message.CommissionAndFeesReport;
import io.tickwire.message.Contract;
import io.tickwire.message.Execution;
import io.tickwire.message.ExecutionDetails;
import io.tickwire.message.OpenOrder;
import io.tickwire.message.OrderState;
import io.tickwire.message.OrderStatus;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.Unset;

/**
 * Tells clients of their orders: the frames, filled from the Host's own state. Host thread only; does not allocate.
 */
final class OrderEvents {
    private final HostSessions sessions;
    private final HostTime time;
    private final ExecIds execIds;
    private final OpenOrder openOrder = new OpenOrder();
    private final OrderState state = new OrderState();
    private final OrderStatus status = new OrderStatus();
    private final ExecutionDetails details = new ExecutionDetails();
    private final Contract contract = new Contract();
    private final CommissionAndFeesReport report = new CommissionAndFeesReport();
    private final StringBuilder text = new StringBuilder(128);

    OrderEvents(final HostSessions sessions, final HostTime time) {
        this.sessions = sessions;
        this.time = time;
        this.execIds = new ExecIds(time.nanos());
    }

    /** openOrder and orderStatus, as a real Host pairs them. */
    void pair(final HostOrder order) {
        pair(order, false);
    }

    /** The pair; with the commission, once it is known. */
    void pair(final HostOrder order, final boolean withCommission) {
        sessions.sendToOwner(order.clientId, MessageId.OPEN_ORDER, openOrder(order, withCommission));
        status(order);
    }

    /** orderStatus alone. */
    void status(final HostOrder order) {
        sessions.sendToOwner(order.clientId, MessageId.ORDER_STATUS, orderStatus(order));
    }

    /** The pair to one session that asked for it. */
    void pairTo(final HostSession session, final HostOrder order) {
        session.send(MessageId.OPEN_ORDER, openOrder(order, false));
        session.send(MessageId.ORDER_STATUS, orderStatus(order));
    }

    /** execDetails of a fill that nobody asked for. */
    void execution(final Fill fill) {
        sessions.sendToOwner(fill.clientId, MessageId.EXECUTION_DATA, executionDetails(HostSession.NO_ID, fill));
    }

    /** The execution id of a fill. Allocates. */
    String execId(final Fill fill) {
        return execIds.of(fill).toString();
    }

    /** commissionAndFeesReport of a fill. */
    void commission(final Fill fill) {
        sessions.sendToOwner(fill.clientId, MessageId.COMMISSION_AND_FEES_REPORT, commissionReport(fill));
    }

    /** execDetails to one session that asked for it. */
    void executionTo(final HostSession session, final int reqId, final Fill fill) {
        session.send(MessageId.EXECUTION_DATA, executionDetails(reqId, fill));
    }

    /** commissionAndFeesReport to one session that asked for executions. */
    void commissionTo(final HostSession session, final Fill fill) {
        session.send(MessageId.COMMISSION_AND_FEES_REPORT, commissionReport(fill));
    }

    /** An error about an order, to the client that placed it. */
    void error(final HostOrder order, final int code, final CharSequence message) {
        sessions.errorToOwner(order.clientId, order.toldId(), code, message);
    }

    private OpenOrder openOrder(final HostOrder order, final boolean withCommission) {
        state.clear();
        state.status(order.status.text());
        if (order.status == HostOrderStatus.FILLED) {
            text.setLength(0);
            text.append("Filled Size: ");
            Quantities.append(text, order.filled);
            state.completedTime(time.text(order.finishedNanos)).completedStatus(text);
        }
        if (withCommission) {
            state.commissionAndFees(order.commission).commissionAndFeesCurrency(order.instrument.spec().currency());
        }
        order.order.filledQuantity(order.filled);
        openOrder.clear();
        return openOrder.orderId(order.toldId()).contract(order.contract).order(order.order).orderState(state);
    }

    private OrderStatus orderStatus(final HostOrder order) {
        status.clear();
        return status.orderId(order.toldId())
            .status(order.status.text())
            .filled(order.filled)
            .remaining(order.remaining())
            .avgFillPrice(order.avgFillPrice())
            .permId(order.permId)
            .parentId(order.parentOrderId)
            .lastFillPrice(order.lastFillPrice)
            .clientId(order.clientId)
            .whyHeld(order.whyHeld)
            .mktCapPrice(0);
    }

    private ExecutionDetails executionDetails(final int reqId, final Fill fill) {
        final CharSequence exchange = fill.instrument.spec().primaryExch().isEmpty()
            ? fill.instrument.spec().exchange() : fill.instrument.spec().primaryExch();
        ContractEcho.fill(contract, fill.instrument, exchange);
        details.clear();
        final Execution execution = details.reqId(reqId).contract(contract).mutableExecution();
        execution.clear();
        execution.orderId(fill.orderId)
            .execId(execIds.of(fill))
            .time(time.text(fill.timeNanos))
            .acctNumber(fill.account)
            .exchange(exchange)
            .side(fill.buy ? "BOT" : "SLD")
            .shares(fill.quantity)
            .price(fill.price)
            .permId(fill.permId)
            .clientId(fill.clientId)
            .cumQty(fill.cumQty)
            .avgPrice(fill.avgPrice)
            .orderRef(fill.orderRef)
            .lastLiquidity(fill.liquidity)
            .optExerciseOrLapseType(-1);
        return details;
    }

    private CommissionAndFeesReport commissionReport(final Fill fill) {
        report.clear();
        return report.execId(execIds.of(fill))
            .commissionAndFees(fill.commission)
            .currency(fill.instrument.spec().currency())
            .realizedPNL(fill.closing ? fill.realizedPnl : Unset.DOUBLE)
            .bondYield(Unset.DOUBLE);
    }
}
