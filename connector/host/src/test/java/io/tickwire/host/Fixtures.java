package io.tickwire.host;

import io.tickwire.message.Contract;
import io.tickwire.message.Order;

/** Contracts and orders that tests use. */
final class Fixtures {
    /** Edges of the wires: where a message that matters changes its form, and both ends. */
    static final int[] VERSIONS = {100, 145, 176, 187, 200, 201, 203, 206, 207, 210, 213, 218, 226};

    private Fixtures() {
    }

    static Contract stock(final String symbol) {
        return new Contract().symbol(symbol).secType("STK").exchange("SMART").currency("USD");
    }

    static Order market(final String action, final int quantity) {
        return new Order().action(action).orderType("MKT").totalQuantity(Integer.toString(quantity)).tif("DAY");
    }

    static Order limit(final String action, final int quantity, final double price) {
        return new Order().action(action).orderType("LMT").totalQuantity(Integer.toString(quantity)).lmtPrice(price)
            .tif("DAY");
    }

    /** A Host whose market moves only when the test moves it. */
    static SimulatedHostContext still() {
        return new SimulatedHostContext().ticksPerSecond(0);
    }
}
