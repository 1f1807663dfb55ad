package io.tickwire.host.order;

import com.epam.deltix.dfp.Decimal64Utils;
import io.tickwire.host.market.Instrument;
import io.tickwire.host.market.Market;
import io.tickwire.wire.Decimals;
import org.agrona.collections.Int2ObjectHashMap;

/**
 * Price-time matching of the clients' orders, against each other and against the market.
 * <p>
 * An arriving order takes the best offers level by level, at their prices. A resting order fills at its own price when
 * the market comes to it. Between a client's order and the market at one price the client's order, which was there
 * first, is served first. Host thread only; does not allocate once an instrument has seen an order.
 */
final class MatchingEngine {
    /** So many price levels an order sweeps at once; the rest of it waits for the next tick. */
    static final int MAX_LEVELS = 8;

    private final Market market;
    private final Int2ObjectHashMap<OrderBook> books = new Int2ObjectHashMap<>();
    private FillListener listener;
    private long nextSequence = 1;

    MatchingEngine(final Market market) {
        this.market = market;
    }

    void listener(final FillListener listener) {
        this.listener = listener;
    }

    /** An order arrives: it takes what it can at once. */
    void sweep(final HostOrder order) {
        order.sequence = nextSequence++;
        if (order.instrument.isHalted()) {
            return;
        }
        sweep(order, FillListener.REMOVED_LIQUIDITY);
    }

    /** What is left of an order waits in its queue. */
    void rest(final HostOrder order) {
        OrderBook book = books.get(order.instrument.conId());
        if (book == null) {
            book = new OrderBook(order.instrument);
            books.put(order.instrument.conId(), book);
        }
        book.side(order.buy).add(order);
        order.booked = true;
        market.watch(order.instrument);
    }

    /** Takes an order out, whether it is there or not. */
    void remove(final HostOrder order) {
        if (order.booked) {
            order.booked = false;
            books.get(order.instrument.conId()).side(order.buy).remove(order);
            market.unwatch(order.instrument);
        }
    }

    /** Units that an order could buy or sell at once within its limit. */
    long availableTo(final HostOrder order) {
        long available = Decimal64Utils.ZERO;
        if (order.instrument.isHalted()) {
            return available;
        }
        final OrderBook book = books.get(order.instrument.conId());
        if (book != null) {
            final OrderQueue queue = book.opposite(order.buy);
            for (int i = 0; i < queue.size(); i++) {
                if (order.accepts(queue.get(i).worstPrice())) {
                    available = Decimal64Utils.add(available, queue.get(i).remaining());
                }
            }
        }
        if (order.accepts(streetPrice(order))) {
            available = Decimal64Utils.add(available, Decimals.fromLong(offeredTo(order)));
        }
        return available;
    }

    /** The market of an instrument moved: resting orders that it reached fill. */
    void onMarket(final Instrument instrument) {
        final OrderBook book = books.get(instrument.conId());
        if (book != null && !book.isEmpty() && !instrument.isHalted()) {
            sweepResting(book.side(true));
            sweepResting(book.side(false));
        }
    }

    /** A working order fills because somebody says so, whatever the market is. */
    void fill(final HostOrder order, final long quantity, final double price) {
        market.crossed(order.instrument, price, (long)Math.ceil(Decimals.toDouble(quantity)));
        removeIfFilled(order, quantity);
        listener.onFill(order, quantity, price, FillListener.REMOVED_LIQUIDITY);
    }

    private void sweepResting(final OrderQueue queue) {
        for (int i = 0; i < MAX_LEVELS; i++) {
            final HostOrder best = queue.best();
            if (best == null || !best.accepts(streetPrice(best)) || offeredTo(best) == 0) {
                return;
            }
            takeStreet(best, restingPrice(best, streetPrice(best)), FillListener.ADDED_LIQUIDITY);
        }
    }

    private void sweep(final HostOrder order, final int liquidity) {
        for (int i = 0; i < MAX_LEVELS && order.isWorking(); i++) {
            final double street = streetPrice(order);
            final HostOrder resting = bestResting(order);
            if (resting != null && isAtLeastAsGood(order.buy, resting.worstPrice(), street)
                && order.accepts(restingPrice(resting, street))) {
                cross(order, resting, restingPrice(resting, street));
            } else if (order.accepts(street) && offeredTo(order) > 0) {
                takeStreet(order, street, liquidity);
            } else {
                return;
            }
        }
    }

    private void takeStreet(final HostOrder order, final double price, final int liquidity) {
        final Instrument instrument = order.instrument;
        final long quantity = Decimal64Utils.min(order.remaining(), Decimals.fromLong(offeredTo(order)));
        final long taken = (long)Math.ceil(Decimals.toDouble(quantity));
        if (order.buy) {
            market.bought(instrument, taken);
        } else {
            market.sold(instrument, taken);
        }
        removeIfFilled(order, quantity);
        listener.onFill(order, quantity, price, liquidity);
    }

    private void cross(final HostOrder order, final HostOrder resting, final double price) {
        final long quantity = Decimal64Utils.min(order.remaining(), resting.remaining());
        market.crossed(order.instrument, price, (long)Math.ceil(Decimals.toDouble(quantity)));
        removeIfFilled(resting, quantity);
        listener.onCross(resting, order, quantity, price);
    }

    private void removeIfFilled(final HostOrder order, final long quantity) {
        if (Decimal64Utils.isEqual(order.remaining(), quantity)) {
            remove(order);
        }
    }

    private HostOrder bestResting(final HostOrder order) {
        final OrderBook book = books.get(order.instrument.conId());
        return book == null ? null : book.opposite(order.buy).best();
    }

    private static double streetPrice(final HostOrder order) {
        return order.buy ? order.instrument.ask() : order.instrument.bid();
    }

    private static long offeredTo(final HostOrder order) {
        return order.buy ? order.instrument.askSize() : order.instrument.bidSize();
    }

    /** An unlimited order that rests has no price of its own: it trades where the market is. */
    private static double restingPrice(final HostOrder resting, final double street) {
        return resting.kind.isLimited() ? resting.limitPrice : street;
    }

    private static boolean isAtLeastAsGood(final boolean buy, final double price, final double other) {
        return buy ? price <= other : price >= other;
    }
}
