package io.tickwire.host.order;

import io.tickwire.message.ExecutionFilter;
import io.tickwire.wire.Text;

/** Decides which fills a client wants to see. Does not allocate. */
final class ExecutionFilters {
    private ExecutionFilters() {
    }

    /** Whether a fill fits a filter; a client id of 0 asks for all clients. */
    static boolean fits(final ExecutionFilter filter, final Fill fill) {
        return (filter.clientId() == 0 || filter.clientId() == fill.clientId())
            && fitsText(filter.acctCode(), fill.account())
            && fitsText(filter.symbol(), fill.instrument().spec().symbol())
            && fitsText(filter.secType(), fill.instrument().spec().secType())
            && fitsSide(filter.side(), fill.isBuy());
    }

    private static boolean fitsText(final Text wanted, final String actual) {
        return wanted.isEmpty() || wanted.contentEquals(actual);
    }

    private static boolean fitsSide(final Text wanted, final boolean isBuy) {
        return wanted.isEmpty() || (wanted.charAt(0) == 'B') == isBuy;
    }
}
