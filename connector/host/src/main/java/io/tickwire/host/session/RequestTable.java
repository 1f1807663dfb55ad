package io.tickwire.host.session;

import org.agrona.collections.Int2ObjectHashMap;

import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What clients have asked for and not cancelled yet, by session and request id. Entries are reused. Host thread only;
 * allocates only when more is asked for than ever before.
 *
 * @param <T> what is kept of a request.
 */
public final class RequestTable<T> {
    private final Int2ObjectHashMap<T>[] bySlot;
    private final ArrayList<T> spare = new ArrayList<>();
    private final Supplier<T> factory;
    private int size;

    /** Makes a table for so many sessions. */
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
        return size;
    }

    /** All requests of a client: not to be kept. */
    public Iterable<T> of(final HostSession session) {
        return bySlot[session.slot()].values();
    }

    /** Takes an entry for an id that is not in use; it still holds what it held before. */
    public T add(final HostSession session, final int reqId) {
        final T entry = spare.isEmpty() ? factory.get() : spare.remove(spare.size() - 1);
        bySlot[session.slot()].put(reqId, entry);
        size++;
        return entry;
    }

    /** Takes an entry out; null if there is none. It is reused: it is valid until the next {@link #add}. */
    public T remove(final HostSession session, final int reqId) {
        final T entry = bySlot[session.slot()].remove(reqId);
        if (entry != null) {
            size--;
            spare.add(entry);
        }
        return entry;
    }

    /** Takes out all that a client asked for, and has each ended. */
    public void removeAll(final HostSession session, final Consumer<T> end) {
        final Int2ObjectHashMap<T> entries = bySlot[session.slot()];
        for (final T entry : entries.values()) {
            end.accept(entry);
            spare.add(entry);
        }
        size -= entries.size();
        entries.clear();
    }
}
