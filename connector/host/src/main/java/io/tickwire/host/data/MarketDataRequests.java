package io.tickwire.host.data;

import io.tickwire.host.market.ContractSearch;
import io.tickwire.host.market.Instrument;
import io.tickwire.host.market.Market;
import io.tickwire.host.market.MarketListener;
import io.tickwire.host.session.ErrorCode;
import io.tickwire.host.session.HostCounters;
import io.tickwire.host.session.HostSession;
import io.tickwire.host.session.HostTime;
import io.tickwire.host.session.LinkListener;
import io.tickwire.host.session.RequestHandler;
import io.tickwire.host.session.RequestRouter;
import io.tickwire.message.CancelMarketData;
import io.tickwire.message.MarketDataRequest;
import io.tickwire.message.MarketDataTypeRequest;
import io.tickwire.message.RerouteMarketDataRequest;
import io.tickwire.message.TickNews;
import io.tickwire.message.TickSnapshotEnd;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.RequestId;

/** Answers the requests about streaming market data. Host thread only; does not allocate in steady state. */
public final class MarketDataRequests implements RequestHandler {
    private final ContractSearch search;
    private final TickStreams streams;
    private final TickSender sender;
    private final GenericTicks genericTicks;
    private final OptionTicks optionTicks;
    private final CfdReroute cfds;
    private final RerouteMarketDataRequest reroute = new RerouteMarketDataRequest();
    private final Entitlement entitlement;
    private final int maxLines;
    private final int[] typeBySlot;
    private final Subscription snapshot = new Subscription();
    private final TickSnapshotEnd snapshotEnd = new TickSnapshotEnd();

    /** Makes the handler for so many sessions. */
    public MarketDataRequests(
        final Market market, final HostTime time, final HostCounters counters, final Entitlement entitlement,
        final int maxLines, final int slots) {
        this.search = new ContractSearch(market.catalog());
        this.sender = new TickSender(counters);
        this.optionTicks = new OptionTicks(market, time, counters);
        this.streams = new TickStreams(market, sender, optionTicks, counters, slots);
        this.cfds = new CfdReroute(market.catalog());
        this.genericTicks = new GenericTicks(sender);
        this.entitlement = entitlement;
        this.maxLines = maxLines;
        this.typeBySlot = new int[slots];
    }

    /** Takes the requests that it answers. */
    public void register(final RequestRouter router) {
        router.route(this, RequestId.REQ_MKT_DATA, RequestId.CANCEL_MKT_DATA, RequestId.REQ_MARKET_DATA_TYPE);
    }

    /** What is to be told of the link to IB. */
    public LinkListener linkListener() {
        return streams;
    }

    /** One stream of a client falls silent; false if there is none with the id. */
    public boolean silence(final HostSession session, final int reqId) {
        return streams.silence(session, reqId);
    }

    /** Another session of the same user takes the market data away, error 10197, or gives them back. */
    public void heldElsewhere(final boolean held) {
        streams.heldElsewhere(held);
    }

    /** The instrument that a client's stream follows, or null if there is none with the id. */
    public Instrument followed(final HostSession session, final int reqId) {
        final Subscription subscription = streams.find(session, reqId);
        return subscription == null ? null : subscription.instrument;
    }

    /** What the market tells of its changes. */
    public MarketListener streams() {
        return streams;
    }

    /** Tells a headline about an instrument to those who follow it with its news, generic tick 292. */
    public void news(final Instrument instrument, final TickNews headline) {
        streams.news(instrument, headline);
    }

    @Override
    public void onRequest(final HostSession session, final int requestId, final Message request) {
        switch (requestId) {
            case RequestId.REQ_MKT_DATA -> subscribe(session, (MarketDataRequest)request);
            case RequestId.CANCEL_MKT_DATA -> cancel(session, ((CancelMarketData)request).reqId());
            case RequestId.REQ_MARKET_DATA_TYPE ->
                typeBySlot[session.slot()] = ((MarketDataTypeRequest)request).marketDataType();
            default -> throw new IllegalArgumentException("request " + requestId);
        }
    }

    @Override
    public void onClosed(final HostSession session) {
        streams.removeAll(session);
        typeBySlot[session.slot()] = 0;
    }

    private void subscribe(final HostSession session, final MarketDataRequest request) {
        final int reqId = request.reqId();
        final Instrument instrument = search.one(request.contract());
        final boolean isSnapshot = request.snapshot() || request.regulatorySnapshot();
        if (instrument == null) {
            session.error(reqId, ErrorCode.NO_CONTRACT, search.matches() == 0
                ? "no contract fits the description" : "the description of the contract is ambiguous");
        } else if (streams.find(session, reqId) != null) {
            session.error(reqId, ErrorCode.DUPLICATE_TICKER_ID, "the ticker id is in use");
        } else if (isSnapshot && !request.genericTickList().isEmpty()) {
            session.error(reqId, ErrorCode.SNAPSHOT_WITH_GENERIC_TICKS, "a snapshot has no generic ticks");
        } else if (!isSnapshot && streams.count(session) >= maxLines) {
            session.error(reqId, ErrorCode.MAX_TICKERS, "all market data lines are in use");
        } else if (cfds.target(session, instrument) != null) {
            reroute(session, reqId, cfds.target(session, instrument));
        } else if (admit(session, reqId)) {
            answer(session, request, instrument, isSnapshot);
        }
    }

    private void reroute(final HostSession session, final int reqId, final Instrument stock) {
        reroute.clear();
        session.send(MessageId.REROUTE_MKT_DATA_REQ,
            reroute.reqId(reqId).conId(stock.conId()).exchange(stock.spec().exchange()));
    }

    /** Refuses, or warns, where the user has no right to live data. */
    private boolean admit(final HostSession session, final int reqId) {
        final boolean acceptsDelayed = typeBySlot[session.slot()] >= TickSender.DELAYED;
        if (entitlement == Entitlement.LIVE) {
            return true;
        }
        if (!acceptsDelayed) {
            session.error(reqId, Entitlement.NOT_SUBSCRIBED, "live market data is not subscribed");
            return false;
        }
        if (entitlement == Entitlement.NONE) {
            session.error(reqId, Entitlement.NO_DATA_AT_ALL, "neither live nor delayed market data is available");
            return false;
        }
        session.error(reqId, Entitlement.DELAYED_INSTEAD, "live market data is not subscribed, delayed data follows");
        return true;
    }

    private void answer(
        final HostSession session, final MarketDataRequest request, final Instrument instrument,
        final boolean isSnapshot) {
        final boolean delayed = entitlement == Entitlement.DELAYED;
        final Subscription subscription = isSnapshot
            ? snapshot.set(session, request.reqId(), instrument, delayed)
            : streams.add(session, request.reqId(), instrument, delayed);
        if (isSnapshot) {
            optionTicks.prepare(subscription);
        }
        sender.params(subscription);
        if (streams.tellIfHeld(subscription)) {
            return;
        }
        sender.all(subscription);
        optionTicks.all(subscription);
        genericTicks.send(subscription, request.genericTickList());
        if (isSnapshot) {
            snapshotEnd.clear();
            session.send(MessageId.TICK_SNAPSHOT_END, snapshotEnd.reqId(request.reqId()));
        }
    }

    private void cancel(final HostSession session, final int reqId) {
        if (!streams.remove(session, reqId)) {
            session.error(reqId, ErrorCode.UNKNOWN_TICKER, "no market data stream has this id");
        }
    }
}
