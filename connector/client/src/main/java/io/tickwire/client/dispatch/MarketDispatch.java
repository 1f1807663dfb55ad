package io.tickwire.client.dispatch;

import io.tickwire.client.EWrapper;
import io.tickwire.message.MarketDepth;
import io.tickwire.message.MarketDepthData;
import io.tickwire.message.MarketDepthExchanges;
import io.tickwire.message.MarketDepthL2;
import io.tickwire.message.RerouteMarketDataRequest;
import io.tickwire.message.RerouteMarketDepthRequest;
import io.tickwire.message.SmartComponents;

/** Order books, and where market data come from. */
final class MarketDispatch {
    private final EWrapper wrapper;
    private final MarketDepth marketDepth = new MarketDepth();
    private final MarketDepthL2 marketDepthL2 = new MarketDepthL2();
    private final MarketDepthExchanges marketDepthExchanges = new MarketDepthExchanges();
    private final SmartComponents smartComponents = new SmartComponents();
    private final RerouteMarketDataRequest rerouteMarketData = new RerouteMarketDataRequest();
    private final RerouteMarketDepthRequest rerouteMarketDepth = new RerouteMarketDepthRequest();

    MarketDispatch(final EWrapper wrapper) {
        this.wrapper = wrapper;
    }

    void updateMktDepth(final Incoming in) {
        final MarketDepth m = in.decode(marketDepth);
        if (m.hasMarketDepthData()) {
            final MarketDepthData row = m.marketDepthData();
            wrapper.updateMktDepth(
                m.reqId(), row.position(), row.operation(), row.side(), row.price(), row.size());
        }
    }

    void updateMktDepthL2(final Incoming in) {
        final MarketDepthL2 m = in.decode(marketDepthL2);
        if (m.hasMarketDepthData()) {
            final MarketDepthData row = m.marketDepthData();
            wrapper.updateMktDepthL2(m.reqId(), row.position(), row.marketMaker(), row.operation(), row.side(),
                row.price(), row.size(), row.isSmartDepth());
        }
    }

    void mktDepthExchanges(final Incoming in) {
        wrapper.mktDepthExchanges(in.decode(marketDepthExchanges).depthMarketDataDescriptions());
    }

    void smartComponents(final Incoming in) {
        final SmartComponents m = in.decode(smartComponents);
        wrapper.smartComponents(m.reqId(), m.smartComponents());
    }

    void rerouteMktDataReq(final Incoming in) {
        final RerouteMarketDataRequest m = in.decode(rerouteMarketData);
        wrapper.rerouteMktDataReq(m.reqId(), m.conId(), m.exchange());
    }

    void rerouteMktDepthReq(final Incoming in) {
        final RerouteMarketDepthRequest m = in.decode(rerouteMarketDepth);
        wrapper.rerouteMktDepthReq(m.reqId(), m.conId(), m.exchange());
    }
}
