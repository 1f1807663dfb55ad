package io.tickwire.host.session;

import java.util.ArrayList;
import java.util.List;

/**
 * The link between the Host and IB, which no client sees but by notices: up, or down for a while. Host thread only.
 */
public final class Link {
    private static final String LOST = "the link between the Host and the servers is lost";
    private static final String RESTORED_WITHOUT_DATA =
        "the link between the Host and the servers is restored, market data subscriptions are lost";
    private static final String RESTORED = "the link between the Host and the servers is restored, nothing is lost";

    private final HostSessions sessions;
    private final List<LinkListener> listeners = new ArrayList<>();
    private boolean isUp = true;

    /** Makes the link of a Host, up. */
    public Link(final HostSessions sessions) {
        this.sessions = sessions;
    }

    /** Adds somebody to be told of changes, before clients are. */
    public void add(final LinkListener listener) {
        listeners.add(listener);
    }

    /** Whether it is up. */
    public boolean isUp() {
        return isUp;
    }

    /** It goes down: notice 1100 to all. */
    public void lose() {
        if (isUp) {
            isUp = false;
            for (final LinkListener listener : listeners) {
                listener.onLost();
            }
            sessions.noticeToAll(ErrorCode.LINK_LOST, LOST);
        }
    }

    /** It comes up again: notice 1101 if subscriptions are lost, else 1102. */
    public void restore(final boolean dataLost) {
        if (!isUp) {
            isUp = true;
            sessions.noticeToAll(dataLost ? ErrorCode.LINK_RESTORED_DATA_LOST : ErrorCode.LINK_RESTORED,
                dataLost ? RESTORED_WITHOUT_DATA : RESTORED);
            for (final LinkListener listener : listeners) {
                listener.onRestored(dataLost);
            }
        }
    }
}
