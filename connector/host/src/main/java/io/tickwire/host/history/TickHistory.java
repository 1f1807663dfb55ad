package io.tickwire.host.history;

import io.tickwire.host.market.Instrument;
import io.tickwire.message.HistoricalTick;
import io.tickwire.message.HistoricalTickBidAsk;
import io.tickwire.message.HistoricalTickLast;
import io.tickwire.wire.Decimals;
import io.tickwire.wire.MessageList;

/**
 * Makes single ticks of the past, one for each trade that bars are made of. The quotes of a second lie one price step
 * around its trades. A list may hold more than asked for: a second is never cut. Host thread only; does not allocate once
 * lists have grown.
 */
final class TickHistory {
    private static final int QUOTED = 5;

    private final PricePath path;
    private final MinuteTrades trades;
    private Instrument instrument;

    TickHistory(final PricePath path) {
        this.path = path;
        this.trades = new MinuteTrades(path);
    }

    void of(final Instrument wanted) {
        instrument = wanted;
        trades.of(wanted);
    }

    /** How many ticks a second has. */
    int count(final long second) {
        at(second);
        return trades.trades(place(second));
    }

    void addLast(final MessageList<HistoricalTickLast> list, final long second) {
        final int count = count(second);
        final long volume = trades.volume(place(second));
        for (int i = 0; i < count; i++) {
            last(list.add(), second, i == 0 ? volume - volume / 2 * (count - 1) : volume / 2);
        }
    }

    private void last(final HistoricalTickLast tick, final long second, final long size) {
        tick.time(second).price(price(second, 0)).size(Decimals.fromLong(size))
            .exchange(instrument.spec().primaryExch().isEmpty()
                ? instrument.spec().exchange() : instrument.spec().primaryExch());
        tick.mutableTickAttribLast();
    }

    void addBidAsk(final MessageList<HistoricalTickBidAsk> list, final long second) {
        final int count = count(second);
        for (int i = 0; i < count; i++) {
            final long sizes = path.chance(second, QUOTED + i);
            final HistoricalTickBidAsk tick = list.add().time(second).priceBid(price(second, -1))
                .priceAsk(price(second, 1)).sizeBid(size(sizes)).sizeAsk(size(sizes >>> 8));
            tick.mutableTickAttribBidAsk();
        }
    }

    void addMidpoint(final MessageList<HistoricalTick> list, final long second) {
        final int count = count(second);
        for (int i = 0; i < count; i++) {
            list.add().time(second).price(price(second, 0)).size(Decimals.fromLong(0));
        }
    }

    private double price(final long second, final int away) {
        return instrument.grid().price(trades.price(place(second)) + away);
    }

    private void at(final long second) {
        trades.at(Math.floorDiv(second, MinuteTrades.SECONDS));
    }

    private static int place(final long second) {
        return (int)Math.floorMod(second, (long)MinuteTrades.SECONDS);
    }

    private static long size(final long chance) {
        return Decimals.fromLong(100 * (1 + (chance & 15)));
    }
}
