package io.tickwire.host;

import io.tickwire.message.CurrentTime;
import io.tickwire.message.CurrentTimeRequest;
import io.tickwire.message.MarketDataRequest;
import io.tickwire.message.TickPrice;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.RequestId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Timeout(60)
class FramingTest {

    @ParameterizedTest
    @ValueSource(ints = {176, 226})
    void shouldReadARequestThatIsSplitAtAnyByte(final int version) throws InterruptedException {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still());
            TestClient client = TestClient.connect(host, version, 1)) {
            final byte[] frame = client.frame(RequestId.REQ_MKT_DATA, snapshot());
            for (int split = 1; split < frame.length; split++) {
                client.sendBytes(Arrays.copyOf(frame, split));
                Thread.sleep(1);
                client.sendBytes(Arrays.copyOfRange(frame, split, frame.length));
                client.await(MessageId.TICK_PRICE, TickPrice.class);
                client.await(MessageId.TICK_SNAPSHOT_END, Message.class);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {176, 226})
    void shouldServeManyRequestsThatComeAtOnce(final int version) throws IOException {
        final int count = 5_000;
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still());
            TestClient client = TestClient.connect(host, version, 1)) {
            final byte[] frame = client.frame(RequestId.REQ_CURRENT_TIME, new CurrentTimeRequest());
            final ByteArrayOutputStream many = new ByteArrayOutputStream();
            for (int i = 0; i < count; i++) {
                many.write(frame);
            }
            client.sendBytes(many.toByteArray());
            for (int i = 0; i < count; i++) {
                client.await(MessageId.CURRENT_TIME, CurrentTime.class);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {176, 226})
    void shouldReportAFrameThatItCannotReadAndGoOn(final int version) {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still());
            TestClient client = TestClient.connect(host, version, 1)) {
            final byte[] whole = client.frame(RequestId.REQ_MKT_DATA, snapshot());
            final byte[] cut = Arrays.copyOf(whole, whole.length - 5);
            cut[3] = (byte)(cut.length - 4);
            client.sendBytes(cut);
            assertEquals(-1, client.awaitError(320).id());
            final byte[] unknown = version >= 201
                ? new byte[] {0, 0, 0, 4, 0, 0, 3, 0} : new byte[] {0, 0, 0, 4, '9', '9', '9', 0};
            client.sendBytes(unknown);
            client.awaitError(320);
            client.sendBytes(new byte[4]);
            client.awaitError(320);
            client.send(RequestId.REQ_CURRENT_TIME, new CurrentTimeRequest());
            client.await(MessageId.CURRENT_TIME, CurrentTime.class);
            assertEquals(3, host.counters().badFrames);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0x1000000, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void shouldDisconnectAClientWhoseLengthsCannotBe(final int length) {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still());
            TestClient client = TestClient.connect(host, 226, 1)) {
            client.sendBytes(new byte[] {
                (byte)(length >>> 24), (byte)(length >>> 16), (byte)(length >>> 8), (byte)length, 0, 0});
            assertTrue(client.awaitClosed());
            assertEquals(0, host.clients());
        }
    }

    @Test
    void shouldIgnoreRequestsBeforeStartApi() {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still());
            TestClient client = new TestClient(host.port())) {
            client.greet("v100..226");
            client.send(RequestId.REQ_CURRENT_TIME, new CurrentTimeRequest());
            client.start(1);
            client.awaitError(2158);
            assertTrue(client.received().stream().noneMatch(answer -> answer.id() == MessageId.CURRENT_TIME));
        }
    }

    private static MarketDataRequest snapshot() {
        return new MarketDataRequest().reqId(1).contract(Fixtures.stock("IBM")).snapshot(true);
    }
}
