package io.tickwire.host;

import io.tickwire.host.session.ErrorCode;
import io.tickwire.host.session.HostSession;

import java.time.Duration;

/**
 * The link between the Host and IB, for tests: lose it, restore it, break a data farm, restart the Host. Clients keep
 * their connection to the Host through all but a restart. Threads as {@link SimulatedHost}. Allocates.
 */
public final class SimulatedLink {
    private static final int HISTORY_FARM_BROKEN = 2105;
    private static final int HISTORY_FARM_DORMANT = 2107;
    private static final int MARKET_FARM_DORMANT = 2108;
    private static final int SERVER_LINK_BROKEN = 2110;
    private static final int FARM_CONNECTING = 2119;

    private final HostCore core;

    SimulatedLink(final HostCore core) {
        this.core = core;
    }

    /** Kinds of data farms. */
    public enum Farm {
        /** Live market data. */
        MARKET_DATA,
        /** History. */
        HISTORY
    }

    /** The state of a data farm, as it is told. */
    public enum FarmState {
        /** Connected. */
        OK,
        /** Not connected. */
        BROKEN,
        /** About to be connected; only told of market data farms. */
        CONNECTING,
        /** Asleep until it is needed. */
        DORMANT
    }

    /** Notice 1100: no ticks, orders are held, fills are told only after the link is restored. */
    public void lose() {
        lose(false);
    }

    /** Notice 1100; working orders fill, and their clients are told, although the link is lost. */
    public void loseButFill() {
        lose(true);
    }

    private void lose(final boolean fillsMeanwhile) {
        core.tasks.run(() -> {
            core.market.link(false, fillsMeanwhile);
            core.link.lose();
        });
    }

    /** Notice 1102: ticks go on, held orders go out, fills are told. */
    public void restore() {
        restore(false);
    }

    /** Notice 1101: as {@link #restore()}, but all market data has to be asked for again. */
    public void restoreWithoutData() {
        restore(true);
    }

    private void restore(final boolean dataLost) {
        core.tasks.run(() -> {
            core.link.restore(dataLost);
            core.market.link(true, false);
        });
    }

    /** Notice 2110: the servers do not answer, as in the nightly reset. */
    public void serversReset() {
        notice(SERVER_LINK_BROKEN, "the link between the Host and its servers is broken, it restores itself");
    }

    /** Tells all clients of the state of a farm. */
    public void farm(final Farm farm, final String name, final FarmState state) {
        final boolean isMarket = farm == Farm.MARKET_DATA;
        final String what = isMarket ? "Market data farm" : "History data farm";
        switch (state) {
            case OK -> notice(isMarket ? ErrorCode.DATA_FARM_OK : ErrorCode.HISTORY_FARM_OK,
                what + " is connected:" + name);
            case BROKEN -> notice(isMarket ? ErrorCode.DATA_FARM_BROKEN : HISTORY_FARM_BROKEN,
                what + " is not connected:" + name);
            case CONNECTING -> notice(FARM_CONNECTING, what + " is being connected:" + name);
            case DORMANT -> notice(isMarket ? MARKET_FARM_DORMANT : HISTORY_FARM_DORMANT,
                what + " sleeps until it is needed." + name);
            default -> throw new IllegalArgumentException(state.toString());
        }
    }

    /**
     * Error 10197 to each stream of market data: another session of the same user has taken the live data. They stay
     * silent until it ends, which needs no request.
     */
    public void competingSession(final boolean begins) {
        core.tasks.run(() -> core.data.heldElsewhere(begins));
    }

    /** Any notice, to all clients. */
    public void notice(final int code, final String text) {
        core.tasks.run(() -> core.sessions.noticeToAll(code, text));
    }

    /**
     * The Host restarts: all clients are cut off by a reset, connections are refused for a while, then it is back, with
     * its orders and books. Ids can be rolled back by {@link SimulatedOrders#nextOrderId}.
     */
    public void restart(final Duration downtime) {
        core.tasks.run(() -> {
            for (int slot = 0; slot < core.sessions.slots(); slot++) {
                final HostSession session = core.sessions.get(slot);
                if (session != null) {
                    core.sessions.reset(session);
                }
            }
            core.loop.refuseUntil(core.time.nanos() + downtime.toNanos());
        });
    }
}
