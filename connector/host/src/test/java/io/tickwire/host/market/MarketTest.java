package io.tickwire.host.market;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Timeout(60)
class MarketTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource({"0.01, 23104, 231.04", "0.25, 23948, 5987.0", "0.00005, 20842, 1.0421", "0.015625, 6304, 98.5", "5, 3, 15"})
    void shouldTellPricesAsTheDoubleClosestToTheirText(final String minTick, final long ticks, final double price) {
        final TickGrid grid = new TickGrid(minTick);
        assertEquals(price, grid.price(ticks));
        assertEquals(ticks, grid.ticks(price));
        assertTrue(grid.holds(price));
        assertFalse(grid.holds(price + grid.minTick() / 3));
    }

    @Test
    void shouldKeepBidUnderAskAndPricesInBoundsForAMillionStepsOfEachInstrument() {
        final InstrumentCatalog catalog = InstrumentCatalog.bundled(DAY);
        final Market market = new Market(catalog, 42, 0, 0);
        for (final String symbol : new String[] {"IBM", "EUR.USD", "SPX", "IBCID640000001"}) {
            final Instrument instrument = catalog.candidates(symbol)[0];
            final Set<Long> bids = new HashSet<>();
            for (int i = 0; i < 1_000_000; i++) {
                market.step(instrument);
                assertTrue(instrument.bid >= 1 && instrument.bid < instrument.ask, instrument::toString);
                assertTrue(instrument.ask - instrument.bid <= RandomWalk.MAX_SPREAD, instrument::toString);
                bids.add(instrument.bid);
            }
            assertTrue(bids.size() > 20, "the market must move");
        }
    }

    @Test
    void shouldGiveWayToTheNextLevelWhenALevelIsBoughtAway() {
        final InstrumentCatalog catalog = InstrumentCatalog.bundled(DAY);
        final Market market = new Market(catalog, 42, 0, 0);
        final Instrument ibm = catalog.candidates("IBM")[0];
        market.quote(ibm, 222.90, 223.00, 500, 100);
        market.bought(ibm, 40);
        assertEquals(60, ibm.askSize());
        assertEquals(223.00, ibm.ask());
        market.bought(ibm, 60);
        assertEquals(223.01, ibm.ask());
        assertTrue(ibm.askSize() > 0);
    }

    @Test
    void shouldKnowInstrumentsOfEachKindUnderTheirOwnIds() {
        final InstrumentCatalog catalog = InstrumentCatalog.bundled(DAY);
        final Set<String> kinds = new HashSet<>();
        final Set<Integer> conIds = new HashSet<>();
        for (final Instrument instrument : catalog.all()) {
            kinds.add(instrument.spec().secType());
            assertTrue(conIds.add(instrument.conId()));
        }
        assertEquals(Set.of("STK", "OPT", "FUT", "CASH", "BOND", "IND", "CFD", "CRYPTO"), kinds);
    }

    @Test
    void shouldEndContractMonthsOnTheThirdFridayAfterToday() {
        final InstrumentCatalog catalog = InstrumentCatalog.bundled(DAY);
        final Instrument first = catalog.candidates("ES")[0];
        assertEquals("20260320", first.spec().expiry());
        assertEquals("ESH6", first.spec().localSymbol());
    }
}
