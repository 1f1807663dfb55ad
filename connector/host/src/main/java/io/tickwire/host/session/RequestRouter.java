package io.tickwire.host.session;

import io.tickwire.wire.Message;

import java.util.ArrayList;
import java.util.List;

/** Knows which handler answers which request. Host thread only; does not allocate after set-up. */
public final class RequestRouter {
    private static final int MAX_REQUEST_ID = 200;
    private static final int UNANSWERED = 321;

    private final RequestHandler[] byId = new RequestHandler[MAX_REQUEST_ID + 1];
    private final List<RequestHandler> handlers = new ArrayList<>();

    /** Sends requests to a handler. */
    public void route(final RequestHandler handler, final int... requestIds) {
        for (final int requestId : requestIds) {
            byId[requestId] = handler;
        }
        if (!handlers.contains(handler)) {
            handlers.add(handler);
        }
    }

    /** Who answers a request, or null. */
    RequestHandler handler(final int requestId) {
        return byId[requestId];
    }

    /** Whether anybody answers a request. */
    public boolean answers(final int requestId) {
        return byId[requestId] != null;
    }

    void dispatch(final HostSession session, final int requestId, final Message request) {
        final RequestHandler handler = byId[requestId];
        if (handler == null) {
            session.error(HostSession.NO_ID, UNANSWERED, "this Host does not answer the request");
            return;
        }
        handler.onRequest(session, requestId, request);
    }

    void closed(final HostSession session) {
        for (int i = 0; i < handlers.size(); i++) {
            handlers.get(i).onClosed(session);
        }
    }
}
