package io.tickwire.host;

import io.tickwire.host.market.Instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The Host's market, for tests and tools: look at it, move it. Threads as {@link SimulatedHost}. Allocates.
 */
public final class SimulatedMarket {
    private final HostCore core;

    /**
     * The market of an instrument at one moment.
     *
     * @param conId    the contract id.
     * @param bid      best bid.
     * @param bidSize  units bid for there.
     * @param ask      best ask.
     * @param askSize  units offered there.
     * @param last     price of the last trade.
     * @param lastSize units of it.
     * @param volume   units traded today.
     * @param open     first trade price of the day.
     * @param high     highest one.
     * @param low      lowest one.
     * @param close    yesterday's closing price.
     */
    public record MarketState(
        int conId, double bid, long bidSize, double ask, long askSize, double last, long lastSize, long volume,
        double open, double high, double low, double close) {

        private static MarketState of(final Instrument now) {
            return new MarketState(now.conId(), now.bid(), now.bidSize(), now.ask(), now.askSize(), now.last(),
                now.lastSize(), now.volume(), now.open(), now.high(), now.low(), now.close());
        }
    }

    SimulatedMarket(final HostCore core) {
        this.core = core;
    }

    /** The contract id of a stock, index, currency pair or other instrument, by its local symbol, as in "AAPL". */
    public int conId(final String localSymbol) {
        final Instrument instrument = core.market.catalog().byLocalSymbol(localSymbol);
        if (instrument == null) {
            throw new IllegalArgumentException("no instrument has the local symbol " + localSymbol);
        }
        return instrument.conId();
    }

    /** The contract ids of all instruments. */
    public List<Integer> conIds() {
        final List<Integer> conIds = new ArrayList<>();
        core.market.catalog().all().forEach(instrument -> conIds.add(instrument.conId()));
        return conIds;
    }

    /** All prices and sizes of an instrument, at one moment. */
    public MarketState now(final int conId) {
        return get(conId, MarketState::of);
    }

    /** Best bid. */
    public double bid(final int conId) {
        return get(conId, Instrument::bid);
    }

    /** Best ask. */
    public double ask(final int conId) {
        return get(conId, Instrument::ask);
    }

    /** Price of the last trade. */
    public double last(final int conId) {
        return get(conId, Instrument::last);
    }

    /** Sets the quote of an instrument: subscribers are told, orders that it reaches fill. */
    public void quote(final int conId, final double bid, final double ask, final long bidSize, final long askSize) {
        run(conId, instrument -> core.market.quote(instrument, bid, ask, bidSize, askSize));
    }

    /** Moves the quote of an instrument so that its middle is at a price; spread and sizes stay. */
    public void price(final int conId, final double price) {
        run(conId, instrument -> {
            final double half = (instrument.ask() - instrument.bid()) / 2;
            core.market.quote(
                instrument, price - half, price + half, instrument.bidSize(), instrument.askSize());
        });
    }

    /** Stops the random walk of an instrument, or lets it go on. */
    public void still(final int conId, final boolean still) {
        run(conId, instrument -> core.market.still(instrument, still));
    }

    /** Halts trading in an instrument, or resumes it: subscribers get tick 49, orders wait meanwhile. */
    public void halt(final int conId, final boolean halted) {
        run(conId, instrument -> core.market.halt(instrument, halted));
    }

    /** Error 317: the books of those who follow its depth are no longer right, all rows come anew. */
    public void resetDepth(final int conId) {
        run(conId, core.hostData.depth()::reset);
    }

    /** A trade among others: subscribers are told. */
    public void trade(final int conId, final double price, final long size) {
        run(conId, instrument -> core.market.trade(instrument, price, size));
    }

    /** One tick of the bid price, now. */
    public void tickNow(final int conId) {
        run(conId, core.market::tick);
    }

    /** Sets the ticks per second of each subscription, see {@link SimulatedHostContext#ticksPerSecond}. */
    public void ticksPerSecond(final double ticksPerSecond) {
        core.tasks.run(() -> core.market.rate(ticksPerSecond));
    }

    private <T> T get(final int conId, final Function<Instrument, T> question) {
        return core.tasks.call(() -> question.apply(instrument(conId)));
    }

    private void run(final int conId, final Consumer<Instrument> action) {
        core.tasks.run(() -> action.accept(instrument(conId)));
    }

    private Instrument instrument(final int conId) {
        final Instrument instrument = core.market.catalog().byConId(conId);
        if (instrument == null) {
            throw new IllegalArgumentException("no instrument has the contract id " + conId);
        }
        return instrument;
    }
}
