package io.tickwire.host.session;

import org.agrona.collections.Int2ObjectHashMap;

import java.util.ArrayList;
import java.util.function.Consumer;

/**
 * The requests of one kind that go on until they are cancelled, by session and id. Host thread only; allocates only when
 * it holds more than ever before.
 *
 * @param <T> what is kept of a request.
 */
public final class ActiveRequests<T> {
    private final ArrayList<Int2ObjectHashMap<T>> bySlot = new ArrayList<>();
    private final ArrayList<T> all = new ArrayList<>();

    /** The request of a client with an id, or null. */
    public T find(final HostSession session, final int reqId) {
        return session.slot() < bySlot.size() ? bySlot.get(session.slot()).get(reqId) : null;
    }

    /** How many requests a client has. */
    public int count(final HostSession session) {
        return session.slot() < bySlot.size() ? bySlot.get(session.slot()).size() : 0;
    }

    /** Keeps a request. */
    public void add(final HostSession session, final int reqId, final T request) {
        while (bySlot.size() <= session.slot()) {
            bySlot.add(new Int2ObjectHashMap<>());
        }
        bySlot.get(session.slot()).put(reqId, request);
        all.add(request);
    }

    /** Ends a request; returns it, or null if there is none with the id. */
    public T remove(final HostSession session, final int reqId) {
        if (session.slot() >= bySlot.size()) {
            return null;
        }
        final T request = bySlot.get(session.slot()).remove(reqId);
        all.remove(request);
        return request;
    }

    /** Ends all requests of a client. */
    public void removeAll(final HostSession session, final Consumer<T> onRemoved) {
        if (session.slot() < bySlot.size()) {
            final Int2ObjectHashMap<T> requests = bySlot.get(session.slot());
            requests.values().forEach(request -> {
                all.remove(request);
                onRemoved.accept(request);
            });
            requests.clear();
        }
    }

    /** Ends all requests of a client. */
    public void removeAll(final HostSession session) {
        removeAll(session, request -> { });
    }

    /** All requests of all clients. */
    public int size() {
        return all.size();
    }

    /** One of all requests, the oldest first. */
    public T get(final int index) {
        return all.get(index);
    }
}
