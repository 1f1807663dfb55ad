package io.tickwire.host.session;

import io.tickwire.wire.Message;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.RequestId;

import java.util.function.Consumer;

/** What the Host tells of itself, in words. Host thread only; allocates for each line that it tells, else nothing. */
public final class HostLog {
    private final LogLevel level;
    private final Consumer<String> lines;

    /** Tells somebody as much as a level says. */
    public HostLog(final LogLevel level, final Consumer<String> lines) {
        this.level = level;
        this.lines = lines;
    }

    /** Whether anything of a level is told. */
    public boolean tells(final LogLevel wanted) {
        return level.compareTo(wanted) >= 0;
    }

    /** Tells an event. */
    public void event(final String line) {
        if (tells(LogLevel.EVENTS)) {
            lines.accept(line);
        }
    }

    void request(final HostSession session, final int requestId, final Message request) {
        lines.accept("client " + session.clientId() + " > " + RequestId.TABLE.name(requestId) + ' ' + request);
    }

    void answer(final HostSession session, final int messageId, final Message answer) {
        lines.accept("client " + session.clientId() + " < " + MessageId.TABLE.name(messageId) + ' ' + answer);
    }
}
