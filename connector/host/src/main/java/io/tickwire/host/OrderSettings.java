package io.tickwire.host;

import io.tickwire.host.order.CommissionModel;
import io.tickwire.host.order.Orders;

import java.time.Duration;

/**
 * Settings of what a {@link SimulatedHost} does with orders: see {@link SimulatedHostContext#orders}. One thread; for
 * set-up only.
 */
public final class OrderSettings {
    private static final long FIRST_PERM_ID = 1_700_000_001L;

    private int firstOrderId = 1;
    private int orderHistoryLength = 1_000;
    private int fillHistoryLength = 100_000;
    private Duration cancelDelay = Duration.ZERO;
    private CommissionModel commissions = new CommissionModel();

    OrderSettings() {
    }

    void conclude() {
        SettingsCheck.requireNotNegative(firstOrderId, "firstOrderId");
        SettingsCheck.requirePositive(orderHistoryLength, "orderHistoryLength");
        SettingsCheck.requirePositive(fillHistoryLength, "fillHistoryLength");
        SettingsCheck.requireSet(commissions, "commissions");
        SettingsCheck.requireSet(cancelDelay, "cancelDelay");
        SettingsCheck.require(!cancelDelay.isNegative(), "cancelDelay must not be negative: " + cancelDelay);
    }

    Orders.Settings toSettings(final boolean tickAfterOrder) {
        return new Orders.Settings(orderHistoryLength, fillHistoryLength, firstOrderId, FIRST_PERM_ID, commissions,
            cancelDelay.toNanos(), tickAfterOrder);
    }

    /** The first order id that a client is told: 1 by default. */
    public OrderSettings firstOrderId(final int firstOrderId) {
        this.firstOrderId = firstOrderId;
        return this;
    }

    /** Finished orders that are remembered: 1,000 by default. Each costs some kilobytes. */
    public OrderSettings orderHistoryLength(final int orderHistoryLength) {
        this.orderHistoryLength = orderHistoryLength;
        return this;
    }

    /** Fills that are remembered: 100,000 by default. */
    public OrderSettings fillHistoryLength(final int fillHistoryLength) {
        this.fillHistoryLength = fillHistoryLength;
        return this;
    }

    /** How long a cancel takes; 0, the default, is at once. Meanwhile the order is PendingCancel and may still fill. */
    public OrderSettings cancelDelay(final Duration cancelDelay) {
        this.cancelDelay = cancelDelay;
        return this;
    }

    /** What trading costs: IB's fixed fees by default. */
    public OrderSettings commissions(final CommissionModel commissions) {
        this.commissions = commissions;
        return this;
    }
}
