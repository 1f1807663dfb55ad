package io.tickwire.client.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tickwire.client.EWrapper;
import io.tickwire.client.ErrorCode;
import io.tickwire.message.HistoricalData;
import io.tickwire.message.HistoricalDataBar;
import io.tickwire.message.NextValidId;
import io.tickwire.wire.Message;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
class DispatcherTest {
    private static final long NOW = 1_710_513_000_123L;
    private static final long SEED = Long.getLong("tickwire.seed", System.nanoTime());
    private static final int TEXT_VERSION = 200;
    private static final int PROTOBUF_VERSION = 226;

    private final List<String> heard = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private RuntimeException thrown;
    private Dispatcher dispatcher;

    /** Writes down what it hears, and throws if it is told to. */
    private final class Recorder implements EWrapper {
        @Override
        public void nextValidId(final int orderId) {
            record("nextValidId " + orderId);
        }

        @Override
        public void historicalData(final int reqId, final HistoricalDataBar bar) {
            record("historicalData " + reqId + " " + bar.date() + " " + bar.close());
        }

        @Override
        public void historicalDataEnd(final int reqId, final CharSequence start, final CharSequence end) {
            record("historicalDataEnd " + reqId + " " + start + " " + end);
        }

        @Override
        public void error(
            final int id, final long time, final int code, final CharSequence text, final CharSequence json) {
            record("error " + id + " " + time + " " + code + " " + text + json);
        }

        private void record(final String what) {
            heard.add(what);
            if (thrown != null) {
                throw thrown;
            }
        }
    }

    @BeforeEach
    void begin() {
        dispatcher = new Dispatcher(new Recorder(), failures::add, () -> NOW);
        dispatcher.serverVersion(TEXT_VERSION);
    }

    private void text(final String fields) {
        raw(fields.replace('|', '\0').getBytes(StandardCharsets.ISO_8859_1));
    }

    private void raw(final byte[] frame) {
        final UnsafeBuffer buffer = new UnsafeBuffer(new byte[frame.length + 8]);
        buffer.putBytes(4, frame);
        dispatcher.onFrame(buffer, 4, frame.length);
    }

    private void protobuf(final int messageId, final Message message) {
        dispatcher.serverVersion(PROTOBUF_VERSION);
        final UnsafeBuffer buffer = new UnsafeBuffer(new byte[1024]);
        final int length = message.encode(buffer, 4);
        ByteBuffer.wrap(buffer.byteArray()).putInt(messageId + 200);
        dispatcher.onFrame(buffer, 0, 4 + length);
    }

    @Test
    void shouldDeliverTheSameFromBothWires() {
        text("9|1|77|");
        protobuf(9, new NextValidId().orderId(77));
        assertEquals(List.of("nextValidId 77", "nextValidId 77"), heard);
    }

    @Test
    void shouldRaiseTheEndOfHistoricalDataItselfWhereTheHostDoesNot() {
        dispatcher.serverVersion(195);
        text("17|5|from|to|1|20260713|1.0|2.0|0.5|1.5|100|1.2|7|");
        assertEquals(List.of("historicalData 5 20260713 1.5", "historicalDataEnd 5 from to"), heard);
        heard.clear();
        protobuf(17, bars(2));
        assertEquals(List.of("historicalData 5 d0 0.0", "historicalData 5 d1 1.0"), heard);
    }

    private static HistoricalData bars(final int count) {
        final HistoricalData message = new HistoricalData().reqId(5);
        for (int i = 0; i < count; i++) {
            message.historicalDataBars().add().date("d" + i).close(i);
        }
        return message;
    }

    @Test
    void shouldDeliverNoBarOfAMessageThatEndsEarly() {
        text("17|5|2|20260713|1.0|2.0|0.5|1.5|100|1.2|7|20260714|1.0|");
        assertEquals(List.of("error -1 " + NOW + " " + ErrorCode.BAD_LENGTH
            + " Message 17 (HISTORICAL_DATA) of 55 bytes, text, was dropped: a field is missing."), heard);
        assertEquals(1, dispatcher.counters().malformedFrames());
    }

