package io.tickwire.host;

import io.tickwire.client.ConnectionState;
import io.tickwire.host.session.StartOrder;
import io.tickwire.message.Order;
import io.tickwire.wire.MessageId;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/**
 * A few clients, and thousands of things that happen to them in any order: all from one seed, so that it repeats exactly.
 * At each quiet point what every client believes must be what the Host's books say.
 */
final class RandomSchedule implements AutoCloseable {
    private static final String[] SYMBOLS = {"IBM", "AAPL", "MSFT"};
    private static final int[] VERSIONS = {176, 200, 203, 207, 213, 226};
    private static final int[] EVENTS = {MessageId.OPEN_ORDER, MessageId.ORDER_STATUS, MessageId.EXECUTION_DATA,
        MessageId.COMMISSION_AND_FEES_REPORT, MessageId.POSITION, Faults.ANY_MESSAGE};
    private static final int STEPS_TO_QUIET = 40;
    private static final int REMEMBERED_STEPS = 30;

    private final long seed;
    private final Random random;
    private final SteppedHost stage;
    private final RandomOrders orders;
    private final RandomFaults faults;
    private final List<Trader> traders = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final Deque<String> lastSteps = new ArrayDeque<>();
    private boolean repairs = true;
    private int step;
    private int quietPoints;
    private long digest;

    /** A client, and the orders that it may still change. */
    static final class Trader {
        final SteppedClient client;
        final List<Placed> placed = new ArrayList<>();
        boolean mayHaveMissed;

        Trader(final SteppedClient client) {
            this.client = client;
        }

        boolean isConnected() {
            return client.isConnected();
        }

        @Override
        public String toString() {
            return "client " + client.clientId;
        }
    }

    /** An order that was sent. */
    record Placed(int orderId, String symbol, Order order) {
    }

    RandomSchedule(final long seed) {
        this.seed = seed;
        this.random = new Random(seed);
        final StartOrder start = StartOrder.values()[random.nextInt(StartOrder.values().length)];
        final Duration cancelDelay = Duration.ofMillis(random.nextBoolean() ? 0 : 500);
        stage = new SteppedHost(new SimulatedHostContext().seed(seed).ticksPerSecond(random.nextInt(3))
            .sessions(sessions -> sessions.startOrder(start))
            .orders(settings -> settings.cancelDelay(cancelDelay).orderHistoryLength(300).fillHistoryLength(300))
            .errorHandler(failures::add));
        orders = new RandomOrders(random, stage.clock);
        faults = new RandomFaults(random, stage);
        for (int clientId = 0; clientId < 3; clientId++) {
            traders.add(new Trader(stage.client(clientId, VERSIONS[random.nextInt(VERSIONS.length)])));
        }
    }

    /** Does so many steps, then ends quietly. */
    RandomSchedule run(final int steps) {
        try {
            quiet();
            while (step < steps) {
                step();
                if (random.nextInt(STEPS_TO_QUIET) == 0) {
                    quiet();
                }
            }
            quiet();
            return this;
        } catch (final AssertionError | RuntimeException ex) {
            throw new AssertionError("schedule.seed=" + seed + ", step " + step + " of schedule.steps=" + steps + ": "
                + ex.getMessage() + "\nlast steps:\n" + String.join("\n", lastSteps), ex);
        }
    }

    /** From now on a client does not ask again for what it may have missed. */
    RandomSchedule withoutRepairs() {
        repairs = false;
        return this;
    }

    /** A number that depends on all that happened. */
    long digest() {
        return 31 * digest + stage.host.books().fills().hashCode();
    }

    int quietPoints() {
        return quietPoints;
    }

    long fills() {
        return stage.host.books().totalFills();
    }

    private void step() {
        step++;
        final Trader trader = traders.get(random.nextInt(traders.size()));
        final int chance = random.nextInt(100);
        if (chance < 40) {
            place(trader);
        } else if (chance < 50) {
            change(trader);
        } else if (chance < 60) {
            cancel(trader);
        } else if (chance < 76) {
            moveMarket();
        } else if (chance < 84) {
            advance(Duration.ofMillis(1 + random.nextInt(random.nextInt(5) == 0 ? 20_000 : 500)));
        } else if (chance < 88) {
            reconnect(trader);
        } else if (chance < 89) {
            globalCancel(trader);
        } else {
            note(faults.any(trader, EVENTS[random.nextInt(EVENTS.length)]));
        }
        stage.settle();
        assertNoFailures();
    }

    private void place(final Trader trader) {
        final String symbol = SYMBOLS[random.nextInt(SYMBOLS.length)];
        final int conId = stage.host.market().conId(symbol);
        final double price = stage.host.market().last(conId);
        final int chance = random.nextInt(20);
        if (!trader.isConnected()) {
            note(trader + " is not connected");
        } else if (chance < 2) {
            bracket(trader, symbol, price);
        } else if (chance < 4) {
            group(trader, symbol, price);
        } else if (chance == 4) {
            send(trader, symbol, orders.any(price, conId).transmit(false));
        } else if (chance == 5) {
            send(trader, symbol, orders.any(price, conId).whatIf(true));
        } else if (chance == 6) {
            send(trader, symbol, orders.order("LMT").lmtPrice(price + 0.001));
        } else if (chance == 7 && trader.client.clientId == 0) {
            note("the Host's user places an order in " + symbol);
            stage.host.orders().placeManually(conId, random.nextBoolean() ? "BUY" : "SELL", 1 + random.nextInt(20),
                orders.near(price, 100));
        } else {
            send(trader, symbol, orders.any(price, conId));
        }
    }

