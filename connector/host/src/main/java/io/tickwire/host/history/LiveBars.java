package io.tickwire.host.history;

import io.tickwire.host.session.HostSession;
import io.tickwire.host.session.Schedule;
import io.tickwire.host.session.Scheduled;
import io.tickwire.message.HistoricalDataUpdate;
import io.tickwire.wire.MessageId;

/** Bars that are kept up to date: tells the bar of now every five seconds. Reused; Host thread only; does not allocate. */
final class LiveBars extends Scheduled {
    private static final long PERIOD_NANOS = 5_000_000_000L;
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private final HistoricalDataUpdate update = new HistoricalDataUpdate();
    private final PastBars bars;
    private final Schedule schedule;
    private HostSession session;
    private int reqId;

    LiveBars(final PastBars bars, final Schedule schedule) {
        this.bars = bars;
        this.schedule = schedule;
    }

    /** Its own maker of bars, to be told which ones. */
    PastBars bars() {
        return bars;
    }

    void start(final HostSession session, final int reqId, final long nowNanos) {
        this.session = session;
        this.reqId = reqId;
        schedule.at(nowNanos + PERIOD_NANOS, this);
    }

    void stop() {
        schedule.cancel(this);
        session = null;
    }

    @Override
    protected void run(final long nowNanos) {
        schedule.at(nowNanos + PERIOD_NANOS, this);
        if (session.keepsUp()) {
            update.clear();
            update.reqId(reqId);
            if (bars.fillCurrent(update.mutableHistoricalDataBar(), nowNanos / NANOS_PER_SECOND)) {
                session.send(MessageId.HISTORICAL_DATA_UPDATE, update);
            }
        }
    }
}
