package io.tickwire.benchmarks.report;

import java.util.List;
import java.util.Locale;

import io.tickwire.benchmarks.result.JmhScore;

/** Other people's software, which is measured beside ours; and what is broken on purpose. */
final class Peers {
    private static final List<String> NAMES = List.of(
        "protobufjava", "quickbuffers", "philadelphia", "official", "jdk", "java");

    private Peers() {
    }

    static boolean isPeer(final JmhScore score) {
        if (score.group().endsWith("Control")) {
            return true;
        }
        for (final String part : score.operation().toLowerCase(Locale.ROOT).split(":")) {
            if (NAMES.stream().anyMatch(part::startsWith)) {
                return true;
            }
        }
        return false;
    }
}
