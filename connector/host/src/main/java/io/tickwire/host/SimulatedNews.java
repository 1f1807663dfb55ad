package io.tickwire.host;

import io.tickwire.host.market.Instrument;
import io.tickwire.host.news.Bulletins;
import io.tickwire.message.TickNews;

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

    /**
     * Tells a headline about an instrument to clients that follow it with generic tick 292.
     *
     * @param conId     of the instrument.
     * @param provider  code of who wrote it.
     * @param articleId its id.
     * @param headline  what it says.
     */
    public void headline(final int conId, final String provider, final String articleId, final String headline) {
        core.tasks.run(() -> {
            final Instrument instrument = core.market.catalog().byConId(conId);
            if (instrument == null) {
                throw new IllegalArgumentException("no instrument has the contract id " + conId);
            }
            core.data.news(instrument, new TickNews().timestamp(core.time.millis()).providerCode(provider)
                .articleId(articleId).headline(headline));
        });
    }
}
