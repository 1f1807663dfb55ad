package io.tickwire.host.scanner;

import io.tickwire.host.market.ContractEcho;
import io.tickwire.host.market.Instrument;
import io.tickwire.host.market.InstrumentCatalog;
import io.tickwire.host.session.HostSession;
import io.tickwire.host.session.Schedule;
import io.tickwire.host.session.Scheduled;
import io.tickwire.message.ScannerData;
import io.tickwire.message.ScannerDataElement;
import io.tickwire.message.ScannerSubscription;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.Unset;

import java.util.List;

/** One scan of one client. Reused. Host thread only; does not allocate once lists have grown. */
final class Scan extends Scheduled {
    private static final int MAX_ROWS = 50;
    private static final long PERIOD_NANOS = 30_000_000_000L;

    private final Schedule schedule;
    private final List<Instrument> instruments;
    private final Instrument[] ranked = new Instrument[MAX_ROWS];
    private final Instrument[] told = new Instrument[MAX_ROWS];
    private final ScannerData data = new ScannerData();
    private HostSession session;
    private int reqId;
    private ScanCode code;
    private String secType;
    private boolean isEuropean;
    private double abovePrice;
    private double belowPrice;
    private long aboveVolume;
    private int rows;
    private int count;
    private int toldCount;

    Scan(final InstrumentCatalog catalog, final Schedule schedule) {
        this.instruments = catalog.all();
        this.schedule = schedule;
    }

    void start(
        final HostSession session, final int reqId, final ScanCode code, final ScannerSubscription wanted,
        final long nowNanos) {
        this.session = session;
        this.reqId = reqId;
        this.code = code;
        rows = wanted.numberOfRows() < 1 ? MAX_ROWS : Math.min(MAX_ROWS, wanted.numberOfRows());
        isEuropean = wanted.instrument().contentEquals("STOCK.EU");
        secType = wanted.instrument().contentEquals("FUT.US") ? "FUT"
            : wanted.instrument().contentEquals("IND.US") ? "IND" : "STK";
        abovePrice = Unset.isUnsetDouble(wanted.abovePrice()) ? 0 : wanted.abovePrice();
        belowPrice = Unset.isUnsetDouble(wanted.belowPrice()) || wanted.belowPrice() == 0
            ? Double.MAX_VALUE : wanted.belowPrice();
        aboveVolume = wanted.aboveVolume() >= Integer.MAX_VALUE ? 0 : wanted.aboveVolume();
        rank();
        tell();
        schedule.at(nowNanos + PERIOD_NANOS, this);
    }

    void stop() {
        schedule.cancel(this);
        session = null;
    }

    boolean isEmpty() {
        return count == 0;
    }

    @Override
    protected void run(final long nowNanos) {
        schedule.at(nowNanos + PERIOD_NANOS, this);
        rank();
        if (hasChanged() && session.keepsUp()) {
            tell();
        }
    }

    /** Keeps the best so many, in order; of equals the one that stands first in the catalog. */
    private void rank() {
        count = 0;
        for (int i = 0; i < instruments.size(); i++) {
            final Instrument candidate = instruments.get(i);
            if (fits(candidate)) {
                int at = count;
                while (at > 0 && code.value(ranked[at - 1]) < code.value(candidate)) {
                    if (at < rows) {
                        ranked[at] = ranked[at - 1];
                    }
                    at--;
                }
                if (at < rows) {
                    ranked[at] = candidate;
                    count = Math.min(rows, count + 1);
                }
            }
        }
    }

    private boolean fits(final Instrument instrument) {
        return instrument.spec().secType().equals(secType)
            && (!"STK".equals(secType) || "USD".equals(instrument.spec().currency()) != isEuropean)
            && instrument.last() >= abovePrice && instrument.last() <= belowPrice
            && instrument.volume() >= aboveVolume;
    }

    private boolean hasChanged() {
        boolean isSame = count == toldCount;
        for (int i = 0; i < count && isSame; i++) {
            isSame = ranked[i] == told[i];
        }
        return !isSame;
    }

    private void tell() {
        data.clear();
        data.reqId(reqId);
        for (int rank = 0; rank < count; rank++) {
            final ScannerDataElement row = data.scannerDataElement().add().rank(rank)
                .marketName(ranked[rank].spec().tradingClass());
            ContractEcho.fill(row.mutableContract(), ranked[rank]).primaryExch(ranked[rank].spec().primaryExch());
            told[rank] = ranked[rank];
        }
        toldCount = count;
        session.send(MessageId.SCANNER_DATA, data);
    }
}
