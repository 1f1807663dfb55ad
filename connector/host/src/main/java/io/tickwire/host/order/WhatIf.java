package io.tickwire.host.order;

import io.tickwire.host.account.Accounts;
import io.tickwire.host.account.HostAccount;
import io.tickwire.host.market.ContractEcho;
import io.tickwire.host.market.Instrument;
import io.tickwire.host.session.HostSession;
import io.tickwire.message.OpenOrder;
import io.tickwire.message.OrderState;
import io.tickwire.message.PlaceOrderRequest;
import io.tickwire.wire.Decimals;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.Text;

/**
 * Answers orders that only ask what they would cost: one openOrder with margins and commission, no order. Margins are a
 * fixed share of the value, not IB's. Host thread only; does not allocate in steady state.
 */
final class WhatIf {
    private static final double INITIAL = 0.25;
    private static final double MAINTENANCE = 0.22;

    private final Accounts accounts;
    private final CommissionModel commissions;
    private final HostOrder echo = new HostOrder();
    private final OpenOrder answer = new OpenOrder();
    private final OrderState state = new OrderState();
    private final Text amount = new Text();

    WhatIf(final Accounts accounts, final CommissionModel commissions) {
        this.accounts = accounts;
        this.commissions = commissions;
    }

    void answer(final HostSession session, final PlaceOrderRequest request, final Instrument instrument) {
        final HostAccount account = accounts.find(request.order().account());
        echo.reset();
        echo.clientId = session.clientId();
        echo.orderId = request.orderId();
        echo.account = account.name();
        echo.kind = OrderKind.of(request.order().orderType());
        echo.order.copyFrom(request.order());
        OrderEcho.complete(echo);
        echo.order.whatIf(true).whatIfType(1);
        ContractEcho.fill(echo.contract, instrument);
        fillState(account, instrument, Decimals.toDouble(request.order().totalQuantity()),
            request.order().action().contentEquals("BUY"));
        answer.clear();
        session.send(MessageId.OPEN_ORDER,
            answer.orderId(request.orderId()).contract(echo.contract).order(echo.order).orderState(state));
    }

    private void fillState(
        final HostAccount account, final Instrument instrument, final double units, final boolean buy) {
        final double value = units * instrument.last() * instrument.contractSize();
        final double commission = commissions.forOrder(instrument.spec(), units, value);
        final double before = Math.abs(account.positionValue());
        final double after = Math.abs(account.positionValue() + (buy ? value : -value));
        final double equity = account.netLiquidation();
        state.clear();
        state.status(HostOrderStatus.PRE_SUBMITTED.text())
            .initMarginBefore(text(before * INITIAL))
            .maintMarginBefore(text(before * MAINTENANCE))
            .equityWithLoanBefore(text(equity))
            .initMarginChange(text((after - before) * INITIAL))
            .maintMarginChange(text((after - before) * MAINTENANCE))
            .equityWithLoanChange(text(-commission))
            .initMarginAfter(text(after * INITIAL))
            .maintMarginAfter(text(after * MAINTENANCE))
            .equityWithLoanAfter(text(equity - commission))
            .commissionAndFees(commission)
            .commissionAndFeesCurrency(instrument.spec().currency())
            .marginCurrency(HostAccount.CURRENCY);
    }

    private Text text(final double value) {
        amount.setDouble(Math.rint(value * 100) / 100);
        return amount;
    }
}
