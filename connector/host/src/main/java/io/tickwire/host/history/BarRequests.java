package io.tickwire.host.history;

import io.tickwire.host.market.Instrument;
import io.tickwire.host.session.ErrorCode;
import io.tickwire.host.session.HostSession;
import io.tickwire.host.session.HostTime;
import io.tickwire.host.session.RequestHandler;
import io.tickwire.host.session.RequestRouter;
import io.tickwire.host.session.RequestTable;
import io.tickwire.host.session.Schedule;
import io.tickwire.message.CancelHistoricalData;
import io.tickwire.message.HistoricalData;
import io.tickwire.message.HistoricalDataEnd;
import io.tickwire.message.HistoricalDataRequest;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.RequestId;
import io.tickwire.wire.ServerVersion;
import io.tickwire.wire.Unset;

/**
 * Answers the requests for bars of the past and for trading schedules. Bars that are kept up to date come from the same
 * past, so that what is told again later is the same. Host thread only; does not allocate once lists have grown.
 */
public final class BarRequests implements RequestHandler {
    static final int HISTORY_FAILED = 162;
    static final int UNKNOWN_QUERY = 366;
    private static final int SCHEDULE_NEEDS_DAYS = 10295;
    private static final int CRYPTO_NEEDS_AGGREGATES = 10299;
    private static final int PACED_SECONDS = 30;
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private final HistoryModel model;
    private final HostTime time;
    private final RequestTable<LiveBars> live;
    private final PastBars bars;
    private final TimeSpan span = new TimeSpan();
    private final SessionList sessions;
    private final HistoricalData data = new HistoricalData();
    private final HistoricalDataEnd end = new HistoricalDataEnd();

    /** Makes the handler for so many sessions. */
    public BarRequests(final HistoryModel model, final Schedule schedule, final int slots) {
        this.model = model;
        this.time = model.time();
        this.bars = new PastBars(model.path(), time);
        this.live = new RequestTable<>(slots, () -> new LiveBars(new PastBars(model.path(), time), schedule));
        this.sessions = new SessionList(time);
    }

    /** Takes the requests that it answers. */
    public void register(final RequestRouter router) {
        router.route(this, RequestId.REQ_HISTORICAL_DATA, RequestId.CANCEL_HISTORICAL_DATA);
    }

    @Override
    public void onRequest(final HostSession session, final int requestId, final Message request) {
        if (requestId == RequestId.REQ_HISTORICAL_DATA) {
            serve(session, (HistoricalDataRequest)request);
        } else {
            cancel(session, ((CancelHistoricalData)request).reqId());
        }
    }

    @Override
    public void onClosed(final HostSession session) {
        live.removeAll(session, LiveBars::stop);
    }

    private void cancel(final HostSession session, final int reqId) {
        final LiveBars stopped = live.remove(session, reqId);
        if (stopped == null) {
            session.error(reqId, UNKNOWN_QUERY, "no query of historical data has the id " + reqId);
            return;
        }
        stopped.stop();
        session.error(reqId, HISTORY_FAILED, "the query of historical data was cancelled: " + reqId);
    }

    private void serve(final HostSession session, final HistoricalDataRequest request) {
        final int reqId = request.reqId();
        final Instrument instrument = model.find(session, reqId, request.contract());
        if (instrument == null) {
            return;
        }
        final DataKind kind = DataKind.of(request.whatToShow());
        final BarSize size = BarSize.of(request.barSizeSetting());
        final String problem = problem(request, kind, size);
        if (problem != null) {
            session.error(reqId, ErrorCode.INVALID_REQUEST, problem);
            return;
        }
        final boolean isNow = request.endDateTime().isEmpty();
        final long wantedEnd = isNow ? time.seconds() : model.second(session, reqId, request.endDateTime());
        if (wantedEnd == Unset.LONG || !admit(session, request, instrument, kind, size)) {
            return;
        }
        if (kind == DataKind.SCHEDULE) {
            sessions.send(session, reqId, model.hours(instrument), span, wantedEnd, request.useRTH() != 0);
        } else {
            answer(session, request, instrument, kind, size, wantedEnd);
        }
    }

