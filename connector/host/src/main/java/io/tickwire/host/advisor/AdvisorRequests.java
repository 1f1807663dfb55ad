package io.tickwire.host.advisor;

import io.tickwire.host.session.ErrorCode;
import io.tickwire.host.session.HostSession;
import io.tickwire.host.session.RequestHandler;
import io.tickwire.host.session.RequestRouter;
import io.tickwire.message.FAReplace;
import io.tickwire.message.FARequest;
import io.tickwire.message.ReceiveFA;
import io.tickwire.message.ReplaceFAEnd;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.RequestId;

import java.util.List;

/**
 * Answers the requests for an advisor's groups and aliases, and replaces them; who is no advisor is refused, under an id
 * that is not the request's. Host thread only; allocates when texts change.
 */
public final class AdvisorRequests implements RequestHandler {
    private static final int GROUPS = 1;
    private static final int ALIASES = 3;
    private static final int STRAY_ID = 0;
    private static final int REPLACE_END_VERSION = 157;

    private final boolean isAdvisor;
    private final String[] xml = new String[ALIASES + 1];
    private final ReceiveFA answer = new ReceiveFA();
    private final ReplaceFAEnd end = new ReplaceFAEnd();

    /** Makes the handler: one group of all accounts, each account under its own name. */
    public AdvisorRequests(final boolean isAdvisor, final List<String> accounts) {
        this.isAdvisor = isAdvisor;
        final StringBuilder groups = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ListOfGroups>"
            + "<Group><name>All</name><defaultMethod>Equal</defaultMethod><ListOfAccts varName=\"list\">");
        final StringBuilder aliases =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ListOfAccountAliases>");
        for (final String account : accounts) {
            groups.append("<Account><acct>").append(account).append("</acct></Account>");
            aliases.append("<AccountAlias><account>").append(account).append("</account><alias>").append(account)
                .append("</alias></AccountAlias>");
        }
        xml[GROUPS] = groups.append("</ListOfAccts></Group></ListOfGroups>").toString();
        xml[ALIASES] = aliases.append("</ListOfAccountAliases>").toString();
    }

    /** Takes the requests that it answers. */
    public void register(final RequestRouter router) {
        router.route(this, RequestId.REQ_FA, RequestId.REPLACE_FA);
    }

    @Override
    public void onRequest(final HostSession session, final int requestId, final Message request) {
        final int type = requestId == RequestId.REQ_FA
            ? ((FARequest)request).faDataType() : ((FAReplace)request).faDataType();
        if (!isAdvisor) {
            session.error(STRAY_ID, ErrorCode.INVALID_REQUEST, "FA data operations are for financial advisors only");
        } else if (type != GROUPS && type != ALIASES) {
            session.error(STRAY_ID, ErrorCode.INVALID_REQUEST, "FA data are groups (1) or aliases (3)");
        } else if (requestId == RequestId.REQ_FA) {
            answer.clear();
            answer.faDataType(type).xml(xml[type]);
            session.send(MessageId.RECEIVE_FA, answer);
        } else {
            replace(session, (FAReplace)request);
        }
    }

    private void replace(final HostSession session, final FAReplace request) {
        xml[request.faDataType()] = request.xml().toString();
        if (session.serverVersion() >= REPLACE_END_VERSION) {
            end.clear();
            end.reqId(request.reqId()).text("the data were replaced");
            session.send(MessageId.REPLACE_FA_END, end);
        }
    }
}
