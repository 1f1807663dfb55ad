package io.tickwire.host;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Settings of the accounts of a {@link SimulatedHost}: see
 * {@link SimulatedHostContext#accounts(java.util.function.Consumer)}.
 * One thread; for set-up only.
 */
public final class AccountSettings {
    private final List<Position> positions = new ArrayList<>();
    private List<String> names = List.of("DU1000001");
    private double startCash = 1_000_000;
    private boolean advisor;

    AccountSettings() {
    }

    /** What an account holds at the start; the first account if none is named, the market's price if that is NaN. */
    record Position(String account, String symbol, double quantity, double price) {
    }

    void conclude() {
        SettingsCheck.require(!names.isEmpty(), "accounts must name one account or more, as in \"DU1000001\"");
        SettingsCheck.require(new HashSet<>(names).size() == names.size(), "accounts must differ: " + names);
        for (final String name : names) {
            SettingsCheck.require(!name.isBlank() && name.indexOf(',') < 0,
                "the name of an account must not be blank or hold a comma: '" + name + "'");
        }
        SettingsCheck.require(Double.isFinite(startCash), "startCash must be a number: " + startCash);
    }

    /** As {@link SimulatedHostContext#accounts(String...)}. */
    public AccountSettings names(final String... names) {
        this.names = List.of(names);
        return this;
    }

    List<String> names() {
        return names;
    }

    /** Cash of each account at the start, in USD: a million by default. */
    public AccountSettings startCash(final double startCash) {
        this.startCash = startCash;
        return this;
    }

    double startCash() {
        return startCash;
    }

    /** The first account holds so many units from the start, bought at the market's price, negative when short. */
    public AccountSettings position(final String symbol, final double quantity) {
        return position(null, symbol, quantity, Double.NaN);
    }

    /**
     * An account holds a position from the start, besides its cash.
     *
     * @param account  its name.
     * @param symbol   the local symbol, as in "AAPL", "EUR.USD".
     * @param quantity units, negative when short.
     * @param price    that a unit was bought or sold at; the average cost is this, times the contract's size.
     */
    public AccountSettings position(
        final String account, final String symbol, final double quantity, final double price) {
        positions.add(new Position(account, symbol, quantity, price));
        return this;
    }

    List<Position> positions() {
        return positions;
    }

    /** Whether the user is a financial advisor, with groups and aliases of accounts; not by default. */
    public AccountSettings advisor(final boolean advisor) {
        this.advisor = advisor;
        return this;
    }

    boolean advisor() {
        return advisor;
    }
}
