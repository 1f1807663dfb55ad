package io.tickwire.host.script;

import io.tickwire.host.HostListener;
import io.tickwire.host.SimulatedHost;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A script on its way through one Host. Host thread only. */
final class ScriptRun implements HostListener {
    private final SimulatedHost host;
    private final List<ScriptLine> lines;
    private final Map<Integer, Integer> connections = new HashMap<>();
    private int orders;
    private int fills;

    ScriptRun(final SimulatedHost host, final List<ScriptLine> lines) {
        this.host = host;
        this.lines = lines;
    }

    /** Checks all lines against this Host, then begins. */
    void start() {
        lines.forEach(this::check);
        final Occasion start = new Occasion(host, Occasion.NONE, Occasion.NONE, host.nanoTime());
        for (final ScriptLine line : lines) {
            if (line.trigger().kind() == Trigger.Kind.AT) {
                doLater(line, start);
            } else if (line.trigger().kind() == Trigger.Kind.EVERY) {
                repeat(line, start);
            }
        }
        host.listen(this);
    }

    @Override
    public void onClient(final int clientId) {
        final int time = connections.merge(clientId, 1, Integer::sum);
        for (final ScriptLine line : lines) {
            final Trigger trigger = line.trigger();
            if (trigger.kind() == Trigger.Kind.CLIENT && trigger.clientId() == clientId && trigger.count() == time) {
                perform(line, new Occasion(host, clientId, Occasion.NONE, host.nanoTime()));
            }
        }
    }

    @Override
    public void onOrder(final int clientId, final int orderId) {
        orders++;
        onEvent(Trigger.Kind.ORDER, orders, new Occasion(host, clientId, orderId, host.nanoTime()));
    }

    @Override
    public void onFill(final int clientId, final int orderId) {
        fills++;
        onEvent(Trigger.Kind.FILL, fills, new Occasion(host, clientId, orderId, host.nanoTime()));
    }

    private void onEvent(final Trigger.Kind kind, final int count, final Occasion occasion) {
        for (final ScriptLine line : lines) {
            if (line.trigger().kind() == kind && line.trigger().count() == count) {
                perform(line, occasion);
            }
        }
    }

    private void check(final ScriptLine line) {
        try {
            line.action().check(host);
        } catch (final IllegalArgumentException ex) {
            throw new ScriptException(line, ex);
        }
        line.followers().forEach(this::check);
    }

    private void repeat(final ScriptLine line, final Occasion occasion) {
        final Occasion next = occasion.later(line.trigger().time());
        host.at(next.nanos(), () -> {
            repeat(line, next);
            perform(line, next);
        });
    }

    private void doLater(final ScriptLine line, final Occasion occasion) {
        final Occasion later = occasion.later(line.trigger().time());
        host.at(later.nanos(), () -> perform(line, later));
    }

    private void perform(final ScriptLine line, final Occasion occasion) {
        host.log("script line " + line.number() + ": " + line.text());
        line.followers().forEach(follower -> doLater(follower, occasion));
        try {
            line.action().run(occasion);
        } catch (final IllegalArgumentException | IllegalStateException ex) {
            throw new ScriptException(line, ex);
        }
    }
}
