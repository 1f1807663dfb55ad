package io.tickwire.host.scanner;

import io.tickwire.host.market.Market;
import io.tickwire.host.session.ErrorCode;
import io.tickwire.host.session.HostSession;
import io.tickwire.host.session.HostTime;
import io.tickwire.host.session.RequestHandler;
import io.tickwire.host.session.RequestRouter;
import io.tickwire.host.session.RequestTable;
import io.tickwire.host.session.Schedule;
import io.tickwire.message.CancelScannerSubscription;
import io.tickwire.message.ScannerParameters;
import io.tickwire.message.ScannerSubscription;
import io.tickwire.message.ScannerSubscriptionRequest;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.RequestId;

/**
 * Answers the requests for scans of the market: the rows at once, and again each half minute if they have changed.
 * Ten scans at a time. Host thread only; scans do not allocate once lists have grown.
 */
public final class ScannerRequests implements RequestHandler {
    private static final int MAX_SCANS = 10;
    private static final int CANCELLED = 162;
    private static final int NO_ITEMS = 165;
    private static final int UNKNOWN = 365;

    private final RequestTable<Scan> scans;
    private final HostTime time;
    private final ScannerParameters parameters = new ScannerParameters();

    /** Makes the handler for so many sessions. */
    public ScannerRequests(final Market market, final HostTime time, final Schedule schedule, final int slots) {
        this.time = time;
        this.scans = new RequestTable<>(slots, () -> new Scan(market.catalog(), schedule));
        parameters.xml(ScanCode.parametersXml());
    }

    /** Takes the requests that it answers. */
    public void register(final RequestRouter router) {
        router.route(this, RequestId.REQ_SCANNER_SUBSCRIPTION, RequestId.CANCEL_SCANNER_SUBSCRIPTION,
            RequestId.REQ_SCANNER_PARAMETERS);
    }

    @Override
    public void onRequest(final HostSession session, final int requestId, final Message request) {
        switch (requestId) {
            case RequestId.REQ_SCANNER_PARAMETERS -> session.send(MessageId.SCANNER_PARAMETERS, parameters);
            case RequestId.REQ_SCANNER_SUBSCRIPTION -> subscribe(session, (ScannerSubscriptionRequest)request);
            default -> cancel(session, ((CancelScannerSubscription)request).reqId());
        }
    }

    @Override
    public void onClosed(final HostSession session) {
        scans.removeAll(session, Scan::stop);
    }

    private void cancel(final HostSession session, final int reqId) {
        final Scan scan = scans.remove(session, reqId);
        if (scan == null) {
            session.error(reqId, UNKNOWN, "no scan runs under this id");
        } else {
            scan.stop();
            session.error(reqId, CANCELLED, "the scanner subscription was cancelled: " + reqId);
        }
    }

    private void subscribe(final HostSession session, final ScannerSubscriptionRequest request) {
        final int reqId = request.reqId();
        final ScannerSubscription wanted = request.scannerSubscription();
        final ScanCode code = ScanCode.of(wanted.scanCode());
        if (code == null) {
            session.error(reqId, ErrorCode.INVALID_REQUEST, "this scan code is not known");
        } else if (scans.find(session, reqId) != null) {
            session.error(reqId, ErrorCode.REQUEST_FAILED, "Duplicate ticker ID: the id is in use");
        } else if (scans.count(session) >= MAX_SCANS) {
            session.error(reqId, CANCELLED, "ten scans at once are the limit");
        } else {
            final Scan scan = scans.add(session, reqId);
            scan.start(session, reqId, code, wanted, time.nanos());
            if (scan.isEmpty()) {
                session.error(reqId, NO_ITEMS, "no instrument fits the scan");
            }
        }
    }
}
