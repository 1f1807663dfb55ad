package io.tickwire.client;

import java.util.Collections;
import java.util.List;
import java.util.ArrayList;

/** Keeps the callbacks about the connection, one line each, and the threads they came on. */
class RecordingEWrapper implements EWrapper {

    final List<String> events = Collections.synchronizedList(new ArrayList<>());
    final List<Thread> threads = Collections.synchronizedList(new ArrayList<>());

    private void add(final String event) {
        threads.add(Thread.currentThread());
        events.add(event);
    }

    /** The events of one kind. */
    List<String> of(final String kind) {
        synchronized (events) {
            return events.stream().filter(event -> event.startsWith(kind)).toList();
        }
    }

    @Override
    public void connectAck() {
        add("connectAck");
    }

    @Override
    public void connectionClosed() {
        add("connectionClosed");
    }

    @Override
    public void nextValidId(final int orderId) {
        add("nextValidId " + orderId);
    }

    @Override
    public void managedAccounts(final CharSequence accountsList) {
        add("managedAccounts " + accountsList);
    }

    @Override
    public void currentTime(final long time) {
        add("currentTime " + time);
    }

    @Override
    public void error(
        final int id, final long errorTime, final int errorCode, final CharSequence errorMsg,
        final CharSequence advancedOrderRejectJson) {
        add("error " + id + " " + errorCode + " " + errorMsg);
    }
}
