package io.tickwire.benchmarks.quickstart;

import java.math.BigDecimal;
import java.util.Locale;

import io.tickwire.host.HostBooks;

/** The engine's books beside the Host's: shares and fills must be equal, cash to the cent. */
final class Reconciliation {
    private static final double HALF_A_CENT = 0.005;

    private final StringBuilder table = new StringBuilder();
    private boolean agree = true;

    /**
     * Compares, once both sides are at rest.
     *
     * @param host      what really happened
     * @param engine    what the engine made of its callbacks
     * @param watchlist what was traded
     * @param startCash of the account
     */
    Reconciliation(
        final HostBooks host, final Book engine, final Watchlist watchlist, final double startCash) {
        final String account = host.accounts().get(0);
        table.append(String.format("%-12s %16s %16s%n", "", "engine", "Host"));
        for (int i = 0; i < watchlist.size(); i++) {
            final BigDecimal position = host.position(account, watchlist.conId(i));
            final boolean equal = position.compareTo(BigDecimal.valueOf(engine.position(i))) == 0;
            add(watchlist.symbol(i), engine.position(i), position.longValue(), equal);
        }
        add("fills", engine.fills(), host.totalFills(), engine.fills() == host.totalFills());
        add("cash", startCash + engine.cash(), host.cash(account));
        add("commissions", engine.commissions(), host.commissions(account));
    }

    private void add(final String name, final double engine, final double host) {
        final boolean equal = Math.abs(engine - host) < HALF_A_CENT;
        agree &= equal;
        table.append(String.format(Locale.ROOT, "%-12s %,16.2f %,16.2f  %s%n", name, engine, host, word(equal)));
    }

    private void add(final String name, final long engine, final long host, final boolean equal) {
        agree &= equal;
        table.append(String.format(Locale.ROOT, "%-12s %,16d %,16d  %s%n", name, engine, host, word(equal)));
    }

    private static String word(final boolean equal) {
        return equal ? "equal" : "DIFFERENT";
    }

    boolean agree() {
        return agree;
    }

    String render() {
        return table.toString();
    }
}
