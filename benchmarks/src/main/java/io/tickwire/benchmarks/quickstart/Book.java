package io.tickwire.benchmarks.quickstart;

import io.tickwire.message.CommissionAndFeesReport;
import io.tickwire.message.Execution;
import io.tickwire.wire.Decimals;

/**
 * The engine's own books, kept from nothing but the callbacks. Written by the engine's thread; others read counters
 * that may be a moment old, and all of it once that thread has ended. Does not allocate.
 */
final class Book {
    private final Watchlist watchlist;
    private final long[] positions;
    private double cash;
    private double commissions;
    private volatile long fills;
    private long unknownFills;

    Book(final Watchlist watchlist) {
        this.watchlist = watchlist;
        positions = new long[watchlist.size()];
    }

    void onExecution(final int conId, final Execution execution) {
        final int index = watchlist.indexOf(conId);
        if (index < 0) {
            unknownFills++;
            return;
        }
        final double shares = Decimals.toDouble(execution.shares());
        final boolean bought = execution.side().charAt(0) == 'B';
        positions[index] += bought ? (long) shares : -(long) shares;
        cash += (bought ? -shares : shares) * execution.price();
        fills++; // one writer
    }

    void onCommission(final CommissionAndFeesReport report) {
        cash -= report.commissionAndFees();
        commissions += report.commissionAndFees();
    }

    /** Shares held of an instrument, negative if short. */
    long position(final int index) {
        return positions[index];
    }

    /** Shares held of all instruments. */
    long position() {
        long sum = 0;
        for (final long position : positions) {
            sum += position;
        }
        return sum;
    }

    /** What buying and selling has brought since the start, commissions paid. */
    double cash() {
        return cash;
    }

    double commissions() {
        return commissions;
    }

    long fills() {
        return fills;
    }

    /** Fills of instruments that were never ordered: there must be none. */
    long unknownFills() {
        return unknownFills;
    }
}
