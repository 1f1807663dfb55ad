package io.tickwire.host.session;

import io.tickwire.wire.FrameReader;
import io.tickwire.wire.ServerVersion;
import org.agrona.DirectBuffer;

import java.nio.ByteOrder;

/**
 * The greeting of a client: {@code API}, NUL, then one frame with the range of server versions that it speaks, as in
 * {@code v100..226}, and perhaps a blank and options.
 * <p>
 * Fed with what came so far, as often as more comes. Host thread only; does not allocate.
 */
final class Greeting {
    /** Nothing is wrong, but more must come. */
    static final int INCOMPLETE = -1;
    /** This is no TWS client. */
    static final int GARBAGE = -2;

    private static final byte[] PREFIX = {'A', 'P', 'I', 0};
    private static final String PACING_OPTION = "+PACEAPI";
    private static final int MAX_LENGTH = 1024;

    private int minVersion;
    private int maxVersion;
    private boolean asksForPacing;
    private int position;
    private int end;

    /** The lowest server version that the client speaks. */
    int minVersion() {
        return minVersion;
    }

    /** The highest server version that the client speaks. */
    int maxVersion() {
        return maxVersion;
    }

    /** Whether the client asked to be slowed down rather than refused. */
    boolean asksForPacing() {
        return asksForPacing;
    }

    /** The version of a session between this client and a Host; 0 if they have none in common. */
    int negotiate(final int hostVersion) {
        final int version = Math.min(maxVersion, hostVersion);
        return version < Math.max(minVersion, ServerVersion.MIN) ? 0 : version;
    }

    /** Reads a greeting; returns its length, {@link #INCOMPLETE} or {@link #GARBAGE}. */
    int read(final DirectBuffer buffer, final int offset, final int limit) {
        final int available = limit - offset;
        for (int i = 0; i < Math.min(available, PREFIX.length); i++) {
            if (buffer.getByte(offset + i) != PREFIX[i]) {
                return GARBAGE;
            }
        }
        final int body = offset + PREFIX.length + FrameReader.LENGTH_BYTES;
        if (limit < body) {
            return INCOMPLETE;
        }
        final int length = buffer.getInt(offset + PREFIX.length, ByteOrder.BIG_ENDIAN);
        if (length < 2 || length > MAX_LENGTH) {
            return GARBAGE;
        }
        if (limit < body + length) {
            return INCOMPLETE;
        }
        return readVersions(buffer, body, body + length) ? body + length - offset : GARBAGE;
    }

    private boolean readVersions(final DirectBuffer buffer, final int from, final int to) {
        position = from;
        end = to;
        if (!skip(buffer, 'v')) {
            return false;
        }
        minVersion = number(buffer);
        maxVersion = minVersion;
        if (skip(buffer, '.')) {
            maxVersion = skip(buffer, '.') ? number(buffer) : -1;
        }
        final boolean isDone = position == end || buffer.getByte(position) == ' ' || buffer.getByte(position) == 0;
        asksForPacing = contains(buffer, PACING_OPTION);
        return isDone && minVersion > 0 && maxVersion >= minVersion;
    }

    private boolean contains(final DirectBuffer buffer, final String option) {
        for (int i = position; i + option.length() <= end; i++) {
            int length = 0;
            while (length < option.length() && buffer.getByte(i + length) == option.charAt(length)) {
                length++;
            }
            if (length == option.length()) {
                return true;
            }
        }
        return false;
    }

    private boolean skip(final DirectBuffer buffer, final char expected) {
        if (position < end && buffer.getByte(position) == expected) {
            position++;
            return true;
        }
        return false;
    }

    private int number(final DirectBuffer buffer) {
        int value = 0;
        int digits = 0;
        while (position < end && digits < 6) {
            final int digit = buffer.getByte(position) - '0';
            if (digit < 0 || digit > 9) {
                break;
            }
            value = value * 10 + digit;
            digits++;
            position++;
        }
        return digits == 0 ? -1 : value;
    }
}
