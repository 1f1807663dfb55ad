package io.tickwire.host.reference;

import io.tickwire.host.market.ContractEcho;
import io.tickwire.host.market.ContractSearch;
import io.tickwire.host.market.Instrument;
import io.tickwire.host.market.InstrumentCatalog;
import io.tickwire.host.session.ErrorCode;
import io.tickwire.host.session.HostSession;
import io.tickwire.host.session.RequestHandler;
import io.tickwire.host.session.RequestRouter;
import io.tickwire.message.ContractData;
import io.tickwire.message.ContractDataEnd;
import io.tickwire.message.ContractDataRequest;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.RequestId;

import java.util.ArrayList;
import java.util.List;

/** Answers the requests for contract details. Host thread only; does not allocate in steady state. */
public final class ContractRequests implements RequestHandler {
    private final ContractSearch search;
    private final DetailsEcho detailsEcho;
    private final List<Instrument> found = new ArrayList<>();
    private final ContractData data = new ContractData();
    private final ContractDataEnd end = new ContractDataEnd();

    /** Makes the handler over a catalog. */
    public ContractRequests(final InstrumentCatalog catalog) {
        this.search = new ContractSearch(catalog);
        this.detailsEcho = new DetailsEcho(catalog);
    }

    /** Takes the requests that it answers. */
    public void register(final RequestRouter router) {
        router.route(this, RequestId.REQ_CONTRACT_DATA, RequestId.CANCEL_CONTRACT_DATA);
    }

    @Override
    public void onRequest(final HostSession session, final int requestId, final Message request) {
        if (requestId == RequestId.REQ_CONTRACT_DATA) {
            sendDetails(session, (ContractDataRequest)request);
        } // the cancel has no answer: all was sent at once
    }

    private void sendDetails(final HostSession session, final ContractDataRequest request) {
        final int reqId = request.reqId();
        found.clear();
        search.all(request.contract(), found);
        if (found.isEmpty()) {
            session.error(reqId, ErrorCode.NO_CONTRACT, "no contract fits the description");
            return;
        }
        for (int i = 0; i < found.size(); i++) {
            final Instrument instrument = found.get(i);
            data.clear();
            data.reqId(reqId);
            ContractEcho.fill(data.mutableContract(), instrument)
                .primaryExch(instrument.spec().primaryExch())
                .lastTradeDate(instrument.spec().expiry());
            detailsEcho.fill(data.mutableContractDetails(), instrument);
            final boolean isBond = "BOND".equals(instrument.spec().secType());
            session.send(isBond ? MessageId.BOND_CONTRACT_DATA : MessageId.CONTRACT_DATA, data);
        }
        end.clear();
        session.send(MessageId.CONTRACT_DATA_END, end.reqId(reqId));
    }
}
