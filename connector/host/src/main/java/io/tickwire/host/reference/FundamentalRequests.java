package io.tickwire.host.reference;

import io.tickwire.host.market.ContractSearch;
import io.tickwire.host.market.Instrument;
import io.tickwire.host.market.InstrumentCatalog;
import io.tickwire.host.market.InstrumentSpec;
import io.tickwire.host.session.ErrorCode;
import io.tickwire.host.session.HostSession;
import io.tickwire.host.session.RequestHandler;
import io.tickwire.host.session.RequestRouter;
import io.tickwire.message.FundamentalsData;
import io.tickwire.message.FundamentalsDataRequest;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.RequestId;

import java.util.List;

/**
 * Answers the requests for fundamental data of stocks: a short XML text with the company's name and its symbol. Of other
 * instruments and other reports there is none. Host thread only; allocates texts.
 */
public final class FundamentalRequests implements RequestHandler {
    private static final int NOT_AVAILABLE = 430;
    private static final List<String> REPORTS = List.of("ReportSnapshot", "ReportsFinSummary", "ReportsFinStatements",
        "ReportRatios", "ReportsOwnership", "RESC", "CalendarReport");

    private final ContractSearch search;
    private final FundamentalsData answer = new FundamentalsData();

    /** Makes the handler over a catalog. */
    public FundamentalRequests(final InstrumentCatalog catalog) {
        this.search = new ContractSearch(catalog);
    }

    /** Takes the requests that it answers. */
    public void register(final RequestRouter router) {
        router.route(this, RequestId.REQ_FUNDAMENTAL_DATA, RequestId.CANCEL_FUNDAMENTAL_DATA);
    }

    @Override
    public void onRequest(final HostSession session, final int requestId, final Message request) {
        if (requestId == RequestId.REQ_FUNDAMENTAL_DATA) {
            serve(session, (FundamentalsDataRequest)request);
        } // the cancel has no answer: all was sent at once
    }

    private void serve(final HostSession session, final FundamentalsDataRequest request) {
        final Instrument instrument = search.one(request.contract());
        final String report = request.reportType().toString();
        if (instrument == null) {
            session.error(request.reqId(), ErrorCode.NO_CONTRACT, search.matches() == 0
                ? "no contract fits the description" : "the description of the contract is ambiguous");
        } else if (!REPORTS.contains(report) || !"STK".equals(instrument.spec().secType())) {
            session.error(request.reqId(), NOT_AVAILABLE, "these fundamental data are not available");
        } else {
            answer.clear();
            answer.reqId(request.reqId()).data(xml(report, instrument.spec()));
            session.send(MessageId.FUNDAMENTAL_DATA, answer);
        }
    }

    private static String xml(final String report, final InstrumentSpec spec) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + report + "><CoIDs><CoID Type=\"CompanyName\">"
            + spec.longName().replace("&", "&amp;") + "</CoID></CoIDs><Issues><Issue><IssueID Type=\"Ticker\">"
            + spec.symbol() + "</IssueID></Issue></Issues></" + report + ">";
    }
}
