package io.tickwire.host.session;

import io.tickwire.message.VerifyAndAuthCompleted;
import io.tickwire.message.VerifyCompleted;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.RequestId;

/**
 * Refuses the requests by which a program proves who it is: they belong to a linking that is arranged with IB, which the
 * Host has with nobody. That the refusal is the last message of the exchange is assumed. Does not allocate.
 */
public final class VerifyRequests implements RequestHandler {
    private static final String NOT_LINKED = "the program is not known to this Host: verification is not available";

    private final VerifyCompleted completed = new VerifyCompleted();
    private final VerifyAndAuthCompleted authCompleted = new VerifyAndAuthCompleted();

    /** Takes the requests that it answers. */
    public void register(final RequestRouter router) {
        router.route(this, RequestId.VERIFY_REQUEST, RequestId.VERIFY_MESSAGE, RequestId.VERIFY_AND_AUTH_REQUEST,
            RequestId.VERIFY_AND_AUTH_MESSAGE);
    }

    @Override
    public void onRequest(final HostSession session, final int requestId, final Message request) {
        if (requestId == RequestId.VERIFY_REQUEST || requestId == RequestId.VERIFY_MESSAGE) {
            session.send(MessageId.VERIFY_COMPLETED, completed.isSuccessful(false).errorText(NOT_LINKED));
        } else {
            session.send(MessageId.VERIFY_AND_AUTH_COMPLETED, authCompleted.isSuccessful(false).errorText(NOT_LINKED));
        }
    }
}
