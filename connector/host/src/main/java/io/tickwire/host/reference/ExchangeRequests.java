package io.tickwire.host.reference;

import io.tickwire.host.session.ErrorCode;
import io.tickwire.host.session.HostSession;
import io.tickwire.host.session.RequestHandler;
import io.tickwire.host.session.RequestRouter;
import io.tickwire.message.MarketDepthExchanges;
import io.tickwire.message.SmartComponents;
import io.tickwire.message.SmartComponentsRequest;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.RequestId;

/**
 * Answers which exchanges a quote may come from, with their letters, and which have market depth. Host thread only; does
 * not allocate in steady state.
 */
public final class ExchangeRequests implements RequestHandler {
    /** The set of exchanges that market data name. */
    public static final String BBO_EXCHANGE = "9c0001";

    /** Exchange and letter, in the order of their bits; as captured from a Gateway. */
    private static final String[] COMPONENTS = {
        "AMEX:A", "BEX:B", "NYSENAT:C", "FINRA:D", "ISE:I", "EDGEA:J", "DRCTEDGE:K", "CHX:M", "ARCA:P", "NASDAQ:Q",
        "IEX:V", "T24X:G", "PSX:X", "BYX:Y", "BATS:Z"};
    /** Exchange, security type, kind of depth. */
    private static final String[] DEPTH = {
        "NASDAQ:STK:Deep2", "ARCA:STK:Deep", "BATS:STK:Deep", "NYSE:STK:Deep", "IBIS:STK:Deep", "CME:FUT:Deep",
        "NYMEX:FUT:Deep", "IDEALPRO:CASH:Deep", "PAXOS:CRYPTO:Deep", "CBOE:OPT:Deep"};

    private final SmartComponents components = new SmartComponents();
    private final MarketDepthExchanges depth = new MarketDepthExchanges();

    /** Makes the handler. */
    public ExchangeRequests() {
        for (int i = 0; i < COMPONENTS.length; i++) {
            final String[] parts = COMPONENTS[i].split(":");
            components.smartComponents().add().bitNumber(i).exchange(parts[0]).exchangeLetter(parts[1]);
        }
        for (final String row : DEPTH) {
            final String[] parts = row.split(":");
            depth.depthMarketDataDescriptions().add().exchange(parts[0]).secType(parts[1])
                .serviceDataType(parts[2]).aggGroup(1);
        }
    }

    /** Takes the requests that it answers. */
    public void register(final RequestRouter router) {
        router.route(this, RequestId.REQ_SMART_COMPONENTS, RequestId.REQ_MKT_DEPTH_EXCHANGES);
    }

    @Override
    public void onRequest(final HostSession session, final int requestId, final Message request) {
        if (requestId == RequestId.REQ_MKT_DEPTH_EXCHANGES) {
            session.send(MessageId.MKT_DEPTH_EXCHANGES, depth);
            return;
        }
        final SmartComponentsRequest asked = (SmartComponentsRequest)request;
        if (asked.bboExchange().contentEquals(BBO_EXCHANGE)) {
            session.send(MessageId.SMART_COMPONENTS, components.reqId(asked.reqId()));
        } else {
            session.error(asked.reqId(), ErrorCode.INVALID_REQUEST, "no market data name this set of exchanges");
        }
    }
}
