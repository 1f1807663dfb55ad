package io.tickwire.wire.text;

import io.tickwire.message.CancelMarketDepth;
import io.tickwire.message.Contract;
import io.tickwire.message.DepthMarketDataDescription;
import io.tickwire.message.MarketDepth;
import io.tickwire.message.MarketDepthData;
import io.tickwire.message.MarketDepthExchanges;
import io.tickwire.message.MarketDepthExchangesRequest;
import io.tickwire.message.MarketDepthL2;
import io.tickwire.message.MarketDepthRequest;
import io.tickwire.message.RerouteMarketDataRequest;
import io.tickwire.message.RerouteMarketDepthRequest;
import io.tickwire.message.SmartComponent;
import io.tickwire.message.SmartComponents;
import io.tickwire.message.SmartComponentsRequest;
import io.tickwire.wire.MessageList;
import io.tickwire.wire.ServerVersion;

/**
 * Layouts of market depth, and of what tells where quotes come from.
 */
final class DepthText {

    private static final String DEEP = "Deep";
    private static final String DEEP_2 = "Deep2";

    private DepthText() {
    }

    static void marketDepthRequest(final TextIo io, final MarketDepthRequest m) {
        io.version(5);
        m.reqId(io.int32(m.reqId()));
        contract(io, io.isReading() ? m.mutableContract() : m.contract());
        m.numRows(io.int32(m.numRows()));
        if (io.since(ServerVersion.SMART_DEPTH)) {
            m.isSmartDepth(io.bool(m.isSmartDepth()));
        }
        io.tagValues(m.marketDepthOptions());
    }

    private static void contract(final TextIo io, final Contract c) {
        ContractText.described(io, c);
        c.exchange(io.text(c.exchange()));
        if (io.since(ServerVersion.DEPTH_PRIMARY_EXCHANGE)) {
            c.primaryExch(io.text(c.primaryExch()));
        }
        c.currency(io.text(c.currency()));
        c.localSymbol(io.text(c.localSymbol()));
        c.tradingClass(io.text(c.tradingClass()));
    }

    static void cancelMarketDepth(final TextIo io, final CancelMarketDepth m) {
        io.version(1);
        m.reqId(io.int32(m.reqId()));
        if (io.since(ServerVersion.SMART_DEPTH)) {
            m.isSmartDepth(io.bool(m.isSmartDepth()));
        }
    }

    static void marketDepth(final TextIo io, final MarketDepth m) {
        io.version(1);
        m.reqId(io.int32(m.reqId()));
        final MarketDepthData d = io.isReading() ? m.mutableMarketDepthData() : m.marketDepthData();
        d.position(io.int32(d.position()));
        d.operation(io.int32(d.operation()));
        d.side(io.int32(d.side()));
        d.price(io.float64(d.price()));
        d.size(io.decimal(d.size()));
    }

    static void marketDepthL2(final TextIo io, final MarketDepthL2 m) {
        io.version(1);
        m.reqId(io.int32(m.reqId()));
        final MarketDepthData d = io.isReading() ? m.mutableMarketDepthData() : m.marketDepthData();
        d.position(io.int32(d.position()));
        d.marketMaker(io.text(d.marketMaker()));
        d.operation(io.int32(d.operation()));
        d.side(io.int32(d.side()));
        d.price(io.float64(d.price()));
        d.size(io.decimal(d.size()));
        if (io.since(ServerVersion.SMART_DEPTH)) {
            d.isSmartDepth(io.bool(d.isSmartDepth()));
        }
    }

    static void marketDepthExchangesRequest(final TextIo io, final MarketDepthExchangesRequest m) {
        // The message is its id.
    }

    static void marketDepthExchanges(final TextIo io, final MarketDepthExchanges m) {
        final MessageList<DepthMarketDataDescription> list = m.depthMarketDataDescriptions();
        final int size = io.count(list.size(), 3);
        for (int i = 0; i < size; i++) {
            description(io, io.element(list, i));
        }
    }

    /** The kind of data was a flag before it became a text. */
    private static void description(final TextIo io, final DepthMarketDataDescription d) {
        d.exchange(io.text(d.exchange()));
        d.secType(io.text(d.secType()));
        if (io.since(ServerVersion.DEPTH_SERVICE_TYPE)) {
            d.listingExch(io.text(d.listingExch()));
            d.serviceDataType(io.text(d.serviceDataType()));
            d.aggGroup(io.intMax(d.aggGroup()));
        } else {
            final boolean isLevel2 = io.bool(d.serviceDataType().contentEquals(DEEP_2));
            if (io.isReading()) {
                d.serviceDataType(isLevel2 ? DEEP_2 : DEEP);
            }
        }
    }

    static void smartComponentsRequest(final TextIo io, final SmartComponentsRequest m) {
        m.reqId(io.int32(m.reqId()));
        m.bboExchange(io.text(m.bboExchange()));
    }

    static void smartComponents(final TextIo io, final SmartComponents m) {
        m.reqId(io.int32(m.reqId()));
        final MessageList<SmartComponent> list = m.smartComponents();
        final int size = io.count(list.size(), 3);
        for (int i = 0; i < size; i++) {
            final SmartComponent c = io.element(list, i);
            c.bitNumber(io.int32(c.bitNumber()));
            c.exchange(io.text(c.exchange()));
            c.exchangeLetter(io.character(c.exchangeLetter()));
        }
    }

    static void rerouteMarketDataRequest(final TextIo io, final RerouteMarketDataRequest m) {
        m.reqId(io.int32(m.reqId()));
        m.conId(io.int32(m.conId()));
        m.exchange(io.text(m.exchange()));
    }

    static void rerouteMarketDepthRequest(final TextIo io, final RerouteMarketDepthRequest m) {
        m.reqId(io.int32(m.reqId()));
        m.conId(io.int32(m.conId()));
        m.exchange(io.text(m.exchange()));
    }
}
