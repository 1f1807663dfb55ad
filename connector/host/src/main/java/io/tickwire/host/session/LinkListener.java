package io.tickwire.host.session;

/** Is told of the link between the Host and IB. Host thread. */
public interface LinkListener {

    /** The link is down. */
    void onLost();

    /**
     * The link is up again.
     *
     * @param dataLost whether all subscriptions to data are gone.
     */
    void onRestored(boolean dataLost);
}
