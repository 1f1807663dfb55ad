package io.tickwire.host.history;

import java.util.Arrays;

/**
 * The limits of a real Host on requests for bars of 30 seconds and less: not the same one twice within 15 seconds, fewer
 * than six for one instrument within two seconds, no more than sixty in ten minutes. Those for bid and ask count twice.
 * Host thread only; does not allocate.
 */
final class HistoryPacing {
    private static final long SAME_SECONDS = 15;
    private static final long BURST_SECONDS = 2;
    private static final int BURST = 6;
    private static final long WINDOW_SECONDS = 600;
    private static final int WINDOW = 60;

    private final long[] seconds = new long[WINDOW];
    private final int[] conIds = new int[WINDOW];
    private final long[] keys = new long[WINDOW];
    private int next;

    HistoryPacing() {
        Arrays.fill(seconds, Long.MIN_VALUE / 2);
    }

    /** Whether a request may be served; if so it counts. */
    boolean admit(final long now, final int conId, final long key, final boolean twice) {
        int inWindow = 0;
        int inBurst = 0;
        for (int i = 0; i < WINDOW; i++) {
            final long age = now - seconds[i];
            inWindow += age < WINDOW_SECONDS ? 1 : 0;
            inBurst += age < BURST_SECONDS && conIds[i] == conId ? 1 : 0;
            if (age < SAME_SECONDS && keys[i] == key) {
                return false;
            }
        }
        final int cost = twice ? 2 : 1;
        if (inWindow + cost > WINDOW || inBurst + cost >= BURST) {
            return false;
        }
        for (int i = 0; i < cost; i++) {
            seconds[next] = now;
            conIds[next] = conId;
            keys[next] = key;
            next = (next + 1) % WINDOW;
        }
        return true;
    }
}
