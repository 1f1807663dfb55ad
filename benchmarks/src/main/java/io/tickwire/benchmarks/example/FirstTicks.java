package io.tickwire.benchmarks.example;

import io.tickwire.client.EClientSocket;
import io.tickwire.client.EWrapper;
import io.tickwire.host.SimulatedHost;
import io.tickwire.message.Contract;

/** Prints the prices of one stock for two seconds: the example of the README. */
public final class FirstTicks {

    private FirstTicks() {
    }

    /**
     * Runs the example.
     *
     * @param args none
     * @throws InterruptedException if it is interrupted
     */
    public static void main(final String[] args) throws InterruptedException {
        final EWrapper wrapper = new EWrapper() {
            @Override
            public void tickPrice(final int tickerId, final int field, final double price, final int attrib) {
                System.out.println("ticker " + tickerId + ", field " + field + ", price " + price);
            }

            @Override
            public void error(final int id, final long time, final int code, final CharSequence text,
                final CharSequence advancedOrderRejectJson) {
                System.out.println("notice " + code + " for " + id + ": " + text);
            }
        };
        try (SimulatedHost host = SimulatedHost.launch(); EClientSocket client = new EClientSocket(wrapper)) {
            if (client.eConnect("127.0.0.1", host.port(), 1)) {
                client.reqMktData(1, new Contract().symbol("AAPL").secType("STK").exchange("SMART").currency("USD"),
                    "", false, false, null);
                Thread.sleep(2_000);
            }
        }
    }
}
