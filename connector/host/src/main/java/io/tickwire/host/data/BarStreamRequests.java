package io.tickwire.host.data;

import io.tickwire.host.market.ContractSearch;
import io.tickwire.host.market.Instrument;
import io.tickwire.host.market.Market;
import io.tickwire.host.market.MarketListener;
import io.tickwire.host.session.ErrorCode;
import io.tickwire.host.session.HostSession;
import io.tickwire.host.session.HostTime;
import io.tickwire.host.session.RequestHandler;
import io.tickwire.host.session.RequestRouter;
import io.tickwire.host.session.RequestWindow;
import io.tickwire.host.session.Schedule;
import io.tickwire.message.CancelRealTimeBars;
import io.tickwire.message.RealTimeBarsRequest;
import io.tickwire.wire.Message;
import io.tickwire.wire.RequestId;
import io.tickwire.wire.Text;

import java.util.ArrayList;

/** Answers the requests for bars of the live market. Host thread only; streams do not allocate. */
public final class BarStreamRequests implements RequestHandler, MarketListener {
    private static final int NO_RIGHT_TO_TRADES = 420;
    private static final int PACING = 420;
    private static final int WINDOW = 60;
    private static final long WINDOW_NANOS = 600_000_000_000L;
    private static final int NO_RIGHT_TO_QUOTES = 10089;
    private static final int BAR_SECONDS = 5;
    private static final String[] KINDS = {BarStream.TRADES, BarStream.BID, BarStream.ASK, BarStream.MIDPOINT};

    private final ContractSearch search;
    private final LiveStreams<BarStream> streams;
    private final HostTime time;
    private final Entitlement entitlement;
    private final RequestWindow window;

    /** Makes the handler for so many sessions; with pacing as a real Host has it, or without. */
    public BarStreamRequests(
        final Market market, final HostTime time, final Schedule schedule, final Entitlement entitlement,
        final int slots, final boolean isPaced) {
        this.search = new ContractSearch(market.catalog());
        this.streams = new LiveStreams<>(market, slots, () -> new BarStream(schedule));
        this.time = time;
        this.entitlement = entitlement;
        this.window = isPaced ? new RequestWindow(WINDOW, WINDOW_NANOS) : null;
    }

    /** Takes the requests that it answers. */
    public void register(final RequestRouter router) {
        router.route(this, RequestId.REQ_REAL_TIME_BARS, RequestId.CANCEL_REAL_TIME_BARS);
    }

    @Override
    public void onRequest(final HostSession session, final int requestId, final Message request) {
        if (requestId == RequestId.REQ_REAL_TIME_BARS) {
            subscribe(session, (RealTimeBarsRequest)request);
        } else {
            cancel(session, ((CancelRealTimeBars)request).reqId());
        }
    }

    @Override
    public void onClosed(final HostSession session) {
        streams.each(session, BarStream::stop);
        streams.stopAll(session);
    }

    @Override
    public void onTick(final Instrument instrument, final int tickType) {
        final ArrayList<BarStream> list = streams.of(instrument);
        for (int i = list == null ? -1 : list.size() - 1; i >= 0; i--) {
            list.get(i).onTick(tickType);
        }
    }

    private void cancel(final HostSession session, final int reqId) {
        final BarStream stopped = streams.stop(session, reqId);
        if (stopped == null) {
            session.error(reqId, ErrorCode.UNKNOWN_TICKER, "no bars are followed under this id");
        } else {
            stopped.stop();
        }
    }

    private void subscribe(final HostSession session, final RealTimeBarsRequest request) {
        final int reqId = request.reqId();
        final String kind = kind(request.whatToShow());
        final Instrument instrument = search.one(request.contract());
        if (instrument == null) {
            session.error(reqId, ErrorCode.NO_CONTRACT, search.matches() == 0
                ? "no contract fits the description" : "the description of the contract is ambiguous");
        } else if (kind == null || request.barSize() != BAR_SECONDS) {
            session.error(reqId, ErrorCode.INVALID_REQUEST, "bars of 5 seconds of TRADES, BID, ASK or MIDPOINT");
        } else if (streams.find(session, reqId) != null) {
            session.error(reqId, ErrorCode.DUPLICATE_TICKER_ID, "the ticker id is in use");
        } else if (entitlement != Entitlement.LIVE
            || !(isTrades(kind) ? instrument.spec().hasTrades() : instrument.spec().isTradable())) {
            session.error(reqId, isTrades(kind) ? NO_RIGHT_TO_TRADES : NO_RIGHT_TO_QUOTES,
                "there are no such bars of this instrument");
        } else if (window != null && !window.admit(time.nanos())) {
            session.error(reqId, PACING, "more than 60 requests for real-time bars in ten minutes");
        } else {
            streams.start(session, reqId, instrument).start(kind, time.nanos());
        }
    }

    private static boolean isTrades(final String kind) {
        return BarStream.TRADES.equals(kind);
    }

    private static String kind(final Text text) {
        for (final String kind : KINDS) {
            if (text.contentEquals(kind)) {
                return kind;
            }
        }
        return null;
    }
}
