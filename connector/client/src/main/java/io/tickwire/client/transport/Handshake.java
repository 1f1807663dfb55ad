package io.tickwire.client.transport;

import io.tickwire.wire.AsciiNumbers;
import io.tickwire.wire.FrameReader;
import io.tickwire.wire.FrameWriter;
import io.tickwire.wire.MalformedMessageException;
import io.tickwire.wire.Text;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;

/**
 * The greeting: what we say first, and what the Host's answer means. No I/O.
 *
 * <p>The answer is a frame of two fields, server version and connection time, without an id. A Host may send other
 * frames ahead of it; those have more fields and are skipped, up to a bound. A frame with more than two fields is the
 * answer nevertheless if it begins with a version in range and a date: a later Host may append something.
 *
 * <p>Reader thread; allocates: for set-up only.
 */
final class Handshake {

    /** What a frame meant. */
    enum Reply {
        /** Not the answer: wait for the next frame. */
        SKIPPED,
        /** See {@link #serverVersion()} and {@link #connectionTime()}. */
        AGREED,
        /** The Host names another one: see {@link #redirectAddress()}. */
        REDIRECTED,
        /** The version is out of range: see {@link #serverVersion()}. */
        UNSUPPORTED,
        /** No version can be read: see {@link #problem()}. */
        UNREADABLE
    }

    /** The number of frames that may come before the answer. */
    static final int MAX_SKIPPED_FRAMES = 100;

    private static final String PREFIX = "API\0";
    private static final int REDIRECT = -1;
    private static final int DATE_LENGTH = 8;
    private static final int MAX_SHOWN = 40;

    private final int minVersion;
    private final int maxVersion;
    private final Text text = new Text();
    private int serverVersion;
    private int skipped;
    private String secondField;
    private String problem;

    Handshake(final int minVersion, final int maxVersion) {
        this.minVersion = minVersion;
        this.maxVersion = maxVersion;
    }

    /** Writes our greeting: where it ends. */
    int writeHello(final MutableDirectBuffer buffer, final int index, final String connectOptions) {
        final String versions = minVersion == maxVersion ? "v" + minVersion : "v" + minVersion + ".." + maxVersion;
        final String hello = connectOptions.isEmpty() ? versions : versions + " " + connectOptions;
        final int start = index + buffer.putStringWithoutLengthAscii(index, PREFIX);
        final int content = start + FrameReader.LENGTH_BYTES;
        final int end = content + buffer.putStringWithoutLengthAscii(content, hello);
        FrameWriter.endFrame(buffer, start, end);
        return end;
    }

    /** Starts over, for another connection. */
    void reset() {
        serverVersion = 0;
        skipped = 0;
        secondField = "";
        problem = "";
    }

    Reply onFrame(final DirectBuffer buffer, final int offset, final int length) {
        final int fields = countFields(buffer, offset, length);
        if (fields == 0) {
            return skip();
        }
        final int firstEnd = fieldEnd(buffer, offset, offset + length);
        if (fields > 1) {
            final int second = firstEnd + 1;
            text.wrap(buffer, second, fieldEnd(buffer, second, offset + length) - second);
            secondField = text.toString();
        }
        if (!parseVersion(buffer, offset, firstEnd - offset)) {
            return fields > 2 ? skip() : unreadable("its version is no number: " + shown(buffer, offset, firstEnd));
        }
        return fields > 2 && !looksLikeGreeting() ? skip() : judge(fields);
    }

    int serverVersion() {
        return serverVersion;
    }

    /** The Host's clock and zone as it wrote them; empty if it told none. */
    String connectionTime() {
        return secondField;
    }

    /** Where to connect instead: {@code host} or {@code host:port}. */
    String redirectAddress() {
        return secondField;
    }

    /** What is wrong, in words. */
    String problem() {
        return problem;
    }

    int skippedFrames() {
        return skipped;
    }

    private Reply judge(final int fields) {
        if (serverVersion == REDIRECT && fields > 1) {
            return Reply.REDIRECTED;
        }
        if (!isInRange()) {
            return Reply.UNSUPPORTED;
        }
        return fields == 1 ? unreadable("it tells no connection time") : Reply.AGREED;
    }

    private Reply skip() {
        skipped++;
        return skipped <= MAX_SKIPPED_FRAMES ? Reply.SKIPPED
            : unreadable("it sent more than " + MAX_SKIPPED_FRAMES + " frames, but not its version");
    }

    private Reply unreadable(final String why) {
        problem = why;
        return Reply.UNREADABLE;
    }

    private boolean parseVersion(final DirectBuffer buffer, final int offset, final int length) {
        try {
            serverVersion = AsciiNumbers.parseInt(buffer, offset, length);
            return true;
        } catch (final MalformedMessageException ex) {
            return false;
        }
    }

    private boolean isInRange() {
        return serverVersion >= minVersion && serverVersion <= maxVersion;
    }

    private boolean looksLikeGreeting() {
        if (!isInRange() || secondField.length() < DATE_LENGTH) {
            return false;
        }
        for (int i = 0; i < DATE_LENGTH; i++) {
            final char c = secondField.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    private String shown(final DirectBuffer buffer, final int start, final int end) {
        text.wrap(buffer, start, Math.min(end - start, MAX_SHOWN));
        return text.toString();
    }

    private static int countFields(final DirectBuffer buffer, final int offset, final int length) {
        int fields = 0;
        for (int i = offset; i < offset + length; i++) {
            if (buffer.getByte(i) == 0) {
                fields++;
            }
        }
        return length > 0 && buffer.getByte(offset + length - 1) != 0 ? fields + 1 : fields;
    }

    private static int fieldEnd(final DirectBuffer buffer, final int start, final int end) {
        int i = start;
        while (i < end && buffer.getByte(i) != 0) {
            i++;
        }
        return i;
    }
}
