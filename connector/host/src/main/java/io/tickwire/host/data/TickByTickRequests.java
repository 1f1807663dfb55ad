package io.tickwire.host.data;

import io.tickwire.host.history.TickRequests;
import io.tickwire.host.market.ContractSearch;
import io.tickwire.host.market.Instrument;
import io.tickwire.host.market.InstrumentSpec;
import io.tickwire.host.market.Market;
import io.tickwire.host.market.MarketListener;
import io.tickwire.host.session.ErrorCode;
import io.tickwire.host.session.HostCounters;
import io.tickwire.host.session.HostSession;
import io.tickwire.host.session.HostTime;
import io.tickwire.host.session.RequestHandler;
import io.tickwire.host.session.RequestRouter;
import io.tickwire.message.CancelTickByTick;
import io.tickwire.message.TickByTickRequest;
import io.tickwire.wire.Message;
import io.tickwire.wire.RequestId;
import io.tickwire.wire.Text;

import java.util.ArrayList;

/**
 * Answers the requests for ticks one by one: first as many of the past as were asked for, then each as it happens. A
 * client that does not keep up misses ticks, which are counted. Host thread only; ticks do not allocate.
 */
public final class TickByTickRequests implements RequestHandler, MarketListener {
    private static final int NO_RIGHT_TO_TRADES = 10189;
    private static final int NO_RIGHT_TO_QUOTES = 10089;
    private static final int TOO_MANY = 10190;
    private static final int LINES_FOR_ONE = 20;
    private static final long SAME_INSTRUMENT_NANOS = 15_000_000_000L;
    private static final String[] KINDS = {"", "Last", "AllLast", "BidAsk", "MidPoint"};

    private final ContractSearch search;
    private final LiveStreams<TickByTickStream> streams;
    private final TickRequests history;
    private final HostTime time;
    private final HostCounters counters;
    private final Entitlement entitlement;
    private final int maxStreams;
    private final long[] lastNanos;

    /**
     * Makes the handler for so many sessions; of twenty market data lines one may be such a stream. With pacing as a real
     * Host has it, or without.
     */
    public TickByTickRequests(
        final Market market, final TickRequests history, final HostTime time, final HostCounters counters,
        final Entitlement entitlement, final int marketDataLines, final int slots, final boolean isPaced) {
        this.search = new ContractSearch(market.catalog());
        this.streams = new LiveStreams<>(market, slots, TickByTickStream::new);
        this.history = history;
        this.time = time;
        this.counters = counters;
        this.entitlement = entitlement;
        this.maxStreams = Math.max(1, marketDataLines / LINES_FOR_ONE);
        this.lastNanos = isPaced ? new long[market.catalog().all().size()] : null;
    }

    /** Takes the requests that it answers. */
    public void register(final RequestRouter router) {
        router.route(this, RequestId.REQ_TICK_BY_TICK_DATA, RequestId.CANCEL_TICK_BY_TICK_DATA);
    }

    @Override
    public void onRequest(final HostSession session, final int requestId, final Message request) {
        if (requestId == RequestId.REQ_TICK_BY_TICK_DATA) {
            subscribe(session, (TickByTickRequest)request);
        } else if (streams.stop(session, ((CancelTickByTick)request).reqId()) == null) {
            session.error(((CancelTickByTick)request).reqId(), ErrorCode.UNKNOWN_TICKER,
                "no ticks are followed under this id");
        }
    }

    @Override
    public void onClosed(final HostSession session) {
        streams.stopAll(session);
    }

    @Override
    public void onTick(final Instrument instrument, final int tickType) {
        final ArrayList<TickByTickStream> list = streams.of(instrument);
        for (int i = list == null ? -1 : list.size() - 1; i >= 0; i--) {
            final TickByTickStream stream = list.get(i);
            if (!stream.wants(tickType)) {
                continue;
            }
            if (stream.session.keepsUp()) {
                counters.ticksOut++;
                stream.send(time.seconds());
            } else {
                counters.ticksConflated++;
            }
        }
    }

    private void subscribe(final HostSession session, final TickByTickRequest request) {
        final int reqId = request.reqId();
        final int kind = kind(request.tickType());
        final Instrument instrument = search.one(request.contract());
        if (instrument == null) {
            session.error(reqId, ErrorCode.NO_CONTRACT, search.matches() == 0
                ? "no contract fits the description" : "the description of the contract is ambiguous");
        } else if (kind == 0 || request.numberOfTicks() < 0) {
            session.error(reqId, ErrorCode.INVALID_REQUEST, "ticks are Last, AllLast, BidAsk or MidPoint");
        } else if (streams.find(session, reqId) != null) {
            session.error(reqId, ErrorCode.DUPLICATE_TICKER_ID, "the ticker id is in use");
        } else if (entitlement != Entitlement.LIVE || !exists(kind, instrument.spec())) {
            session.error(reqId, kind == TickByTickStream.LAST ? NO_RIGHT_TO_TRADES : NO_RIGHT_TO_QUOTES,
                "there are no such ticks of this instrument");
        } else if (streams.count(session) >= maxStreams) {
            session.error(reqId, TOO_MANY, "too many streams of single ticks: " + maxStreams + " is the limit");
        } else if (isTooSoon(instrument)) {
            session.error(reqId, TOO_MANY, "single ticks of one instrument can be asked for once in 15 seconds");
        } else {
            if (request.numberOfTicks() > 0) {
                history.sendLatest(session, reqId, instrument, KINDS[kind], request.numberOfTicks());
            }
            streams.start(session, reqId, instrument).begin(kind, request.ignoreSize());
        }
    }

    private boolean isTooSoon(final Instrument instrument) {
        if (lastNanos == null) {
            return false;
        }
        final boolean isTooSoon = time.nanos() - lastNanos[instrument.index()] < SAME_INSTRUMENT_NANOS;
        if (!isTooSoon) {
            lastNanos[instrument.index()] = time.nanos();
        }
        return isTooSoon;
    }

    /** Upper and lower case matter. */
    private static int kind(final Text text) {
        for (int kind = KINDS.length - 1; kind > 0; kind--) {
            if (text.contentEquals(KINDS[kind])) {
                return kind;
            }
        }
        return 0;
    }

    private static boolean exists(final int kind, final InstrumentSpec spec) {
        final boolean isTrades = kind == TickByTickStream.LAST || kind == TickByTickStream.ALL_LAST;
        return !"OPT".equals(spec.secType()) && spec.isTradable() && (!isTrades || spec.hasTrades());
    }
}
