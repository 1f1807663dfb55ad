package io.tickwire.host.session;

import io.tickwire.wire.Message;
import io.tickwire.wire.RequestId;

/**
 * Refuses all that a Host refuses while its API is set to read-only. The error bears no request's id. Host thread only;
 * does not allocate.
 */
public final class ReadOnly implements RequestHandler {
    private static final int[] REFUSED = {RequestId.PLACE_ORDER, RequestId.CANCEL_ORDER, RequestId.REQ_GLOBAL_CANCEL,
        RequestId.REQ_IDS, RequestId.REQ_OPEN_ORDERS, RequestId.REQ_AUTO_OPEN_ORDERS, RequestId.REQ_COMPLETED_ORDERS,
        RequestId.EXERCISE_OPTIONS, RequestId.UPDATE_CONFIG};

    private final RequestRouter router;
    private final RequestHandler[] served = new RequestHandler[REFUSED.length];
    private boolean isOn;

    /** Makes the setting, off. All handlers must have taken their requests. */
    public ReadOnly(final RequestRouter router) {
        this.router = router;
    }

    /** Takes the refused requests from whoever answers them, or gives them back. */
    public void set(final boolean on) {
        for (int i = 0; i < REFUSED.length && on != isOn; i++) {
            if (on) {
                served[i] = router.handler(REFUSED[i]);
            }
            router.route(on ? this : served[i], REFUSED[i]);
        }
        isOn = on;
    }

    @Override
    public void onRequest(final HostSession session, final int requestId, final Message request) {
        session.error(HostSession.NO_ID, ErrorCode.INVALID_REQUEST, requestId == RequestId.REQ_IDS
            ? "Error validating request.-'aa' : cause - the API is set to read-only"
            : "Error validating request.-'S' : cause - the API is set to read-only");
    }
}
