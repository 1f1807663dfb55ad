package io.tickwire.host.news;

import io.tickwire.host.market.InstrumentCatalog;
import io.tickwire.host.session.HostSession;
import io.tickwire.host.session.HostTime;
import io.tickwire.host.session.RequestHandler;
import io.tickwire.host.session.RequestRouter;
import io.tickwire.message.CancelWshEventData;
import io.tickwire.message.CancelWshMetaData;
import io.tickwire.message.WshEventData;
import io.tickwire.message.WshEventDataRequest;
import io.tickwire.message.WshMetaData;
import io.tickwire.message.WshMetaDataRequest;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.RequestId;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.IntPredicate;

/**
 * The calendar of corporate events: what there is, which must be asked first, and the earnings days of companies, the
 * first days of quarters. A user without a right to it is refused, as most are. Host thread only; allocates texts.
 */
public final class EventCalendar implements RequestHandler {
    private static final int NOT_ALLOWED = 10276;
    private static final int META_CANCEL_FAILED = 10280;
    private static final int META_FIRST = 10282;
    private static final int EVENTS_FAILED = 10283;
    private static final int EVENTS_CANCEL_FAILED = 10284;
    private static final String META =
        "{\"meta_data\":{\"event_types\":[{\"tag\":\"wshe_ed\",\"name\":\"Earnings Date\"}]}}";

    private final EventFilter filter;
    private final HostTime time;
    private final boolean isAllowed;
    private final boolean[] knowsMeta;
    private final WshMetaData meta = new WshMetaData();
    private final WshEventData events = new WshEventData();

    /** Makes the handler for so many sessions; whether a contract id is in the portfolio is asked of the accounts. */
    public EventCalendar(
        final InstrumentCatalog catalog, final HostTime time, final boolean isAllowed, final int slots,
        final IntPredicate isHeld) {
        this.filter = new EventFilter(catalog, isHeld);
        this.time = time;
        this.isAllowed = isAllowed;
        this.knowsMeta = new boolean[slots];
    }

    /** Takes the requests that it answers. */
    public void register(final RequestRouter router) {
        router.route(this, RequestId.REQ_WSH_META_DATA, RequestId.CANCEL_WSH_META_DATA,
            RequestId.REQ_WSH_EVENT_DATA, RequestId.CANCEL_WSH_EVENT_DATA);
    }

    @Override
    public void onRequest(final HostSession session, final int requestId, final Message request) {
        switch (requestId) {
            case RequestId.REQ_WSH_META_DATA -> sendMeta(session, ((WshMetaDataRequest)request).reqId());
            case RequestId.REQ_WSH_EVENT_DATA -> sendEvents(session, (WshEventDataRequest)request);
            // all is sent at once: there is never anything left to cancel
            case RequestId.CANCEL_WSH_META_DATA -> session.error(
                ((CancelWshMetaData)request).reqId(), META_CANCEL_FAILED, "no such request is pending");
            default -> session.error(
                ((CancelWshEventData)request).reqId(), EVENTS_CANCEL_FAILED, "no such request is pending");
        }
    }

    @Override
    public void onClosed(final HostSession session) {
        knowsMeta[session.slot()] = false;
    }

    private void sendMeta(final HostSession session, final int reqId) {
        if (!isAllowed) {
            session.error(reqId, NOT_ALLOWED, "the news feed is not allowed");
            return;
        }
        knowsMeta[session.slot()] = true;
        meta.clear();
        meta.reqId(reqId).dataJson(META);
        session.send(MessageId.WSH_META_DATA, meta);
    }

    private void sendEvents(final HostSession session, final WshEventDataRequest request) {
        final int reqId = request.reqId();
        if (!isAllowed) {
            session.error(reqId, NOT_ALLOWED, "the news feed is not allowed");
        } else if (!knowsMeta[session.slot()]) {
            session.error(reqId, META_FIRST, "the calendar's meta data must be asked for first");
        } else {
            final String problem = filter.read(request, LocalDate.ofEpochDay(Math.floorDiv(time.seconds(), 86_400)));
            if (problem != null) {
                session.error(reqId, EVENTS_FAILED, problem);
                return;
            }
            events.clear();
            events.reqId(reqId).dataJson(json());
            session.send(MessageId.WSH_EVENT_DATA, events);
        }
    }

    /** Of each company the first earnings day from a day on, and those that follow up to a day. */
    private String json() {
        final StringBuilder text = new StringBuilder("[");
        int count = 0;
        for (final int conId : filter.conIds()) {
            LocalDate day = quarter(filter.from());
            do {
                if (count < filter.limit() && (filter.until() == null || !day.isAfter(filter.until()))) {
                    text.append(count++ == 0 ? "" : ",").append("{\"event_type\":\"wshe_ed\",\"conids\":[").append(conId)
                        .append("],\"data\":{\"earnings_date\":\"").append(day.format(DateTimeFormatter.BASIC_ISO_DATE))
                        .append("\"}}");
                }
                day = day.plusMonths(3);
            } while (filter.until() != null && !day.isAfter(filter.until()));
        }
        return text.append(']').toString();
    }

    /** The first day of a quarter, that day or the next one. */
    private static LocalDate quarter(final LocalDate day) {
        final int months = (3 - (day.getMonthValue() - 1) % 3) % 3;
        final LocalDate first = day.withDayOfMonth(1).plusMonths(months);
        return first.isBefore(day) ? first.plusMonths(3) : first;
    }
}
