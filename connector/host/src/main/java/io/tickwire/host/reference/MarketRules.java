package io.tickwire.host.reference;

import io.tickwire.host.market.Instrument;
import io.tickwire.host.market.InstrumentCatalog;
import io.tickwire.host.session.ErrorCode;
import io.tickwire.host.session.HostSession;
import io.tickwire.host.session.RequestHandler;
import io.tickwire.host.session.RequestRouter;
import io.tickwire.message.MarketRule;
import io.tickwire.message.MarketRuleRequest;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.RequestId;

import java.util.ArrayList;
import java.util.List;

/**
 * The price steps that contract details name by number, one rule for each step in the catalog: rule 26 is a cent, as at a
 * real Host, the others are numbered by the catalog. Host thread only; answers do not allocate.
 */
public final class MarketRules implements RequestHandler {
    private static final int CENT_RULE = 26;
    private static final int FIRST_OTHER_RULE = 2001;

    private final List<Double> otherSteps = new ArrayList<>();
    private final MarketRule answer = new MarketRule();

    /** Makes the rules of a catalog. */
    public MarketRules(final InstrumentCatalog catalog) {
        for (final Instrument instrument : catalog.all()) {
            final Double step = instrument.grid().minTick();
            if (step != 0.01 && !otherSteps.contains(step)) {
                otherSteps.add(step);
            }
        }
    }

    /** Takes the requests that it answers. */
    public void register(final RequestRouter router) {
        router.route(this, RequestId.REQ_MARKET_RULE);
    }

    /** The number of an instrument's rule. */
    int idOf(final Instrument instrument) {
        final double step = instrument.grid().minTick();
        return step == 0.01 ? CENT_RULE : FIRST_OTHER_RULE + otherSteps.indexOf(step);
    }

    @Override
    public void onRequest(final HostSession session, final int requestId, final Message request) {
        final int id = ((MarketRuleRequest)request).marketRuleId();
        final int other = id - FIRST_OTHER_RULE;
        if (id != CENT_RULE && (other < 0 || other >= otherSteps.size())) {
            session.error(HostSession.NO_ID, ErrorCode.INVALID_REQUEST, "no market rule has the number " + id);
            return;
        }
        answer.clear();
        answer.marketRuleId(id).priceIncrements().add().lowEdge(0).increment(
            id == CENT_RULE ? 0.01 : otherSteps.get(other));
        session.send(MessageId.MARKET_RULE, answer);
    }
}
