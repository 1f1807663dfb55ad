package io.tickwire.host.order;

import io.tickwire.host.market.Instrument;
import io.tickwire.wire.Text;

/** One execution, as the Host's books hold it. Reused when it has left the history. Host thread only. */
public final class Fill {
    final Text orderRef = new Text();
    long number;
    int clientId;
    int orderId;
    long permId;
    String account;
    Instrument instrument;
    boolean buy;
    long quantity;
    double price;
    long cumQty;
    double avgPrice;
    int liquidity;
    long timeNanos;
    double commission;
    double realizedPnl;
    boolean closing;

    Fill() {
    }

    /** Counts all fills of the Host from 1; the execution id is made of it. */
    public long number() {
        return number;
    }

    /** The client that placed the order. */
    public int clientId() {
        return clientId;
    }

    /** The order's id, chosen by that client. */
    public int orderId() {
        return orderId;
    }

    /** The order's id for all clients. */
    public long permId() {
        return permId;
    }

    /** Whose fill it is. */
    public String account() {
        return account;
    }

    /** What was traded. */
    public Instrument instrument() {
        return instrument;
    }

    /** Bought or sold. */
    public boolean isBuy() {
        return buy;
    }

    /** Units, Decimal64. */
    public long quantity() {
        return quantity;
    }

    /** Price of a unit. */
    public double price() {
        return price;
    }

    /** Commission of this fill. */
    public double commission() {
        return commission;
    }

    /** Gain or loss that it realised, commissions included; 0 if it closed nothing. */
    public double realizedPnl() {
        return realizedPnl;
    }

    /** Whether it closed a position or a part of one: only then there is a realised gain or loss to tell. */
    public boolean isClosing() {
        return closing;
    }

    /** When, nanoseconds since the epoch. */
    public long timeNanos() {
        return timeNanos;
    }
}
