package io.tickwire.benchmarks.report;

import java.util.Locale;

/**
 * A table of contents of a page in Markdown: links to its headings, sections in bold, parts behind them; of parts that
 * begin with the same word only the first.
 */
final class Contents {
    private Contents() {
    }

    static String of(final String page) {
        final StringBuilder out = new StringBuilder();
        String last = "";
        for (final String line : page.lines().toList()) {
            if (line.startsWith("## ")) {
                out.append(out.isEmpty() ? "" : "\n").append("* **").append(link(line.substring(3))).append("**");
            } else if (line.startsWith("### ") && !line.substring(4).split("-")[0].equals(last)) {
                out.append(" · ").append(link(line.substring(4)));
                last = line.substring(4).split("-")[0];
            }
        }
        return out.isEmpty() ? "" : out.append("\n\n").toString();
    }

    /** Anchors as GitHub makes them. */
    private static String link(final String heading) {
        return "[" + heading + "](#"
            + heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 _-]", "").replace(' ', '-') + ")";
    }
}
