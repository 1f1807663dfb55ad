package io.tickwire.client;

import io.tickwire.message.CancelMarketData;
import io.tickwire.message.FundamentalsDataRequest;
import io.tickwire.wire.RequestId;
import java.io.IOException;
import java.nio.channels.ByteChannel;

/** A client with a few requests, so that the connection is tested by itself. */
class TestClient extends EClientRequests {

    private final ThreadLocal<CancelMarketData> cancel = ThreadLocal.withInitial(CancelMarketData::new);

    TestClient(final EWrapper wrapper, final ConnectorContext context) {
        super(wrapper, context);
    }

    long cancelMktData(final int tickerId) {
        return send(RequestId.CANCEL_MKT_DATA, tickerId, cancel.get().reqId(tickerId));
    }

    /** A request of any length. */
    long reqFundamentalData(final int reqId, final String reportType) {
        return send(RequestId.REQ_FUNDAMENTAL_DATA, reqId,
            new FundamentalsDataRequest().reqId(reqId).reportType(reportType));
    }

    ByteChannel openStream(final String host, final int port) throws IOException {
        return super.createClientStream(host, port);
    }
}
