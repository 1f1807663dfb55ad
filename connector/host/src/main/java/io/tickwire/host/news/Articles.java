package io.tickwire.host.news;

import io.tickwire.host.market.Instrument;
import io.tickwire.host.market.InstrumentCatalog;
import io.tickwire.wire.Text;

/**
 * The articles that the Host knows: each provider writes one about each instrument every few hours. An article's id says
 * what and when it is about, so that nothing is kept. Host thread only.
 */
final class Articles {
    static final String[] CODES = {"BRFG", "BRFUPDN", "DJ-N"};
    static final String[] NAMES = {
        "Briefing.com General Market Columns", "Briefing.com Analyst Actions", "Dow Jones News Service"};

    static final long PERIOD_SECONDS = 4 * 3600L;
    private static final int PERIOD_BITS = 18;
    private static final int ID_DIGITS = 8;
    private static final String[] SUBJECTS = {
        "sees steady demand", "opens a new site", "meets its own forecast", "names a new board member",
        "is watched by analysts", "trades within its range"};

    private final InstrumentCatalog catalog;

    Articles(final InstrumentCatalog catalog) {
        this.catalog = catalog;
    }

    /** The number of the provider of a code, or -1. */
    static int provider(final CharSequence code) {
        for (int i = 0; i < CODES.length; i++) {
            if (CODES[i].contentEquals(code)) {
                return i;
            }
        }
        return -1;
    }

    /** When a provider wrote in a period, seconds since the epoch. */
    static long second(final int provider, final Instrument instrument, final long period) {
        return period * PERIOD_SECONDS + Math.floorMod(instrument.conId() * 31L + period * 7 + provider * 1999L, 3600L);
    }

    static String id(final int provider, final Instrument instrument, final long period) {
        return CODES[provider] + '$' + String.format("%08x", (long)instrument.index() << PERIOD_BITS | period);
    }

    static String headline(final int provider, final Instrument instrument, final long period) {
        final int subject = (int)Math.floorMod(instrument.conId() + period + provider, (long)SUBJECTS.length);
        return instrument.spec().longName() + ' ' + SUBJECTS[subject];
    }

    /** The text of an article; null if there is none with the id. */
    String text(final int provider, final Text articleId) {
        final String id = articleId.toString();
        final String prefix = CODES[provider] + '$';
        if (!id.startsWith(prefix) || id.length() != prefix.length() + ID_DIGITS) {
            return null;
        }
        final long number;
        try {
            number = Long.parseLong(id.substring(prefix.length()), 16);
        } catch (final NumberFormatException ex) {
            return null;
        }
        final long index = number >>> PERIOD_BITS;
        if (index >= catalog.all().size()) {
            return null;
        }
        final Instrument instrument = catalog.all().get((int)index);
        final String headline = headline(provider, instrument, number & (1L << PERIOD_BITS) - 1);
        return "<p>" + headline + ".</p>\n<p>This article about " + instrument.spec().symbol()
            + " was made up by a stand-in.</p>";
    }
}
