package io.tickwire.host.session;

/**
 * What the Host counted since it started. Host thread only: other threads ask for a copy, see
 * {@code SimulatedHost.counters()}.
 */
public final class HostCounters {
    /** Frames received. */
    public long framesIn;
    /** Frames sent, ticks included. */
    public long framesOut;
    /** Ticks sent. */
    public long ticksOut;
    /** Ticks that a client could not take in time: it was told the next state of the market instead. */
    public long ticksConflated;
    /** Frames that could not be read. */
    public long badFrames;
    /** Connections accepted. */
    public long accepted;
    /** Connections refused: too many, id in use, no TWS client. */
    public long refused;
    /** Clients disconnected because they did not read. */
    public long slowClients;

    /** A copy. Allocates. */
    public HostCounters copy() {
        final HostCounters copy = new HostCounters();
        copy.framesIn = framesIn;
        copy.framesOut = framesOut;
        copy.ticksOut = ticksOut;
        copy.ticksConflated = ticksConflated;
        copy.badFrames = badFrames;
        copy.accepted = accepted;
        copy.refused = refused;
        copy.slowClients = slowClients;
        return copy;
    }
}
