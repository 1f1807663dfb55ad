package io.tickwire.host.account;

import com.epam.deltix.dfp.Decimal64Utils;
import io.tickwire.host.session.ErrorCode;
import io.tickwire.host.session.HostSession;
import io.tickwire.wire.Text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The accounts of the Host's user. Host thread only; look-ups do not allocate. */
public final class Accounts {
    private final List<HostAccount> accounts = new ArrayList<>();
    private final List<PositionListener> listeners = new ArrayList<>();
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

    /** Adds somebody to be told of changed positions. */
    public void onPosition(final PositionListener listener) {
        listeners.add(listener);
    }

    /** A fill changed a position: all are told. */
    public void changed(final HostAccount account, final HostPosition position) {
        for (int i = 0; i < listeners.size(); i++) {
            listeners.get(i).onPosition(account, position);
        }
    }

    /** Whether any account holds an instrument now. */
    public boolean holds(final int conId) {
        for (int i = 0; i < accounts.size(); i++) {
            if (!Decimal64Utils.isZero(accounts.get(i).quantity(conId))) {
                return true;
            }
        }
        return false;
    }

    /** Tells a client that it named an account that does not exist. */
    static void refuse(final HostSession session, final int reqId) {
        session.error(reqId, ErrorCode.INVALID_REQUEST, "Error validating request.-'bN' : cause - unknown account");
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
