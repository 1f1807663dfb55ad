package io.tickwire.host.market;

/**
 * An instrument and its market now: best bid and ask, last trade, the day's figures.
 * <p>
 * Prices are whole numbers of price steps, see {@link TickGrid}; sizes are whole units. Host thread only; does not
 * allocate.
 */
public final class Instrument {
    private final InstrumentSpec spec;
    private final TickGrid grid;
    private final double contractSize;
    private final int index;

    long bid;
    long ask;
    long last;
    long bidSize;
    long askSize;
    long lastSize;
    long volume;
    long open;
    long high;
    long low;
    long close;
    long lastTimeNanos;

    boolean isHalted;
    boolean isStill;
    int watchers;
    long nextStepNanos;
    long randomState;

    /** Makes an instrument whose market has not opened yet. */
    Instrument(final InstrumentSpec spec, final int index) {
        this.spec = spec;
        this.index = index;
        this.grid = new TickGrid(spec.minTick());
        this.contractSize = spec.contractSize();
    }

    /** What it is. */
    public InstrumentSpec spec() {
        return spec;
    }

    /** Its place in the catalog: what belongs to instruments may be kept in arrays. */
    public int index() {
        return index;
    }

    /** The contract id. */
    public int conId() {
        return spec.conId();
    }

    /** Its price grid. */
    public TickGrid grid() {
        return grid;
    }

    /** What one unit of price is worth for one unit of quantity. */
    public double contractSize() {
        return contractSize;
    }

    /** Best bid. */
    public double bid() {
        return grid.price(bid);
    }

    /** Best ask. */
    public double ask() {
        return grid.price(ask);
    }

    /** Price of the last trade. */
    public double last() {
        return grid.price(last);
    }

    /** Half way between bid and ask. */
    public double mid() {
        return (bid() + ask()) / 2;
    }

    /** Units bid for at the best bid. */
    public long bidSize() {
        return bidSize;
    }

    /** Units offered at the best ask. */
    public long askSize() {
        return askSize;
    }

    /** Units of the last trade. */
    public long lastSize() {
        return lastSize;
    }

    /** Units traded today. */
    public long volume() {
        return volume;
    }

    /** First trade price of the day. */
    public double open() {
        return grid.price(open);
    }

    /** Highest trade price of the day. */
    public double high() {
        return grid.price(high);
    }

    /** Lowest trade price of the day. */
    public double low() {
        return grid.price(low);
    }

    /** Yesterday's closing price. */
    public double close() {
        return grid.price(close);
    }

    /** When the last trade was, nanoseconds since the epoch. */
    public long lastTimeNanos() {
        return lastTimeNanos;
    }

    /** Whether trading is halted: nothing fills. */
    public boolean isHalted() {
        return isHalted;
    }

    /** The price that a tick type names; for a size, the price it belongs to. */
    public double price(final int tickType) {
        return switch (tickType) {
            case TickType.BID, TickType.BID_SIZE -> bid();
            case TickType.ASK, TickType.ASK_SIZE -> ask();
            case TickType.HIGH -> high();
            case TickType.LOW -> low();
            case TickType.OPEN -> open();
            case TickType.CLOSE -> close();
            default -> last();
        };
    }

    /** The size that a tick type names or is paired with; 0 for the day's prices. */
    public long size(final int tickType) {
        return switch (tickType) {
            case TickType.BID, TickType.BID_SIZE -> bidSize;
            case TickType.ASK, TickType.ASK_SIZE -> askSize;
            case TickType.LAST, TickType.LAST_SIZE -> lastSize;
            case TickType.VOLUME -> volume;
            default -> 0;
        };
    }

    @Override
    public String toString() {
        return spec.localSymbol() + ' ' + spec.secType() + " [" + bidSize + " x " + bid() + " | " + ask() + " x "
            + askSize + ']';
    }
}
