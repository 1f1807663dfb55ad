package io.tickwire.host.history;

import io.tickwire.host.market.Instrument;
import io.tickwire.host.session.ErrorCode;
import io.tickwire.host.session.HostSession;
import io.tickwire.host.session.RequestHandler;
import io.tickwire.host.session.RequestRouter;
import io.tickwire.message.HeadTimestamp;
import io.tickwire.message.HeadTimestampRequest;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.RequestId;

/** Answers how far back data reach. Host thread only; does not allocate in steady state. */
public final class HeadRequests implements RequestHandler {
    private static final int EPOCH_SECONDS = 2;

    private final HistoryModel model;
    private final HeadTimestamp answer = new HeadTimestamp();
    private final StringBuilder text = new StringBuilder(20);

    /** Makes the handler. */
    public HeadRequests(final HistoryModel model) {
        this.model = model;
    }

    /** Takes the requests that it answers. */
    public void register(final RequestRouter router) {
        router.route(this, RequestId.REQ_HEAD_TIMESTAMP, RequestId.CANCEL_HEAD_TIMESTAMP);
    }

    @Override
    public void onRequest(final HostSession session, final int requestId, final Message request) {
        if (requestId == RequestId.REQ_HEAD_TIMESTAMP) {
            serve(session, (HeadTimestampRequest)request);
        } // the cancel has no answer: newer Hosts free the id by themselves
    }

    private static long key(final Instrument instrument, final DataKind kind, final HeadTimestampRequest request) {
        return -(((long)instrument.conId() << 8 | kind.ordinal()) * 2 + request.useRTH());
    }

    private void serve(final HostSession session, final HeadTimestampRequest request) {
        final int reqId = request.reqId();
        final Instrument instrument = model.find(session, reqId, request.contract());
        if (instrument == null) {
            return;
        }
        final DataKind kind = DataKind.of(request.whatToShow());
        if (kind == null || kind == DataKind.SCHEDULE) {
            session.error(reqId, ErrorCode.INVALID_REQUEST, "this kind of data is not known");
        } else if (!kind.existsFor(instrument.spec())) {
            session.error(reqId, BarRequests.HISTORY_FAILED, "historical data service: the instrument has no such data");
        } else if (!model.admits(instrument, key(instrument, kind, request), false)) {
            session.error(reqId, BarRequests.HISTORY_FAILED, "historical data service: pacing violation");
        } else {
            final long head = model.head(instrument, request.useRTH() != 0);
            text.setLength(0);
            text.append(head);
            answer.clear();
            answer.reqId(reqId).headTimestamp(
                request.formatDate() == EPOCH_SECONDS ? text : model.time().utcText(head));
            session.send(MessageId.HEAD_TIMESTAMP, answer);
        }
    }
}
