package io.tickwire.client;

import static io.tickwire.client.ErrorCode.NO_REQUEST_ID;

import io.tickwire.wire.NotAsciiException;
import io.tickwire.wire.RequestId;
import org.agrona.concurrent.EpochClock;

/**
 * The errors that the client itself reports, with the time of its own clock: about requests, on the thread that made
 * them, and about the connection, on the reader's.
 *
 * <p>Allocates only where the text names what was wrong.
 */
final class LocalErrors {

    private final EWrapper wrapper;
    private final EpochClock clock;

    LocalErrors(final EWrapper wrapper, final EpochClock clock) {
        this.wrapper = wrapper;
        this.clock = clock;
    }

    void report(final int id, final int code, final CharSequence text) {
        wrapper.error(id, clock.time(), code, text, "");
    }

    /** The API reports this without the request's id. */
    long notConnected() {
        report(NO_REQUEST_ID, ErrorCode.NOT_CONNECTED, ErrorCode.NOT_CONNECTED_TEXT);
        return SendResult.NOT_CONNECTED;
    }

    void alreadyConnected() {
        report(NO_REQUEST_ID, ErrorCode.ALREADY_CONNECTED, ErrorCode.ALREADY_CONNECTED_TEXT);
    }

    long notAscii(final int id, final NotAsciiException why) {
        report(id, ErrorCode.INVALID_SYMBOL, ErrorCode.INVALID_SYMBOL_TEXT + why.text());
        return SendResult.INVALID;
    }

    long unencodable(final int id, final int requestId, final RuntimeException why) {
        report(id, RequestFailure.code(requestId),
            "Request " + RequestId.TABLE.name(requestId) + " cannot be sent: " + why.getMessage());
        return SendResult.INVALID;
    }

    /** Whether a setting can be sent: printable ASCII, tab, CR, LF. */
    boolean isSendable(final String text) {
        for (int i = 0; i < text.length(); i++) {
            final char c = text.charAt(i);
            if (c > '~' || c < ' ' && c != '\t' && c != '\r' && c != '\n') {
                report(NO_REQUEST_ID, ErrorCode.INVALID_SYMBOL, ErrorCode.INVALID_SYMBOL_TEXT + text);
                return false;
            }
        }
        return true;
    }
}
