package io.tickwire.host.account;

/** Writes amounts as the Host tells them: two digits after the point. Does not allocate. */
final class Amounts {
    private final StringBuilder text = new StringBuilder(24);

    /** An amount; valid until the next call. */
    CharSequence of(final double amount) {
        final long hundredths = Math.round(Math.abs(amount) * 100);
        text.setLength(0);
        if (amount < 0 && hundredths != 0) {
            text.append('-');
        }
        text.append(hundredths / 100).append('.');
        return text.append((char)('0' + hundredths / 10 % 10)).append((char)('0' + hundredths % 10));
    }

    /** A figure of an account; valid until the next call. */
    CharSequence of(final AccountTag tag, final HostAccount account) {
        if (tag == AccountTag.DAY_TRADES_REMAINING) {
            return "-1";
        }
        return of(tag.of(account));
    }
}
