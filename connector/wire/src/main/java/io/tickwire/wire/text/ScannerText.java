package io.tickwire.wire.text;

import io.tickwire.message.CancelScannerSubscription;
import io.tickwire.message.Contract;
import io.tickwire.message.ScannerData;
import io.tickwire.message.ScannerDataElement;
import io.tickwire.message.ScannerParameters;
import io.tickwire.message.ScannerParametersRequest;
import io.tickwire.message.ScannerSubscription;
import io.tickwire.message.ScannerSubscriptionRequest;
import io.tickwire.wire.MessageList;
import io.tickwire.wire.ServerVersion;

/**
 * Layouts of the market scanner.
 */
final class ScannerText {

    private ScannerText() {
    }

    static void scannerSubscriptionRequest(final TextIo io, final ScannerSubscriptionRequest m) {
        if (io.until(ServerVersion.SCANNER_FILTER_OPTIONS)) {
            io.version(4);
        }
        m.reqId(io.int32(m.reqId()));
        final ScannerSubscription s = io.isReading() ? m.mutableScannerSubscription() : m.scannerSubscription();
        s.numberOfRows(io.intMax(s.numberOfRows()));
        s.instrument(io.text(s.instrument()));
        s.locationCode(io.text(s.locationCode()));
        s.scanCode(io.text(s.scanCode()));
        s.abovePrice(io.doubleMax(s.abovePrice()));
        s.belowPrice(io.doubleMax(s.belowPrice()));
        s.aboveVolume(io.longMax(s.aboveVolume()));
        s.marketCapAbove(io.doubleMax(s.marketCapAbove()));
        s.marketCapBelow(io.doubleMax(s.marketCapBelow()));
        s.moodyRatingAbove(io.text(s.moodyRatingAbove()));
        s.moodyRatingBelow(io.text(s.moodyRatingBelow()));
        s.spRatingAbove(io.text(s.spRatingAbove()));
        s.spRatingBelow(io.text(s.spRatingBelow()));
        s.maturityDateAbove(io.text(s.maturityDateAbove()));
        s.maturityDateBelow(io.text(s.maturityDateBelow()));
        s.couponRateAbove(io.doubleMax(s.couponRateAbove()));
        s.couponRateBelow(io.doubleMax(s.couponRateBelow()));
        s.excludeConvertible(io.bool(s.excludeConvertible()));
        s.averageOptionVolumeAbove(io.longMax(s.averageOptionVolumeAbove()));
        s.scannerSettingPairs(io.text(s.scannerSettingPairs()));
        s.stockTypeFilter(io.text(s.stockTypeFilter()));
        if (io.since(ServerVersion.SCANNER_FILTER_OPTIONS)) {
            io.tagValues(s.scannerSubscriptionFilterOptions());
        }
        io.tagValues(s.scannerSubscriptionOptions());
    }

    static void cancelScannerSubscription(final TextIo io, final CancelScannerSubscription m) {
        io.version(1);
        m.reqId(io.int32(m.reqId()));
    }

    static void scannerParametersRequest(final TextIo io, final ScannerParametersRequest m) {
        io.version(1);
    }

    static void scannerParameters(final TextIo io, final ScannerParameters m) {
        io.version(1);
        m.xml(io.text(m.xml()));
    }

    static void scannerData(final TextIo io, final ScannerData m) {
        io.version(3);
        m.reqId(io.int32(m.reqId()));
        final MessageList<ScannerDataElement> rows = m.scannerDataElement();
        final int size = io.count(rows.size(), 14);
        for (int i = 0; i < size; i++) {
            row(io, io.element(rows, i));
        }
    }

    private static void row(final TextIo io, final ScannerDataElement r) {
        r.rank(io.int32(r.rank()));
        final Contract c = io.isReading() ? r.mutableContract() : r.contract();
        if (io.ver(3)) {
            c.conId(io.int32(c.conId()));
        }
        ContractText.dated(io, c);
        c.exchange(io.text(c.exchange()));
        c.currency(io.text(c.currency()));
        c.localSymbol(io.text(c.localSymbol()));
        r.marketName(io.text(r.marketName()));
        c.tradingClass(io.text(c.tradingClass()));
        r.distance(io.text(r.distance()));
        r.benchmark(io.text(r.benchmark()));
        r.projection(io.text(r.projection()));
        if (io.ver(2)) {
            r.comboKey(io.text(r.comboKey()));
        }
    }
}