    private String problem(final HistoricalDataRequest request, final DataKind kind, final BarSize size) {
        if (kind == null) {
            return "this kind of data is not known";
        }
        if (size == null) {
            return "this bar size is not known";
        }
        if (!span.read(request.duration())) {
            return span.problem();
        }
        if (!request.keepUpToDate()) {
            return null;
        }
        if (!request.endDateTime().isEmpty()) {
            return "bars that are kept up to date have no end time";
        }
        return kind.canUpdate() ? null : "this kind of data cannot be kept up to date";
    }

    /** What is formally right but refused all the same. */
    private boolean admit(
        final HostSession session, final HistoricalDataRequest request, final Instrument instrument,
        final DataKind kind, final BarSize size) {
        final int reqId = request.reqId();
        if (kind == DataKind.SCHEDULE && size != BarSize.DAY) {
            session.error(reqId, SCHEDULE_NEEDS_DAYS, "a schedule can be asked for with bars of 1 day only");
        } else if (kind == DataKind.TRADES && "CRYPTO".equals(instrument.spec().secType())) {
            session.error(reqId, CRYPTO_NEEDS_AGGREGATES, "of cryptocurrencies there is AGGTRADES, not TRADES");
        } else if (!kind.existsFor(instrument.spec())) {
            session.error(reqId, HISTORY_FAILED, "historical data service: the instrument has no such data");
        } else if (request.keepUpToDate() && live.find(session, reqId) != null) {
            session.error(reqId, ErrorCode.REQUEST_FAILED, "Duplicate ticker ID: the id is in use");
        } else if (isTooFast(request, instrument, kind, size)) {
            session.error(reqId, HISTORY_FAILED, "historical data service: pacing violation");
        } else {
            return true;
        }
        return false;
    }

    private boolean isTooFast(
        final HistoricalDataRequest request, final Instrument instrument, final DataKind kind, final BarSize size) {
        if (size.seconds() > PACED_SECONDS) {
            return false;
        }
        final long key = ((long)request.endDateTime().toString().hashCode() << 32
            | request.duration().toString().hashCode() & 0xFFFF_FFFFL)
            * 31 * 31 + kind.ordinal() * 31L + size.ordinal() + instrument.conId();
        return !model.admits(instrument, key, kind == DataKind.BID_ASK);
    }

    private void answer(
        final HostSession session, final HistoricalDataRequest request, final Instrument instrument,
        final DataKind kind, final BarSize size, final long wantedEnd) {
        final int reqId = request.reqId();
        final TradingHours hours = model.hours(instrument);
        final boolean regular = request.useRTH() != 0;
        final long until = Math.min(wantedEnd, time.seconds());
        final long from = Math.max(span.dataStart(hours, until, regular), model.head(instrument, regular));
        data.clear();
        data.reqId(reqId);
        bars.of(instrument, hours, kind, size, regular, request.formatDate() == 2);
        if (!bars.fill(data.historicalDataBars(), from, until)) {
            session.error(reqId, HISTORY_FAILED, "historical data service: more bars than fit into one answer");
            return;
        }
        if (data.historicalDataBars().size() == 0) {
            session.error(reqId, HISTORY_FAILED, "historical data service: the query returned no data");
            return;
        }
        data.startDateStr(time.text(span.calendarStart(wantedEnd) * NANOS_PER_SECOND));
        data.endDateStr(time.text(wantedEnd * NANOS_PER_SECOND));
        session.send(MessageId.HISTORICAL_DATA, data);
        if (session.serverVersion() >= ServerVersion.HISTORICAL_END_MARKER) {
            end.clear();
            end.reqId(reqId).startDateStr(data.startDateStr()).endDateStr(data.endDateStr());
            session.send(MessageId.HISTORICAL_DATA_END, end);
        }
        if (request.keepUpToDate()) {
            final LiveBars update = live.add(session, reqId);
            update.bars().of(instrument, hours, kind, size, regular, request.formatDate() == 2);
            update.start(session, reqId, time.nanos());
        }
    }
}
