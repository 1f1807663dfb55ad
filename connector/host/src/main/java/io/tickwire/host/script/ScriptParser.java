package io.tickwire.host.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Understands the lines of a script, all of them before any is done. */
final class ScriptParser {
    private static final Map<String, Function<Words, Action>> ACTIONS = new TreeMap<>();

    static {
        MarketActions.addTo(ACTIONS);
        LinkActions.addTo(ACTIONS);
        ConnectionActions.addTo(ACTIONS);
        FrameActions.addTo(ACTIONS);
        OrderActions.addTo(ACTIONS);
        LoadActions.addTo(ACTIONS);
    }

    private final List<ScriptLine> lines = new ArrayList<>();
    private ScriptLine last;
    private boolean hasClient;
    private boolean hasOrder;

    /** The names of all actions. */
    static Iterable<String> actions() {
        return ACTIONS.keySet();
    }

    /** Understands a script; lines that follow others are kept by them. */
    List<ScriptLine> parse(final String script) {
        final String[] texts = script.split("\\R", -1);
        for (int i = 0; i < texts.length; i++) {
            final String text = withoutComment(texts[i]).trim();
            if (!text.isEmpty()) {
                line(i + 1, text);
            }
        }
        return lines;
    }

    private void line(final int number, final String text) {
        final Words words = new Words(number, text);
        final Trigger trigger = Trigger.read(words);
        final boolean follows = trigger.kind() == Trigger.Kind.AFTER;
        if (follows && last == null) {
            throw new ScriptException(number, "'after' needs a line above that it follows; use 'at' for the first one");
        }
        if (!follows) {
            hasClient = trigger.hasClient();
            hasOrder = trigger.hasOrder();
        }
        words.about(hasClient, hasOrder);
        final ScriptLine line = new ScriptLine(number, text, trigger, action(words), new ArrayList<>());
        (follows ? last.followers() : lines).add(line);
        last = line;
    }

    private static Action action(final Words words) {
        words.optional("fault");
        final String allowed = String.join(", ", ACTIONS.keySet());
        final String name = words.next(allowed);
        final Function<Words, Action> reader = ACTIONS.get(name);
        if (reader == null) {
            throw words.wrong(name, allowed);
        }
        final Action action = reader.apply(words);
        words.end();
        return action;
    }

    private static String withoutComment(final String line) {
        final int hash = line.indexOf('#');
        return hash < 0 ? line : line.substring(0, hash);
    }
}
