package io.tickwire.host;

import io.tickwire.host.session.HostSessions;
import io.tickwire.host.session.PacingMode;
import io.tickwire.host.session.StartOrder;

import java.net.InetAddress;
import java.time.ZoneId;
import java.util.List;

/**
 * Settings of how a {@link SimulatedHost} treats its clients, most of which a real Host has among its API settings: see
 * {@link SimulatedHostContext#sessions}. One thread; for set-up only.
 */
public final class SessionSettings {
    private static final int DEFAULT_MAX_PENDING_BYTES = 64 * 1024 * 1024;

    private int maxClients = 32;
    private int masterClientId = HostSessions.NO_MASTER;
    private StartOrder startOrder = StartOrder.ACCOUNTS_IDS_NOTICES;
    private boolean readOnly;
    private PacingMode pacing = PacingMode.OFF;
    private int messagesPerSecond = 50;
    private List<InetAddress> trustedAddresses = List.of();
    private ZoneId zone = ZoneId.of("US/Eastern");
    private String greetingZone = "EST";
    private int maxPendingBytes = DEFAULT_MAX_PENDING_BYTES;

    SessionSettings() {
    }

    void conclude() {
        SettingsCheck.requirePositive(maxClients, "maxClients");
        SettingsCheck.requirePositive(messagesPerSecond, "messagesPerSecond");
        SettingsCheck.requirePositive(maxPendingBytes, "maxPendingBytes");
        SettingsCheck.requireSet(startOrder, "startOrder");
        SettingsCheck.requireSet(pacing, "pacing");
        SettingsCheck.requireSet(zone, "zone");
        SettingsCheck.requireSet(greetingZone, "greetingZone");
    }

    /** Clients served at once: 32, as a real Host. */
    public SessionSettings maxClients(final int maxClients) {
        this.maxClients = maxClients;
        return this;
    }

    int maxClients() {
        return maxClients;
    }

    /** The client that is told of the orders of all clients; none by default. */
    public SessionSettings masterClientId(final int masterClientId) {
        this.masterClientId = masterClientId;
        return this;
    }

    int masterClientId() {
        return masterClientId;
    }

    /** In which order a client is told what it is told first. */
    public SessionSettings startOrder(final StartOrder startOrder) {
        this.startOrder = startOrder;
        return this;
    }

    StartOrder startOrder() {
        return startOrder;
    }

    /** Whether clients may only look; not by default. */
    public SessionSettings readOnly(final boolean readOnly) {
        this.readOnly = readOnly;
        return this;
    }

    boolean readOnly() {
        return readOnly;
    }

    /** How clients are kept to {@link #messagesPerSecond}: not at all by default. */
    public SessionSettings pacing(final PacingMode pacing) {
        this.pacing = pacing;
        return this;
    }

    PacingMode pacing() {
        return pacing;
    }

    /** Messages a second that a client may send: 50 by default; see {@link #pacing}. */
    public SessionSettings messagesPerSecond(final int messagesPerSecond) {
        this.messagesPerSecond = messagesPerSecond;
        return this;
    }

    int messagesPerSecond() {
        return messagesPerSecond;
    }

    /** The addresses that clients may connect from; from anywhere, by default, that reaches the address it listens on. */
    public SessionSettings trustedAddresses(final InetAddress... trustedAddresses) {
        this.trustedAddresses = List.of(trustedAddresses);
        return this;
    }

    List<InetAddress> trustedAddresses() {
        return trustedAddresses;
    }

    /** The zone of the times that it tells: US/Eastern by default. */
    public SessionSettings zone(final ZoneId zone) {
        this.zone = zone;
        return this;
    }

    ZoneId zone() {
        return zone;
    }

    /** The zone as the greeting names it, in any form: real Hosts send short names, long names, and non-ASCII ones. */
    public SessionSettings greetingZone(final String greetingZone) {
        this.greetingZone = greetingZone;
        return this;
    }

    String greetingZone() {
        return greetingZone;
    }

    /** Bytes that may wait for a client that does not read, before it is disconnected: 64 MiB by default. */
    public SessionSettings maxPendingBytes(final int maxPendingBytes) {
        this.maxPendingBytes = maxPendingBytes;
        return this;
    }

    int maxPendingBytes() {
        return maxPendingBytes;
    }
}
