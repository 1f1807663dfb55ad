package io.tickwire.host.account;

import com.epam.deltix.dfp.Decimal64Utils;
import io.tickwire.host.market.Instrument;
import io.tickwire.wire.Decimals;
import org.agrona.collections.Int2ObjectHashMap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An account: its cash, its positions, what it paid. Host thread only; booking allocates only the first time an
 * instrument is traded.
 * <p>
 * Amounts of all currencies are taken at par: the Host has one account currency, USD.
 */
public final class HostAccount {
    /** The currency of the account. */
    public static final String CURRENCY = "USD";

    private final String name;
    private final double startCash;
    private final Int2ObjectHashMap<HostPosition> byConId = new Int2ObjectHashMap<>();
    private final List<HostPosition> positions = new ArrayList<>();
    private final List<HostPosition> positionsView = Collections.unmodifiableList(positions);
    private double cash;
    private double commissions;

    HostAccount(final String name, final double startCash) {
        this.name = name;
        this.startCash = startCash;
        this.cash = startCash;
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** Cash now. */
    public double cash() {
        return cash;
    }

    /** Cash at the start. */
    public double startCash() {
        return startCash;
    }

    /** Commissions paid since the start. */
    public double commissions() {
        return commissions;
    }

    /** All instruments that were ever traded, also those no longer held. */
    public List<HostPosition> positions() {
        return positionsView;
    }

    /** The position in an instrument, or null if it was never traded. */
    public HostPosition position(final int conId) {
        return byConId.get(conId);
    }

    /** Units held, Decimal64. */
    public long quantity(final int conId) {
        final HostPosition position = byConId.get(conId);
        return position == null ? Decimal64Utils.ZERO : position.quantity();
    }

    /** Gains and losses realised since the start. */
    public double realizedPnl() {
        double sum = 0;
        for (int i = 0; i < positions.size(); i++) {
            sum += positions.get(i).realizedPnl();
        }
        return sum;
    }

    /** Gains and losses if all were closed at the last prices. */
    public double unrealizedPnl() {
        double sum = 0;
        for (int i = 0; i < positions.size(); i++) {
            sum += positions.get(i).unrealizedPnl();
        }
        return sum;
    }

    /** Value of all positions at the last prices. */
    public double positionValue() {
        double sum = 0;
        for (int i = 0; i < positions.size(); i++) {
            sum += positions.get(i).marketValue();
        }
        return sum;
    }

    /** Value of all positions at the last prices, short ones counted like long ones. */
    public double grossPositionValue() {
        double sum = 0;
        for (int i = 0; i < positions.size(); i++) {
            sum += Math.abs(positions.get(i).marketValue());
        }
        return sum;
    }

    /** Cash and positions. */
    public double netLiquidation() {
        return cash + positionValue();
    }

    /** Holds a position from the start: it costs no cash. The average cost is that of a unit, contract size included. */
    public void open(final Instrument instrument, final long quantity, final double averageCost) {
        positionIn(instrument).open(quantity, averageCost);
    }

    private HostPosition positionIn(final Instrument instrument) {
        HostPosition position = byConId.get(instrument.conId());
        if (position == null) {
            position = new HostPosition(instrument);
            byConId.put(instrument.conId(), position);
            positions.add(position);
        }
        return position;
    }

    /** Books a fill; the position tells what it realised. */
    public HostPosition book(
        final Instrument instrument, final boolean buy, final long quantity, final double price,
        final double commission) {
        final HostPosition position = positionIn(instrument);
        position.book(buy, quantity, price, commission);
        final double value = Decimals.toDouble(quantity) * price * instrument.contractSize();
        cash += (buy ? -value : value) - commission;
        commissions += commission;
        return position;
    }
}
