package io.tickwire.host.history;

import io.tickwire.host.market.Instrument;
import io.tickwire.host.session.ErrorCode;
import io.tickwire.host.session.HostSession;
import io.tickwire.host.session.RequestHandler;
import io.tickwire.host.session.RequestRouter;
import io.tickwire.message.HistoricalTicks;
import io.tickwire.message.HistoricalTicksBidAsk;
import io.tickwire.message.HistoricalTicksLast;
import io.tickwire.message.HistoricalTicksRequest;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.RequestId;
import io.tickwire.wire.Unset;

/**
 * Answers the requests for single ticks of the past: from a time on, or up to a time, within one session. Host thread
 * only; does not allocate once lists have grown.
 */
public final class TickRequests implements RequestHandler {
    private static final int MAX_TICKS = 1000;
    private static final int NO_RIGHT = 10187;

    private final HistoryModel model;
    private final boolean isEntitled;
    private final TickHistory ticks;
    private final HistoricalTicks midpoints = new HistoricalTicks();
    private final HistoricalTicksBidAsk quotes = new HistoricalTicksBidAsk();
    private final HistoricalTicksLast trades = new HistoricalTicksLast();
    private long from;
    private long until;

    /** Makes the handler, for a user who has a right to ticks, or has none. */
    public TickRequests(final HistoryModel model, final boolean isEntitled) {
        this.model = model;
        this.isEntitled = isEntitled;
        this.ticks = new TickHistory(model.path());
    }

    /** Takes the requests that it answers. */
    public void register(final RequestRouter router) {
        router.route(this, RequestId.REQ_HISTORICAL_TICKS, RequestId.CANCEL_HISTORICAL_TICKS);
    }

    @Override
    public void onRequest(final HostSession session, final int requestId, final Message request) {
        if (requestId == RequestId.REQ_HISTORICAL_TICKS) {
            serve(session, (HistoricalTicksRequest)request);
        } // the cancel has no answer: all was sent at once
    }

    /** Sends the last ticks of an instrument up to now, as before a stream of ticks. */
    public void sendLatest(
        final HostSession session, final int reqId, final Instrument instrument, final String kind, final int number) {
        find(instrument, model.time().seconds(), false, Math.min(number, MAX_TICKS), false);
        switch (kind) {
            case "BidAsk" -> sendQuotes(session, reqId);
            case "MidPoint" -> sendMidpoints(session, reqId);
            default -> sendTrades(session, reqId);
        }
    }

    private void serve(final HostSession session, final HistoricalTicksRequest request) {
        final int reqId = request.reqId();
        final Instrument instrument = model.find(session, reqId, request.contract());
        if (instrument == null) {
            return;
        }
        final boolean isForward = !request.startDateTime().isEmpty();
        final DataKind kind = DataKind.of(request.whatToShow());
        final String problem = problem(request, kind, isForward);
        if (problem != null) {
            session.error(reqId, ErrorCode.INVALID_REQUEST, problem);
        } else if (!kind.existsFor(instrument.spec())) {
            session.error(reqId, BarRequests.HISTORY_FAILED, "historical data service: the instrument has no such data");
        } else if (!isEntitled) {
            session.error(reqId, NO_RIGHT, "there is no right to single ticks of the past of this instrument");
        } else {
            final long second =
                model.second(session, reqId, isForward ? request.startDateTime() : request.endDateTime());
            if (second != Unset.LONG) {
                find(instrument, second, isForward, request.numberOfTicks(), request.useRTH() != 0);
                send(session, reqId, kind);
            }
        }
    }

    private static String problem(
        final HistoricalTicksRequest request, final DataKind kind, final boolean isForward) {
        if (isForward != request.endDateTime().isEmpty()) {
            return "either the start or the end must be given, not both";
        }
        if (request.numberOfTicks() < 1 || request.numberOfTicks() > MAX_TICKS) {
            return "the number of ticks must be 1 to 1000";
        }
        return kind == DataKind.TRADES || kind == DataKind.BID_ASK || kind == DataKind.MIDPOINT
            ? null : "ticks are TRADES, BID_ASK or MIDPOINT";
    }

    /** Finds the seconds that hold so many ticks, in the session of a time or the next one that way. */
    private void find(
        final Instrument instrument, final long second, final boolean isForward, final int number,
        final boolean regular) {
        final TradingHours hours = model.hours(instrument);
        final long now = model.time().seconds();
        ticks.of(instrument);
        long day = hours.dayOf(isForward ? second : Math.min(second, now) - 1, regular);
        while (!hours.isOpenOn(day) || isForward && hours.close(day, regular) <= second) {
            day += isForward ? 1 : -1;
        }
        from = Math.max(hours.open(day, regular), model.head(instrument, regular));
        until = Math.min(now, hours.close(day, regular));
        int count = 0;
        if (isForward) {
            from = Math.max(from, second);
            long at = from;
            while (at < until && count < number) {
                count += ticks.count(at++);
            }
            until = at;
        } else {
            until = Math.min(until, second);
            long at = until;
            while (at > from && count < number) {
                count += ticks.count(--at);
            }
            from = at;
        }
    }

    private void send(final HostSession session, final int reqId, final DataKind kind) {
        switch (kind) {
            case BID_ASK -> sendQuotes(session, reqId);
            case MIDPOINT -> sendMidpoints(session, reqId);
            default -> sendTrades(session, reqId);
        }
    }

    private void sendTrades(final HostSession session, final int reqId) {
        trades.clear();
        trades.reqId(reqId).isDone(true);
        for (long second = from; second < until; second++) {
            ticks.addLast(trades.historicalTicksLast(), second);
        }
        session.send(MessageId.HISTORICAL_TICKS_LAST, trades);
    }

    private void sendQuotes(final HostSession session, final int reqId) {
        quotes.clear();
        quotes.reqId(reqId).isDone(true);
        for (long second = from; second < until; second++) {
            ticks.addBidAsk(quotes.historicalTicksBidAsk(), second);
        }
        session.send(MessageId.HISTORICAL_TICKS_BID_ASK, quotes);
    }

    private void sendMidpoints(final HostSession session, final int reqId) {
        midpoints.clear();
        midpoints.reqId(reqId).isDone(true);
        for (long second = from; second < until; second++) {
            ticks.addMidpoint(midpoints.historicalTicks(), second);
        }
        session.send(MessageId.HISTORICAL_TICKS, midpoints);
    }
}
