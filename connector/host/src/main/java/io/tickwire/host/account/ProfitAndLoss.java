package io.tickwire.host.account;

import com.epam.deltix.dfp.Decimal64Utils;
import io.tickwire.host.session.HostSession;
import io.tickwire.host.session.HostTime;
import io.tickwire.host.session.Repeating;
import io.tickwire.host.session.RequestHandler;
import io.tickwire.host.session.RequestRouter;
import io.tickwire.host.session.RequestTable;
import io.tickwire.host.session.Schedule;
import io.tickwire.message.CancelPnL;
import io.tickwire.message.CancelPnLSingle;
import io.tickwire.message.PnL;
import io.tickwire.message.PnLRequest;
import io.tickwire.message.PnLSingle;
import io.tickwire.message.PnLSingleRequest;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.RequestId;

/**
 * reqPnL and reqPnLSingle: at once, then once a second while the figures change. A realised gain or loss is told only
 * once there is one. Host thread only; allocates a little for each request.
 */
public final class ProfitAndLoss implements RequestHandler {
    private static final long REFRESH_NANOS = 1_000_000_000L;
    private static final int WHOLE_ACCOUNT = 0;
    private static final int UNKNOWN_REQUEST = 10185;

    private final Accounts accounts;
    private final RequestTable<Watch> active;
    private final Repeating refresh;
    private final PnL pnl = new PnL();
    private final PnLSingle single = new PnLSingle();

    private static final class Watch {
        private final HostSession session;
        private final int reqId;
        private final HostAccount account;
        private final int conId;
        private double lastSum = Double.NaN;

        Watch(final HostSession session, final int reqId, final HostAccount account, final int conId) {
            this.session = session;
            this.reqId = reqId;
            this.account = account;
            this.conId = conId;
        }
    }

    /** Makes the handler for so many sessions. */
    public ProfitAndLoss(
        final Accounts accounts, final HostTime time, final Schedule schedule, final int slots) {
        this.accounts = accounts;
        this.active = new RequestTable<>(slots);
        this.refresh = new Repeating(schedule, time, REFRESH_NANOS, this::refreshAll);
    }

    /** Takes the requests that it answers. */
    public void register(final RequestRouter router) {
        router.route(this, RequestId.REQ_PNL, RequestId.CANCEL_PNL, RequestId.REQ_PNL_SINGLE,
            RequestId.CANCEL_PNL_SINGLE);
    }

    @Override
    public void onRequest(final HostSession session, final int requestId, final Message message) {
        switch (requestId) {
            case RequestId.REQ_PNL -> {
                final PnLRequest request = (PnLRequest)message;
                watch(session, request.reqId(), accounts.find(request.account()), WHOLE_ACCOUNT);
            }
            case RequestId.REQ_PNL_SINGLE -> {
                final PnLSingleRequest request = (PnLSingleRequest)message;
                watch(session, request.reqId(), accounts.find(request.account()), request.conId());
            }
            case RequestId.CANCEL_PNL -> cancel(session, ((CancelPnL)message).reqId());
            case RequestId.CANCEL_PNL_SINGLE -> cancel(session, ((CancelPnLSingle)message).reqId());
            default -> throw new IllegalArgumentException("request " + requestId);
        }
    }

    @Override
    public void onClosed(final HostSession session) {
        active.removeAll(session);
    }

    private void watch(final HostSession session, final int reqId, final HostAccount account, final int conId) {
        if (account == null) {
            Accounts.refuse(session, reqId);
            return;
        }
        final Watch watch = new Watch(session, reqId, account, conId);
        active.remove(session, reqId);
        active.add(session, reqId, watch);
        send(watch);
        refresh.start();
    }

    private void cancel(final HostSession session, final int reqId) {
        if (active.remove(session, reqId) == null) {
            session.error(reqId, UNKNOWN_REQUEST, "no profit and loss request has this id");
        }
    }

    private boolean refreshAll() {
        for (int i = 0; i < active.size(); i++) {
            send(active.get(i));
        }
        return active.size() > 0;
    }

    private void send(final Watch watch) {
        if (watch.conId == WHOLE_ACCOUNT) {
            sendAccount(watch);
        } else {
            sendPosition(watch);
        }
    }

    private void sendAccount(final Watch watch) {
        final double unrealized = watch.account.unrealizedPnl();
        final double realized = watch.account.realizedPnl();
        if (unrealized + realized == watch.lastSum) {
            return;
        }
        watch.lastSum = unrealized + realized;
        pnl.clear();
        pnl.reqId(watch.reqId).dailyPnL(watch.lastSum).unrealizedPnL(unrealized);
        if (realized != 0) {
            pnl.realizedPnL(realized);
        }
        watch.session.send(MessageId.PNL, pnl);
    }

    private void sendPosition(final Watch watch) {
        final HostPosition position = watch.account.position(watch.conId);
        final double unrealized = position == null ? 0 : position.unrealizedPnl();
        final double realized = position == null ? 0 : position.realizedPnl();
        if (unrealized + realized == watch.lastSum) {
            return;
        }
        watch.lastSum = unrealized + realized;
        single.clear();
        single.reqId(watch.reqId)
            .position(position == null ? Decimal64Utils.ZERO : position.quantity())
            .dailyPnL(watch.lastSum)
            .unrealizedPnL(unrealized)
            .value(position == null ? 0 : position.marketValue());
        if (realized != 0) {
            single.realizedPnL(realized);
        }
        watch.session.send(MessageId.PNL_SINGLE, single);
    }
}
