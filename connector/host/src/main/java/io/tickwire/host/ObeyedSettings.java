package io.tickwire.host;

import io.tickwire.host.session.HostLoop;
import io.tickwire.host.session.HostSessions;
import io.tickwire.host.session.PacingMode;
import io.tickwire.host.session.ReadOnly;
import io.tickwire.host.session.RequestRouter;
import io.tickwire.host.session.StartOrder;
import io.tickwire.message.ApiSettingsConfig;
import io.tickwire.wire.TextList;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;

/**
 * The API settings that a client can change while the Host runs, and that the Host then obeys: read-only, the master
 * client, what is done about too many messages, the addresses that may connect, open orders told on connection. The last
 * three matter to those who connect later. Host thread only; allocates.
 */
final class ObeyedSettings {
    private final HostSessions sessions;
    private final ReadOnly readOnly;
    private HostLoop loop;
    private StartOrder startOrder;

    ObeyedSettings(final SessionSettings settings, final HostSessions sessions, final RequestRouter router) {
        this.sessions = sessions;
        this.startOrder = settings.startOrder();
        this.readOnly = new ReadOnly(router);
        readOnly.set(settings.readOnly());
    }

    /** The loop is made last. */
    void loop(final HostLoop loop) {
        this.loop = loop;
    }

    /** In which order a client is told what it is told first. */
    StartOrder startOrder() {
        return startOrder;
    }

    /** A client changed settings; those that it left out are as they were. */
    void change(final ApiSettingsConfig changed) {
        if (changed.hasReadOnlyApi()) {
            readOnly.set(changed.readOnlyApi());
        }
        if (changed.hasMasterClientId()) {
            sessions.masterClientId(changed.masterClientId());
        }
        if (changed.hasRejectMessagesAboveMaxRate()) {
            sessions.pacing(changed.rejectMessagesAboveMaxRate() ? PacingMode.REJECT : PacingMode.DELAY);
        }
        if (changed.hasDownloadOpenOrdersOnConnection()) {
            startOrder = changed.downloadOpenOrdersOnConnection()
                ? StartOrder.ORDERS_FIRST : StartOrder.ACCOUNTS_IDS_NOTICES;
        }
        if (changed.trustedIPs().size() > 0) {
            loop.trust(addresses(changed.trustedIPs()));
        }
    }

    private static List<InetAddress> addresses(final TextList texts) {
        final List<InetAddress> addresses = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            try {
                addresses.add(InetAddress.getByName(texts.get(i).toString()));
            } catch (final UnknownHostException ex) {
                throw new IllegalStateException("only addresses get here: " + texts.get(i), ex);
            }
        }
        return addresses;
    }
}
