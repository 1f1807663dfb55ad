package io.tickwire.host.data;

import io.tickwire.host.market.ContractSearch;
import io.tickwire.host.market.Instrument;
import io.tickwire.host.market.InstrumentCatalog;
import io.tickwire.host.session.ErrorCode;
import io.tickwire.host.session.HostSession;
import io.tickwire.host.session.HostTime;
import io.tickwire.host.session.RequestHandler;
import io.tickwire.host.session.RequestRouter;
import io.tickwire.message.CalculateImpliedVolatilityRequest;
import io.tickwire.message.CalculateOptionPriceRequest;
import io.tickwire.message.Contract;
import io.tickwire.message.TickOptionComputation;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.RequestId;

/**
 * Answers the calculations of option prices and of implied volatilities, each with one computation. Host thread only;
 * allocates when it reads an expiry.
 */
public final class OptionRequests implements RequestHandler {
    private static final int CUSTOM_COMPUTATION = 53;
    private static final int PRICE_BASED = 1;

    private final ContractSearch search;
    private final HostTime time;
    private final OptionPricing pricing = new OptionPricing();
    private final TickOptionComputation answer = new TickOptionComputation();

    /** Makes the handler over a catalog. */
    public OptionRequests(final InstrumentCatalog catalog, final HostTime time) {
        this.search = new ContractSearch(catalog);
        this.time = time;
    }

    /** Takes the requests that it answers. */
    public void register(final RequestRouter router) {
        router.route(this, RequestId.REQ_CALC_IMPLIED_VOLAT, RequestId.REQ_CALC_OPTION_PRICE,
            RequestId.CANCEL_CALC_IMPLIED_VOLAT, RequestId.CANCEL_CALC_OPTION_PRICE);
    }

    @Override
    public void onRequest(final HostSession session, final int requestId, final Message request) {
        if (requestId == RequestId.REQ_CALC_OPTION_PRICE) {
            final CalculateOptionPriceRequest asked = (CalculateOptionPriceRequest)request;
            calculate(session, asked.reqId(), asked.contract(), asked.underPrice(), asked.volatility(), 0);
        } else if (requestId == RequestId.REQ_CALC_IMPLIED_VOLAT) {
            final CalculateImpliedVolatilityRequest asked = (CalculateImpliedVolatilityRequest)request;
            calculate(session, asked.reqId(), asked.contract(), asked.underPrice(), 0, asked.optionPrice());
        } // the cancels have no answer: all was sent at once
    }

    /** Of volatility and price one is 0: it is looked for. */
    private void calculate(
        final HostSession session, final int reqId, final Contract contract, final double underPrice,
        final double volatility, final double price) {
        final Instrument option = search.one(contract);
        if (option == null || !"OPT".equals(option.spec().secType())) {
            session.error(reqId, ErrorCode.NO_CONTRACT, "no option fits the description");
            return;
        }
        final boolean isCall = "C".equals(option.spec().right());
        final double strike = option.spec().strike();
        final double years = Expiry.years(Expiry.nanos(option.spec()), time.nanos());
        final double found = volatility > 0 ? volatility
            : pricing.volatility(isCall, underPrice, strike, years, price);
        if (!(underPrice > 0) || !(found > 0)) {
            session.error(reqId, ErrorCode.REQUEST_FAILED, "no option has this price or this volatility");
            return;
        }
        final double value = pricing.price(isCall, underPrice, strike, years, found);
        answer.clear();
        answer.reqId(reqId).tickType(CUSTOM_COMPUTATION).tickAttrib(PRICE_BASED).impliedVol(found)
            .delta(pricing.delta()).optPrice(value).pvDividend(0).gamma(pricing.gamma()).vega(pricing.vega())
            .theta(pricing.theta()).undPrice(underPrice);
        session.send(MessageId.TICK_OPTION_COMPUTATION, answer);
    }
}
