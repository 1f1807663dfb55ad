package io.tickwire.host.script;

import io.tickwire.host.Faults;
import io.tickwire.host.session.Corruption;
import io.tickwire.host.session.FrameRule;
import io.tickwire.host.session.FrameRule.Fault;
import io.tickwire.wire.MessageId;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Actions on frames that go to clients: rules, which wait for frames that fit. */
final class FrameActions {
    private static final String MESSAGE =
        "any, or the name of a message to clients, as in orderStatus, openOrder, execDetails, tickPrice, error";
    /** Names of callbacks that differ from those of their messages. */
    private static final Map<String, Integer> CALLBACKS = Map.of(
        "any", Faults.ANY_MESSAGE,
        "error", MessageId.ERR_MSG,
        "execdetails", MessageId.EXECUTION_DATA,
        "execdetailsend", MessageId.EXECUTION_DATA_END,
        "contractdetails", MessageId.CONTRACT_DATA,
        "contractdetailsend", MessageId.CONTRACT_DATA_END);

    private FrameActions() {
    }

    static void addTo(final Map<String, Function<Words, Action>> actions) {
        actions.put("drop", words -> rule(words, Fault.DROP));
        actions.put("duplicate", words -> rule(words, Fault.DUPLICATE));
        actions.put("delay", words -> rule(words, Fault.DELAY));
        actions.put("swap", words -> rule(words, Fault.SWAP));
        actions.put("corrupt", words -> rule(words, Fault.CORRUPT));
    }

    private static Action rule(final Words words, final Fault fault) {
        final int messageId = message(words);
        final Corruption corruption = fault == Fault.CORRUPT ? words.oneOf(Corruption.class) : null;
        long delayNanos = 0;
        if (fault == Fault.DELAY) {
            words.expect("by");
            delayNanos = words.positiveTime().toNanos();
        }
        int count = 1;
        int skip = 0;
        int clientId = Faults.ANY_CLIENT;
        while (words.hasMore()) {
            final String option = words.next("count, skip, client");
            switch (option) {
                case "count" -> count = words.positive("how many frames");
                case "skip" -> skip = words.positive("how many frames to let pass first");
                case "client" -> clientId = words.integer("a client id");
                default -> throw words.wrong(option, "count, skip, client");
            }
        }
        final FrameRule rule = new FrameRule(clientId, messageId, fault, skip, count, delayNanos, corruption);
        return occasion -> occasion.host().faults().add(rule);
    }

    private static int message(final Words words) {
        final String word = words.next(MESSAGE);
        final String name = plain(word);
        final Integer callback = CALLBACKS.get(name);
        if (callback != null) {
            return callback;
        }
        for (int id = 0; id <= MessageId.TABLE.max(); id++) {
            if (MessageId.TABLE.exists(id) && plain(MessageId.TABLE.name(id)).equals(name)) {
                return id;
            }
        }
        throw words.wrong(word, MESSAGE);
    }

    private static String plain(final String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }
}
