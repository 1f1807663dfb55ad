package io.tickwire.host.reference;

import io.tickwire.host.session.HostSession;
import io.tickwire.host.session.RequestHandler;
import io.tickwire.host.session.RequestRouter;
import io.tickwire.message.FamilyCodes;
import io.tickwire.message.SoftDollarTiers;
import io.tickwire.message.SoftDollarTiersRequest;
import io.tickwire.message.UserInfo;
import io.tickwire.message.UserInfoRequest;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.RequestId;

/**
 * Answers what is known of the user, as for a plain account: one family code that holds for all accounts, no brand, no
 * soft dollar tiers. Host thread only; does not allocate.
 */
public final class UserRequests implements RequestHandler {
    private final FamilyCodes familyCodes = new FamilyCodes();
    private final SoftDollarTiers tiers = new SoftDollarTiers();
    private final UserInfo info = new UserInfo();

    /** Makes the handler. */
    public UserRequests() {
        familyCodes.familyCodes().add().accountId("*");
    }

    /** Takes the requests that it answers. */
    public void register(final RequestRouter router) {
        router.route(this, RequestId.REQ_FAMILY_CODES, RequestId.REQ_SOFT_DOLLAR_TIERS, RequestId.REQ_USER_INFO);
    }

    @Override
    public void onRequest(final HostSession session, final int requestId, final Message request) {
        switch (requestId) {
            case RequestId.REQ_FAMILY_CODES -> session.send(MessageId.FAMILY_CODES, familyCodes);
            case RequestId.REQ_SOFT_DOLLAR_TIERS -> session.send(MessageId.SOFT_DOLLAR_TIERS,
                tiers.reqId(((SoftDollarTiersRequest)request).reqId()));
            case RequestId.REQ_USER_INFO ->
                session.send(MessageId.USER_INFO, info.reqId(((UserInfoRequest)request).reqId()));
            default -> throw new IllegalArgumentException("request " + requestId);
        }
    }
}
