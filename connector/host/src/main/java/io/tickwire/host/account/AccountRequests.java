package io.tickwire.host.account;

import com.epam.deltix.dfp.Decimal64Utils;
import io.tickwire.host.market.ContractEcho;
import io.tickwire.host.session.HostSession;
import io.tickwire.host.session.RequestHandler;
import io.tickwire.host.session.RequestRouter;
import io.tickwire.message.Contract;
import io.tickwire.message.ManagedAccounts;
import io.tickwire.message.Position;
import io.tickwire.message.PositionEnd;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.RequestId;

import java.util.List;

/**
 * Tells clients their accounts, and their positions: all at once, then each that a fill changes. Host thread only; does
 * not allocate in steady state.
 */
public final class AccountRequests implements RequestHandler, PositionListener {
    private final Accounts accounts;
    private final HostSession[] wantsPositions;
    private final ManagedAccounts managedAccounts = new ManagedAccounts();
    private final Position position = new Position();
    private final PositionEnd positionEnd = new PositionEnd();
    private final Contract contract = new Contract();

    /** Makes the handler for so many sessions. */
    public AccountRequests(final Accounts accounts, final int slots) {
        this.accounts = accounts;
        this.wantsPositions = new HostSession[slots];
        accounts.onPosition(this);
    }

    /** Takes the requests that it answers. */
    public void register(final RequestRouter router) {
        router.route(this, RequestId.REQ_MANAGED_ACCTS, RequestId.REQ_POSITIONS, RequestId.CANCEL_POSITIONS);
    }

    @Override
    public void onRequest(final HostSession session, final int requestId, final Message request) {
        switch (requestId) {
            case RequestId.REQ_MANAGED_ACCTS -> sendManagedAccounts(session);
            case RequestId.REQ_POSITIONS -> sendPositions(session);
            case RequestId.CANCEL_POSITIONS -> wantsPositions[session.slot()] = null;
            default -> throw new IllegalArgumentException("request " + requestId);
        }
    }

    @Override
    public void onClosed(final HostSession session) {
        wantsPositions[session.slot()] = null;
    }

    @Override
    public void onPosition(final HostAccount account, final HostPosition changed) {
        for (final HostSession session : wantsPositions) {
            if (session != null) {
                sendPosition(session, account, changed);
            }
        }
    }

    /** Sends managedAccounts. */
    public void sendManagedAccounts(final HostSession session) {
        managedAccounts.clear();
        session.send(MessageId.MANAGED_ACCTS, managedAccounts.accountsList(accounts.list()));
    }

    private void sendPositions(final HostSession session) {
        wantsPositions[session.slot()] = session;
        final List<HostAccount> all = accounts.all();
        for (int i = 0; i < all.size(); i++) {
            final List<HostPosition> positions = all.get(i).positions();
            for (int j = 0; j < positions.size(); j++) {
                if (!Decimal64Utils.isZero(positions.get(j).quantity())) {
                    sendPosition(session, all.get(i), positions.get(j));
                }
            }
        }
        session.send(MessageId.POSITION_END, positionEnd);
    }

    private void sendPosition(final HostSession session, final HostAccount account, final HostPosition held) {
        position.clear();
        position.account(account.name())
            .contract(ContractEcho.fill(contract, held.instrument(), ""))
            .position(held.quantity())
            .avgCost(held.averageCost());
        session.send(MessageId.POSITION, position);
    }
}
