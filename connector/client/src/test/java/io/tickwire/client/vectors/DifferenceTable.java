package io.tickwire.client.vectors;

/** The deliberate differences as a table for people. */
public final class DifferenceTable {

    private DifferenceTable() {
    }

    /**
     * Writes the table.
     *
     * @return Markdown
     */
    public static String markdown() {
        final StringBuilder text = new StringBuilder("""
            # Deliberate differences

            Where Tickwire does not do as the official Java client 10.42.01 does, and why. These are the only exceptions
            of the golden-vector tests, which compare everything else: every byte sent, every value delivered. The
            numbers are those of the list of oddities that comes with the vectors. Generated from the tests' own list:
            `mvn test -pl connector/client -am -Dtest=ProtocolDocsTest -Ddocs.write=true` writes it anew.

            | oddity | the official client | Tickwire | because |
            |---|---|---|---|
            """);
        for (final Difference difference : DeliberateDifferences.all()) {
            text.append("| ").append(difference.oddity()).append(" | ").append(difference.official()).append(" | ")
                .append(difference.ours()).append(" | ").append(difference.reason()).append(" |\n");
        }
        return text.toString();
    }
}
