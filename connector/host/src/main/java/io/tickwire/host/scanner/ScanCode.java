package io.tickwire.host.scanner;

import io.tickwire.host.market.Instrument;
import io.tickwire.wire.Text;

/** What a scan ranks by. Does not allocate but for the list of all. */
enum ScanCode {
    TOP_PERC_GAIN("Top % Gainers"),
    TOP_PERC_LOSE("Top % Losers"),
    MOST_ACTIVE("Most Active"),
    HOT_BY_VOLUME("Hot Contracts by Volume"),
    TOP_TRADE_COUNT("Top Trade Count"),
    HIGH_LAST_PRICE("Highest Price");

    private static final ScanCode[] ALL = values();

    private final String title;

    ScanCode(final String title) {
        this.title = title;
    }

    /** The code of a text, or null. */
    static ScanCode of(final Text text) {
        for (final ScanCode code : ALL) {
            if (text.contentEquals(code.name())) {
                return code;
            }
        }
        return null;
    }

    /** The more, the higher the rank. */
    double value(final Instrument instrument) {
        return switch (this) {
            case TOP_PERC_GAIN -> instrument.last() / instrument.close();
            case TOP_PERC_LOSE -> -instrument.last() / instrument.close();
            case MOST_ACTIVE, HOT_BY_VOLUME, TOP_TRADE_COUNT -> instrument.volume();
            case HIGH_LAST_PRICE -> instrument.last();
        };
    }

    /** What a Host tells of its scanners, in short: instruments, locations, scan codes, filters. */
    static String parametersXml() {
        final StringBuilder xml = new StringBuilder(4096);
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ScanParameterResponse>\n <InstrumentList>\n");
        for (final String[] row : new String[][] {{"US Stocks", "STK", "STK.US,STK.US.MAJOR"},
            {"European Stocks", "STOCK.EU", "STK.EU"}, {"US Futures", "FUT.US", "FUT.US"}, {"US Indices", "IND.US",
            "IND.US"}}) {
            xml.append("  <Instrument><name>").append(row[0]).append("</name><type>").append(row[1])
                .append("</type><locations>").append(row[2]).append("</locations></Instrument>\n");
        }
        xml.append(" </InstrumentList>\n <ScanTypeList>\n");
        for (final ScanCode code : ALL) {
            xml.append("  <ScanType><displayName>").append(code.title).append("</displayName><scanCode>")
                .append(code.name()).append("</scanCode><instruments>STK,STOCK.EU,FUT.US,IND.US</instruments>")
                .append("</ScanType>\n");
        }
        xml.append(" </ScanTypeList>\n <FilterList>\n");
        for (final String filter : new String[] {"priceAbove", "priceBelow", "volumeAbove"}) {
            xml.append("  <RangeFilter><id>").append(filter).append("</id></RangeFilter>\n");
        }
        return xml.append(" </FilterList>\n</ScanParameterResponse>\n").toString();
    }
}
