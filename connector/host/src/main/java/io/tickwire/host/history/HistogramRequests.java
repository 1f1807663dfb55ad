package io.tickwire.host.history;

import io.tickwire.host.market.Instrument;
import io.tickwire.host.session.ErrorCode;
import io.tickwire.host.session.HostSession;
import io.tickwire.host.session.RequestHandler;
import io.tickwire.host.session.RequestRouter;
import io.tickwire.message.HistogramData;
import io.tickwire.message.HistogramDataRequest;
import io.tickwire.wire.Decimals;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.RequestId;
import org.agrona.collections.Long2LongHashMap;

/**
 * Answers how much was traded at which price: each minute's volume at its closing price. Prices are not sorted, as those
 * of a real Host are not. Host thread only; does not allocate once it has grown.
 */
public final class HistogramRequests implements RequestHandler {
    private final HistoryModel model;
    private final MinuteTrades trades;
    private final TimeSpan span = new TimeSpan();
    private final Long2LongHashMap volumes = new Long2LongHashMap(0);
    private final HistogramData answer = new HistogramData();
    private Instrument instrument;

    /** Makes the handler. */
    public HistogramRequests(final HistoryModel model) {
        this.model = model;
        this.trades = new MinuteTrades(model.path());
    }

    /** Takes the requests that it answers. */
    public void register(final RequestRouter router) {
        router.route(this, RequestId.REQ_HISTOGRAM_DATA, RequestId.CANCEL_HISTOGRAM_DATA);
    }

    @Override
    public void onRequest(final HostSession session, final int requestId, final Message request) {
        if (requestId == RequestId.REQ_HISTOGRAM_DATA) {
            serve(session, (HistogramDataRequest)request);
        } // the cancel has no answer: all was sent at once
    }

    private void serve(final HostSession session, final HistogramDataRequest request) {
        final int reqId = request.reqId();
        instrument = model.find(session, reqId, request.contract());
        if (instrument == null) {
            return;
        }
        if (!span.readWords(request.timePeriod())) {
            session.error(reqId, ErrorCode.INVALID_REQUEST, "the period must look like 3 days, 1 week or 2 months");
            return;
        }
        if (!DataKind.TRADES.existsFor(instrument.spec())) {
            session.error(reqId, BarRequests.HISTORY_FAILED, "historical data service: the instrument has no trades");
            return;
        }
        count(request.useRTH());
        answer.clear();
        answer.reqId(reqId);
        volumes.forEachLong((ticks, volume) -> answer.histogramDataEntries().add()
            .price(instrument.grid().price(ticks)).size(Decimals.fromLong(volume)));
        session.send(MessageId.HISTOGRAM_DATA, answer);
    }

    private void count(final boolean regular) {
        final TradingHours hours = model.hours(instrument);
        final long end = model.time().seconds();
        final long start = Math.max(span.dataStart(hours, end, regular), model.head(instrument, regular));
        volumes.clear();
        trades.of(instrument);
        final long lastDay = hours.dayOf(end - 1, regular);
        for (long day = hours.dayOf(start, regular); day <= lastDay; day++) {
            if (hours.isOpenOn(day)) {
                final long until = Math.min(end, hours.close(day, regular)) / MinuteTrades.SECONDS;
                final long from = Math.max(start, hours.open(day, regular)) / MinuteTrades.SECONDS;
                for (long minute = from; minute < until; minute++) {
                    trades.at(minute);
                    volumes.put(trades.close(), volumes.get(trades.close()) + trades.volume());
                }
            }
        }
    }
}
