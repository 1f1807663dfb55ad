package io.tickwire.host.session;

import io.tickwire.wire.Message;

/**
 * Answers the requests of one domain.
 * <p>
 * Called on the Host's thread. The request is reused: copy what is kept. A handler registers for its requests with
 * {@link RequestRouter#route}.
 */
public interface RequestHandler {

    /**
     * A request came.
     *
     * @param session   of the client that asks.
     * @param requestId one of {@link io.tickwire.wire.RequestId}.
     * @param request   the request, valid during the call.
     */
    void onRequest(HostSession session, int requestId, Message request);

    /**
     * A client is gone: what it subscribed to ends.
     *
     * @param session of the client.
     */
    default void onClosed(final HostSession session) {
    }
}
