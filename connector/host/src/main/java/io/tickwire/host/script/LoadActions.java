package io.tickwire.host.script;

import io.tickwire.host.load.Volley;

import java.util.Map;
import java.util.function.Function;

/** Actions that load clients with ticks. */
final class LoadActions {
    private static final String RATE = "ticks per second, 1 or more, or max";

    private LoadActions() {
    }

    static void addTo(final Map<String, Function<Words, Action>> actions) {
        actions.put("cannon", LoadActions::cannon);
    }

    private static Action cannon(final Words words) {
        final int clientId = words.client();
        words.expect("request");
        final int reqId = words.integer("the id of a market data request");
        words.expect("ticks");
        final int ticks = words.positive("how many ticks");
        words.expect("rate");
        final long rate = words.optional("max") ? Volley.FLAT_OUT : words.positive(RATE);
        final int burst = words.optional("burst") ? words.positive("how many ticks at once") : 1;
        return occasion -> occasion.host().cannon().bursts(
            clientId == Occasion.NONE ? occasion.clientId() : clientId, reqId, ticks, rate, burst);
    }
}
