package io.tickwire.host.account;

import io.tickwire.wire.Text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The accounts of the Host's user. Host thread only; look-ups do not allocate. */
public final class Accounts {
    private final List<HostAccount> accounts = new ArrayList<>();
    private final String list;

    /** Makes accounts with the same cash each. */
    public Accounts(final List<String> names, final double startCash) {
        for (final String name : names) {
            accounts.add(new HostAccount(name, startCash));
        }
        list = String.join(",", names);
    }

    /** All accounts. */
    public List<HostAccount> all() {
        return Collections.unmodifiableList(accounts);
    }

    /** The names of all accounts, separated by commas, as managedAccounts tells them. */
    public String list() {
        return list;
    }

    /** The account that orders go to if they name none. */
    public HostAccount first() {
        return accounts.get(0);
    }

    /** The account with a name, the first if the name is empty, null if there is none of that name. */
    public HostAccount find(final Text name) {
        if (name.isEmpty()) {
            return first();
        }
        for (int i = 0; i < accounts.size(); i++) {
            if (name.contentEquals(accounts.get(i).name())) {
                return accounts.get(i);
            }
        }
        return null;
    }

    /** The account with a name, or null. */
    public HostAccount find(final String name) {
        for (int i = 0; i < accounts.size(); i++) {
            if (accounts.get(i).name().equals(name)) {
                return accounts.get(i);
            }
        }
        return null;
    }
}
