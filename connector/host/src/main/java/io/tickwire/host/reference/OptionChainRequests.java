package io.tickwire.host.reference;

import io.tickwire.host.market.Instrument;
import io.tickwire.host.market.InstrumentCatalog;
import io.tickwire.host.market.InstrumentSpec;
import io.tickwire.host.session.ErrorCode;
import io.tickwire.host.session.HostSession;
import io.tickwire.host.session.RequestHandler;
import io.tickwire.host.session.RequestRouter;
import io.tickwire.message.SecDefOptParameter;
import io.tickwire.message.SecDefOptParameterEnd;
import io.tickwire.message.SecDefOptParamsRequest;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.RequestId;

import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Answers which options there are on an underlying: a row for each exchange and trading class, with all expiries and
 * strikes, then the end. Host thread only; allocates: asked once, not on a path of messages.
 */
public final class OptionChainRequests implements RequestHandler {
    private static final String[] EXCHANGES = {"SMART", "CBOE", "AMEX", "ISE"};

    private final InstrumentCatalog catalog;
    private final SecDefOptParameter row = new SecDefOptParameter();
    private final SecDefOptParameterEnd end = new SecDefOptParameterEnd();

    /** Expiries and strikes of one trading class. */
    private static final class Chain {
        private final TreeSet<String> expiries = new TreeSet<>();
        private final TreeSet<Double> strikes = new TreeSet<>();
        private String multiplier;
    }

    /** Makes the handler over a catalog. */
    public OptionChainRequests(final InstrumentCatalog catalog) {
        this.catalog = catalog;
    }

    /** Takes the requests that it answers. */
    public void register(final RequestRouter router) {
        router.route(this, RequestId.REQ_SEC_DEF_OPT_PARAMS);
    }

    @Override
    public void onRequest(final HostSession session, final int requestId, final Message request) {
        final SecDefOptParamsRequest asked = (SecDefOptParamsRequest)request;
        final Instrument underlying = catalog.byConId(asked.underlyingConId());
        if (underlying == null || !asked.underlyingSymbol().contentEquals(underlying.spec().symbol())
            || !asked.underlyingSecType().contentEquals(underlying.spec().secType())) {
            session.error(asked.reqId(), ErrorCode.INVALID_REQUEST,
                "symbol, security type and contract id name no underlying");
            return;
        }
        chains(underlying.conId()).forEach((tradingClass, chain) -> {
            for (final String exchange : EXCHANGES) {
                if (asked.futFopExchange().isEmpty() || asked.futFopExchange().contentEquals(exchange)) {
                    send(session, asked, tradingClass, chain, exchange);
                }
            }
        });
        end.clear();
        session.send(MessageId.SECURITY_DEFINITION_OPTION_PARAMETER_END, end.reqId(asked.reqId()));
    }

    private TreeMap<String, Chain> chains(final int underConId) {
        final TreeMap<String, Chain> chains = new TreeMap<>();
        for (final Instrument instrument : catalog.all()) {
            final InstrumentSpec spec = instrument.spec();
            if (spec.underConId() == underConId && "OPT".equals(spec.secType())) {
                final Chain chain = chains.computeIfAbsent(spec.tradingClass(), name -> new Chain());
                chain.expiries.add(spec.expiry());
                chain.strikes.add(spec.strike());
                chain.multiplier = spec.multiplier();
            }
        }
        return chains;
    }

    private void send(
        final HostSession session, final SecDefOptParamsRequest asked, final String tradingClass, final Chain chain,
        final String exchange) {
        row.clear();
        row.reqId(asked.reqId()).exchange(exchange).underlyingConId(asked.underlyingConId())
            .tradingClass(tradingClass).multiplier(chain.multiplier);
        chain.expiries.forEach(expiry -> row.expirations().add(expiry));
        chain.strikes.forEach(strike -> row.strikes().add(strike));
        session.send(MessageId.SECURITY_DEFINITION_OPTION_PARAMETER, row);
    }
}
