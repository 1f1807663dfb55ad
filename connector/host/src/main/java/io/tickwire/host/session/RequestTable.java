package io.tickwire.host.session;

import org.agrona.collections.Int2ObjectHashMap;

import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What clients have asked for and not cancelled yet: by session and request id, and all of it in the order in which it
 * was asked for. Entries are reused if the table makes them, see {@link #add(HostSession, int)}. Host thread only;
 * allocates only when more is asked for than ever before.
 *
 * @param <T> what is kept of a request.
 */
public final class RequestTable<T> {
    private final Int2ObjectHashMap<T>[] bySlot;
    private final ArrayList<T> all = new ArrayList<>();
    private final ArrayList<T> spare = new ArrayList<>();
    private final Supplier<T> factory;

    /** Makes a table for so many sessions; entries are brought to it. */
    public RequestTable(final int slots) {
        this(slots, null);
    }

    /** Makes a table for so many sessions that makes its entries and reuses them. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public RequestTable(final int slots, final Supplier<T> factory) {
        this.factory = factory;
        this.bySlot = new Int2ObjectHashMap[slots];
        for (int i = 0; i < slots; i++) {
            bySlot[i] = new Int2ObjectHashMap<>();
        }
    }

    /** What a client asked for under an id, or null. */
    public T find(final HostSession session, final int reqId) {
        return bySlot[session.slot()].get(reqId);
    }

    /** How many requests of a client there are. */
    public int count(final HostSession session) {
        return bySlot[session.slot()].size();
    }

    /** How many there are of all clients. */
    public int size() {
        return all.size();
    }

    /** One of those of all clients, the oldest first. */
    public T get(final int index) {
        return all.get(index);
    }

    /** All requests of a client: not to be kept. */
    public Iterable<T> of(final HostSession session) {
        return bySlot[session.slot()].values();
    }

    /** Takes an entry for an id that is not in use, of a table that makes them; it still holds what it held before. */
    public T add(final HostSession session, final int reqId) {
        final T entry = spare.isEmpty() ? factory.get() : spare.remove(spare.size() - 1);
        return add(session, reqId, entry);
    }

    /** Keeps an entry for an id that is not in use; returns it. */
    public T add(final HostSession session, final int reqId, final T entry) {
        bySlot[session.slot()].put(reqId, entry);
        all.add(entry);
        return entry;
    }

    /** Takes an entry out; null if there is none. A reused one is valid until the next {@link #add(HostSession, int)}. */
    public T remove(final HostSession session, final int reqId) {
        final T entry = bySlot[session.slot()].remove(reqId);
        if (entry != null) {
            release(entry);
        }
        return entry;
    }

    /** Takes out all that a client asked for, and has each ended. */
    public void removeAll(final HostSession session, final Consumer<T> end) {
        final Int2ObjectHashMap<T> entries = bySlot[session.slot()];
        for (final T entry : entries.values()) {
            end.accept(entry);
            release(entry);
        }
        entries.clear();
    }

    /** Takes out all that a client asked for. */
    public void removeAll(final HostSession session) {
        removeAll(session, entry -> { });
    }

    private void release(final T entry) {
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i) == entry) {
                all.remove(i);
                break;
            }
        }
        if (factory != null) {
            spare.add(entry);
        }
    }
}
