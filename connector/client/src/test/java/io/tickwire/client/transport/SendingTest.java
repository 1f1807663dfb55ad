package io.tickwire.client.transport;

import static io.tickwire.client.transport.FakeHost.message;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tickwire.client.ConnectionState;
import io.tickwire.client.ConnectorContext;
import io.tickwire.client.SendResult;
import io.tickwire.client.WritePolicy;
import io.tickwire.wire.FrameReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class SendingTest {

    private static final int FRAME_LENGTH = 64;
    private static final int LARGE = 1024;

    private Transport.Loopback transport;
    private ConnectionFixture client;
    private TestChannel channel;
    private int requestsPerMessage;
    private int sent;

    @BeforeEach
    void open() throws IOException {
        transport = new Transport.Loopback();
    }

    @AfterEach
    void close() {
        client.close();
    }

    @ParameterizedTest
    @CsvSource({"REQUEST, 15", "MESSAGE, 3", "BATCH, 1"})
    void shouldWriteTheRequestsOfCallbacksTogether(final WritePolicy policy, final int writes) throws IOException {
        final FakeHost host = ready(new ConnectorContext().writePolicy(policy));
        requestsPerMessage = 5;
        final int before = channel.writes();

        host.say(FakeHost.concat(message(176, 1, "a"), message(176, 1, "b"), message(176, 1, "c")));

        client.until(() -> host.listen().frames().size() == 15);
        assertEquals(writes, channel.writes() - before);
        assertSequence(host, 15);
    }

    @Test
    void shouldWriteASingleRequestOfACallbackAtOnce() throws IOException {
        final FakeHost host = ready(new ConnectorContext());
        requestsPerMessage = 1;
        final int before = channel.writes();

        host.say(message(176, 1, "a"));

        client.until(() -> host.listen().frames().size() == 1);
        assertEquals(1, channel.writes() - before);
    }

    @Test
    void shouldWriteAtOnceBetweenTwoPolls() throws IOException {
        final FakeHost host = ready(new ConnectorContext());
        final int before = channel.writes();

        assertTrue(send(FRAME_LENGTH) > 0);
        assertEquals(1, channel.writes() - before);
        assertTrue(send(FRAME_LENGTH) > 0);
        assertEquals(2, channel.writes() - before);

        client.until(() -> host.listen().frames().size() == 2);
    }

    @Test
    void shouldLoseNothingOnAChannelThatTakesLittle() throws IOException {
        final FakeHost host = ready(new ConnectorContext().sendBufferLength(16 * 1024).maxRequestLength(LARGE));
        channel.allow(Integer.MAX_VALUE, 7);
        while (sent < 2_000) {
            if (send(FRAME_LENGTH) == SendResult.BACK_PRESSURED) {
                client.reader.poll();
                host.listen();
            }
        }
        client.until(() -> host.listen().frames().size() == 2_000);
        assertSequence(host, 2_000);
    }

    @Test
    void shouldPushBackWhenNothingIsTakenAndGoOnAfterwards() throws IOException {
        final FakeHost host = ready(new ConnectorContext().sendBufferLength(8 * 1024).maxRequestLength(LARGE));
        channel.allow(100, 100);
        long result = 0;
        int accepted = 0;
        while (result >= 0) {
            accepted++;
            result = send(FRAME_LENGTH);
        }
        accepted--;
        assertEquals(SendResult.BACK_PRESSURED, result);
        assertTrue(accepted >= (8 * 1024 - LARGE) / FRAME_LENGTH, accepted + " accepted");
        assertEquals(1, client.connection.counters().backPressure());
        final int expected = accepted;

        channel.allow(Integer.MAX_VALUE, Integer.MAX_VALUE);

        client.until(() -> host.listen().frames().size() == expected);
        assertTrue(send(FRAME_LENGTH) > 0);
        client.until(() -> host.listen().frames().size() == expected + 1);
        assertSequence(host, expected + 1);
    }

    @Test
    void shouldNotOvertakeAFrameThatWaitsInTheRing() throws IOException {
        final FakeHost host = ready(new ConnectorContext().sendBufferLength(4 * 1024).maxRequestLength(LARGE));
        channel.allow(0, 1);
        while (send(FRAME_LENGTH) >= 0) {
            // until the send buffer is full
        }
        final int accepted = sent;
        assertTrue(offer(LARGE) >= 0);
        client.reader.poll();
        assertEquals(SendResult.BACK_PRESSURED, send(FRAME_LENGTH, FRAME_LENGTH), "there is room for this one alone");

        channel.allow(Integer.MAX_VALUE, Integer.MAX_VALUE);
        client.until(() -> host.listen().frames().size() == accepted + 1);
        assertSequence(host, accepted + 1);
    }

    @Test
    void shouldPushBackWhenTheRingIsFull() throws IOException {
        final FakeHost host = ready(new ConnectorContext().ringLength(8 * 1024).maxRequestLength(LARGE));
        long result = 0;
        while (result >= 0) {
            result = offer(FRAME_LENGTH);
        }
        assertEquals(SendResult.BACK_PRESSURED, result);
        final int accepted = sent;
        assertTrue(accepted > 50, accepted + " accepted");

        client.until(() -> host.listen().frames().size() == accepted);
        assertSequence(host, accepted);
    }

    @Test
    void shouldNeverSendARequestOfOneConnectionOverTheNext() throws IOException {
        ready(new ConnectorContext()).close();
        final long oldLink = client.connection.port().link();
        offer(FRAME_LENGTH);
        client.until(() -> client.connection.state() == ConnectionState.DISCONNECTED);
        final FakeHost host = client.ready(176);

        assertTrue(client.connection.port().offer(oldLink, frame(99, FRAME_LENGTH), 0, FRAME_LENGTH) >= 0);
        sent = 0;
        offer(FRAME_LENGTH);

        client.until(() -> !host.listen().frames().isEmpty());
        assertSequence(host, 1);
        assertEquals(1, client.connection.counters().discardedRequests());
    }

    @Test
    void shouldCountWhatALostConnectionTakesAlong() throws IOException {
        final FakeHost host = ready(new ConnectorContext());
        channel.allow(0, 1);
        send(FRAME_LENGTH);
        host.close();
        client.until(() -> client.connection.state() == ConnectionState.DISCONNECTED);

        assertEquals(FRAME_LENGTH, client.connection.counters().discardedBytes());
    }

    @Test
    void shouldWriteWhatWasAcceptedBeforeItClosesOnRequest() throws IOException {
        final FakeHost host = ready(new ConnectorContext());
        offer(FRAME_LENGTH);
        client.connection.requestClose();
        assertEquals(0, client.connection.port().link());

        client.until(() -> host.listen().hasEnded());
        assertSequence(host, 1);
        assertFalse(client.listener.events.contains("closed"));
    }

    @Test
    void shouldTellThatWritingFailedAfterReadingWhatTheHostSaidLast() throws IOException {
        final FakeHost host = ready(new ConnectorContext());
        host.say(message(176, 4, "2", "-1", "100", "too many messages"));
        channel.failWrites(new IOException("broken on purpose"));

        assertTrue(send(FRAME_LENGTH) > 0);

        assertEquals(SendResult.CLOSED, send(FRAME_LENGTH));
        client.until(() -> client.connection.state() == ConnectionState.DISCONNECTED);
        assertEquals("message 4|2|-1|100|too many messages|", client.listener.events.get(0));
        assertTrue(client.listener.events.get(1).contains("broken on purpose"), client.listener.events::toString);
        assertEquals("closed", client.listener.events.get(2));
    }

    @Test
    void shouldKeepTheOrderOfEachOfFourThreadsAndLoseNothing() throws Exception {
        final FakeHost host = ready(new ConnectorContext().ringLength(64 * 1024).maxRequestLength(LARGE));
        final int perThread = 20_000;
        final List<Thread> threads = new ArrayList<>();
        for (int t = 0; t < 4; t++) {
            final int thread = t;
            threads.add(new Thread(() -> offerAll(thread, perThread)));
        }
        threads.forEach(Thread::start);

        final int bytes = host.heardLength() + 4 * perThread * FRAME_LENGTH;
        client.until(() -> host.listen().heardLength() == bytes);
        for (final Thread thread : threads) {
            thread.join();
        }
        assertEquals(4 * perThread, host.frames().size());
        final int[] next = new int[4];
        for (final byte[] body : host.frames()) {
            final ByteBuffer content = ByteBuffer.wrap(body);
            final int thread = content.getInt();
            assertEquals(next[thread]++, content.getInt(), "thread " + thread);
        }
    }

    private void offerAll(final int thread, final int count) {
        final UnsafeBuffer frame = frame(thread, FRAME_LENGTH);
        for (int i = 0; i < count; i++) {
            frame.putInt(8, i, java.nio.ByteOrder.BIG_ENDIAN);
            while (client.connection.port().offer(client.connection.port().link(), frame, 0, FRAME_LENGTH) < 0) {
                Thread.yield();
            }
        }
    }

    private FakeHost ready(final ConnectorContext context) throws IOException {
        final RecordingListener sending = new RecordingListener() {
            @Override
            public void onMessage(final DirectBuffer buffer, final int offset, final int length) {
                super.onMessage(buffer, offset, length);
                for (int i = 0; i < requestsPerMessage; i++) {
                    assertTrue(send(FRAME_LENGTH) > 0);
                }
            }
        };
        client = new ConnectionFixture(transport, context, sending);
        final UnaryOperator<java.nio.channels.ByteChannel> wrap = inner -> {
            channel = new TestChannel(inner);
            return channel;
        };
        client.begin("", inner -> inner);
        final FakeHost probe = client.accept();
        client.connection.requestClose();
        client.until(() -> probe.listen().hasEnded());
        client.begin("", new FinishedConnect(wrap));
        final FakeHost host = client.accept();
        host.greet(176).firstIds(176);
        client.until(() -> client.connection.state() == ConnectionState.READY);
        sending.events.clear();
        return host;
    }

    /** A wrapped socket is no socket channel to the connection, so that it must be connected when it is handed over. */
    private record FinishedConnect(UnaryOperator<java.nio.channels.ByteChannel> wrap)
        implements UnaryOperator<java.nio.channels.ByteChannel> {

        @Override
        public java.nio.channels.ByteChannel apply(final java.nio.channels.ByteChannel inner) {
            try {
                while (!((java.nio.channels.SocketChannel) inner).finishConnect()) {
                    Thread.yield();
                }
                return wrap.apply(inner);
            } catch (final IOException ex) {
                throw new java.io.UncheckedIOException(ex);
            }
        }
    }

    /** On the polling thread. */
    private long send(final int length) {
        return send(length, LARGE);
    }

    private long send(final int length, final int room) {
        assertTrue(client.connection.port().enter());
        try {
            final int index = client.connection.port().claim(room);
            if (index < 0) {
                return index;
            }
            client.connection.port().sendBuffer().putBytes(index, frame(sent, length), 0, length);
            sent++;
            return client.connection.port().commit(index + length);
        } finally {
            client.connection.port().leave();
        }
    }

    /** As any other thread. */
    private long offer(final int length) {
        final long result = client.connection.port().offer(client.connection.port().link(), frame(sent, length), 0, length);
        if (result >= 0) {
            sent++;
        }
        return result;
    }

    private static UnsafeBuffer frame(final int number, final int length) {
        return new UnsafeBuffer(ByteBuffer.allocate(length).putInt(length - FrameReader.LENGTH_BYTES).putInt(number)
            .array());
    }

    private static void assertSequence(final FakeHost host, final int count) {
        final List<byte[]> frames = host.frames();
        assertEquals(count, frames.size());
        for (int i = 0; i < count; i++) {
            assertEquals(i, ByteBuffer.wrap(frames.get(i)).getInt());
        }
    }
}
