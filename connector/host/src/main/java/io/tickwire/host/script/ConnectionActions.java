package io.tickwire.host.script;

import io.tickwire.host.Faults;

import java.time.Duration;
import java.util.Map;
import java.util.function.Function;

/** Actions on the connection of one client. */
final class ConnectionActions {
    private ConnectionActions() {
    }

    /** What is done to a client. */
    @FunctionalInterface
    private interface ClientAction {
        void run(Faults faults, int clientId);
    }

    static void addTo(final Map<String, Function<Words, Action>> actions) {
        actions.put("split", ConnectionActions::split);
        actions.put("coalesce", ConnectionActions::coalesce);
        actions.put("slow", ConnectionActions::slow);
        actions.put("stall", ConnectionActions::stall);
        actions.put("halfclose", words -> on(words.client(), Faults::halfClose));
        actions.put("reset", words -> on(words.client(), Faults::reset));
        actions.put("disconnect", words -> on(words.client(), Faults::disconnect));
        actions.put("silence", ConnectionActions::silence);
        actions.put("mute", ConnectionActions::mute);
        actions.put("heal", words -> occasion -> occasion.host().faults().clear());
    }

    private static Action split(final Words words) {
        final int clientId = words.client();
        words.expect("bytes");
        final int bytes = words.integer("bytes of a piece, 0 to end it");
        return on(clientId, (faults, client) -> faults.split(client, bytes));
    }

    private static Action coalesce(final Words words) {
        final int clientId = words.client();
        words.expect("bytes");
        final int bytes = words.integer("bytes of a heap, 0 to end it");
        words.expect("for");
        final Duration longest = words.time();
        return on(clientId, (faults, client) -> faults.coalesce(client, bytes, longest));
    }

    private static Action slow(final Words words) {
        final int clientId = words.client();
        words.expect("to");
        final int rate = words.integer("bytes per second, 0 to end it");
        return on(clientId, (faults, client) -> faults.slow(client, rate));
    }

    private static Action stall(final Words words) {
        final Direction direction = words.oneOf(Direction.class);
        final int clientId = words.client();
        words.expect("for");
        final Duration time = words.time();
        return direction == Direction.SENDING
            ? on(clientId, (faults, client) -> faults.stallSending(client, time))
            : on(clientId, (faults, client) -> faults.stallReading(client, time));
    }

    private enum Direction {
        SENDING, READING
    }

    private static Action silence(final Words words) {
        final int clientId = words.client();
        words.expect("request");
        final int reqId = words.integer("the id of a market data request");
        return on(clientId, (faults, client) -> faults.silence(client, reqId));
    }

    private static Action mute(final Words words) {
        final String state = words.next("on, off");
        if (!"on".equals(state) && !"off".equals(state)) {
            throw words.wrong(state, "on, off");
        }
        return occasion -> occasion.host().faults().neverAnswer("on".equals(state));
    }

    private static Action on(final int clientId, final ClientAction action) {
        return occasion -> action.run(
            occasion.host().faults(), clientId == Occasion.NONE ? occasion.clientId() : clientId);
    }
}
