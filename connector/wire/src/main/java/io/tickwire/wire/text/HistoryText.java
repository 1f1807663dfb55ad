package io.tickwire.wire.text;

import io.tickwire.message.CancelHeadTimestamp;
import io.tickwire.message.CancelHistogramData;
import io.tickwire.message.CancelHistoricalData;
import io.tickwire.message.CancelRealTimeBars;
import io.tickwire.message.Contract;
import io.tickwire.message.HeadTimestamp;
import io.tickwire.message.HeadTimestampRequest;
import io.tickwire.message.HistogramData;
import io.tickwire.message.HistogramDataEntry;
import io.tickwire.message.HistogramDataRequest;
import io.tickwire.message.HistoricalData;
import io.tickwire.message.HistoricalDataBar;
import io.tickwire.message.HistoricalDataEnd;
import io.tickwire.message.HistoricalDataRequest;
import io.tickwire.message.HistoricalDataUpdate;
import io.tickwire.message.HistoricalSchedule;
import io.tickwire.message.HistoricalSession;
import io.tickwire.message.RealTimeBarTick;
import io.tickwire.message.RealTimeBarsRequest;
import io.tickwire.wire.MessageList;
import io.tickwire.wire.ServerVersion;

/**
 * Layouts of bars, past and live, histograms and schedules.
 */
final class HistoryText {

    private HistoryText() {
    }

    static void historicalDataRequest(final TextIo io, final HistoricalDataRequest m) {
        if (io.until(ServerVersion.LIVE_UPDATING_BARS)) {
            io.version(6);
        }
        m.reqId(io.int32(m.reqId()));
        final Contract c = io.isReading() ? m.mutableContract() : m.contract();
        ContractText.requested(io, c);
        c.includeExpired(io.bool(c.includeExpired()));
        m.endDateTime(io.text(m.endDateTime()));
        m.barSizeSetting(io.text(m.barSizeSetting()));
        m.duration(io.text(m.duration()));
        m.useRTH(io.int32(m.useRTH()));
        m.whatToShow(io.text(m.whatToShow()));
        m.formatDate(io.int32(m.formatDate()));
        ContractText.requestedLegs(io, c);
        if (io.since(ServerVersion.LIVE_UPDATING_BARS)) {
            m.keepUpToDate(io.bool(m.keepUpToDate()));
        }
        io.tagValues(m.chartOptions());
    }

    static void cancelHistoricalData(final TextIo io, final CancelHistoricalData m) {
        io.version(1);
        m.reqId(io.int32(m.reqId()));
    }

    static void historicalData(final TextIo io, final HistoricalData m) {
        if (io.until(ServerVersion.LIVE_UPDATING_BARS)) {
            io.version(3);
        }
        m.reqId(io.int32(m.reqId()));
        if (io.ver(2) && io.until(ServerVersion.HISTORICAL_END_MARKER)) {
            m.startDateStr(io.text(m.startDateStr()));
            m.endDateStr(io.text(m.endDateStr()));
        }
        final MessageList<HistoricalDataBar> bars = m.historicalDataBars();
        final int size = io.count(bars.size(), 7);
        for (int i = 0; i < size; i++) {
            bar(io, io.element(bars, i));
        }
    }

    private static void bar(final TextIo io, final HistoricalDataBar b) {
        b.date(io.text(b.date()));
        b.open(io.float64(b.open()));
        b.high(io.float64(b.high()));
        b.low(io.float64(b.low()));
        b.close(io.float64(b.close()));
        b.volume(io.decimal(b.volume()));
        b.WAP(io.decimal(b.WAP()));
        if (io.until(ServerVersion.LIVE_UPDATING_BARS)) {
            io.skipped();
        }
        if (io.ver(3)) {
            b.barCount(io.int32(b.barCount()));
        }
    }

    static void historicalDataEnd(final TextIo io, final HistoricalDataEnd m) {
        m.reqId(io.int32(m.reqId()));
        m.startDateStr(io.text(m.startDateStr()));
        m.endDateStr(io.text(m.endDateStr()));
    }

