package io.tickwire.client.dispatch;

import io.tickwire.client.EWrapper;
import io.tickwire.client.ErrorCode;
import io.tickwire.wire.MalformedMessageException;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.Text;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.EpochClock;
import org.agrona.concurrent.UnsafeBuffer;

/**
 * Counts frames that cannot be delivered and tells the application about each, in one {@link EWrapper#error} with id
 * -1. The text is composed in place: a flood of bad frames costs no memory.
 */
final class BadFrames {
    private static final int CAPACITY = 512;

    private final EWrapper wrapper;
    private final EpochClock clock;
    private final DispatchCounters counters;
    private final MutableDirectBuffer buffer = new UnsafeBuffer(new byte[CAPACITY]);
    private final Text text = new Text();
    private final Text none = new Text();
    private int length;

    BadFrames(final EWrapper wrapper, final EpochClock clock, final DispatchCounters counters) {
        this.wrapper = wrapper;
        this.clock = clock;
        this.counters = counters;
    }

    void onUnknown(final Incoming in) {
        counters.onUnknownFrame();
        length = 0;
        add("The Host sent a message with the unknown id ").add(in.frameId()).add("; it was skipped.");
        in.understood();
        report(ErrorCode.UNKNOWN_ID);
    }

    void onMalformed(final Incoming in, final int frameLength, final Throwable why) {
        counters.onMalformedFrame();
        length = 0;
        final String name = MessageId.TABLE.name(in.messageId());
        if (name == null) {
            add("A frame of ").add(frameLength).add(" bytes without a readable message id");
        } else {
            add("Message ").add(in.messageId()).add(" (").add(name).add(") of ").add(frameLength).add(" bytes, ")
                .add(in.isProtobuf() ? "protobuf," : "text,");
        }
        add(" was dropped: ").add(reason(why)).add(".");
        report(isTooShort(why) ? ErrorCode.BAD_LENGTH : ErrorCode.BAD_MESSAGE);
    }

    private static String reason(final Throwable why) {
        return why instanceof MalformedMessageException ? ((MalformedMessageException) why).reason()
            : why.getClass().getSimpleName();
    }

    private static boolean isTooShort(final Throwable why) {
        return why == MalformedMessageException.TRUNCATED || why == MalformedMessageException.FIELD_MISSING;
    }

    private void report(final int code) {
        text.wrap(buffer, 0, length);
        wrapper.error(ErrorCode.NO_REQUEST_ID, clock.time(), code, text, none);
    }

    private BadFrames add(final String ascii) {
        length += buffer.putStringWithoutLengthAscii(length, ascii);
        return this;
    }

    private BadFrames add(final int value) {
        length += buffer.putIntAscii(length, value);
        return this;
    }
}
