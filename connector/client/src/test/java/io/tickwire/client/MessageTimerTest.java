package io.tickwire.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.tickwire.client.transport.FakeHost;
import io.tickwire.client.transport.FixedClock;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
class MessageTimerTest {
    private static final int SERVER_VERSION = 176;
    private static final byte[] CURRENT_TIME = FakeHost.message(SERVER_VERSION, 49, "1", "1767600000");

    private final FixedClock clock = new FixedClock();
    private final List<String> timed = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private RuntimeException thrown;
    private PipedSocket client;

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void shouldTellTheWaitBehindMessagesOfTheSameRead() throws IOException {
        connect();
        final long read = clock.nanoTime();
        client.host().say(FakeHost.concat(CURRENT_TIME, CURRENT_TIME));
        client.poll();
        assertEquals(List.of(line(read, read, 1), line(read, read + 1_000_000, 2)), timed);
    }

    @Test
    void shouldGoOnWhenTheTimerThrows() throws IOException {
        connect();
        thrown = new IllegalStateException("a timer that fails");
        client.host().say(FakeHost.concat(CURRENT_TIME, CURRENT_TIME));
        client.poll();
        assertEquals(2, timed.size());
        assertEquals(2, failures.size());
        assertSame(thrown, failures.get(0));
    }

    private void connect() throws IOException {
        final EWrapper slow = new EWrapper() {
            @Override
            public void currentTime(final long time) {
                clock.advanceMillis(1);
            }
        };
        client = new PipedSocket(slow, new ConnectorContext().nanoClock(clock).errorHandler(failures::add)
            .messageTimer(this::onMessage));
        client.connect(SERVER_VERSION);
        timed.clear();
    }

    private void onMessage(final long readNanos, final long startNanos, final long endNanos) {
        timed.add(readNanos + " " + startNanos + " " + endNanos);
        if (thrown != null) {
            throw thrown;
        }
    }

    private static String line(final long read, final long start, final int endMillis) {
        return read + " " + start + " " + (read + TimeUnit.MILLISECONDS.toNanos(endMillis));
    }
}
