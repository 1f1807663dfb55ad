package io.tickwire.client.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.tickwire.client.dispatch.Dispatcher;
import io.tickwire.wire.FrameReader;
import java.util.List;
import org.agrona.concurrent.UnsafeBuffer;

/**
 * Runs frames of the Host through the dispatcher and compares the callbacks with those of the official client. One to
 * a thread.
 *
 * <p>Where the official client threw, one error about the frame is expected here and nothing else: what it had
 * delivered of such a frame before is not a message that the Host sent whole.
 */
final class IncomingVectors {
    /** Error 502 and connectionClosed at the end of a session: what the connection says, not the dispatcher. */
    private static final int CALLBACKS_OF_THE_END = 2;

    private final Comparison comparison;
    private final ExpectedCallbacks expected;
    private final Dispatcher comparing;
    private final Heard heard = new Heard();
    private final Dispatcher recording;
    private final FrameReader frames = new FrameReader(FrameReader.MAX_FRAME_LENGTH);
    private final UnsafeBuffer buffer = new UnsafeBuffer(0, 0);

    IncomingVectors(final OfficialDefaults defaults) {
        comparison = new Comparison(defaults);
        expected = new ExpectedCallbacks(comparison);
        comparing = new Dispatcher(Callbacks.to(expected), this::onError, () -> OurClock.NOW);
        recording = new Dispatcher(Callbacks.to(heard), this::onError, () -> OurClock.NOW);
    }

    private void onError(final Throwable error) {
        comparison.differs("error handler", "nothing", error + " " + error.getCause());
    }

    /** One frame. */
    Outcome run(final Vector vector) {
        final ArrayNode callbacks = JsonNodeFactory.instance.arrayNode();
        addCall(callbacks, vector.json());
        return run(vector, vector.frame(), 0, callbacks);
    }

    /** The frames of a session, after the greeting. */
    Outcome runSession(final Vector vector) {
        final byte[] stream = vector.bytes("toClient");
        frames.wrap(new UnsafeBuffer(stream), 0, stream.length);
        frames.next();
        final ArrayNode callbacks = JsonNodeFactory.instance.arrayNode();
        final JsonNode all = vector.json().get("callbacks");
        for (int i = 0; i < all.size() - CALLBACKS_OF_THE_END; i++) {
            if (!all.get(i).get("name").asText().equals("connectAck")) {
                callbacks.add(all.get(i));
            }
        }
        return run(vector, stream, frames.position(), callbacks);
    }

    /** A stream, damaged or not: the frames that are whole. */
    Outcome runStream(final Vector vector) {
        final ArrayNode callbacks = JsonNodeFactory.instance.arrayNode();
        for (final JsonNode call : vector.json().get("processMsgsCalls")) {
            addCall(callbacks, call);
        }
        return run(vector, vector.bytes("stream"), 0, callbacks);
    }

    private static void addCall(final ArrayNode callbacks, final JsonNode call) {
        if (call.has("exception")) {
            callbacks.add(BadFrame.EXPECTED);
        } else {
            call.get("callbacks").forEach(callbacks::add);
        }
    }

    private Outcome run(
        final Vector vector, final byte[] stream, final int offset, final ArrayNode callbacks) {
        comparison.reset();
        expected.expect(callbacks);
        dispatch(comparing, vector.serverVersion(), stream, offset);
        expected.complete();
        if (comparison.mismatches().isEmpty()) {
            return Outcome.SAME;
        }
        final List<Mismatch> mismatches = List.copyOf(comparison.mismatches());
        heard.clear();
        dispatch(recording, vector.serverVersion(), stream, offset);
        return Outcome.of(vector, mismatches, heard);
    }

    private void dispatch(
        final Dispatcher dispatcher, final int serverVersion, final byte[] stream, final int offset) {
        buffer.wrap(stream);
        dispatcher.serverVersion(serverVersion);
        frames.wrap(buffer, offset, stream.length);
        while (frames.next()) {
            comparison.frame(new Frame(serverVersion, stream, frames.offset(), frames.length()));
            dispatcher.onFrame(buffer, frames.offset(), frames.length());
        }
    }
}
