package io.tickwire.host.account;

import com.epam.deltix.dfp.Decimal64Utils;
import io.tickwire.host.market.ContractEcho;
import io.tickwire.host.session.HostSession;
import io.tickwire.host.session.RequestHandler;
import io.tickwire.host.session.RequestRouter;
import io.tickwire.host.session.RequestTable;
import io.tickwire.message.AccountUpdateMulti;
import io.tickwire.message.AccountUpdateMultiEnd;
import io.tickwire.message.AccountUpdatesMultiRequest;
import io.tickwire.message.CancelAccountUpdatesMulti;
import io.tickwire.message.CancelPositionsMulti;
import io.tickwire.message.Contract;
import io.tickwire.message.PositionMulti;
import io.tickwire.message.PositionMultiEnd;
import io.tickwire.message.PositionsMultiRequest;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.RequestId;

/**
 * reqPositionsMulti and reqAccountUpdatesMulti: rows, their own end marker, then what a fill changes. Models are told as
 * they were asked for; the Host has none. Host thread only; allocates a little for each request.
 */
public final class MultiRequests implements RequestHandler, PositionListener {
    private final Accounts accounts;
    private final RequestTable<Multi> positions;
    private final RequestTable<Multi> updates;
    private final Amounts amounts = new Amounts();
    private final PositionMulti position = new PositionMulti();
    private final PositionMultiEnd positionEnd = new PositionMultiEnd();
    private final AccountUpdateMulti update = new AccountUpdateMulti();
    private final AccountUpdateMultiEnd updateEnd = new AccountUpdateMultiEnd();
    private final Contract contract = new Contract();

    private record Multi(HostSession session, int reqId, HostAccount account, String model) {
    }

    /** Makes the handler for so many sessions. */
    public MultiRequests(final Accounts accounts, final int slots) {
        this.accounts = accounts;
        this.positions = new RequestTable<>(slots);
        this.updates = new RequestTable<>(slots);
        accounts.onPosition(this);
    }

    /** Takes the requests that it answers. */
    public void register(final RequestRouter router) {
        router.route(this, RequestId.REQ_POSITIONS_MULTI, RequestId.CANCEL_POSITIONS_MULTI,
            RequestId.REQ_ACCOUNT_UPDATES_MULTI, RequestId.CANCEL_ACCOUNT_UPDATES_MULTI);
    }

    @Override
    public void onRequest(final HostSession session, final int requestId, final Message request) {
        switch (requestId) {
            case RequestId.REQ_POSITIONS_MULTI -> subscribePositions(session, (PositionsMultiRequest)request);
            case RequestId.CANCEL_POSITIONS_MULTI -> positions.remove(session, ((CancelPositionsMulti)request).reqId());
            case RequestId.REQ_ACCOUNT_UPDATES_MULTI -> subscribeUpdates(session, (AccountUpdatesMultiRequest)request);
            case RequestId.CANCEL_ACCOUNT_UPDATES_MULTI ->
                updates.remove(session, ((CancelAccountUpdatesMulti)request).reqId());
            default -> throw new IllegalArgumentException("request " + requestId);
        }
    }

    @Override
    public void onClosed(final HostSession session) {
        positions.removeAll(session);
        updates.removeAll(session);
    }

    @Override
    public void onPosition(final HostAccount account, final HostPosition changed) {
        for (int i = 0; i < positions.size(); i++) {
            if (positions.get(i).account() == account) {
                send(positions.get(i), changed);
            }
        }
        for (int i = 0; i < updates.size(); i++) {
            if (updates.get(i).account() == account) {
                send(updates.get(i), AccountTag.NET_LIQUIDATION);
                send(updates.get(i), AccountTag.TOTAL_CASH_VALUE);
            }
        }
    }

    private void subscribePositions(final HostSession session, final PositionsMultiRequest request) {
        final HostAccount account = accounts.find(request.account());
        if (account == null) {
            Accounts.refuse(session, request.reqId());
            return;
        }
        final Multi multi = new Multi(session, request.reqId(), account, request.modelCode().toString());
        positions.remove(session, multi.reqId());
        positions.add(session, multi.reqId(), multi);
        for (int i = 0; i < account.positions().size(); i++) {
            if (!Decimal64Utils.isZero(account.positions().get(i).quantity())) {
                send(multi, account.positions().get(i));
            }
        }
        positionEnd.clear();
        session.send(MessageId.POSITION_MULTI_END, positionEnd.reqId(multi.reqId()));
    }

    private void subscribeUpdates(final HostSession session, final AccountUpdatesMultiRequest request) {
        final HostAccount account = accounts.find(request.account());
        if (account == null) {
            Accounts.refuse(session, request.reqId());
            return;
        }
        final Multi multi = new Multi(session, request.reqId(), account, request.modelCode().toString());
        updates.remove(session, multi.reqId());
        updates.add(session, multi.reqId(), multi);
        for (final AccountTag tag : request.ledgerAndNLV() ? AccountTag.LEDGER : AccountTag.ALL) {
            send(multi, tag);
        }
        updateEnd.clear();
        session.send(MessageId.ACCOUNT_UPDATE_MULTI_END, updateEnd.reqId(multi.reqId()));
    }

    private void send(final Multi multi, final HostPosition held) {
        position.clear();
        position.reqId(multi.reqId())
            .account(multi.account().name())
            .contract(ContractEcho.fill(contract, held.instrument(), ""))
            .position(held.quantity())
            .avgCost(held.averageCost())
            .modelCode(multi.model());
        multi.session().send(MessageId.POSITION_MULTI, position);
    }

    private void send(final Multi multi, final AccountTag tag) {
        update.clear();
        update.reqId(multi.reqId())
            .account(multi.account().name())
            .modelCode(multi.model())
            .key(tag.text())
            .value(amounts.of(tag, multi.account()))
            .currency(tag.isMoney() ? HostAccount.CURRENCY : "");
        multi.session().send(MessageId.ACCOUNT_UPDATE_MULTI, update);
    }
}
