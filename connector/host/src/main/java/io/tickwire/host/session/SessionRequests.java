package io.tickwire.host.session;

import io.tickwire.message.CurrentTime;
import io.tickwire.message.CurrentTimeInMillis;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.RequestId;

/** Answers the requests about the session itself: time, log level. Host thread only; does not allocate. */
public final class SessionRequests implements RequestHandler {
    private final HostTime time;
    private final CurrentTime currentTime = new CurrentTime();
    private final CurrentTimeInMillis currentTimeInMillis = new CurrentTimeInMillis();

    /** Makes the handler. */
    public SessionRequests(final HostTime time) {
        this.time = time;
    }

    /** Takes the requests that it answers. */
    public void register(final RequestRouter router) {
        router.route(this, RequestId.REQ_CURRENT_TIME, RequestId.REQ_CURRENT_TIME_IN_MILLIS,
            RequestId.SET_SERVER_LOGLEVEL);
    }

    @Override
    public void onRequest(final HostSession session, final int requestId, final Message request) {
        switch (requestId) {
            case RequestId.REQ_CURRENT_TIME ->
                session.send(MessageId.CURRENT_TIME, currentTime.currentTime(time.seconds()));
            case RequestId.REQ_CURRENT_TIME_IN_MILLIS ->
                session.send(MessageId.CURRENT_TIME_IN_MILLIS, currentTimeInMillis.currentTimeInMillis(time.millis()));
            case RequestId.SET_SERVER_LOGLEVEL -> { } // has no answer
            default -> throw new IllegalArgumentException("request " + requestId);
        }
    }
}
