package io.tickwire.host.market;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads the list of instruments; the file itself says what its columns mean. Allocates: for set-up only. */
final class InstrumentFile {
    static final String BUNDLED = "/io/tickwire/host/instruments.tsv";

    private static final int COLUMNS = 14;

    private final LocalDate today;

    InstrumentFile(final LocalDate today) {
        this.today = today;
    }

    /** The list that comes with the Host. */
    List<InstrumentSpec> bundled() {
        try (InputStream in = InstrumentFile.class.getResourceAsStream(BUNDLED)) {
            return read(in);
        } catch (final IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** A list in the same format. */
    List<InstrumentSpec> read(final InputStream in) throws IOException {
        final List<InstrumentSpec> specs = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int lineNumber = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lineNumber++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    addRow(specs, line, lineNumber);
                }
            }
        }
        return specs;
    }

    private void addRow(final List<InstrumentSpec> specs, final String line, final int lineNumber) {
        final String[] columns = line.split("\t");
        if (columns.length != COLUMNS) {
            throw new IllegalArgumentException(
                "line " + lineNumber + ": " + COLUMNS + " columns expected, got " + columns.length);
        }
        for (int i = 0; i < columns.length; i++) {
            columns[i] = "-".equals(columns[i]) ? "" : columns[i];
        }
        final InstrumentSpec row = spec(columns);
        final String[] expand = columns[COLUMNS - 1].split(":");
        switch (expand[0]) {
            case "" -> specs.add(row);
            case "quarterly" -> Expansion.quarterly(specs, row, today, Integer.parseInt(expand[1]));
            case "chain" -> Expansion.chain(specs, row, underlyingOf(specs, row), today,
                Integer.parseInt(expand[1]), Double.parseDouble(expand[2]), Integer.parseInt(expand[3]));
            default -> throw new IllegalArgumentException("line " + lineNumber + ": cannot expand " + expand[0]);
        }
    }

    private static InstrumentSpec spec(final String[] c) {
        return new InstrumentSpec(Integer.parseInt(c[0]), c[1], c[2], "", 0.0, "", c[8], c[3], c[4], c[5], c[6], c[7],
            c[9], Double.parseDouble(c[10]), c[12], c[11], 0);
    }

    private static int underlyingOf(final List<InstrumentSpec> specs, final InstrumentSpec row) {
        for (final InstrumentSpec spec : specs) {
            if (spec.symbol().equals(row.symbol()) && ("STK".equals(spec.secType()) || "IND".equals(spec.secType()))) {
                return spec.conId();
            }
        }
        throw new IllegalArgumentException("no underlying above the options of " + row.symbol());
    }
}
