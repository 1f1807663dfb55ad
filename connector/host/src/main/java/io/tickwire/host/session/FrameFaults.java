package io.tickwire.host.session;

import io.tickwire.wire.MessageId;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Does to frames what the rules say, on their way into the send buffers. Host thread only; allocates: while there are no
 * rules nothing of it is called.
 */
public final class FrameFaults {
    /** Rules for the frames of all clients. */
    public static final int ANY_CLIENT = Integer.MIN_VALUE;
    /** Rules for frames of all messages. */
    public static final int ANY_MESSAGE = Integer.MIN_VALUE;

    private final Schedule schedule;
    private final HostTime time;
    private final FrameSpoiler spoiler;
    private final HostLog log;
    private final List<Active> rules = new ArrayList<>();

    private static final class Active {
        private final FrameRule rule;
        private int skip;
        private int count;

        Active(final FrameRule rule) {
            this.rule = rule;
            this.skip = rule.skip();
            this.count = rule.count();
        }
    }

    FrameFaults(final Schedule schedule, final HostTime time, final long seed, final HostLog log) {
        this.schedule = schedule;
        this.time = time;
        this.log = log;
        this.spoiler = new FrameSpoiler(new Random(seed));
    }

    /** One rule more; the first that fits a frame decides. */
    public void add(final FrameRule rule) {
        rules.add(new Active(rule));
    }

    /** No rules any more. */
    public void clear() {
        rules.clear();
    }

    boolean isActive() {
        return !rules.isEmpty();
    }

    /** A frame was written behind the tail of a session's send buffer, and ends at an index: it is kept, or not. */
    void apply(final HostSession session, final SendBuffer tx, final int messageId, final int end) {
        final FrameRule rule = ruleFor(session, messageId);
        final byte[] frame = new byte[end - tx.tail()];
        tx.buffer().getBytes(tx.tail(), frame);
        final byte[] late = session.takeHeldFrame();
        if (rule == null) {
            tx.commit(end);
        } else {
            log.event("fault: " + rule.fault() + ' ' + MessageId.TABLE.name(messageId) + " to client " + session.clientId());
            apply(rule, session, frame);
        }
        if (late != null) {
            session.sendRaw(late);
        }
    }

    private void apply(final FrameRule rule, final HostSession session, final byte[] frame) {
        switch (rule.fault()) {
            case DROP -> { }
            case DUPLICATE -> {
                session.sendRaw(frame);
                session.sendRaw(frame);
            }
            case DELAY -> schedule.at(time.nanos() + rule.delayNanos(), new Late(session, frame));
            case SWAP -> session.holdFrame(frame);
            case CORRUPT -> session.sendRaw(spoiler.spoil(frame, rule.corruption(), session.serverVersion()));
            default -> throw new IllegalStateException(rule.toString());
        }
    }

    private FrameRule ruleFor(final HostSession session, final int messageId) {
        for (int i = 0; i < rules.size(); i++) {
            final Active active = rules.get(i);
            if (active.rule.isFor(session, messageId)) {
                if (active.skip > 0) {
                    active.skip--;
                    continue;
                }
                active.count--;
                if (active.count <= 0) {
                    rules.remove(i);
                }
                return active.rule;
            }
        }
        return null;
    }

    private static final class Late extends Scheduled {
        private final HostSession session;
        private final byte[] frame;

        Late(final HostSession session, final byte[] frame) {
            this.session = session;
            this.frame = frame;
        }

        @Override
        protected void run(final long nowNanos) {
            session.sendRaw(frame);
        }
    }
}
