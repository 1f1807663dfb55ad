package io.tickwire.host.order;

import com.epam.deltix.dfp.Decimal64Utils;
import io.tickwire.host.market.Instrument;
import io.tickwire.message.Contract;
import io.tickwire.message.Order;
import io.tickwire.wire.Decimals;

/**
 * An order as the Host holds it. Reused when it has left the history. Host thread only; does not allocate.
 * <p>
 * Quantities are Decimal64 values in a {@code long}.
 */
public final class HostOrder {
    final Contract contract = new Contract();
    final Order order = new Order();

    int clientId;
    int orderId;
    long permId;
    int parentOrderId;
    long parentPermId;
    boolean hasChildren;
    String account;
    Instrument instrument;
    OrderKind kind;
    boolean buy;
    HostOrderStatus status = HostOrderStatus.HELD_BACK;
    String whyHeld = "";

    long total;
    long filled;
    double limitPrice;
    double stopPrice;
    TimeInForce timeInForce = TimeInForce.DAY;
    long goodAfterNanos;
    long goodTillNanos;
    int gate;
    boolean elected;
    long filledValue;
    double lastFillPrice;
    double commission;
    long sequence;
    long acceptedNanos;
    long finishedNanos;
    String completedStatus = "";
    boolean booked;
    boolean manual;
    boolean isBound;
    boolean byHand;

    HostOrder() {
    }

    void reset() {
        contract.clear();
        order.clear();
        parentOrderId = 0;
        parentPermId = 0;
        hasChildren = false;
        stopPrice = 0;
        goodAfterNanos = 0;
        goodTillNanos = 0;
        gate = 0;
        elected = false;
        instrument = null;
        kind = null;
        status = HostOrderStatus.HELD_BACK;
        whyHeld = "";
        filled = Decimal64Utils.ZERO;
        filledValue = Decimal64Utils.ZERO;
        lastFillPrice = 0;
        commission = 0;
        finishedNanos = 0;
        completedStatus = "";
        booked = false;
        manual = false;
        isBound = false;
        byHand = false;
    }

    /** The client that placed it. */
    public int clientId() {
        return clientId;
    }

    /** Its id, chosen by that client. */
    public int orderId() {
        return orderId;
    }

    /** Its id as clients are told it: an order of the Host's user has none until it is bound. */
    int toldId() {
        return manual && !isBound ? 0 : orderId;
    }

    /** Its id for all clients. */
    public long permId() {
        return permId;
    }

    /** What it trades. */
    public Instrument instrument() {
        return instrument;
    }

    /** Whose order it is. */
    public String account() {
        return account;
    }

    /** BUY or SELL. */
    public boolean isBuy() {
        return buy;
    }

    /** Its state. */
    public HostOrderStatus status() {
        return status;
    }

    /** Ordered, Decimal64. */
    public long total() {
        return total;
    }

    /** Filled so far, Decimal64. */
    public long filled() {
        return filled;
    }

    /** Not filled yet, Decimal64. */
    public long remaining() {
        return Decimal64Utils.subtract(total, filled);
    }

    /** Average price of its fills, 0 before the first. */
    public double avgFillPrice() {
        return Decimal64Utils.isZero(filled) ? 0 : Decimals.toDouble(Decimal64Utils.divide(filledValue, filled));
    }

    /** Price of its last fill, 0 before the first. */
    public double lastFillPrice() {
        return lastFillPrice;
    }

    /** Commission of all its fills. */
    public double commission() {
        return commission;
    }

    /** The order as its client sent it, with what the Host adds. */
    public Order order() {
        return order;
    }

    /** The contract as the Host tells it. */
    public Contract contract() {
        return contract;
    }

    boolean isWorking() {
        return status == HostOrderStatus.SUBMITTED || status == HostOrderStatus.PENDING_CANCEL;
    }

    boolean isFilled() {
        return Decimal64Utils.isGreaterOrEqual(filled, total);
    }

    /** The worst price it may fill at; no bound for an order without a limit. */
    double worstPrice() {
        if (kind.isLimited()) {
            return limitPrice;
        }
        return buy ? Double.POSITIVE_INFINITY : 0;
    }

    /** Whether it may trade at a price. */
    boolean accepts(final double price) {
        return buy ? price <= worstPrice() : price >= worstPrice();
    }

    void fill(final long quantity, final double price) {
        filled = Decimal64Utils.add(filled, quantity);
        filledValue = Decimal64Utils.add(filledValue, Decimal64Utils.multiply(quantity, Decimals.fromDouble(price)));
        lastFillPrice = price;
    }
}
