package io.tickwire.host.data;

import io.tickwire.host.market.ContractSearch;
import io.tickwire.host.market.Instrument;
import io.tickwire.host.market.Market;
import io.tickwire.host.market.MarketListener;
import io.tickwire.host.session.ErrorCode;
import io.tickwire.host.session.HostSession;
import io.tickwire.host.session.RequestHandler;
import io.tickwire.host.session.RequestRouter;
import io.tickwire.message.CancelMarketDepth;
import io.tickwire.message.MarketDepthRequest;
import io.tickwire.message.RerouteMarketDepthRequest;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.RequestId;
import io.tickwire.wire.Text;

import java.util.ArrayList;

/** Answers the requests for market depth, of one exchange or of all together. Host thread only; streams do not allocate. */
public final class DepthRequests implements RequestHandler, MarketListener {
    private static final int MAX_INSTRUMENTS = 3;
    private static final int MAX_ROWS = 50;
    private static final int TOO_MANY = 309;
    private static final int UNKNOWN = 310;
    private static final int RESET = 317;
    private static final int NOT_SUPPORTED = 10092;
    private static final int EXCHANGES_TOLD = 2152;

    private final ContractSearch search;
    private final CfdReroute cfds;
    private final LiveStreams<DepthStream> streams;
    private final RerouteMarketDepthRequest reroute = new RerouteMarketDepthRequest();

    /** Makes the handler for so many sessions. */
    public DepthRequests(final Market market, final int slots) {
        this.cfds = new CfdReroute(market.catalog());
        this.search = new ContractSearch(market.catalog());
        this.streams = new LiveStreams<>(market, slots, DepthStream::new);
    }

    /** Takes the requests that it answers. */
    public void register(final RequestRouter router) {
        router.route(this, RequestId.REQ_MKT_DEPTH, RequestId.CANCEL_MKT_DEPTH);
    }

    @Override
    public void onRequest(final HostSession session, final int requestId, final Message request) {
        if (requestId == RequestId.REQ_MKT_DEPTH) {
            subscribe(session, (MarketDepthRequest)request);
        } else {
            cancel(session, (CancelMarketDepth)request);
        }
    }

    @Override
    public void onClosed(final HostSession session) {
        streams.stopAll(session);
    }

    /** The books of an instrument are no longer right: clients are told to empty them, then get all rows anew. */
    public void reset(final Instrument instrument) {
        final ArrayList<DepthStream> list = streams.of(instrument);
        for (int i = list == null ? -1 : list.size() - 1; i >= 0; i--) {
            final DepthStream stream = list.get(i);
            stream.session.error(stream.reqId, RESET, "the book is reset: empty it, all rows follow");
            stream.again();
        }
    }

    @Override
    public void onTick(final Instrument instrument, final int tickType) {
        final ArrayList<DepthStream> list = streams.of(instrument);
        for (int i = list == null ? -1 : list.size() - 1; i >= 0; i--) {
            list.get(i).onTick(tickType);
        }
    }

    /** A cancel must say again whether the depth was that of all exchanges. */
    private void cancel(final HostSession session, final CancelMarketDepth request) {
        final DepthStream stream = streams.find(session, request.reqId());
        if (stream == null || stream.isSmart() != request.isSmartDepth()) {
            session.error(request.reqId(), UNKNOWN, "no market depth is followed under this id");
        } else {
            streams.stop(session, request.reqId());
        }
    }

    private void subscribe(final HostSession session, final MarketDepthRequest request) {
        final int reqId = request.reqId();
        final Instrument instrument = search.one(request.contract());
        if (instrument == null) {
            session.error(reqId, ErrorCode.NO_CONTRACT, search.matches() == 0
                ? "no contract fits the description" : "the description of the contract is ambiguous");
        } else if (streams.find(session, reqId) != null) {
            session.error(reqId, ErrorCode.DUPLICATE_TICKER_ID, "the ticker id is in use");
        } else if (request.numRows() < 1 || request.numRows() > MAX_ROWS) {
            session.error(reqId, ErrorCode.INVALID_REQUEST, "the number of rows must be 1 to " + MAX_ROWS);
        } else if (cfds.target(session, instrument) != null) {
            reroute(session, reqId, cfds.target(session, instrument));
        } else if (!hasDepth(instrument, request)) {
            session.error(reqId, NOT_SUPPORTED, "no market depth for this security type at this exchange");
        } else if (streams.instruments(session, instrument) > MAX_INSTRUMENTS) {
            session.error(reqId, TOO_MANY, "market depth of three instruments at once is the limit");
        } else {
            start(session, request, instrument);
        }
    }

    private void start(final HostSession session, final MarketDepthRequest request, final Instrument instrument) {
        final int reqId = request.reqId();
        final boolean isSmart = request.isSmartDepth();
        if (isSmart) {
            session.error(reqId, EXCHANGES_TOLD, "Exchanges - Depth: NASDAQ; ARCA; BATS; NYSE; IEX; EDGEA");
        }
        streams.start(session, reqId, instrument)
            .begin(request.numRows(), isSmart || isNasdaq(request.contract().exchange()), isSmart);
    }

    /** Of a stock's depth at all exchanges only who asks for it so is told. */
    private static boolean hasDepth(final Instrument instrument, final MarketDepthRequest request) {
        final boolean isSmart = request.contract().exchange().contentEquals("SMART")
            || request.contract().exchange().isEmpty() && "SMART".equals(instrument.spec().exchange());
        return switch (instrument.spec().secType()) {
            case "STK" -> isSmart == request.isSmartDepth();
            case "FUT", "CASH", "CRYPTO" -> !request.isSmartDepth();
            default -> false;
        };
    }

    private static boolean isNasdaq(final Text exchange) {
        return exchange.contentEquals("NASDAQ") || exchange.contentEquals("ISLAND");
    }

    private void reroute(final HostSession session, final int reqId, final Instrument stock) {
        reroute.clear();
        reroute.reqId(reqId).conId(stock.conId()).exchange(stock.spec().exchange());
        session.send(MessageId.REROUTE_MKT_DEPTH_REQ, reroute);
    }
}
