package io.tickwire.client.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tickwire.client.transport.FakeHost;
import io.tickwire.message.Contract;
import io.tickwire.message.MarketDataRequest;
import io.tickwire.message.SecDefOptParameter;
import io.tickwire.message.TickPrice;
import io.tickwire.wire.Message;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
class SentFrameTest {
    @Test
    void shouldCompareNumbersOfTextByValueAndAllElseByLetter() {
        final SentFrame frame = text("1", "100.0", "AAPL");
        assertTrue(frame.isSame(text("1", "100.0", "AAPL")));
        assertTrue(frame.isSame(text("1", "1.0E2", "AAPL")));
        assertFalse(frame.isSame(text("1", "100.5", "AAPL")));
        assertFalse(frame.isSame(text("1", "100.0", "aapl")));
        assertFalse(frame.isSame(text("1", "100.0", "AAPL", "")));
        assertFalse(frame.isSame(text("1", "", "AAPL")));
        assertEquals("frame 1 1|100.0|AAPL", frame.toString());
    }

    @Test
    void shouldNotMindTheOrderOfTheEntriesOfAMap() {
        final MarketDataRequest ab = new MarketDataRequest().reqId(7).genericTickList("233");
        ab.marketDataOptions().add("a", "1").add("b", "2");
        final MarketDataRequest ba = new MarketDataRequest().reqId(7).genericTickList("233");
        ba.marketDataOptions().add("b", "2").add("a", "1");
        assertTrue(protobuf(ab).isSame(protobuf(ba)));
        ba.marketDataOptions().clear();
        ba.marketDataOptions().add("b", "1").add("a", "2");
        assertFalse(protobuf(ab).isSame(protobuf(ba)));
    }

    @Test
    void shouldMindTheOrderOfAllElse() {
        final MarketDataRequest legs = new MarketDataRequest();
        final Contract contract = legs.mutableContract();
        contract.comboLegs().add().conId(1);
        contract.comboLegs().add().conId(2);
        final MarketDataRequest turned = new MarketDataRequest();
        turned.mutableContract().comboLegs().add().conId(2);
        turned.mutableContract().comboLegs().add().conId(1);
        assertFalse(protobuf(legs).isSame(protobuf(turned)));

        final SecDefOptParameter texts = new SecDefOptParameter();
        texts.expirations().add("20250117");
        texts.expirations().add("20250221");
        final SecDefOptParameter turnedTexts = new SecDefOptParameter();
        turnedTexts.expirations().add("20250221");
        turnedTexts.expirations().add("20250117");
        assertFalse(protobuf(texts).isSame(protobuf(turnedTexts)));
    }

    @Test
    void shouldMindTheOrderOfFields() {
        final byte[] reqId = encode(new TickPrice().reqId(1));
        final byte[] price = encode(new TickPrice().price(2.5));
        assertFalse(frame(FakeHost.concat(reqId, price)).isSame(frame(FakeHost.concat(price, reqId))));
    }

    @Test
    void shouldSeeAWrongLength() {
        final byte[] bytes = FakeHost.message(100, 1, "1", "100.0");
        final byte[] wrong = bytes.clone();
        wrong[3]--;
        assertFalse(new SentFrame(100, bytes).isSame(new SentFrame(100, wrong)));
    }

    private static SentFrame text(final String... fields) {
        return new SentFrame(100, FakeHost.message(100, 1, fields));
    }

    private static SentFrame protobuf(final Message message) {
        return frame(encode(message));
    }

    private static SentFrame frame(final byte[] payload) {
        final byte[] body = ByteBuffer.allocate(4 + payload.length).putInt(201).put(payload).array();
        return new SentFrame(218, FakeHost.frameOf(body));
    }

    private static byte[] encode(final Message message) {
        final byte[] bytes = new byte[1024];
        return Arrays.copyOf(bytes, message.encode(new UnsafeBuffer(bytes), 0));
    }
}
