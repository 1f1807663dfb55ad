package io.tickwire.benchmarks.peer;

import io.tickwire.benchmarks.corpus.FrameCorpus;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;

/**
 * Ticks by the official client's decoder, both wires: its message object, then its decoder, then its callbacks, which
 * end in its own wrapper that does nothing. Its reading thread, queue and lock are left out, and so is the copy of the
 * body: the load rig times those. Allocates.
 */
public final class OfficialTicks {
    /** The newest server version that this client understands. */
    public static final int PROTOBUF_VERSION = 218;

    private static final int LENGTH_SIZE = 4;
    private static final MethodHandle NEW_MESSAGE = OfficialType.constructor("EMessage",
        MethodType.methodType(Object.class, byte[].class, int.class), byte[].class, int.class);
    private static final MethodHandle PROCESS = OfficialType.method("EDecoder", "processMsg",
        MethodType.methodType(int.class, Object.class, Object.class), OfficialType.type("EMessage"));
    private static final MethodHandle NEW_DECODER = OfficialType.constructor("EDecoder",
        MethodType.methodType(Object.class, int.class, Object.class), int.class, OfficialType.type("EWrapper"));

    private final Object decoder;

    private OfficialTicks(final int serverVersion, final Object wrapper) {
        try {
            decoder = (Object) NEW_DECODER.invokeExact(serverVersion, wrapper);
        } catch (final Throwable ex) {
            throw new IllegalStateException(ex);
        }
    }

    /**
     * A decoder whose callbacks do nothing.
     *
     * @param serverVersion of the frames, at most {@link #PROTOBUF_VERSION}
     */
    public OfficialTicks(final int serverVersion) {
        this(serverVersion, OfficialType.create("DefaultEWrapper"));
    }

    /** A decoder that tells somebody, by reflection. */
    static OfficialTicks telling(final int serverVersion, final InvocationHandler callbacks) {
        final Class<?> wrapper = OfficialType.type("EWrapper");
        return new OfficialTicks(serverVersion,
            Proxy.newProxyInstance(wrapper.getClassLoader(), new Class<?>[] {wrapper}, callbacks));
    }

    /**
     * Cuts a corpus into the arrays that this client reads messages from, in the same order.
     *
     * @param corpus of either wire
     * @return one array a frame, without the length in front
     */
    public static byte[][] bodies(final FrameCorpus corpus) {
        final byte[][] bodies = new byte[FrameCorpus.SIZE][];
        for (int i = 0; i < bodies.length; i++) {
            corpus.next();
            bodies[i] = new byte[corpus.length() - LENGTH_SIZE];
            corpus.buffer().getBytes(corpus.offset() + LENGTH_SIZE, bodies[i]);
        }
        return bodies;
    }

    /**
     * Decodes one frame.
     *
     * @param body without the length in front
     * @return what the decoder returns
     * @throws IOException when the decoder does
     */
    public int decode(final byte[] body) throws IOException {
        try {
            final Object message = (Object) NEW_MESSAGE.invokeExact(body, body.length);
            return (int) PROCESS.invokeExact(decoder, message);
        } catch (final IOException | RuntimeException | Error ex) {
            throw ex;
        } catch (final Throwable ex) {
            throw new IllegalStateException(ex);
        }
    }
}
