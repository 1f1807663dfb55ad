package io.tickwire.host.order;

import org.agrona.collections.Int2IntHashMap;
import org.agrona.collections.Long2ObjectHashMap;

import java.util.ArrayList;

/**
 * All orders: the live ones by client and id, in the order in which they came, and the last finished ones; and the ids
 * that each client has used. Host thread only; allocates only when it holds more than ever before.
 */
final class OrderRegistry {
    private static final int NEVER_USED = Integer.MIN_VALUE;

    private final Long2ObjectHashMap<HostOrder> liveById = new Long2ObjectHashMap<>();
    private final ArrayList<HostOrder> live = new ArrayList<>();
    private final ArrayList<HostOrder> spare = new ArrayList<>();
    private final History<HostOrder> finished;
    private final Int2IntHashMap lastIds = new Int2IntHashMap(NEVER_USED);
    private final int firstId;
    private long nextPermId;

    OrderRegistry(final int historyLength, final int firstId, final long firstPermId) {
        this.finished = new History<>(historyLength, HostOrder::new);
        this.firstId = firstId;
        this.nextPermId = firstPermId;
    }

    /** A new order, empty, with the next permId. */
    HostOrder create(final int clientId, final int orderId) {
        final HostOrder order = spare.isEmpty() ? new HostOrder() : spare.remove(spare.size() - 1);
        order.reset();
        order.clientId = clientId;
        order.orderId = orderId;
        order.permId = nextPermId++;
        live.add(order);
        liveById.put(key(clientId, orderId), order);
        used(clientId, orderId);
        return order;
    }

    /** The live order of a client with an id, or null. */
    HostOrder find(final int clientId, final int orderId) {
        return liveById.get(key(clientId, orderId));
    }

    /** The finished order of a client with an id, or null if there is none, or not any more. */
    HostOrder findFinished(final int clientId, final int orderId) {
        for (int i = finished.size() - 1; i >= 0; i--) {
            final HostOrder order = finished.get(i);
            if (order.clientId == clientId && order.orderId == orderId) {
                return order;
            }
        }
        return null;
    }

    /** The order is done with. */
    void finish(final HostOrder order) {
        live.remove(order);
        liveById.remove(key(order.clientId, order.orderId));
        final HostOrder oldest = finished.push(order);
        if (oldest != null) {
            spare.add(oldest);
        }
    }

    int liveCount() {
        return live.size();
    }

    HostOrder live(final int index) {
        return live.get(index);
    }

    int finishedCount() {
        return finished.size();
    }

    HostOrder finished(final int index) {
        return finished.get(index);
    }

    /** The lowest id that a client may use for its next order. */
    int nextId(final int clientId) {
        final int last = lastIds.get(clientId);
        return last == NEVER_USED ? firstId : last + 1;
    }

    /** Sets the lowest id that a client may use: a Host that lost its memory may tell a lower one. */
    void nextId(final int clientId, final int nextId) {
        lastIds.put(clientId, nextId - 1);
    }

    private void used(final int clientId, final int orderId) {
        if (orderId >= nextId(clientId)) {
            lastIds.put(clientId, orderId);
        }
    }

    private static long key(final int clientId, final int orderId) {
        return ((long)clientId << 32) | (orderId & 0xFFFF_FFFFL);
    }
}
