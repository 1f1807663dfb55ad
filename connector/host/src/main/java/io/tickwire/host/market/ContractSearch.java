package io.tickwire.host.market;

import io.tickwire.message.Contract;
import io.tickwire.wire.Text;
import io.tickwire.wire.Unset;

import java.util.List;

/**
 * Finds the instruments that a contract describes.
 * <p>
 * A contract id decides alone; without one every field that is filled must fit. Host thread only; does not allocate.
 */
public final class ContractSearch {
    private final InstrumentCatalog catalog;
    private int matches;

    /** Makes a search over a catalog. */
    public ContractSearch(final InstrumentCatalog catalog) {
        this.catalog = catalog;
    }

    /** The one instrument that a contract describes, or null if none or several do: see {@link #matches()}. */
    public Instrument one(final Contract contract) {
        matches = 0;
        if (contract.conId() > 0) {
            final Instrument found = catalog.byConId(contract.conId());
            matches = found == null ? 0 : 1;
            return found;
        }
        Instrument only = null;
        for (final Instrument candidate : candidates(contract)) {
            if (fits(candidate.spec(), contract)) {
                matches++;
                only = candidate;
            }
        }
        return matches == 1 ? only : null;
    }

    /** How many instruments fitted in the last search. */
    public int matches() {
        return matches;
    }

    /** Adds all instruments that a contract describes to a list. */
    public void all(final Contract contract, final List<Instrument> found) {
        if (contract.conId() > 0) {
            final Instrument instrument = catalog.byConId(contract.conId());
            if (instrument != null) {
                found.add(instrument);
            }
            return;
        }
        for (final Instrument candidate : candidates(contract)) {
            if (fits(candidate.spec(), contract)) {
                found.add(candidate);
            }
        }
    }

    private Instrument[] candidates(final Contract contract) {
        return catalog.candidates(contract.symbol().isEmpty() ? contract.localSymbol() : contract.symbol());
    }

    private static boolean fits(final InstrumentSpec spec, final Contract contract) {
        return fitsText(contract.symbol(), spec.symbol())
            && fitsText(contract.secType(), spec.secType())
            && fitsText(contract.localSymbol(), spec.localSymbol())
            && fitsText(contract.currency(), spec.currency())
            && fitsExchange(contract.exchange(), spec)
            && fitsText(contract.primaryExch(), spec.primaryExch())
            && fitsText(contract.tradingClass(), spec.tradingClass())
            && fitsExpiry(contract.lastTradeDateOrContractMonth(), spec.expiry())
            && fitsStrike(contract.strike(), spec.strike())
            && fitsRight(contract.right(), spec.right())
            && fitsMultiplier(contract.multiplier(), spec);
    }

    private static boolean fitsText(final Text wanted, final String actual) {
        return wanted.isEmpty() || wanted.contentEquals(actual);
    }

    private static boolean fitsExchange(final Text wanted, final InstrumentSpec spec) {
        return wanted.isEmpty() || wanted.contentEquals(spec.exchange()) || wanted.contentEquals(spec.primaryExch())
            || spec.exchange().equals("SMART") && !wanted.contentEquals("IDEALPRO");
    }

    /** A month stands for any day of it. */
    private static boolean fitsExpiry(final Text wanted, final String actual) {
        final int length = wanted.length();
        if (length == 0) {
            return true;
        }
        if (length > actual.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (wanted.charAt(i) != actual.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean fitsStrike(final double wanted, final double actual) {
        return wanted == 0.0 || Unset.isUnsetDouble(wanted) || wanted == actual;
    }

    private static boolean fitsRight(final Text wanted, final String actual) {
        return wanted.isEmpty() || wanted.contentEquals("?") || wanted.contentEquals("0")
            || !actual.isEmpty() && wanted.charAt(0) == actual.charAt(0);
    }

    private static boolean fitsMultiplier(final Text wanted, final InstrumentSpec spec) {
        if (wanted.isEmpty() || wanted.contentEquals(spec.multiplier())) {
            return true;
        }
        final int length = spec.multiplier().length();
        return wanted.length() > length && wanted.charAt(length) == '.'
            && startsWith(wanted, spec.multiplier());
    }

    private static boolean startsWith(final Text text, final String prefix) {
        for (int i = 0; i < prefix.length(); i++) {
            if (text.charAt(i) != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
