package io.tickwire.host.account;

import com.epam.deltix.dfp.Decimal64Utils;
import io.tickwire.host.market.ContractEcho;
import io.tickwire.host.session.HostSession;
import io.tickwire.host.session.HostTime;
import io.tickwire.host.session.Repeating;
import io.tickwire.host.session.RequestHandler;
import io.tickwire.host.session.RequestRouter;
import io.tickwire.host.session.Schedule;
import io.tickwire.message.AccountDataEnd;
import io.tickwire.message.AccountDataRequest;
import io.tickwire.message.AccountUpdateTime;
import io.tickwire.message.AccountValue;
import io.tickwire.message.Contract;
import io.tickwire.message.PortfolioValue;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.RequestId;

/**
 * reqAccountUpdates: all values and positions of one account, then what changes: at a fill, else every three minutes. A
 * client has one such stream; a second request replaces the first. Host thread only; does not allocate in steady state.
 */
public final class AccountUpdates implements RequestHandler, PositionListener {
    private static final long REFRESH_NANOS = 180_000_000_000L;
    private static final int UNSUBSCRIBED = 2100;
    private static final int ANOTHER_ACCOUNT = 2101;

    private final Accounts accounts;
    private final HostTime time;
    private final HostSession[] sessions;
    private final HostAccount[] subscribed;
    private final Repeating refresh;
    private final Amounts amounts = new Amounts();
    private final AccountValue value = new AccountValue();
    private final PortfolioValue portfolio = new PortfolioValue();
    private final Contract contract = new Contract();
    private final AccountUpdateTime updateTime = new AccountUpdateTime();
    private final AccountDataEnd end = new AccountDataEnd();

    /** Makes the handler for so many sessions. */
    public AccountUpdates(final Accounts accounts, final HostTime time, final Schedule schedule, final int slots) {
        this.accounts = accounts;
        this.time = time;
        this.sessions = new HostSession[slots];
        this.subscribed = new HostAccount[slots];
        this.refresh = new Repeating(schedule, time, REFRESH_NANOS, this::refreshAll);
        accounts.onPosition(this);
    }

    /** Takes the requests that it answers. */
    public void register(final RequestRouter router) {
        router.route(this, RequestId.REQ_ACCOUNT_DATA);
    }

    @Override
    public void onRequest(final HostSession session, final int requestId, final Message message) {
        final AccountDataRequest request = (AccountDataRequest)message;
        if (!request.subscribe()) {
            onClosed(session);
            session.error(HostSession.NO_ID, UNSUBSCRIBED, "the client is unsubscribed from account data");
            return;
        }
        final HostAccount account = accounts.find(request.acctCode());
        if (account == null) {
            Accounts.refuse(session, HostSession.NO_ID);
            return;
        }
        if (isElsewhere(session, account)) {
            session.error(HostSession.NO_ID, ANOTHER_ACCOUNT, "another client is subscribed to a different account");
            return;
        }
        sessions[session.slot()] = session;
        subscribed[session.slot()] = account;
        sendAll(session, account);
        end.clear();
        session.send(MessageId.ACCT_DOWNLOAD_END, end.accountName(account.name()));
        refresh.start();
    }

    /** All clients of a Host follow the same account, or none. */
    private boolean isElsewhere(final HostSession session, final HostAccount account) {
        for (int i = 0; i < subscribed.length; i++) {
            if (i != session.slot() && subscribed[i] != null && subscribed[i] != account) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void onClosed(final HostSession session) {
        sessions[session.slot()] = null;
        subscribed[session.slot()] = null;
    }

    @Override
    public void onPosition(final HostAccount account, final HostPosition position) {
        for (int i = 0; i < sessions.length; i++) {
            if (subscribed[i] == account) {
                sendPosition(sessions[i], account, position);
                sendValue(sessions[i], account, AccountTag.NET_LIQUIDATION);
                sendValue(sessions[i], account, AccountTag.TOTAL_CASH_VALUE);
                sendTime(sessions[i]);
            }
        }
    }

    private boolean refreshAll() {
        boolean isWanted = false;
        for (int i = 0; i < sessions.length; i++) {
            if (subscribed[i] != null) {
                sendAll(sessions[i], subscribed[i]);
                isWanted = true;
            }
        }
        return isWanted;
    }

    private void sendAll(final HostSession session, final HostAccount account) {
        sendText(session, account, "AccountCode", account.name(), "");
        sendText(session, account, "AccountReady", "true", "");
        sendText(session, account, "AccountType", "INDIVIDUAL", "");
        sendText(session, account, "Currency", HostAccount.CURRENCY, HostAccount.CURRENCY);
        for (final AccountTag tag : AccountTag.ALL) {
            sendValue(session, account, tag);
        }
        for (int i = 0; i < account.positions().size(); i++) {
            if (!Decimal64Utils.isZero(account.positions().get(i).quantity())) {
                sendPosition(session, account, account.positions().get(i));
                sendTime(session);
            }
        }
        sendTime(session);
    }

    private void sendValue(final HostSession session, final HostAccount account, final AccountTag tag) {
        sendText(session, account, tag.text(), amounts.of(tag, account), tag.isMoney() ? HostAccount.CURRENCY : "");
    }

    private void sendText(
        final HostSession session, final HostAccount account, final String key, final CharSequence text,
        final String currency) {
        value.clear();
        value.key(key).value(text).currency(currency).accountName(account.name());
        session.send(MessageId.ACCT_VALUE, value);
    }

    private void sendPosition(final HostSession session, final HostAccount account, final HostPosition position) {
        ContractEcho.fill(contract, position.instrument(), "").primaryExch(position.instrument().spec().primaryExch());
        portfolio.clear();
        portfolio.contract(contract)
            .position(position.quantity())
            .marketPrice(position.instrument().last())
            .marketValue(position.marketValue())
            .averageCost(position.averageCost())
            .unrealizedPNL(position.unrealizedPnl())
            .realizedPNL(position.realizedPnl())
            .accountName(account.name());
        session.send(MessageId.PORTFOLIO_VALUE, portfolio);
    }

    private void sendTime(final HostSession session) {
        updateTime.clear();
        session.send(MessageId.ACCT_UPDATE_TIME, updateTime.timeStamp(time.minute()));
    }
}
