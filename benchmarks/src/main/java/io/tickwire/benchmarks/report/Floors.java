package io.tickwire.benchmarks.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import io.tickwire.benchmarks.result.JmhScore;

/**
 * Which benchmark is the floor of which. The rule is a name: {@code floor}, {@code bare} or {@code copy} in the same
 * class, as a method or as the value of a parameter; {@code xCopy} for {@code x} and {@code xAgain}, {@code walkX} for
 * {@code decodeX}, {@code copyX} for {@code encodeX}; and the bare parser for all that reads the same ticks.
 */
final class Floors {
    private static final String[] NAMES = {"floor", "bare", "copy"};
    private static final String COPY = "Copy";
    private static final String AGAIN = "Again";
    /** What reads the ticks that the bare parser reads, and which of those, unless it says so. */
    private static final Map<String, String> TICKS = Map.of("TickDispatch", "", "TickMessage", "", "Poll", "Mixed");

    private final Map<String, JmhScore> scores = new LinkedHashMap<>();

    Floors(final Collection<JmhScore> all) {
        all.forEach(score -> scores.put(score.name(), score));
    }

    boolean isFloor(final JmhScore score) {
        if (score.group().startsWith("Bare") || score.operation().startsWith("walk")
            || score.operation().endsWith(COPY)) {
            return true;
        }
        for (final String part : score.operation().split(":")) {
            for (final String name : NAMES) {
                if (part.equals(name) || part.startsWith(name) && Character.isUpperCase(part.charAt(name.length()))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The floor of a benchmark; null if it has none, or is one. */
    JmhScore of(final JmhScore score) {
        if (isFloor(score)) {
            return null;
        }
        final String ticks = TICKS.get(score.group());
        if (ticks != null) {
            return scores.get("BareTick." + score.operation() + ticks);
        }
        final JmhScore simpler = scores.get(score.group() + "."
            + score.operation().replaceFirst("^decode", "walk").replaceFirst("^encode", "copy"));
        if (simpler != null && simpler != score) {
            return simpler;
        }
        final JmhScore copy = scores.get(score.name().replace(AGAIN, "") + COPY);
        return copy == null ? sameGroup(score) : copy;
    }

    /** One part of the operation, the method or a parameter, is replaced by a floor's name. */
    private JmhScore sameGroup(final JmhScore score) {
        final String[] parts = score.operation().split(":");
        for (int i = 0; i < parts.length; i++) {
            final String part = parts[i];
            for (final String name : NAMES) {
                parts[i] = name;
                final JmhScore floor = scores.get(score.group() + "." + String.join(":", parts));
                if (floor != null) {
                    return floor;
                }
            }
            parts[i] = part;
        }
        return null;
    }

    /** How many times its floor a benchmark takes; not a number without one. */
    Ratio ratio(final JmhScore score) {
        final JmhScore floor = of(score);
        return floor == null ? Ratio.of(0, 0, new double[0], new double[0])
            : Ratio.of(score.median(), floor.median(), score.rounds(), floor.rounds());
    }
}
