package io.tickwire.host.order;

import io.tickwire.host.account.Accounts;
import io.tickwire.host.market.ContractSearch;
import io.tickwire.host.market.Instrument;
import io.tickwire.host.market.Market;
import io.tickwire.host.market.MarketListener;
import io.tickwire.host.session.HostSession;
import io.tickwire.host.session.HostSessions;
import io.tickwire.host.session.HostTime;
import io.tickwire.host.session.Link;
import io.tickwire.host.session.RequestRouter;
import io.tickwire.host.session.Schedule;

import java.util.function.Consumer;

/** The order side of the Host, put together: placement, matching, life cycle, books. Host thread only. */
public final class Orders {
    private final OrderRegistry registry;
    private final OrderBooks books;
    private final MatchingEngine matching;
    private final TriggerGate triggers;
    private final OrderLifecycle lifecycle;
    private final OrderPlacement placement;
    private final OrderRequests requests;
    private final CompletedOrders completed;
    private final OptionExercise exercise;
    private final ManualOrders manualOrders;
    private final OrderEvents events;

    /** Puts the order side together. */
    public Orders(
        final Settings settings, final Market market, final Accounts accounts, final HostSessions sessions,
        final HostTime time, final Schedule schedule, final Link link) {
        registry = new OrderRegistry(settings.historyLength(), settings.firstOrderId(), settings.firstPermId());
        books = new OrderBooks(accounts, settings.commissions(), settings.fillHistoryLength());
        matching = new MatchingEngine(market);
        events = new OrderEvents(sessions, time);
        lifecycle = new OrderLifecycle(registry, books, matching, events, time, schedule);
        final Conditions conditions = new Conditions(market.catalog(), accounts, books, time);
        triggers = new TriggerGate(market, lifecycle::advance);
        lifecycle.gates(new LinkGate(link, lifecycle::advance), new ParentGate(registry),
            new TimeGate(time, schedule, lifecycle::advance),
            new ConditionGate(market, conditions, schedule, lifecycle::onConditionsMet), triggers);
        lifecycle.cancelDelayNanos(settings.cancelDelayNanos());
        placement = new OrderPlacement(
            registry, lifecycle, new ContractSearch(market.catalog()), accounts, settings.commissions(), time);
        placement.tickAfterOrder(settings.tickAfterOrder() ? market : null);
        manualOrders = new ManualOrders(registry, lifecycle, accounts);
        requests = new OrderRequests(registry, books, placement, lifecycle, events, manualOrders);
        completed = new CompletedOrders(registry, time);
        exercise = new OptionExercise(registry, events, accounts, market.catalog());
    }

    /** What the order side needs to know of the Host's settings. */
    public record Settings(
        int historyLength, int fillHistoryLength, int firstOrderId, long firstPermId, CommissionModel commissions,
        long cancelDelayNanos, boolean tickAfterOrder) {
    }

    /** Takes the requests that it answers. */
    public void register(final RequestRouter router) {
        requests.register(router);
        completed.register(router);
        exercise.register(router);
    }

    /** What the market tells of its changes. */
    public MarketListener matcher() {
        return (final Instrument instrument, final int tickType) -> {
            matching.onMarket(instrument);
            triggers.onMarket(instrument);
        };
    }

    /** The books. */
    public OrderBooks books() {
        return books;
    }

    /** The execution id of a fill, as clients are told it. */
    public String execId(final Fill fill) {
        return events.execId(fill);
    }

    /** The Host's user enters an order; a limit of 0 stands for a market order. Returns its permId. */
    public long placeManually(
        final Instrument instrument, final boolean buy, final double quantity, final double limit) {
        return manualOrders.place(instrument, buy, quantity, limit);
    }

    /** The next new order is refused, for a reason. */
    public void rejectNext(final String reason) {
        placement.rejectNext(reason);
    }

    /** Sets who is told of orders that go to work, and of fills. */
    public void listener(final OrderListener listener) {
        lifecycle.listener(listener);
    }

    /** New orders wait for fills by hand from now on, or meet the market again: then those that wait do, too. */
    public void hold(final boolean hold) {
        lifecycle.byHand().holdNew(hold);
        for (int i = registry.liveCount() - 1; !hold && i >= 0; i--) {
            if (i < registry.liveCount()) { // one that fills may end others
                lifecycle.release(registry.live(i));
            }
        }
    }

    /** One order waits for fills by hand from now on, or meets the market again. */
    public void hold(final int clientId, final int orderId, final boolean hold) {
        final HostOrder order = live(clientId, orderId);
        if (hold) {
            matching.remove(order);
            order.byHand = true;
        } else {
            lifecycle.release(order);
        }
    }

    /** The next new order fills in these parts, Decimal64, then waits if anything is left. */
    public void fillNext(final long... quantities) {
        lifecycle.byHand().nextInParts(quantities);
    }

    /** So much of an order, Decimal64, fills at a price, or at its own where that is NaN. */
    public void fill(final int clientId, final int orderId, final long quantity, final double price) {
        lifecycle.byHand().fill(live(clientId, orderId), quantity, price);
    }

    /** IB or the exchange cancels an order. */
    public void cancel(final int clientId, final int orderId, final String reason) {
        lifecycle.cancel(live(clientId, orderId), "Order cancelled - reason:" + reason);
    }

    /** IB or the exchange refuses an order that was accepted. */
    public void reject(final int clientId, final int orderId, final String reason) {
        lifecycle.reject(live(clientId, orderId), "Order rejected - reason:" + reason);
    }

    /** The order of a client, live or finished, or null. */
    public HostOrder find(final int clientId, final int orderId) {
        final HostOrder order = registry.find(clientId, orderId);
        return order == null ? registry.findFinished(clientId, orderId) : order;
    }

    private HostOrder live(final int clientId, final int orderId) {
        final HostOrder order = registry.find(clientId, orderId);
        if (order == null) {
            throw new IllegalArgumentException("client " + clientId + " has no live order " + orderId);
        }
        return order;
    }

    /** Sends nextValidId. */
    public void sendNextValidId(final HostSession session) {
        requests.sendNextValidId(session);
    }

    /** Sends a client its open orders, as some Hosts do before they say anything else. */
    public void sendOpenOrders(final HostSession session) {
        requests.sendOpenOrders(session, true);
    }

    /** Sets the lowest id that a client may use next. */
    public void nextOrderId(final int clientId, final int orderId) {
        registry.nextId(clientId, orderId);
    }

    /** Hands all orders that are remembered, finished ones first, to somebody. */
    public void forEach(final Consumer<HostOrder> consumer) {
        for (int i = 0; i < registry.finishedCount(); i++) {
            consumer.accept(registry.finished(i));
        }
        for (int i = 0; i < registry.liveCount(); i++) {
            consumer.accept(registry.live(i));
        }
    }
}
