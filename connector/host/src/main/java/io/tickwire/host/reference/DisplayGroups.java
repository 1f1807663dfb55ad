package io.tickwire.host.reference;

import io.tickwire.host.session.ErrorCode;
import io.tickwire.host.session.HostSession;
import io.tickwire.host.session.HostSessions;
import io.tickwire.host.session.RequestHandler;
import io.tickwire.host.session.RequestRouter;
import io.tickwire.host.session.RequestTable;
import io.tickwire.message.DisplayGroupList;
import io.tickwire.message.DisplayGroupUpdated;
import io.tickwire.message.QueryDisplayGroupsRequest;
import io.tickwire.message.SubscribeToGroupEventsRequest;
import io.tickwire.message.UnsubscribeFromGroupEventsRequest;
import io.tickwire.message.UpdateDisplayGroupRequest;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.RequestId;
import io.tickwire.wire.Text;

/**
 * The windows of a TWS that show one instrument together, seven of them: who follows one is told what it shows, at once
 * and when a client changes it. Host thread only; does not allocate in steady state.
 */
public final class DisplayGroups implements RequestHandler {
    private static final int GROUPS = 7;
    private static final String NAMES = "1|2|3|4|5|6|7";
    private static final String NOTHING = "none";

    private final HostSessions sessions;
    private final RequestTable<Follower> followers;
    private final StringBuilder[] shown = new StringBuilder[GROUPS + 1];
    private final DisplayGroupList list = new DisplayGroupList();
    private final DisplayGroupUpdated updated = new DisplayGroupUpdated();

    /** Who follows which group. */
    private static final class Follower {
        private int reqId;
        private int group;
    }

    /** Makes the groups, all empty. */
    public DisplayGroups(final HostSessions sessions) {
        this.sessions = sessions;
        this.followers = new RequestTable<>(sessions.slots(), Follower::new);
        for (int i = 1; i <= GROUPS; i++) {
            shown[i] = new StringBuilder(NOTHING);
        }
    }

    /** Takes the requests that it answers. */
    public void register(final RequestRouter router) {
        router.route(this, RequestId.QUERY_DISPLAY_GROUPS, RequestId.SUBSCRIBE_TO_GROUP_EVENTS,
            RequestId.UPDATE_DISPLAY_GROUP, RequestId.UNSUBSCRIBE_FROM_GROUP_EVENTS);
    }

    @Override
    public void onRequest(final HostSession session, final int requestId, final Message request) {
        switch (requestId) {
            case RequestId.QUERY_DISPLAY_GROUPS -> {
                list.clear();
                list.reqId(((QueryDisplayGroupsRequest)request).reqId()).groups(NAMES);
                session.send(MessageId.DISPLAY_GROUP_LIST, list);
            }
            case RequestId.SUBSCRIBE_TO_GROUP_EVENTS -> follow(session, (SubscribeToGroupEventsRequest)request);
            case RequestId.UPDATE_DISPLAY_GROUP -> update(session, (UpdateDisplayGroupRequest)request);
            case RequestId.UNSUBSCRIBE_FROM_GROUP_EVENTS -> {
                final int reqId = ((UnsubscribeFromGroupEventsRequest)request).reqId();
                if (followers.remove(session, reqId) == null) {
                    refuse(session, reqId, "no display group is followed under this id");
                }
            }
            default -> throw new IllegalArgumentException("request " + requestId);
        }
    }

    @Override
    public void onClosed(final HostSession session) {
        followers.removeAll(session, follower -> { });
    }

    private void follow(final HostSession session, final SubscribeToGroupEventsRequest request) {
        final int reqId = request.reqId();
        if (request.groupId() < 1 || request.groupId() > GROUPS) {
            refuse(session, reqId, "there is no such display group");
        } else if (followers.find(session, reqId) != null) {
            refuse(session, reqId, "the id is in use");
        } else {
            final Follower follower = followers.add(session, reqId);
            follower.reqId = reqId;
            follower.group = request.groupId();
            tell(session, follower);
        }
    }

    private void update(final HostSession session, final UpdateDisplayGroupRequest request) {
        final Follower follower = followers.find(session, request.reqId());
        if (follower == null) {
            refuse(session, request.reqId(), "no display group is followed under this id");
        } else if (!isContractInfo(request.contractInfo())) {
            refuse(session, request.reqId(), "a display group shows none, combo, or a contract as conId@exchange");
        } else {
            shown[follower.group].setLength(0);
            shown[follower.group].append(request.contractInfo());
            tellAll(follower.group);
        }
    }

    private static boolean isContractInfo(final Text text) {
        if (text.contentEquals(NOTHING) || text.contentEquals("combo")) {
            return true;
        }
        int at = 0;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at > 0 && at < text.length() - 1 && text.charAt(at) == '@';
    }

    private void tellAll(final int group) {
        for (int slot = 0; slot < sessions.slots(); slot++) {
            final HostSession session = sessions.get(slot);
            if (session != null && session.isOpen()) {
                for (final Follower follower : followers.of(session)) {
                    if (follower.group == group) {
                        tell(session, follower);
                    }
                }
            }
        }
    }

    private void tell(final HostSession session, final Follower follower) {
        updated.clear();
        updated.reqId(follower.reqId).contractInfo(shown[follower.group]);
        session.send(MessageId.DISPLAY_GROUP_UPDATED, updated);
    }

    private static void refuse(final HostSession session, final int reqId, final String reason) {
        session.error(reqId, ErrorCode.INVALID_REQUEST, reason);
    }
}
