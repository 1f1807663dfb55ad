package io.tickwire.host.news;

import io.tickwire.host.session.HostSession;
import io.tickwire.host.session.HostSessions;
import io.tickwire.host.session.RequestHandler;
import io.tickwire.host.session.RequestRouter;
import io.tickwire.message.NewsBulletin;
import io.tickwire.message.NewsBulletinsRequest;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.RequestId;

import java.util.ArrayList;
import java.util.List;

/** Bulletins of exchanges: told to who asked for them, those of before too if so asked. Host thread only. */
public final class Bulletins implements RequestHandler {
    private final HostSessions sessions;
    private final boolean[] follows;
    private final List<NewsBulletin> issued = new ArrayList<>();

    /** Makes the handler; there are none yet. */
    public Bulletins(final HostSessions sessions) {
        this.sessions = sessions;
        this.follows = new boolean[sessions.slots()];
    }

    /** Takes the requests that it answers. */
    public void register(final RequestRouter router) {
        router.route(this, RequestId.REQ_NEWS_BULLETINS, RequestId.CANCEL_NEWS_BULLETINS);
    }

    /** Issues a bulletin. */
    public void issue(final int type, final String text, final String exchange) {
        final NewsBulletin bulletin = new NewsBulletin();
        bulletin.newsMsgId(issued.size() + 1).newsMsgType(type).newsMessage(text).originatingExch(exchange);
        issued.add(bulletin);
        for (int slot = 0; slot < follows.length; slot++) {
            final HostSession session = sessions.get(slot);
            if (session != null && follows[slot]) {
                session.send(MessageId.NEWS_BULLETINS, bulletin);
            }
        }
    }

    @Override
    public void onRequest(final HostSession session, final int requestId, final Message request) {
        follows[session.slot()] = requestId == RequestId.REQ_NEWS_BULLETINS;
        if (follows[session.slot()] && ((NewsBulletinsRequest)request).allMessages()) {
            for (final NewsBulletin bulletin : issued) {
                session.send(MessageId.NEWS_BULLETINS, bulletin);
            }
        }
    }

    @Override
    public void onClosed(final HostSession session) {
        follows[session.slot()] = false;
    }
}
