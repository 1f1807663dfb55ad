package io.tickwire.benchmarks.client;

import static java.lang.invoke.MethodType.methodType;

import io.tickwire.client.transport.ConnectionCounters;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import org.agrona.DirectBuffer;

/** The connector's ring and send buffer, which are nobody's business but the transport's, by constant method handles. */
final class RingHandles {
    private static final String TRANSPORT = "io.tickwire.client.transport.";
    private static final int CONNECTION = 1;
    private static final MethodHandle NEW_SEND_BUFFER;
    private static final MethodHandle NEW_COUNTERS;
    private static final MethodHandle NEW_RING;
    private static final MethodHandle OFFER;
    private static final MethodHandle DRAIN;
    private static final MethodHandle RESET;

    static {
        try {
            final Class<?> ring = Class.forName(TRANSPORT + "RequestRing");
            final Class<?> sendBuffer = Class.forName(TRANSPORT + "SendBuffer");
            final MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(ring, MethodHandles.lookup());
            NEW_SEND_BUFFER = lookup.findConstructor(sendBuffer, methodType(void.class, int.class))
                .asType(methodType(Object.class, int.class));
            NEW_COUNTERS = lookup.findConstructor(ConnectionCounters.class, methodType(void.class))
                .asType(methodType(Object.class));
            NEW_RING = lookup.findConstructor(
                ring, methodType(void.class, int.class, sendBuffer, ConnectionCounters.class))
                .asType(methodType(Object.class, int.class, Object.class, Object.class));
            OFFER = lookup.findVirtual(
                ring, "offer", methodType(long.class, int.class, DirectBuffer.class, int.class, int.class))
                .asType(methodType(long.class, Object.class, int.class, DirectBuffer.class, int.class, int.class));
            DRAIN = lookup.findVirtual(ring, "drain", methodType(int.class, int.class))
                .asType(methodType(int.class, Object.class, int.class));
            RESET = lookup.findVirtual(sendBuffer, "reset", methodType(void.class))
                .asType(methodType(void.class, Object.class));
        } catch (final ReflectiveOperationException ex) {
            throw new ExceptionInInitializerError(ex);
        }
    }

    private final Object sendBuffer;
    private final Object ring;

    RingHandles(final int length) {
        try {
            sendBuffer = (Object) NEW_SEND_BUFFER.invokeExact(length);
            ring = (Object) NEW_RING.invokeExact(length, sendBuffer, (Object) NEW_COUNTERS.invokeExact());
        } catch (final Throwable ex) {
            throw new IllegalStateException(ex);
        }
    }

    /** Hands a frame over; the ring's position. */
    long offer(final DirectBuffer frame, final int length) {
        try {
            return (long) OFFER.invokeExact(ring, CONNECTION, frame, 0, length);
        } catch (final Throwable ex) {
            throw new IllegalStateException(ex);
        }
    }

    /** Moves what is in the ring into the send buffer, and empties that. */
    int drain() {
        try {
            final int frames = (int) DRAIN.invokeExact(ring, CONNECTION);
            RESET.invokeExact(sendBuffer);
            return frames;
        } catch (final Throwable ex) {
            throw new IllegalStateException(ex);
        }
    }
}
