package io.tickwire.host.reference;

import io.tickwire.host.market.Instrument;
import io.tickwire.host.market.InstrumentCatalog;
import io.tickwire.host.market.InstrumentSpec;
import io.tickwire.host.session.ErrorCode;
import io.tickwire.host.session.HostSession;
import io.tickwire.host.session.HostTime;
import io.tickwire.host.session.RequestHandler;
import io.tickwire.host.session.RequestRouter;
import io.tickwire.host.session.RequestWindow;
import io.tickwire.message.ContractDescription;
import io.tickwire.message.MatchingSymbolsRequest;
import io.tickwire.message.SymbolSamples;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.RequestId;
import io.tickwire.wire.Text;

import java.util.List;

/**
 * Answers which instruments have a symbol that begins as a text, or a name that contains it: those that are no
 * derivatives, sixteen at most. Host thread only; does not allocate once lists have grown.
 */
public final class SymbolRequests implements RequestHandler {
    private static final int MAX_ROWS = 16;
    private static final long NANOS_PER_SECOND = 1_000_000_000L;
    private static final String[] DERIVATIVES = {"CFD", "OPT", "FUT", "BAG"};

    private final List<Instrument> instruments;
    private final HostTime time;
    private final RequestWindow window;
    private final SymbolSamples answer = new SymbolSamples();

    /** Makes the handler over a catalog; with pacing as a real Host has it, or without. */
    public SymbolRequests(final InstrumentCatalog catalog, final HostTime time, final boolean isPaced) {
        this.instruments = catalog.all();
        this.time = time;
        this.window = isPaced ? new RequestWindow(1, NANOS_PER_SECOND) : null;
    }

    /** Takes the requests that it answers. */
    public void register(final RequestRouter router) {
        router.route(this, RequestId.REQ_MATCHING_SYMBOLS);
    }

    @Override
    public void onRequest(final HostSession session, final int requestId, final Message request) {
        final MatchingSymbolsRequest asked = (MatchingSymbolsRequest)request;
        if (window != null && !window.admit(time.nanos())) {
            session.error(asked.reqId(), ErrorCode.REQUEST_FAILED, "symbols can be searched once a second"); // code assumed
            return;
        }
        answer.clear();
        answer.reqId(asked.reqId());
        add(asked.pattern(), true);
        add(asked.pattern(), false);
        session.send(MessageId.SYMBOL_SAMPLES, answer);
    }

    /** Adds those whose symbol fits, or those of whom only the name does. */
    private void add(final Text pattern, final boolean bySymbol) {
        for (int i = 0; i < instruments.size() && answer.contractDescriptions().size() < MAX_ROWS; i++) {
            final InstrumentSpec spec = instruments.get(i).spec();
            if (isUnderlying(spec) && !pattern.isEmpty()) {
                final boolean symbolFits = holds(spec.symbol(), 0, pattern);
                if (bySymbol ? symbolFits : !symbolFits && contains(spec.longName(), pattern)) {
                    fill(answer.contractDescriptions().add(), spec);
                }
            }
        }
    }

    private static boolean isUnderlying(final InstrumentSpec spec) {
        return spec.expiry().isEmpty() && !"CFD".equals(spec.secType());
    }

    private void fill(final ContractDescription row, final InstrumentSpec spec) {
        row.mutableContract().conId(spec.conId()).symbol(spec.symbol()).secType(spec.secType())
            .primaryExch(spec.primaryExch().isEmpty() ? spec.exchange() : spec.primaryExch())
            .currency(spec.currency()).description(spec.longName());
        for (final String secType : DERIVATIVES) {
            if (hasDerivative(spec, secType)) {
                row.derivativeSecTypes().add(secType);
            }
        }
    }

    private boolean hasDerivative(final InstrumentSpec spec, final String secType) {
        if ("BAG".equals(secType)) {
            return hasDerivative(spec, "OPT");
        }
        for (int i = 0; i < instruments.size(); i++) {
            final InstrumentSpec other = instruments.get(i).spec();
            final boolean isOf = "CFD".equals(secType) ? "STK".equals(spec.secType())
                && other.symbol().equals(spec.symbol()) : other.underConId() == spec.conId();
            if (isOf && other.secType().equals(secType)) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(final String name, final Text pattern) {
        for (int i = 0; i + pattern.length() <= name.length(); i++) {
            if (holds(name, i, pattern)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(final String text, final int at, final Text pattern) {
        if (at + pattern.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < pattern.length(); i++) {
            if (Character.toUpperCase(text.charAt(at + i)) != Character.toUpperCase(pattern.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
