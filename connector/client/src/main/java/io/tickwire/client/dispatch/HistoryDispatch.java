package io.tickwire.client.dispatch;

import io.tickwire.client.EWrapper;
import io.tickwire.message.ContractDetails;
import io.tickwire.message.FundamentalsData;
import io.tickwire.message.HeadTimestamp;
import io.tickwire.message.HistogramData;
import io.tickwire.message.HistoricalData;
import io.tickwire.message.HistoricalDataEnd;
import io.tickwire.message.HistoricalDataUpdate;
import io.tickwire.message.HistoricalSchedule;
import io.tickwire.message.HistoricalTicks;
import io.tickwire.message.HistoricalTicksBidAsk;
import io.tickwire.message.HistoricalTicksLast;
import io.tickwire.message.ScannerData;
import io.tickwire.message.ScannerDataElement;
import io.tickwire.message.ScannerParameters;
import io.tickwire.wire.ServerVersion;

/** Bars, ticks and schedules of the past; scanners and reports. A list is decoded whole before its first callback. */
final class HistoryDispatch {
    private final EWrapper wrapper;
    private final HistoricalDataEnd historicalDataEnd = new HistoricalDataEnd();
    private final HistoricalDataUpdate historicalDataUpdate = new HistoricalDataUpdate();
    private final HeadTimestamp headTimestamp = new HeadTimestamp();
    private final HistogramData histogramData = new HistogramData();
    private final HistoricalSchedule historicalSchedule = new HistoricalSchedule();
    private final FundamentalsData fundamentalData = new FundamentalsData();
    private final ScannerParameters scannerParameters = new ScannerParameters();
    private HistoricalData historicalData;
    private HistoricalTicks historicalTicks;
    private HistoricalTicksBidAsk historicalTicksBidAsk;
    private HistoricalTicksLast historicalTicksLast;
    private ScannerData scannerData;
    private ContractDetails scannerDetails;

    HistoryDispatch(final EWrapper wrapper) {
        this.wrapper = wrapper;
    }

    void historicalData(final Incoming in) {
        if (historicalData == null) {
            historicalData = new HistoricalData();
        }
        final HistoricalData m = in.decode(historicalData);
        for (int i = 0; i < m.historicalDataBars().size(); i++) {
            wrapper.historicalData(m.reqId(), m.historicalDataBars().get(i));
        }
        if (!in.isProtobuf() && in.serverVersion() < ServerVersion.HISTORICAL_END_MARKER) {
            wrapper.historicalDataEnd(m.reqId(), m.startDateStr(), m.endDateStr());
        }
    }

    void historicalDataEnd(final Incoming in) {
        final HistoricalDataEnd m = in.decode(historicalDataEnd);
        wrapper.historicalDataEnd(m.reqId(), m.startDateStr(), m.endDateStr());
    }

    void historicalDataUpdate(final Incoming in) {
        final HistoricalDataUpdate m = in.decode(historicalDataUpdate);
        if (m.hasHistoricalDataBar()) {
            wrapper.historicalDataUpdate(m.reqId(), m.historicalDataBar());
        }
    }

    void historicalTicks(final Incoming in) {
        if (historicalTicks == null) {
            historicalTicks = new HistoricalTicks();
        }
        final HistoricalTicks m = in.decode(historicalTicks);
        wrapper.historicalTicks(m.reqId(), m.historicalTicks(), m.isDone());
    }

    void historicalTicksBidAsk(final Incoming in) {
        if (historicalTicksBidAsk == null) {
            historicalTicksBidAsk = new HistoricalTicksBidAsk();
        }
        final HistoricalTicksBidAsk m = in.decode(historicalTicksBidAsk);
        wrapper.historicalTicksBidAsk(m.reqId(), m.historicalTicksBidAsk(), m.isDone());
    }

    void historicalTicksLast(final Incoming in) {
        if (historicalTicksLast == null) {
            historicalTicksLast = new HistoricalTicksLast();
        }
        final HistoricalTicksLast m = in.decode(historicalTicksLast);
        wrapper.historicalTicksLast(m.reqId(), m.historicalTicksLast(), m.isDone());
    }

    void headTimestamp(final Incoming in) {
        final HeadTimestamp m = in.decode(headTimestamp);
        wrapper.headTimestamp(m.reqId(), m.headTimestamp());
    }

    void histogramData(final Incoming in) {
        final HistogramData m = in.decode(histogramData);
        wrapper.histogramData(m.reqId(), m.histogramDataEntries());
    }

    void historicalSchedule(final Incoming in) {
        final HistoricalSchedule m = in.decode(historicalSchedule);
        wrapper.historicalSchedule(
            m.reqId(), m.startDateTime(), m.endDateTime(), m.timeZone(), m.historicalSessions());
    }

    void fundamentalData(final Incoming in) {
        final FundamentalsData m = in.decode(fundamentalData);
        wrapper.fundamentalData(m.reqId(), m.data());
    }

    void scannerParameters(final Incoming in) {
        wrapper.scannerParameters(in.decode(scannerParameters).xml());
    }

    void scannerData(final Incoming in) {
        if (scannerData == null) {
            scannerData = new ScannerData();
            scannerDetails = new ContractDetails();
        }
        final ScannerData m = in.decode(scannerData);
        for (int i = 0; i < m.scannerDataElement().size(); i++) {
            deliverRow(m.reqId(), m.scannerDataElement().get(i));
        }
        wrapper.scannerDataEnd(m.reqId());
    }

    private void deliverRow(final int reqId, final ScannerDataElement row) {
        scannerDetails.clear();
        if (row.hasContract()) {
            scannerDetails.contract(row.contract()).marketName(row.marketName());
        }
        wrapper.scannerData(reqId, row.rank(), scannerDetails, row.distance(), row.benchmark(), row.projection(),
            row.comboKey());
    }
}
