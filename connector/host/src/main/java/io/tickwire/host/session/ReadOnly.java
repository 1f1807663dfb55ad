package io.tickwire.host.session;

import io.tickwire.wire.Message;
import io.tickwire.wire.RequestId;

/** Refuses all that a Host refuses while its API is set to read-only. The error bears no request's id. Does not allocate. */
public final class ReadOnly implements RequestHandler {

    /** Takes the refused requests from whoever answered them. */
    public void register(final RequestRouter router) {
        router.route(this, RequestId.PLACE_ORDER, RequestId.CANCEL_ORDER, RequestId.REQ_GLOBAL_CANCEL,
            RequestId.REQ_IDS, RequestId.REQ_OPEN_ORDERS, RequestId.REQ_AUTO_OPEN_ORDERS,
            RequestId.REQ_COMPLETED_ORDERS, RequestId.EXERCISE_OPTIONS, RequestId.UPDATE_CONFIG);
    }

    @Override
    public void onRequest(final HostSession session, final int requestId, final Message request) {
        session.error(HostSession.NO_ID, ErrorCode.INVALID_REQUEST, requestId == RequestId.REQ_IDS
            ? "Error validating request.-'aa' : cause - the API is set to read-only"
            : "Error validating request.-'S' : cause - the API is set to read-only");
    }
}