    private void bracket(final Trader trader, final String symbol, final double price) {
        final boolean buys = random.nextBoolean();
        final String exit = buys ? "SELL" : "BUY";
        final int parent = send(trader, symbol, orders.limit(price).action(buys ? "BUY" : "SELL").transmit(false));
        send(trader, symbol, orders.limit(price).action(exit).parentId(parent).transmit(false));
        send(trader, symbol, orders.order("STP").auxPrice(orders.near(price, 300)).action(exit).parentId(parent));
    }

    private void group(final Trader trader, final String symbol, final double price) {
        final String name = "oca-" + step;
        final int type = 1 + random.nextInt(3);
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            send(trader, symbol, orders.limit(price).ocaGroup(name).ocaType(type));
        }
    }

    private int send(final Trader trader, final String symbol, final Order order) {
        final int orderId = trader.client.view.nextId++;
        send(trader, new Placed(orderId, symbol, order));
        if (trader.placed.size() == 40) {
            trader.placed.remove(0);
        }
        trader.placed.add(new Placed(orderId, symbol, order));
        return orderId;
    }

    private void send(final Trader trader, final Placed placed) {
        note(trader + " places " + placed.orderId() + ' ' + placed.symbol() + ' ' + placed.order());
        trader.client.place(placed.orderId(), Fixtures.stock(placed.symbol()), placed.order());
    }

    private void change(final Trader trader) {
        if (trader.isConnected() && !trader.placed.isEmpty()) {
            final Placed placed = trader.placed.get(random.nextInt(trader.placed.size()));
            if (random.nextBoolean()) {
                placed.order().totalQuantity(orders.quantity());
            } else if (placed.order().orderType().contentEquals("LMT")) {
                placed.order().lmtPrice(orders.near(placed.order().lmtPrice(), 100));
            }
            send(trader, new Placed(placed.orderId(), placed.symbol(), placed.order().transmit(true)));
        }
    }

    private void cancel(final Trader trader) {
        if (trader.isConnected()) {
            final int orderId = trader.placed.isEmpty() || random.nextInt(20) == 0
                ? 1_000_000 : trader.placed.get(random.nextInt(trader.placed.size())).orderId();
            note(trader + " cancels " + orderId);
            trader.client.socket.cancelOrder(orderId);
        }
    }

    private void globalCancel(final Trader trader) {
        if (trader.isConnected()) {
            note(trader + " cancels all");
            trader.client.socket.reqGlobalCancel();
        }
    }

    private void moveMarket() {
        final int conId = stage.host.market().conId(SYMBOLS[random.nextInt(SYMBOLS.length)]);
        final double bid = orders.near(stage.host.market().last(conId), random.nextInt(5) == 0 ? 300 : 10);
        final double ask = (Math.round(bid * 100) + 1 + random.nextInt(5)) / 100.0;
        note("the market of " + conId + " is " + bid + " to " + ask);
        stage.host.market().quote(conId, bid, ask, 1 + random.nextInt(300), 1 + random.nextInt(300));
        if (random.nextInt(4) == 0) {
            stage.host.market().trade(conId, ask, 1 + random.nextInt(100));
        }
    }

    private void advance(final Duration duration) {
        note("time passes: " + duration);
        stage.advance(duration);
    }

    private void reconnect(final Trader trader) {
        trader.mayHaveMissed = true;
        if (trader.client.socket.connectionState() == ConnectionState.DISCONNECTED) {
            note(trader + " connects");
            trader.client.beginToConnect();
        } else {
            note(trader + " disconnects");
            trader.client.socket.eDisconnect();
        }
    }

    /** All faults end, all clients are there, time passes: now all must agree. */
    private void quiet() {
        note("quiet");
        faults.end();
        stage.advance(Duration.ofSeconds(120));
        for (final Trader trader : traders) {
            while (!trader.isConnected()) {
                trader.client.beginToConnect();
                stage.advance(Duration.ofSeconds(30));
                trader.mayHaveMissed = true;
            }
        }
        for (final Trader trader : traders) {
            if (repairs && (trader.mayHaveMissed || trader.client.view.mayHaveMissed)) {
                trader.client.repair();
            }
            trader.mayHaveMissed = false;
        }
        traders.forEach(trader -> trader.client.barrier());
        traders.forEach(this::compare);
        assertNoFailures();
        quietPoints++;
    }

    private void compare(final Trader trader) {
        final List<String> differences = trader.client.differences();
        if (!differences.isEmpty()) {
            throw new AssertionError(trader + " differs:\n" + String.join("\n", differences));
        }
    }

    private void assertNoFailures() {
        if (!failures.isEmpty()) {
            throw new IllegalStateException("the Host failed: " + failures.get(0), failures.get(0));
        }
    }

    private void note(final String line) {
        digest = 31 * digest + line.hashCode();
        lastSteps.add(step + ": " + line);
        if (lastSteps.size() > REMEMBERED_STEPS) {
            lastSteps.remove();
        }
    }

    @Override
    public void close() {
        stage.close();
    }
}
