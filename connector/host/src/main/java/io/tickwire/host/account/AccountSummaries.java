package io.tickwire.host.account;

import io.tickwire.host.session.ErrorCode;
import io.tickwire.host.session.HostSession;
import io.tickwire.host.session.HostTime;
import io.tickwire.host.session.Repeating;
import io.tickwire.host.session.RequestHandler;
import io.tickwire.host.session.RequestRouter;
import io.tickwire.host.session.RequestTable;
import io.tickwire.host.session.Schedule;
import io.tickwire.message.AccountSummary;
import io.tickwire.message.AccountSummaryEnd;
import io.tickwire.message.AccountSummaryRequest;
import io.tickwire.message.CancelAccountSummary;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.RequestId;

import java.util.List;

/**
 * reqAccountSummary: one row for each account and tag, the end marker, then the rows again every three minutes. A client
 * may have two; a third is refused. Host thread only; allocates a little for each request.
 */
public final class AccountSummaries implements RequestHandler {
    private static final long REFRESH_NANOS = 180_000_000_000L;
    private static final int MAX_ACTIVE = 2;
    private static final String LEDGER = "$LEDGER";

    private final Accounts accounts;
    private final RequestTable<Summary> active;
    private final Repeating refresh;
    private final Amounts amounts = new Amounts();
    private final AccountSummary row = new AccountSummary();
    private final AccountSummaryEnd end = new AccountSummaryEnd();

    private record Summary(HostSession session, int reqId, String group, List<String> tags) {
    }

    /** Makes the handler for so many sessions. */
    public AccountSummaries(
        final Accounts accounts, final HostTime time, final Schedule schedule, final int slots) {
        this.accounts = accounts;
        this.active = new RequestTable<>(slots);
        this.refresh = new Repeating(schedule, time, REFRESH_NANOS, this::refreshAll);
    }

    /** Takes the requests that it answers. */
    public void register(final RequestRouter router) {
        router.route(this, RequestId.REQ_ACCOUNT_SUMMARY, RequestId.CANCEL_ACCOUNT_SUMMARY);
    }

    @Override
    public void onRequest(final HostSession session, final int requestId, final Message message) {
        if (requestId == RequestId.CANCEL_ACCOUNT_SUMMARY) {
            active.remove(session, ((CancelAccountSummary)message).reqId());
            return;
        }
        final AccountSummaryRequest request = (AccountSummaryRequest)message;
        if (active.count(session) >= MAX_ACTIVE || active.find(session, request.reqId()) != null) {
            session.error(request.reqId(), ErrorCode.REQUEST_FAILED,
                "Error processing request.-'cR' : cause - too many account summary requests");
            return;
        }
        final Summary summary = new Summary(session, request.reqId(), request.group().toString(),
            List.of(request.tags().toString().split(",")));
        active.add(session, summary.reqId(), summary);
        sendRows(summary);
        end.clear();
        session.send(MessageId.ACCOUNT_SUMMARY_END, end.reqId(summary.reqId()));
        refresh.start();
    }

    @Override
    public void onClosed(final HostSession session) {
        active.removeAll(session);
    }

    private boolean refreshAll() {
        for (int i = 0; i < active.size(); i++) {
            sendRows(active.get(i));
        }
        return active.size() > 0;
    }

    private void sendRows(final Summary summary) {
        for (final HostAccount account : accounts.all()) {
            for (final String tag : summary.tags()) {
                sendTag(summary, account, tag.strip());
            }
        }
    }

    private void sendTag(final Summary summary, final HostAccount account, final String name) {
        if (name.startsWith(LEDGER)) {
            for (final AccountTag tag : AccountTag.LEDGER) {
                sendRow(summary, account, tag.text(), amounts.of(tag, account), HostAccount.CURRENCY);
            }
            return;
        }
        if ("AccountType".equals(name)) {
            sendRow(summary, account, name, "INDIVIDUAL", "");
            return;
        }
        for (final AccountTag tag : AccountTag.ALL) {
            if (tag.text().equals(name)) {
                sendRow(summary, account, name, amounts.of(tag, account), tag.isMoney() ? HostAccount.CURRENCY : "");
            }
        }
    }

    private void sendRow(
        final Summary summary, final HostAccount account, final String tag, final CharSequence value,
        final String currency) {
        row.clear();
        row.reqId(summary.reqId()).account(account.name()).tag(tag).value(value).currency(currency);
        summary.session().send(MessageId.ACCOUNT_SUMMARY, row);
    }
}
