package io.tickwire.host;

import java.util.HashSet;
import java.util.List;

/**
 * Settings of the accounts of a {@link SimulatedHost}: see
 * {@link SimulatedHostContext#accounts(java.util.function.Consumer)}.
 * One thread; for set-up only.
 */
public final class AccountSettings {
    private List<String> names = List.of("DU1000001");
    private double startCash = 1_000_000;
    private boolean advisor;

    AccountSettings() {
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

    /** Whether the user is a financial advisor, with groups and aliases of accounts; not by default. */
    public AccountSettings advisor(final boolean advisor) {
        this.advisor = advisor;
        return this;
    }

    boolean advisor() {
        return advisor;
    }
}