    @Test
    void shouldReportAFieldThatIsNoNumber() {
        text("9|1|abc|");
        assertEquals(List.of("error -1 " + NOW + " " + ErrorCode.BAD_MESSAGE
            + " Message 9 (NEXT_VALID_ID) of 8 bytes, text, was dropped: a field is not a number of its type."), heard);
    }

    @Test
    void shouldReportTextWhereProtobufIsDue() {
        dispatcher.serverVersion(PROTOBUF_VERSION);
        raw(new byte[] {0, 0, 0, (byte) 209, '1', 0, '7', '7', 0});
        assertEquals(1, heard.size());
        assertTrue(heard.get(0).startsWith("error -1 " + NOW + " " + ErrorCode.BAD_LENGTH
            + " Message 9 (NEXT_VALID_ID) of 9 bytes, protobuf, was dropped: "), heard::toString);
    }

    @Test
    void shouldReportAnUnknownIdAndGoOn() {
        text("150|1|2|");
        text("9|1|77|");
        assertEquals(List.of("error -1 " + NOW + " " + ErrorCode.UNKNOWN_ID
            + " The Host sent a message with the unknown id 150; it was skipped.", "nextValidId 77"), heard);
        assertEquals(1, dispatcher.counters().unknownFrames());
        assertEquals(0, dispatcher.counters().malformedFrames());
    }

    @Test
    void shouldReportAFrameThatIsShorterThanItsId() {
        raw(new byte[0]);
        text("9");
        dispatcher.serverVersion(PROTOBUF_VERSION);
        raw(new byte[] {0, 0, 0});
        assertEquals(3, heard.size());
        for (int i = 0; i < 3; i++) {
            assertTrue(heard.get(i).startsWith("error -1 " + NOW + " " + ErrorCode.BAD_LENGTH + " A frame of "),
                heard::toString);
        }
    }

    @Test
    void shouldHandAnExceptionOfACallbackToTheErrorHandlerAndGoOn() {
        thrown = new IllegalStateException("mine");
        text("9|1|77|");
        thrown = null;
        text("9|1|78|");
        assertEquals(List.of("nextValidId 77", "nextValidId 78"), heard);
        assertEquals(1, dispatcher.counters().callbackFailures());
        final CallbackException failure = assertInstanceOf(CallbackException.class, failures.get(0));
        assertEquals(9, failure.messageId());
        assertEquals("mine", failure.getCause().getMessage());
    }

    @Test
    void shouldSurviveAnExceptionOfTheErrorCallback() {
        thrown = new IllegalStateException("mine");
        text("9|1|abc|");
        text("150|");
        assertEquals(2, heard.size());
        assertEquals(2, failures.size());
        assertSame(thrown, failures.get(0).getCause());
        assertEquals(2, dispatcher.counters().callbackFailures());
        assertEquals(1, dispatcher.counters().malformedFrames());
        assertEquals(1, dispatcher.counters().unknownFrames());
    }

    @Test
    void shouldSurviveAnyBytes() {
        final Random random = new Random(SEED);
        for (int i = 0; i < 50_000; i++) {
            dispatcher.serverVersion(random.nextBoolean() ? TEXT_VERSION : PROTOBUF_VERSION);
            final byte[] frame = new byte[random.nextInt(60)];
            random.nextBytes(frame);
            giveItAnId(frame, random);
            raw(frame);
        }
        assertEquals(List.of(), failures, "seed " + SEED);
    }

    private static void giveItAnId(final byte[] frame, final Random random) {
        if (frame.length >= 4) {
            frame[0] = (byte) ('1' + random.nextInt(9));
            frame[1] = (byte) (random.nextBoolean() ? '0' + random.nextInt(10) : 0);
            frame[2] = 0;
            if (random.nextBoolean()) {
                ByteBuffer.wrap(frame).putInt(random.nextInt(320));
            }
        }
    }
}
