package io.tickwire.host.script;

import io.tickwire.host.SimulatedHost;

/** What a line does. */
@FunctionalInterface
interface Action {

    /** Does it, on the Host's thread. */
    void run(Occasion occasion);

    /** Checks before the Host serves anybody that it can be done there, as far as that is known. */
    default void check(final SimulatedHost host) {
    }

    /** An action that needs an instrument. */
    static Action onInstrument(final String symbol, final InstrumentAction action) {
        return new Action() {
            @Override
            public void run(final Occasion occasion) {
                action.run(occasion.host(), occasion.host().market().conId(symbol));
            }

            @Override
            public void check(final SimulatedHost host) {
                host.market().conId(symbol);
            }
        };
    }

    /** What is done with an instrument. */
    @FunctionalInterface
    interface InstrumentAction {
        void run(SimulatedHost host, int conId);
    }
}
