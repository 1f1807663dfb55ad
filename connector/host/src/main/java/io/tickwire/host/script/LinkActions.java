package io.tickwire.host.script;

import io.tickwire.host.SimulatedLink.Farm;
import io.tickwire.host.SimulatedLink.FarmState;

import java.time.Duration;
import java.util.Map;
import java.util.function.Function;

/** Actions on the link between the Host and IB, on the Host as a whole, and on its log. */
final class LinkActions {
    private static final String NOTICES = "1101, 1102";

    private LinkActions() {
    }

    static void addTo(final Map<String, Function<Words, Action>> actions) {
        actions.put("link", LinkActions::link);
        actions.put("farm", LinkActions::farm);
        actions.put("competing", LinkActions::competing);
        actions.put("servers", LinkActions::servers);
        actions.put("notice", LinkActions::notice);
        actions.put("restart", words -> restart(forTime(words)));
        actions.put("refuse", words -> refuse(forTime(words)));
        actions.put("log", LinkActions::log);
    }

    private static Action link(final Words words) {
        final String state = words.next("down, up");
        if ("down".equals(state)) {
            return words.optional("filling")
                ? occasion -> occasion.host().link().loseButFill() : occasion -> occasion.host().link().lose();
        }
        if (!"up".equals(state)) {
            throw words.wrong(state, "down, up");
        }
        final int notice = words.hasMore() ? words.integer(NOTICES) : 1102;
        return switch (notice) {
            case 1101 -> occasion -> occasion.host().link().restoreWithoutData();
            case 1102 -> occasion -> occasion.host().link().restore();
            default -> throw words.wrong(Integer.toString(notice), NOTICES);
        };
    }

    private static Action farm(final Words words) {
        final Farm farm = words.oneOf(Farm.class);
        final String name = words.next("the farm's name, as in usfarm");
        final FarmState state = words.oneOf(FarmState.class);
        return occasion -> occasion.host().link().farm(farm, name, state);
    }

    private static Action competing(final Words words) {
        words.expect("session");
        final String word = words.next("begins, ends");
        if (!"begins".equals(word) && !"ends".equals(word)) {
            throw words.wrong(word, "begins, ends");
        }
        return occasion -> occasion.host().link().competingSession("begins".equals(word));
    }

    private static Action servers(final Words words) {
        words.expect("reset");
        return occasion -> occasion.host().link().serversReset();
    }

    private static Action notice(final Words words) {
        final int code = words.positive("the number of a notice");
        final String text = words.rest("the text");
        return occasion -> occasion.host().link().notice(code, text);
    }

    private static Duration forTime(final Words words) {
        words.expect("for");
        return words.time();
    }

    private static Action restart(final Duration downtime) {
        return occasion -> occasion.host().link().restart(downtime);
    }

    private static Action refuse(final Duration duration) {
        return occasion -> occasion.host().faults().refuseConnections(duration);
    }

    private static Action log(final Words words) {
        final String text = words.rest("the text");
        return occasion -> occasion.host().log(text);
    }
}
