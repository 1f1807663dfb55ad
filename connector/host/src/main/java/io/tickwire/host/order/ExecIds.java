package io.tickwire.host.order;

/** Writes execution ids: four parts between dots, of which the last counts corrections. Does not allocate. */
final class ExecIds {
    private static final char[] HEX = "0123456789abcdef".toCharArray();
    private static final int DIGITS = 8;

    private final StringBuilder text = new StringBuilder(32);
    private final long day;

    ExecIds(final long startNanos) {
        day = startNanos / 1_000_000_000L;
    }

    /** The id of a fill; valid until the next call. */
    CharSequence of(final Fill fill) {
        text.setLength(0);
        appendHex(0xe0d5);
        text.append('.');
        appendHex(day + fill.number());
        text.append(".01.01");
        return text;
    }

    private void appendHex(final long value) {
        for (int shift = (DIGITS - 1) * 4; shift >= 0; shift -= 4) {
            text.append(HEX[(int)(value >>> shift) & 15]);
        }
    }
}
