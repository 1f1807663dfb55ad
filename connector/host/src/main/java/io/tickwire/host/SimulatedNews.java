package io.tickwire.host;

import io.tickwire.host.news.Bulletins;

/** The Host's news, for tests and tools: lets things happen. Threads as {@link SimulatedHost}. Allocates. */
public final class SimulatedNews {
    private final HostCore core;

    SimulatedNews(final HostCore core) {
        this.core = core;
    }

    /**
     * Issues a bulletin.
     *
     * @param type     1 for news, 2 for an exchange that is down, 3 for one that is up again.
     * @param text     what it says.
     * @param exchange that it comes from.
     */
    public void bulletin(final int type, final String text, final String exchange) {
        final Bulletins bulletins = core.hostData.bulletins();
        core.tasks.run(() -> bulletins.issue(type, text, exchange));
    }
}
