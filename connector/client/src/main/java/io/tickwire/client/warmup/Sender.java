package io.tickwire.client.warmup;

import io.tickwire.client.ContextDefaults;
import io.tickwire.client.EClientSocket;
import io.tickwire.client.EWrapper;
import io.tickwire.client.PreparedOrder;
import io.tickwire.message.Contract;
import io.tickwire.message.Order;
import io.tickwire.wire.Decimals;
import java.util.stream.Stream;

/** Sends the requests that must be fast out of a callback, as a strategy does. */
final class Sender implements EWrapper {

    private static final int PRICES = 1024;
    /** So many orders are alike before one differs, so that frames are made again and again. */
    private static final int ALIKE = 32;
    private static final int TURN = 2 * ALIKE;
    /** More than a client knows. */
    private static final int MANY = ContextDefaults.KNOWN_ORDERS_DEFAULT + 1;

    private final Contract contract = new Contract().conId(265_598).symbol("AAPL").secType("STK").exchange("SMART")
        .primaryExch("NASDAQ").currency("USD");
    private final Order order = new Order().action("BUY").orderType("LMT").totalQuantity(Decimals.fromLong(100))
        .lmtPrice(187.32).tif("DAY").account("DU1234567").orderRef("warm-up");
    private final Contract otherContract = new Contract().copyFrom(contract);
    private final Order edited = new Order().copyFrom(order);
    private final Order[] many = Stream.generate(() -> new Order().copyFrom(order)).limit(MANY).toArray(Order[]::new);
    private EClientSocket client;
    private PreparedOrder prepared;
    private int id;

    void use(final EClientSocket newClient) {
        client = newClient;
        prepared = newClient.prepareOrder(contract, order);
    }

    @Override
    public void currentTime(final long time) {
        id++;
        final double price = 180 + (id & PRICES - 1) * 0.01;
        final long quantity = Decimals.fromLong(1 + (id & PRICES - 1));
        prepared.send(id, price);
        prepared.send(id, price, quantity);
        placeOrders(price, quantity);
        client.cancelOrder(id);
        client.reqMktData(id, contract, "", false, false, null);
        client.cancelMktData(id);
    }

    /** By turns one that is known again, mostly, and others that are not. */
    private void placeOrders(final double price, final long quantity) {
        order.lmtPrice(price).totalQuantity(quantity);
        if (id / TURN % 2 == 0) {
            order.displaySize(id / ALIKE);
            client.placeOrder(id, contract, order);
        } else {
            client.placeOrder(id, (id & 1) == 0 ? contract : otherContract, order);
            client.placeOrder(id, contract, many[id % MANY]);
            edited.action((id & 1) == 0 ? "BUY" : "SELL");
            client.placeOrder(id, contract, edited.lmtPrice(price).totalQuantity(quantity));
        }
    }
}
