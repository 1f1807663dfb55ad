package io.tickwire.host.account;

/** Is told when a fill changed a position. Host thread. */
@FunctionalInterface
public interface PositionListener {
    /** A position changed. */
    void onPosition(HostAccount account, HostPosition position);
}
