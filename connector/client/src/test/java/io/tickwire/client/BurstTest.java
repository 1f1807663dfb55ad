package io.tickwire.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tickwire.client.transport.FakeHost;
import io.tickwire.message.Contract;
import io.tickwire.message.Order;
import io.tickwire.wire.Decimals;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Orders of one callback leave together, and none waits for anything after the callback. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class BurstTest {

    private final Contract contract = new Contract().symbol("AAPL").secType("STK").exchange("SMART").currency("USD");
    private final Order order = new Order().action("BUY").orderType("LMT").totalQuantity(Decimals.fromLong(1))
        .lmtPrice(187.32);
    private final Strategy strategy = new Strategy();
    private final PipedSocket client = new PipedSocket(strategy);

    @AfterEach
    void close() {
        client.close();
    }

    @ParameterizedTest
    @CsvSource({"176, 1", "176, 5", "226, 1", "226, 2", "226, 20"})
    void shouldWriteTheOrdersOfOneCallbackAtOnce(final int serverVersion, final int orders) throws IOException {
        client.connect(serverVersion);
        strategy.prepared = client.prepareOrder(contract, order);
        strategy.orders = orders;
        final int writes = client.writes();
        final int frames = client.frames().size();
        client.host().say(FakeHost.message(serverVersion, 49, "1", "1767600000"));

        client.poll();

        assertEquals(frames + orders, client.frames().size());
        assertEquals(1, client.writes() - writes);
    }

    /** Sends orders when the time comes: half of them prepared ones. */
    private final class Strategy implements EWrapper {

        private PreparedOrder prepared;
        private int orders;

        @Override
        public void currentTime(final long time) {
            for (int i = 0; i < orders; i++) {
                if ((i & 1) == 0) {
                    prepared.send(i, 187.5);
                } else {
                    client.placeOrder(i, contract, order);
                }
            }
        }
    }
}
