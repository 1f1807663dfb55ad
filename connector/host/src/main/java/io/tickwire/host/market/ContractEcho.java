package io.tickwire.host.market;

import io.tickwire.message.Contract;

/** Fills a contract with what the Host knows of an instrument. Does not allocate once the texts have grown. */
public final class ContractEcho {
    private ContractEcho() {
    }

    /** The contract as the Host tells it, routed to the instrument's own exchange. */
    public static Contract fill(final Contract contract, final Instrument instrument) {
        return fill(contract, instrument, instrument.spec().exchange());
    }

    /** The contract as the Host tells it, routed to an exchange. */
    public static Contract fill(final Contract contract, final Instrument instrument, final CharSequence exchange) {
        final InstrumentSpec spec = instrument.spec();
        contract.clear();
        return contract.conId(spec.conId())
            .symbol(spec.symbol())
            .secType(spec.secType())
            .lastTradeDateOrContractMonth(spec.expiry())
            .strike(spec.strike())
            .right(spec.right())
            .multiplier(spec.multiplier())
            .exchange(exchange)
            .currency(spec.currency())
            .localSymbol(spec.localSymbol())
            .tradingClass(spec.tradingClass());
    }
}
