package io.tickwire.host.history;

import io.tickwire.host.market.ContractSearch;
import io.tickwire.host.market.Instrument;
import io.tickwire.host.market.InstrumentCatalog;
import io.tickwire.host.session.ErrorCode;
import io.tickwire.host.session.HostSession;
import io.tickwire.host.session.HostTime;
import io.tickwire.message.Contract;
import io.tickwire.wire.Text;
import io.tickwire.wire.Times;
import io.tickwire.wire.Unset;

/**
 * What all requests about the past share: the prices, the hours, the reading of times. Host thread only; does not
 * allocate in steady state.
 */
public final class HistoryModel {
    static final int BAD_END = 10314;
    static final int TIME_WITHOUT_ZONE = 2174;

    private static final long NANOS_PER_SECOND = 1_000_000_000L;
    private static final int NO_ZONE_LENGTH = 17;
    private static final int FIRST_LISTING_DAY = 3650; // the end of 1979
    private static final int LISTING_DAYS = 9000;
    private static final int DAYS_BEFORE_EXPIRY = 730;
    private static final int LISTING = 7;

    private final HostTime time;
    private final PricePath path;
    private final ContractSearch search;
    private final TradingHours[] hours;
    private final Times times;
    private final HistoryPacing pacing;

    /**
     * Makes the past of a catalog's instruments; prices meet the live market's start now. With pacing as a
     * real Host has it, or without.
     */
    public HistoryModel(
        final InstrumentCatalog catalog, final long seed, final HostTime time, final boolean isPaced) {
        this.time = time;
        this.path = new PricePath(seed, Math.floorDiv(time.seconds(), 60));
        this.search = new ContractSearch(catalog);
        this.hours = new TradingHours[catalog.all().size()];
        this.times = new Times(time.zone());
        this.pacing = isPaced ? new HistoryPacing() : null;
    }

    /** Whether a request may be served now; two requests with one key are the same. */
    boolean admits(final Instrument instrument, final long key, final boolean twice) {
        return pacing == null || pacing.admit(time.seconds(), instrument.conId(), key, twice);
    }

    HostTime time() {
        return time;
    }

    PricePath path() {
        return path;
    }

    TradingHours hours(final Instrument instrument) {
        if (hours[instrument.index()] == null) {
            hours[instrument.index()] = TradingHours.of(instrument.spec());
        }
        return hours[instrument.index()];
    }

    /** The instrument of a contract; null, and an error is sent, if there is none or there are several. */
    Instrument find(final HostSession session, final int reqId, final Contract contract) {
        final Instrument instrument = search.one(contract);
        if (instrument == null) {
            session.error(reqId, ErrorCode.NO_CONTRACT, search.matches() == 0
                ? "no contract fits the description" : "the description of the contract is ambiguous");
        }
        return instrument;
    }

    /** Seconds since the epoch of a request's time; {@link Unset#LONG}, and an error is sent, if it is none. */
    long second(final HostSession session, final int reqId, final Text text) {
        final long nanos = times.parse(text);
        if (nanos == Unset.LONG) {
            session.error(reqId, BAD_END, "a time must look like 20261122 16:00:00 US/Eastern or 20261122-16:00:00");
            return Unset.LONG;
        }
        if (text.length() == NO_ZONE_LENGTH && text.charAt(8) == ' ') {
            session.error(reqId, TIME_WITHOUT_ZONE, "a time without a zone is taken to be in the Host's zone");
        }
        return Math.floorDiv(nanos, NANOS_PER_SECOND);
    }

    /** When the first trade of an instrument was, seconds since the epoch. */
    long head(final Instrument instrument, final boolean regular) {
        final TradingHours trading = hours(instrument);
        path.of(instrument);
        long day = FIRST_LISTING_DAY + (path.chance(0, LISTING) >>> 1) % LISTING_DAYS;
        if (!instrument.spec().expiry().isEmpty()) {
            day = Math.floorDiv(expirySecond(instrument), TradingHours.SECONDS_PER_DAY) - DAYS_BEFORE_EXPIRY;
        }
        while (!trading.isOpenOn(day)) {
            day++;
        }
        return trading.open(day, regular);
    }

    private long expirySecond(final Instrument instrument) {
        return Math.floorDiv(times.parse(instrument.spec().expiry()), NANOS_PER_SECOND);
    }
}
