package io.tickwire.junit;

import org.junit.jupiter.api.extension.ExtensionContext;

import java.util.concurrent.ThreadLocalRandom;

/** Chooses the seed of a test. */
final class Seeds {
    private static final String PARAMETER = "tickwire.seed";

    private Seeds() {
    }

    static long choose(final ExtensionContext test, final long wanted) {
        return test.getConfigurationParameter(PARAMETER).map(Long::parseLong).orElseGet(
            () -> wanted == SimulatedHostTest.RANDOM_SEED ? ThreadLocalRandom.current().nextLong(1, 1_000_000) : wanted);
    }
}
