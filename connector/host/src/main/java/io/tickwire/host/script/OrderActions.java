package io.tickwire.host.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Actions on orders of clients, and on those that the Host's user enters. */
final class OrderActions {
    private static final String QUANTITY = "a quantity";

    private OrderActions() {
    }

    /** Which order: the one of the occasion if the ids are {@link Occasion#NONE}. */
    private record Target(int clientId, int orderId) {
        int client(final Occasion occasion) {
            return orderId == Occasion.NONE ? occasion.clientId() : clientId;
        }

        int order(final Occasion occasion) {
            return orderId == Occasion.NONE ? occasion.orderId() : orderId;
        }
    }

    static void addTo(final Map<String, Function<Words, Action>> actions) {
        actions.put("fill", OrderActions::fill);
        actions.put("cancel", OrderActions::cancel);
        actions.put("reject", OrderActions::reject);
        actions.put("hold", OrderActions::hold);
        actions.put("release", OrderActions::release);
        actions.put("next", OrderActions::next);
        actions.put("manual", OrderActions::manual);
    }

    private static Action fill(final Words words) {
        final Target target = target(words);
        final double quantity = words.positiveNumber(QUANTITY);
        final double price = words.optional("at") ? words.positiveNumber("a price") : Double.NaN;
        return o -> {
            // before the order meets the market: what the script does not fill stays open
            o.host().orders().hold(target.client(o), target.order(o));
            o.host().orders().fill(target.client(o), target.order(o), quantity, price);
        };
    }

    private static Action cancel(final Words words) {
        final Target target = target(words);
        final String reason = words.rest("a reason");
        return o -> o.host().orders().cancel(target.client(o), target.order(o), reason);
    }

    private static Action reject(final Words words) {
        final Target target = target(words);
        final String reason = words.rest("a reason");
        return o -> o.host().orders().reject(target.client(o), target.order(o), reason);
    }

    private static Action hold(final Words words) {
        if (words.optional("all")) {
            return o -> o.host().orders().hold(true);
        }
        final Target target = target(words);
        return o -> o.host().orders().hold(target.client(o), target.order(o));
    }

    private static Action release(final Words words) {
        if (words.optional("all")) {
            return o -> o.host().orders().hold(false);
        }
        final Target target = target(words);
        return o -> o.host().orders().release(target.client(o), target.order(o));
    }

    private static Action next(final Words words) {
        final String what = words.next("fills, rejected, id");
        return switch (what) {
            case "fills" -> nextFills(words);
            case "rejected" -> nextRejected(words);
            case "id" -> nextId(words);
            default -> throw words.wrong(what, "fills, rejected, id");
        };
    }

    private static Action nextFills(final Words words) {
        final List<Double> parts = new ArrayList<>();
        do {
            parts.add(words.positiveNumber(QUANTITY));
        } while (words.hasMore());
        final double[] quantities = parts.stream().mapToDouble(Double::doubleValue).toArray();
        return o -> o.host().orders().fillNext(quantities);
    }

    private static Action nextRejected(final Words words) {
        final String reason = words.rest("a reason");
        return o -> o.host().faults().rejectNextOrder(reason);
    }

    private static Action nextId(final Words words) {
        final int id = words.positive("an order id");
        final int clientId = words.client();
        return o -> o.host().orders().nextOrderId(clientId == Occasion.NONE ? o.clientId() : clientId, id);
    }

    private static Action manual(final Words words) {
        final String action = words.next("BUY, SELL");
        if (!"BUY".equals(action) && !"SELL".equals(action)) {
            throw words.wrong(action, "BUY, SELL");
        }
        final double quantity = words.positiveNumber(QUANTITY);
        final String symbol = words.next("a local symbol, as in AAPL or EUR.USD");
        final double limit = words.optional("at") ? words.positiveNumber("a limit") : 0;
        return Action.onInstrument(
            symbol, (host, conId) -> host.orders().placeManually(conId, action, quantity, limit));
    }

    private static Target target(final Words words) {
        if (words.optional("client")) {
            final int clientId = words.integer("a client id");
            words.expect("order");
            return new Target(clientId, words.integer("an order id"));
        }
        if (!words.hasOrder()) {
            words.expect("client");
        }
        return new Target(Occasion.NONE, Occasion.NONE);
    }
}
