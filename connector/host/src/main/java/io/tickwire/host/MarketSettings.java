package io.tickwire.host;

import io.tickwire.host.data.Entitlement;

import java.util.ArrayList;
import java.util.List;

/**
 * Settings of the market of a {@link SimulatedHost} and of what clients may see of it: see
 * {@link SimulatedHostContext#market}. One thread; for set-up only.
 */
public final class MarketSettings {
    private final List<Quote> quotes = new ArrayList<>();
    private final List<String> still = new ArrayList<>();
    private double ticksPerSecond = 10;
    private boolean tickAfterOrder;
    private Entitlement entitlement = Entitlement.LIVE;
    private int marketDataLines = 100;
    private boolean historicalPacing;
    private boolean livePacing;
    private boolean eventCalendar;

    MarketSettings() {
    }

    /** The market that an instrument opens with. */
    record Quote(String symbol, double bid, double ask) {
    }

    void conclude() {
        SettingsCheck.require(ticksPerSecond >= 0, "ticksPerSecond must be 0, for a market that moves only when it is "
            + "moved, or more: " + ticksPerSecond);
        SettingsCheck.requireSet(entitlement, "entitlement");
        SettingsCheck.requirePositive(marketDataLines, "marketDataLines");
    }

    /** As {@link SimulatedHostContext#ticksPerSecond}. */
    public MarketSettings ticksPerSecond(final double ticksPerSecond) {
        this.ticksPerSecond = ticksPerSecond;
        return this;
    }

    double ticksPerSecond() {
        return tickAfterOrder ? 0 : ticksPerSecond;
    }

    /**
     * The quote that an instrument opens with, instead of that of the list of instruments; its last trade was half way.
     *
     * @param symbol the local symbol, as in "AAPL", "EUR.USD".
     * @param bid    best bid.
     * @param ask    best ask.
     */
    public MarketSettings quote(final String symbol, final double bid, final double ask) {
        quotes.add(new Quote(symbol, bid, ask));
        return this;
    }

    List<Quote> quotes() {
        return quotes;
    }

    /** Instruments that do not walk at random, by their local symbols: they move only when they are moved. */
    public MarketSettings still(final String... symbols) {
        still.addAll(List.of(symbols));
        return this;
    }

    List<String> still() {
        return still;
    }

    /**
     * For measuring latency: the market stands still, and each order that arrives makes one tick of its instrument. With
     * the first tick by {@link SimulatedMarket#tickNow}, tick and order then take turns.
     */
    public MarketSettings tickAfterOrder(final boolean tickAfterOrder) {
        this.tickAfterOrder = tickAfterOrder;
        return this;
    }

    boolean tickAfterOrder() {
        return tickAfterOrder;
    }

    /** Which market data the user has a right to: live by default. */
    public MarketSettings entitlement(final Entitlement entitlement) {
        this.entitlement = entitlement;
        return this;
    }

    Entitlement entitlement() {
        return entitlement;
    }

    /** Market data streams that each client may have at once: 100 by default; one more is refused with error 101. */
    public MarketSettings marketDataLines(final int marketDataLines) {
        this.marketDataLines = marketDataLines;
        return this;
    }

    int marketDataLines() {
        return marketDataLines;
    }

    /** Whether requests for small bars and first dates too close together are refused; not by default. */
    public MarketSettings historicalPacing(final boolean historicalPacing) {
        this.historicalPacing = historicalPacing;
        return this;
    }

    boolean historicalPacing() {
        return historicalPacing;
    }

    /**
     * Whether requests for live data too close together are refused, as a real Host does: single ticks of one instrument
     * within 15 seconds, more than 60 for real-time bars in ten minutes, symbol searches within a second; not by default.
     */
    public MarketSettings livePacing(final boolean livePacing) {
        this.livePacing = livePacing;
        return this;
    }

    boolean livePacing() {
        return livePacing;
    }

    /** Whether the user has a right to the calendar of corporate events; not by default. */
    public MarketSettings eventCalendar(final boolean eventCalendar) {
        this.eventCalendar = eventCalendar;
        return this;
    }

    boolean eventCalendar() {
        return eventCalendar;
    }
}
