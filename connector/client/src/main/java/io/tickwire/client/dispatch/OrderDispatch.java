package io.tickwire.client.dispatch;

import io.tickwire.client.EWrapper;
import io.tickwire.message.CommissionAndFeesReport;
import io.tickwire.message.CompletedOrder;
import io.tickwire.message.CompletedOrdersEnd;
import io.tickwire.message.Contract;
import io.tickwire.message.DeltaNeutralValidation;
import io.tickwire.message.ExecutionDetails;
import io.tickwire.message.ExecutionDetailsEnd;
import io.tickwire.message.NextValidId;
import io.tickwire.message.OpenOrder;
import io.tickwire.message.OpenOrdersEnd;
import io.tickwire.message.Order;
import io.tickwire.message.OrderBound;
import io.tickwire.message.OrderStatus;
import io.tickwire.wire.Unset;
import io.tickwire.wire.text.LiveText;

/** Orders and executions. */
final class OrderDispatch {
    private final EWrapper wrapper;
    private final OrderStatus orderStatus = new OrderStatus();
    private final OrderBound orderBound = new OrderBound();
    private final NextValidId nextValidId = new NextValidId();
    private final OpenOrdersEnd openOrdersEnd = new OpenOrdersEnd();
    private final CompletedOrdersEnd completedOrdersEnd = new CompletedOrdersEnd();
    private final ExecutionDetailsEnd executionDetailsEnd = new ExecutionDetailsEnd();
    private final CommissionAndFeesReport commissionAndFeesReport = new CommissionAndFeesReport();
    private final DeltaNeutralValidation deltaNeutralValidation = new DeltaNeutralValidation();
    private OpenOrder openOrder;
    private CompletedOrder completedOrder;
    private ExecutionDetails executionDetails;

    OrderDispatch(final EWrapper wrapper) {
        this.wrapper = wrapper;
    }

    void orderStatus(final Incoming in) {
        final OrderStatus m = orderStatus;
        if (in.isProtobuf()) {
            in.decode(m);
        } else {
            LiveText.orderStatus(in.text(), m);
            in.understood();
        }
        wrapper.orderStatus(m.orderId(), m.status(), m.filled(), m.remaining(), m.avgFillPrice(), m.permId(),
            m.parentId(), m.lastFillPrice(), m.clientId(), m.whyHeld(), m.mktCapPrice());
    }

    void openOrder(final Incoming in) {
        if (openOrder == null) {
            openOrder = new OpenOrder();
        }
        final OpenOrder m = in.decode(openOrder);
        if (m.hasContract() && m.hasOrder() && m.hasOrderState()) {
            if (in.isProtobuf()) {
                settle(m.contract(), m.order());
                if (!m.order().hasOrderId() && m.orderId() != Unset.INT) {
                    m.order().orderId(m.orderId());
                }
            }
            wrapper.openOrder(m.orderId(), m.contract(), m.order(), m.orderState());
        }
    }

    void completedOrder(final Incoming in) {
        if (completedOrder == null) {
            completedOrder = new CompletedOrder();
        }
        final CompletedOrder m = in.decode(completedOrder);
        if (m.hasContract() && m.hasOrder() && m.hasOrderState()) {
            if (in.isProtobuf()) {
                settle(m.contract(), m.order());
            }
            wrapper.completedOrder(m.contract(), m.order(), m.orderState());
        }
    }

    /**
     * Protobuf keeps the price of a combination's leg with the leg; the API, as the text wire, has a list of prices in
     * the order. Parameters of an algorithm or a hedge that the order does not have mean nothing. Flags that may be
     * unset are 0 or 1.
     */
    private static void settle(final Contract contract, final Order order) {
        order.orderComboLegs().clear();
        for (int i = 0; i < contract.comboLegs().size(); i++) {
            order.orderComboLegs().add().price(contract.comboLegs().get(i).perLegPrice());
        }
        if (!order.hasAlgoStrategy()) {
            order.algoParams().clear();
        }
        if (order.hedgeType().isEmpty()) {
            order.hedgeParam(null);
        }
        if (order.hasRouteMarketableToBbo()) {
            order.routeMarketableToBbo(flag(order.routeMarketableToBbo()));
        }
        if (order.hasUsePriceMgmtAlgo()) {
            order.usePriceMgmtAlgo(flag(order.usePriceMgmtAlgo()));
        }
        if (order.hasSeekPriceImprovement()) {
            order.seekPriceImprovement(flag(order.seekPriceImprovement()));
        }
    }

    private static int flag(final int value) {
        return value != 0 ? 1 : 0;
    }

    void execDetails(final Incoming in) {
        if (executionDetails == null) {
            executionDetails = new ExecutionDetails();
        }
        final ExecutionDetails m = in.decode(executionDetails);
        if (m.hasContract() && m.hasExecution()) {
            wrapper.execDetails(m.reqId(), m.contract(), m.execution());
        }
    }

    void execDetailsEnd(final Incoming in) {
        wrapper.execDetailsEnd(in.decode(executionDetailsEnd).reqId());
    }

    void commissionAndFeesReport(final Incoming in) {
        wrapper.commissionAndFeesReport(in.decode(commissionAndFeesReport));
    }

    void nextValidId(final Incoming in) {
        wrapper.nextValidId(in.decode(nextValidId).orderId());
    }

    void openOrderEnd(final Incoming in) {
        in.decode(openOrdersEnd);
        wrapper.openOrderEnd();
    }

    void completedOrdersEnd(final Incoming in) {
        in.decode(completedOrdersEnd);
        wrapper.completedOrdersEnd();
    }

    void orderBound(final Incoming in) {
        final OrderBound m = in.decode(orderBound);
        wrapper.orderBound(m.permId(), m.clientId(), m.orderId());
    }

    void deltaNeutralValidation(final Incoming in) {
        final DeltaNeutralValidation m = in.decode(deltaNeutralValidation);
        wrapper.deltaNeutralValidation(m.reqId(), m.deltaNeutralContract());
    }
}
