package io.tickwire.host.news;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.tickwire.host.market.Instrument;
import io.tickwire.host.market.InstrumentCatalog;
import io.tickwire.message.WshEventDataRequest;
import io.tickwire.wire.Text;
import io.tickwire.wire.Unset;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Which events of the calendar a request wants: of one contract, or of those that a filter's watch list names and those
 * in the portfolio; from a day on, up to a day, so many at most. Host thread only; allocates.
 */
final class EventFilter {
    private static final int MAX_EVENTS = 100;

    private final InstrumentCatalog catalog;
    private final IntPredicate isHeld;
    private final JsonFactory json = new JsonFactory();
    private final List<Integer> conIds = new ArrayList<>();
    private LocalDate from;
    private LocalDate until;
    private int limit;

    EventFilter(final InstrumentCatalog catalog, final IntPredicate isHeld) {
        this.catalog = catalog;
        this.isHeld = isHeld;
    }

    /** Reads a request; returns what is wrong with it, or null. */
    String read(final WshEventDataRequest request, final LocalDate today) {
        conIds.clear();
        limit = request.totalLimit() == Unset.INT ? MAX_EVENTS : request.totalLimit();
        if (limit < 1 || limit > MAX_EVENTS) {
            return "1 to " + MAX_EVENTS + " events can be asked for";
        }
        try {
            from = date(request.startDate(), today);
            until = date(request.endDate(), null);
        } catch (final DateTimeParseException ex) {
            return "dates are written yyyyMMdd";
        }
        final boolean hasContract = request.conId() != Unset.INT && request.conId() != 0;
        if (hasContract == (!request.filter().isEmpty() || request.fillPortfolio())) {
            return "either a contract id or a filter must be given";
        }
        if (hasContract) {
            conIds.add(request.conId());
        } else if (!request.filter().isEmpty() && !readWatchList(request.filter().toString())) {
            return "the filter is not readable";
        }
        addHeld(request.fillPortfolio());
        for (final int conId : conIds) {
            final Instrument instrument = catalog.byConId(conId);
            if (instrument == null || !"STK".equals(instrument.spec().secType())) {
                return "events need the contract ids of known stocks";
            }
        }
        return null;
    }

    List<Integer> conIds() {
        return conIds;
    }

    LocalDate from() {
        return from;
    }

    /** The last day, or null if only the next event of each is wanted. */
    LocalDate until() {
        return until;
    }

    int limit() {
        return limit;
    }

    private static LocalDate date(final Text text, final LocalDate otherwise) {
        return text.isEmpty() ? otherwise : LocalDate.parse(text.toString(), DateTimeFormatter.BASIC_ISO_DATE);
    }

    private void addHeld(final boolean isWanted) {
        for (final Instrument instrument : catalog.all()) {
            if (isWanted && "STK".equals(instrument.spec().secType()) && isHeld.test(instrument.conId())
                && !conIds.contains(instrument.conId())) {
                conIds.add(instrument.conId());
            }
        }
    }

    /** The member {@code watchlist}, a list of contract ids; others are passed over. */
    private boolean readWatchList(final String filter) {
        try (JsonParser parser = json.createParser(filter)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                final boolean isWatchList = "watchlist".equals(parser.currentName());
                if (parser.nextToken() == JsonToken.START_ARRAY && isWatchList) {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        conIds.add(Integer.parseInt(parser.getText()));
                    }
                } else {
                    parser.skipChildren();
                }
            }
            return true;
        } catch (final IOException | NumberFormatException ex) {
            return false;
        }
    }
}
