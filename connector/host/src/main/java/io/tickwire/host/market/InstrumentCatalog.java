package io.tickwire.host.market;

import org.agrona.collections.Int2ObjectHashMap;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * All instruments that the Host knows, by contract id and by symbol.
 * <p>
 * Made once. Host thread only; look-ups do not allocate.
 */
public final class InstrumentCatalog {
    private static final Instrument[] NONE = new Instrument[0];

    private final List<Instrument> instruments = new ArrayList<>();
    private final Int2ObjectHashMap<Instrument> byConId = new Int2ObjectHashMap<>();
    private final Int2ObjectHashMap<Instrument[]> bySymbolHash = new Int2ObjectHashMap<>();

    /** Makes a catalog of these instruments. */
    public InstrumentCatalog(final List<InstrumentSpec> specs) {
        for (final InstrumentSpec spec : specs) {
            add(new Instrument(spec, instruments.size()));
        }
    }

    /** The instruments that come with the Host, with expiries counted from a day. */
    public static InstrumentCatalog bundled(final LocalDate today) {
        return new InstrumentCatalog(new InstrumentFile(today).bundled());
    }

    /** The instruments of a file, in the format of the bundled one. */
    public static InstrumentCatalog load(final Path path, final LocalDate today) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return new InstrumentCatalog(new InstrumentFile(today).read(in));
        }
    }

    /** All instruments, in the order of the list. */
    public List<Instrument> all() {
        return Collections.unmodifiableList(instruments);
    }

    /** The instrument with a contract id, or null. */
    public Instrument byConId(final int conId) {
        return byConId.get(conId);
    }

    /** The instrument with a local symbol, as in "AAPL" or "EUR.USD", or null. */
    public Instrument byLocalSymbol(final String localSymbol) {
        for (final Instrument instrument : candidates(localSymbol)) {
            if (instrument.spec().localSymbol().equals(localSymbol)) {
                return instrument;
            }
        }
        return null;
    }

    /** All instruments that may have a symbol: compare before use. */
    Instrument[] candidates(final CharSequence symbol) {
        final Instrument[] found = bySymbolHash.get(hash(symbol));
        return found == null ? NONE : found;
    }

    private void add(final Instrument instrument) {
        if (byConId.put(instrument.conId(), instrument) != null) {
            throw new IllegalArgumentException("two instruments with conId " + instrument.conId());
        }
        instruments.add(instrument);
        index(instrument.spec().symbol(), instrument);
        if (!instrument.spec().localSymbol().equals(instrument.spec().symbol())) {
            index(instrument.spec().localSymbol(), instrument);
        }
    }

    private void index(final String name, final Instrument instrument) {
        final Instrument[] old = candidates(name);
        final Instrument[] longer = Arrays.copyOf(old, old.length + 1);
        longer[old.length] = instrument;
        bySymbolHash.put(hash(name), longer);
    }

    private static int hash(final CharSequence name) {
        int hash = 7;
        for (int i = 0; i < name.length(); i++) {
            hash = hash * 31 + name.charAt(i);
        }
        return hash;
    }
}
