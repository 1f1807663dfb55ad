package io.tickwire.host.order;

import io.tickwire.host.account.Accounts;
import io.tickwire.host.account.HostAccount;
import io.tickwire.host.market.ContractEcho;
import io.tickwire.host.market.ContractSearch;
import io.tickwire.host.market.Instrument;
import io.tickwire.host.market.InstrumentCatalog;
import io.tickwire.host.session.ErrorCode;
import io.tickwire.host.session.HostSession;
import io.tickwire.host.session.RequestHandler;
import io.tickwire.host.session.RequestRouter;
import io.tickwire.message.ExerciseOptionsRequest;
import io.tickwire.wire.Decimals;
import io.tickwire.wire.Message;
import io.tickwire.wire.RequestId;

/**
 * exerciseOptions: the request's id is an order id. Accepted, it shows as an order in the option that waits; the exercise
 * itself happens after the day's end, which this Host does not play. Host thread only.
 */
final class OptionExercise implements RequestHandler {
    private static final int EXERCISE = 1;
    private static final int TIF_SET = 10349;

    private final OrderRegistry registry;
    private final OrderEvents events;
    private final Accounts accounts;
    private final InstrumentCatalog catalog;
    private final ContractSearch search;

    OptionExercise(
        final OrderRegistry registry, final OrderEvents events, final Accounts accounts,
        final InstrumentCatalog catalog) {
        this.registry = registry;
        this.events = events;
        this.accounts = accounts;
        this.catalog = catalog;
        this.search = new ContractSearch(catalog);
    }

    void register(final RequestRouter router) {
        router.route(this, RequestId.EXERCISE_OPTIONS);
    }

    @Override
    public void onRequest(final HostSession session, final int requestId, final Message message) {
        final ExerciseOptionsRequest request = (ExerciseOptionsRequest)message;
        final Instrument option = search.one(request.contract());
        final HostAccount account = accounts.find(request.account());
        final int orderId = request.orderId();
        if (option == null || option.spec().underConId() == 0) {
            session.error(orderId, ErrorCode.NO_CONTRACT, "no option fits the description");
        } else if (account == null || Decimals.toDouble(account.quantity(option.conId())) < request.exerciseQuantity()) {
            session.error(orderId, ErrorCode.REQUEST_FAILED, "Error processing request.-'zd' : cause - no such position");
        } else if (request.exerciseAction() == EXERCISE && request.override() == 0 && !isInTheMoney(option)) {
            session.error(orderId, ErrorCode.REQUEST_FAILED, "Error processing request.-'zd' : cause - out of the money");
        } else {
            accept(session, request, option, account);
        }
    }

    private boolean isInTheMoney(final Instrument option) {
        final double underlying = catalog.byConId(option.spec().underConId()).last();
        return "C".equals(option.spec().right())
            ? underlying > option.spec().strike() : underlying < option.spec().strike();
    }

    private void accept(
        final HostSession session, final ExerciseOptionsRequest request, final Instrument option,
        final HostAccount account) {
        session.error(request.orderId(), TIF_SET, "the time in force was set to DAY by a preset");
        final HostOrder held = registry.create(session.clientId(), request.orderId());
        held.instrument = option;
        held.kind = OrderKind.LMT;
        held.buy = true;
        held.total = Decimals.fromLong(request.exerciseQuantity());
        held.limitPrice = 0;
        held.account = account.name();
        held.status = HostOrderStatus.PRE_SUBMITTED;
        held.order.reset();
        held.order.action("BUY").totalQuantity(held.total).orderType("LMT").lmtPrice(0).tif("DAY");
        ContractEcho.fill(held.contract, option);
        OrderEcho.complete(held);
        events.pair(held);
    }
}
