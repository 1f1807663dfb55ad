package io.tickwire.host;

import io.tickwire.message.Contract;
import io.tickwire.message.ErrorMessage;
import io.tickwire.message.NextValidId;
import io.tickwire.message.Order;
import io.tickwire.message.OrderStatus;
import io.tickwire.message.PlaceOrderRequest;
import io.tickwire.message.StartApiRequest;
import io.tickwire.wire.FrameId;
import io.tickwire.wire.FrameWriter;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.Messages;
import io.tickwire.wire.RequestId;
import io.tickwire.wire.Wire;
import io.tickwire.wire.proto.ProtoWriter;
import io.tickwire.wire.text.TextAnswers;
import io.tickwire.wire.text.TextReader;
import io.tickwire.wire.text.TextRequests;
import io.tickwire.wire.text.TextWriter;
import org.agrona.concurrent.UnsafeBuffer;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A plain client over a blocking socket: sends requests, keeps every answer. Knows nothing of the connector's client. */
final class TestClient implements AutoCloseable {
    private static final int TIMEOUT_MILLIS = 5_000;

    private final Socket socket;
    private final DataInputStream in;
    private final OutputStream out;
    private final List<Received> received = new ArrayList<>();
    private int cursor;
    private int serverVersion;
    private int nextId;

    /** An answer: its id and the message itself, decoded from a copy of the frame. */
    record Received(int id, Message message) {
    }

    TestClient(final int port) {
        this(port, TIMEOUT_MILLIS);
    }

    TestClient(final int port, final int timeoutMillis) {
        try {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setSoTimeout(timeoutMillis);
            socket.setTcpNoDelay(true);
            in = new DataInputStream(socket.getInputStream());
            out = socket.getOutputStream();
        } catch (final IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Connects, greets, starts, and waits until it knows its first order id. */
    static TestClient connect(final SimulatedHost host, final int maxVersion, final int clientId) {
        final TestClient client = new TestClient(host.port());
        client.greet("v100.." + maxVersion);
        client.start(clientId);
        final NextValidId ids = client.await(MessageId.NEXT_VALID_ID, NextValidId.class);
        client.nextId = ids.orderId();
        return client;
    }

    static byte[] greeting(final String versions) {
        final byte[] text = versions.getBytes(StandardCharsets.US_ASCII);
        final byte[] bytes = new byte[8 + text.length];
        bytes[0] = 'A';
        bytes[1] = 'P';
        bytes[2] = 'I';
        bytes[7] = (byte)text.length;
        System.arraycopy(text, 0, bytes, 8, text.length);
        return bytes;
    }

    /** Greets; returns the Host's time text. */
    String greet(final String versions) {
        sendBytes(greeting(versions));
        return readGreeting();
    }

    String readGreeting() {
        final String[] fields = new String(readFrame(), StandardCharsets.UTF_8).split("\0");
        serverVersion = Integer.parseInt(fields[0]);
        return fields[1];
    }

    void start(final int clientId) {
        final StartApiRequest request = new StartApiRequest();
        send(RequestId.START_API, request.clientId(clientId));
    }

    int serverVersion() {
        return serverVersion;
    }

    /** The next order id. */
    int takeId() {
        return nextId++;
    }

    byte[] frame(final int requestId, final Message request) {
        final UnsafeBuffer buffer = new UnsafeBuffer(new byte[64 * 1024]);
        final int end;
        if (Wire.isProtobufRequest(requestId, serverVersion)) {
            final int body = FrameWriter.beginProtobuf(buffer, 0, requestId);
            final ProtoWriter writer = new ProtoWriter().wrap(buffer, body, buffer.capacity()).request(true);
            request.encode(writer);
            end = writer.position();
        } else {
            final int body = FrameWriter.beginText(buffer, 0, requestId, serverVersion);
            final TextWriter writer = TextWriter.ofRequests();
            writer.wrap(buffer, body, buffer.capacity() - body, serverVersion);
            TextRequests.layout(requestId, writer, request);
            end = body + writer.length();
        }
        final byte[] bytes = new byte[FrameWriter.endFrame(buffer, 0, end)];
        buffer.getBytes(0, bytes);
        return bytes;
    }

    void send(final int requestId, final Message request) {
        sendBytes(frame(requestId, request));
    }

    void sendBytes(final byte[] bytes) {
        try {
            out.write(bytes);
        } catch (final IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** The next bytes, whatever they mean. */
    byte[] readBytes(final int count) {
        try {
            final byte[] bytes = new byte[count];
            in.readFully(bytes);
            return bytes;
        } catch (final IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Places an order; returns its id. */
    int place(final Contract contract, final Order order) {
        final int orderId = takeId();
        place(orderId, contract, order);
        return orderId;
    }

    void place(final int orderId, final Contract contract, final Order order) {
        final PlaceOrderRequest request = new PlaceOrderRequest();
        request.orderId(orderId).contract(contract).order(order);
        send(RequestId.PLACE_ORDER, request);
    }

    /** Waits for an answer of an id behind the last one waited for. */
    <M extends Message> M await(final int messageId, final Class<M> type) {
        return await(messageId, type, message -> true);
    }

    <M extends Message> M await(final int messageId, final Class<M> type, final Predicate<M> condition) {
        while (true) {
            while (cursor < received.size()) {
                final Received next = received.get(cursor++);
                if (next.id() == messageId && condition.test(type.cast(next.message()))) {
                    return type.cast(next.message());
                }
            }
            read();
        }
    }

    ErrorMessage awaitError(final int code) {
        return await(MessageId.ERR_MSG, ErrorMessage.class, error -> error.errorCode() == code);
    }

    OrderStatus awaitStatus(final int orderId, final String status) {
        return await(MessageId.ORDER_STATUS, OrderStatus.class,
            s -> s.orderId() == orderId && s.status().contentEquals(status));
    }

    /** All answers so far. */
    List<Received> received() {
        return received;
    }

    /** Looks at the answers from the first one again. */
    void rewind() {
        cursor = 0;
    }

    /** Reads all that comes until the Host closes. */
    boolean awaitClosed() {
        try {
            while (true) {
                read();
            }
        } catch (final UncheckedIOException ex) {
            return !(ex.getCause() instanceof SocketTimeoutException);
        }
    }

    private void read() {
        final byte[] body = readFrame();
        final UnsafeBuffer buffer = new UnsafeBuffer(body);
        final int frameId = FrameId.read(buffer, 0, body.length, serverVersion);
        final int start = FrameId.skip(buffer, 0, body.length, serverVersion);
        final boolean isProtobuf = frameId > FrameId.PROTOBUF_OFFSET;
        final int id = isProtobuf ? frameId - FrameId.PROTOBUF_OFFSET : frameId;
        final Message message = Messages.newAnswer(id);
        message.clear();
        if (isProtobuf) {
            message.decode(buffer, start, body.length - start);
        } else {
            final TextReader reader = new TextReader();
            reader.wrap(buffer, start, body.length - start, serverVersion);
            TextAnswers.layout(id, reader, message);
        }
        received.add(new Received(id, message));
    }

    private byte[] readFrame() {
        try {
            final byte[] body = new byte[in.readInt()];
            in.readFully(body);
            return body;
        } catch (final IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (final IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