    static void historicalDataUpdate(final TextIo io, final HistoricalDataUpdate m) {
        m.reqId(io.int32(m.reqId()));
        final HistoricalDataBar b = io.isReading() ? m.mutableHistoricalDataBar() : m.historicalDataBar();
        b.barCount(io.int32(b.barCount()));
        b.date(io.text(b.date()));
        b.open(io.float64(b.open()));
        b.close(io.float64(b.close()));
        b.high(io.float64(b.high()));
        b.low(io.float64(b.low()));
        b.WAP(io.decimal(b.WAP()));
        b.volume(io.decimal(b.volume()));
    }

    static void headTimestampRequest(final TextIo io, final HeadTimestampRequest m) {
        m.reqId(io.int32(m.reqId()));
        final Contract c = io.isReading() ? m.mutableContract() : m.contract();
        ContractText.requested(io, c);
        c.includeExpired(io.bool(c.includeExpired()));
        m.useRTH(io.int32(m.useRTH()));
        m.whatToShow(io.text(m.whatToShow()));
        m.formatDate(io.int32(m.formatDate()));
    }

    static void cancelHeadTimestamp(final TextIo io, final CancelHeadTimestamp m) {
        m.reqId(io.int32(m.reqId()));
    }

    static void headTimestamp(final TextIo io, final HeadTimestamp m) {
        m.reqId(io.int32(m.reqId()));
        m.headTimestamp(io.text(m.headTimestamp()));
    }

    static void histogramDataRequest(final TextIo io, final HistogramDataRequest m) {
        m.reqId(io.int32(m.reqId()));
        final Contract c = io.isReading() ? m.mutableContract() : m.contract();
        ContractText.requested(io, c);
        c.includeExpired(io.bool(c.includeExpired()));
        m.useRTH(io.bool(m.useRTH()));
        m.timePeriod(io.text(m.timePeriod()));
    }

    static void cancelHistogramData(final TextIo io, final CancelHistogramData m) {
        m.reqId(io.int32(m.reqId()));
    }

    static void histogramData(final TextIo io, final HistogramData m) {
        m.reqId(io.int32(m.reqId()));
        final MessageList<HistogramDataEntry> entries = m.histogramDataEntries();
        final int size = io.count(entries.size(), 2);
        for (int i = 0; i < size; i++) {
            final HistogramDataEntry e = io.element(entries, i);
            e.price(io.float64(e.price()));
            e.size(io.decimal(e.size()));
        }
    }

    static void realTimeBarsRequest(final TextIo io, final RealTimeBarsRequest m) {
        io.version(3);
        m.reqId(io.int32(m.reqId()));
        ContractText.requested(io, io.isReading() ? m.mutableContract() : m.contract());
        m.barSize(io.int32(m.barSize()));
        m.whatToShow(io.text(m.whatToShow()));
        m.useRTH(io.bool(m.useRTH()));
        io.tagValues(m.realTimeBarsOptions());
    }

    static void cancelRealTimeBars(final TextIo io, final CancelRealTimeBars m) {
        io.version(1);
        m.reqId(io.int32(m.reqId()));
    }

    static void realTimeBarTick(final TextIo io, final RealTimeBarTick m) {
        io.version(3);
        m.reqId(io.int32(m.reqId()));
        m.time(io.int64(m.time()));
        m.open(io.float64(m.open()));
        m.high(io.float64(m.high()));
        m.low(io.float64(m.low()));
        m.close(io.float64(m.close()));
        m.volume(io.decimal(m.volume()));
        m.WAP(io.decimal(m.WAP()));
        m.count(io.int32(m.count()));
    }

    static void historicalSchedule(final TextIo io, final HistoricalSchedule m) {
        m.reqId(io.int32(m.reqId()));
        m.startDateTime(io.text(m.startDateTime()));
        m.endDateTime(io.text(m.endDateTime()));
        m.timeZone(io.text(m.timeZone()));
        final MessageList<HistoricalSession> sessions = m.historicalSessions();
        final int size = io.count(sessions.size(), 3);
        for (int i = 0; i < size; i++) {
            final HistoricalSession s = io.element(sessions, i);
            s.startDateTime(io.text(s.startDateTime()));
            s.endDateTime(io.text(s.endDateTime()));
            s.refDate(io.text(s.refDate()));
        }
    }
}
