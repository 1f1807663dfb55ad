package io.tickwire.host;

import io.tickwire.host.account.Accounts;
import io.tickwire.host.account.HostAccount;
import io.tickwire.host.market.Instrument;
import io.tickwire.host.market.Market;
import io.tickwire.wire.Decimals;

/** Brings market and accounts into the state that the settings want at the start. */
final class StartState {
    private final SimulatedHostContext context;
    private final Market market;
    private final Accounts accounts;

    StartState(final SimulatedHostContext context, final Market market, final Accounts accounts) {
        this.context = context;
        this.market = market;
        this.accounts = accounts;
    }

    void apply() {
        for (final MarketSettings.Quote quote : context.market().quotes()) {
            market.open(instrument(quote.symbol()), quote.bid(), quote.ask());
        }
        for (final String symbol : context.market().still()) {
            market.still(instrument(symbol), true);
        }
        for (final AccountSettings.Position position : context.accounts().positions()) {
            open(position);
        }
    }

    private void open(final AccountSettings.Position position) {
        final HostAccount account = position.account() == null ? accounts.first() : accounts.find(position.account());
        SettingsCheck.require(account != null, "position: no account has the name " + position.account()
            + "; there are " + context.accounts().names());
        final Instrument instrument = instrument(position.symbol());
        final double price = Double.isNaN(position.price()) ? instrument.last() : position.price();
        account.open(instrument, Decimals.fromDouble(position.quantity()), price * instrument.contractSize());
    }

    private Instrument instrument(final String symbol) {
        final Instrument instrument = market.catalog().byLocalSymbol(symbol);
        SettingsCheck.require(instrument != null, "no instrument has the local symbol " + symbol);
        return instrument;
    }
}
