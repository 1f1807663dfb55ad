package io.tickwire.host.session;

import java.io.IOException;
import java.nio.channels.WritableByteChannel;

/**
 * Spoils how bytes reach a client, not which: in small pieces, late and many at once, slowly, or not at all for a while.
 * Host thread only; does not allocate.
 */
public final class StreamFaults {
    private static final double NANOS_PER_SECOND = 1e9;

    private int pieceBytes;
    private int heapBytes;
    private long heapNanos;
    private long bytesPerSecond;
    private long stalledUntilNanos;
    private long waitingSinceNanos;
    private double budget;
    private long budgetNanos;

    StreamFaults() {
    }

    /** Sends pieces of so many bytes, each by a write of its own, one in a duty cycle; 0 ends it. */
    public void split(final int bytes) {
        pieceBytes = bytes;
    }

    /** Sends only when so many bytes wait, or the first has waited so long; 0 ends it. */
    public void coalesce(final int bytes, final long nanos) {
        heapBytes = bytes;
        heapNanos = nanos;
    }

    /** Sends at most so many bytes a second; 0 ends it. */
    public void slow(final long perSecond, final long nowNanos) {
        bytesPerSecond = perSecond;
        budget = 0;
        budgetNanos = nowNanos;
    }

    /** Sends nothing until a time. */
    public void stall(final long untilNanos) {
        stalledUntilNanos = untilNanos;
    }

    /** Sends as much as the faults allow; returns the bytes sent. */
    int flush(final SendBuffer tx, final WritableByteChannel channel, final long nowNanos) throws IOException {
        if (nowNanos < stalledUntilNanos || isHeaping(tx, nowNanos)) {
            return 0;
        }
        int most = tx.pending();
        if (pieceBytes > 0) {
            most = Math.min(most, pieceBytes);
        }
        if (bytesPerSecond > 0) {
            earn(nowNanos);
            most = (int)Math.min(most, budget);
        }
        if (most == 0) {
            return 0;
        }
        final int sent = tx.flush(channel, most);
        budget -= sent;
        return sent;
    }

    private boolean isHeaping(final SendBuffer tx, final long nowNanos) {
        if (heapBytes == 0 || tx.pending() >= heapBytes) {
            waitingSinceNanos = 0;
            return false;
        }
        if (waitingSinceNanos == 0) {
            waitingSinceNanos = nowNanos;
        }
        if (nowNanos - waitingSinceNanos < heapNanos) {
            return true;
        }
        waitingSinceNanos = 0;
        return false;
    }

    private void earn(final long nowNanos) {
        budget += bytesPerSecond * ((nowNanos - budgetNanos) / NANOS_PER_SECOND);
        budget = Math.min(budget, bytesPerSecond);
        budgetNanos = nowNanos;
    }
}
