package io.tickwire.host.history;

import io.tickwire.host.session.HostSession;
import io.tickwire.host.session.HostTime;
import io.tickwire.message.HistoricalSchedule;
import io.tickwire.wire.MessageId;

/** Answers with the trading sessions of the past: when each began and ended. Host thread only. */
final class SessionList {
    private final HostTime time;
    private final HistoricalSchedule schedule = new HistoricalSchedule();
    private final StringBuilder date = new StringBuilder(20);

    SessionList(final HostTime time) {
        this.time = time;
    }

    /** Times are those of the instrument's zone, without its name: that stands once in the answer. */
    void send(
        final HostSession session, final int reqId, final TradingHours hours, final TimeSpan span, final long end,
        final boolean regular) {
        final long start = span.dataStart(hours, end, regular);
        final long lastDay = hours.dayOf(end - 1, regular);
        schedule.clear();
        schedule.reqId(reqId).timeZone(hours.zone().getId());
        for (long day = hours.dayOf(start, regular); day <= lastDay; day++) {
            if (hours.isOpenOn(day) && hours.close(day, regular) > start) {
                final String open = local(hours, hours.open(day, regular));
                final String close = local(hours, hours.close(day, regular));
                if (schedule.historicalSessions().size() == 0) {
                    schedule.startDateTime(open);
                }
                schedule.endDateTime(close);
                schedule.historicalSessions().add().startDateTime(open).endDateTime(close).refDate(time.dateText(day));
            }
        }
        if (schedule.historicalSessions().size() == 0) {
            session.error(reqId, BarRequests.HISTORY_FAILED, "historical data service: the query returned no data");
        } else {
            session.send(MessageId.HISTORICAL_SCHEDULE, schedule);
        }
    }

    private String local(final TradingHours hours, final long second) {
        date.setLength(0);
        return date.append(time.utcText(hours.local(second))).toString();
    }
}
