package io.tickwire.host.account;

import com.epam.deltix.dfp.Decimal64Utils;
import io.tickwire.host.market.Instrument;
import io.tickwire.wire.Decimals;

/**
 * What an account holds of one instrument. Host thread only; does not allocate.
 * <p>
 * The average cost includes commissions and the contract size, as the Host tells it.
 */
public final class HostPosition {
    private final Instrument instrument;
    private long quantity = Decimal64Utils.ZERO;
    private double averageCost;
    private double realizedPnl;
    private double lastRealizedPnl;
    private boolean lastClosed;

    HostPosition(final Instrument instrument) {
        this.instrument = instrument;
    }

    /** What is held. */
    public Instrument instrument() {
        return instrument;
    }

    /** Units held, Decimal64; negative when short. */
    public long quantity() {
        return quantity;
    }

    /** What a unit cost, commission and contract size included; 0 when nothing is held. */
    public double averageCost() {
        return averageCost;
    }

    /** Gain or loss realised since the Host started, commissions included. */
    public double realizedPnl() {
        return realizedPnl;
    }

    /** What it is worth at the last price. */
    public double marketValue() {
        return Decimals.toDouble(quantity) * instrument.last() * instrument.contractSize();
    }

    /** Gain or loss if it were closed at the last price. */
    public double unrealizedPnl() {
        return marketValue() - Decimals.toDouble(quantity) * averageCost;
    }

    /** Gain or loss realised by the last fill. */
    public double lastRealizedPnl() {
        return lastRealizedPnl;
    }

    /** Whether the last fill closed something. */
    public boolean lastClosed() {
        return lastClosed;
    }

    /** Sets what is held at the start. */
    void open(final long units, final double cost) {
        quantity = units;
        averageCost = cost;
    }

    /** Books a fill: what it closes realises a gain or loss, what it opens changes the average cost. */
    void book(final boolean buy, final long filled, final double price, final double commission) {
        final double held = Decimals.toDouble(quantity);
        final double units = Decimals.toDouble(filled);
        final double signed = buy ? units : -units;
        final double unitValue = price * instrument.contractSize();
        final double unitCommission = units == 0 ? 0 : commission / units;
        final double closed = held * signed < 0 ? Math.min(Math.abs(held), units) : 0;
        final double opened = units - closed;
        lastClosed = closed > 0;
        lastRealizedPnl = 0;
        if (closed > 0) {
            final double direction = Math.signum(held);
            lastRealizedPnl = closed * (direction * (unitValue - averageCost) - unitCommission);
            realizedPnl += lastRealizedPnl;
        }
        quantity = buy ? Decimal64Utils.add(quantity, filled) : Decimal64Utils.subtract(quantity, filled);
        if (opened > 0) {
            final double remained = Math.abs(held) - closed;
            final double openedCost = unitValue + (buy ? unitCommission : -unitCommission);
            averageCost = (remained * averageCost + opened * openedCost) / (remained + opened);
        } else if (Decimal64Utils.isZero(quantity)) {
            averageCost = 0;
        }
    }
}
