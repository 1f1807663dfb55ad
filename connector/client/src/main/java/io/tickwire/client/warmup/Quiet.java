package io.tickwire.client.warmup;

import io.tickwire.client.EWrapper;

/** Hears nothing. Three classes, for the reason that {@link MemoryHost} has three. */
final class Quiet {

    private Quiet() {
    }

    static EWrapper of(final int kind) {
        return switch (kind % 3) {
            case 0 -> new First();
            case 1 -> new Second();
            default -> new Third();
        };
    }

    private static final class First implements EWrapper {
    }

    private static final class Second implements EWrapper {
    }

    private static final class Third implements EWrapper {
    }
}
