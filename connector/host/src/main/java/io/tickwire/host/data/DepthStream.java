package io.tickwire.host.data;

import io.tickwire.host.market.TickType;
import io.tickwire.message.MarketDepth;
import io.tickwire.message.MarketDepthData;
import io.tickwire.message.MarketDepthL2;
import io.tickwire.wire.Decimals;
import io.tickwire.wire.MessageId;

/**
 * One client's book of one instrument: rows on both sides, one price step apart, the best one as the market has it. What
 * lies behind the best price depends on instrument and price only. A price that moves takes rows away and puts new ones
 * in; a jump, or a client that did not keep up, makes all rows anew. Host thread only; does not allocate.
 */
final class DepthStream extends LiveStream {
    private static final int INSERT = 0;
    private static final int UPDATE = 1;
    private static final int DELETE = 2;
    private static final int ASK_SIDE = 0;
    private static final int BID_SIDE = 1;
    private static final String[] MAKERS = {"NASDAQ", "ARCA", "BATS", "NYSE", "IEX", "EDGEA"};
    private static final String[] DEALERS = {"NSDQ"};

    private final MarketDepth plain = new MarketDepth();
    private final MarketDepthL2 named = new MarketDepthL2();
    private final long[] best = new long[2];
    private int rows;
    private boolean isNamed;
    private boolean isSmart;
    private boolean isBehind;

    /** Sends the book as it is. */
    void begin(final int rows, final boolean isNamed, final boolean isSmart) {
        this.rows = rows;
        this.isNamed = isNamed;
        this.isSmart = isSmart;
        isBehind = false;
        for (int row = 0; row < rows; row++) {
            best[BID_SIDE] = ticks(BID_SIDE);
            best[ASK_SIDE] = ticks(ASK_SIDE);
            row(INSERT, BID_SIDE, row);
            row(INSERT, ASK_SIDE, row);
        }
    }

    /** Sends the book anew, to a client that has emptied its own. */
    void again() {
        begin(rows, isNamed, isSmart);
    }

    boolean isSmart() {
        return isSmart;
    }

    void onTick(final int tickType) {
        if (tickType == TickType.LAST || tickType == TickType.HALTED) {
            return;
        }
        if (!session.keepsUp()) {
            isBehind = true;
        } else if (isBehind) {
            isBehind = false;
            all(BID_SIDE);
            all(ASK_SIDE);
        } else {
            side(tickType == TickType.BID || tickType == TickType.BID_SIZE ? BID_SIDE : ASK_SIDE);
        }
    }

    private void side(final int side) {
        final long moved = side == BID_SIDE ? ticks(side) - best[side] : best[side] - ticks(side);
        if (Math.abs(moved) >= rows) {
            all(side);
            return;
        }
        for (long i = 0; i < moved; i++) {
            better(side);
        }
        for (long i = 0; i < -moved; i++) {
            worse(side);
        }
        row(UPDATE, side, 0);
        if (moved > 0 && rows > 1) {
            row(UPDATE, side, 1);
        }
    }

    private void better(final int side) {
        row(DELETE, side, rows - 1);
        best[side] += side == BID_SIDE ? 1 : -1;
        row(INSERT, side, 0);
    }

    private void worse(final int side) {
        row(DELETE, side, 0);
        best[side] += side == BID_SIDE ? -1 : 1;
        row(INSERT, side, rows - 1);
    }

    private void all(final int side) {
        best[side] = ticks(side);
        for (int row = 0; row < rows; row++) {
            row(UPDATE, side, row);
        }
    }

    private void row(final int operation, final int side, final int row) {
        final MarketDepthData data;
        if (isNamed) {
            named.clear();
            data = named.reqId(reqId).mutableMarketDepthData();
        } else {
            plain.clear();
            data = plain.reqId(reqId).mutableMarketDepthData();
        }
        final long ticks = best[side] + (side == BID_SIDE ? -row : row);
        data.position(row).operation(operation).side(side);
        if (operation == DELETE) {
            data.price(0).size(Decimals.fromLong(0));
        } else {
            data.price(instrument.grid().price(ticks)).size(Decimals.fromLong(size(side, row, ticks)));
        }
        if (isNamed) {
            final String[] names = isSmart ? MAKERS : DEALERS;
            data.marketMaker(names[(int)Math.floorMod(ticks, (long)names.length)]).isSmartDepth(isSmart);
            session.send(MessageId.MARKET_DEPTH_L2, named);
        } else {
            session.send(MessageId.MARKET_DEPTH, plain);
        }
    }

    private long size(final int side, final int row, final long ticks) {
        if (row == 0 && ticks == ticks(side)) {
            return side == BID_SIDE ? instrument.bidSize() : instrument.askSize();
        }
        final long mixed = (ticks * 31 + instrument.conId()) * 0x9E3779B97F4A7C15L;
        return 100 * (1 + (mixed >>> 58));
    }

    private long ticks(final int side) {
        return instrument.grid().ticks(side == BID_SIDE ? instrument.bid() : instrument.ask());
    }
}
