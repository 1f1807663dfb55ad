package io.tickwire.host;

import java.nio.file.Files;
import java.nio.file.Path;

/** Checks settings at launch; each message names the setting, its value, and what it may be. */
final class SettingsCheck {
    private SettingsCheck() {
    }

    static void require(final boolean condition, final String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    static void requireSet(final Object value, final String setting) {
        require(value != null, setting + " must not be null: leave it out for the default");
    }

    static void requireFile(final Path file, final String setting) {
        require(file == null || Files.isReadable(file), setting + ": no file that can be read is at " + file);
    }

    static void requirePositive(final long value, final String setting) {
        require(value > 0, setting + " must be 1 or more: " + value);
    }

    static void requireNotNegative(final double value, final String setting) {
        require(value >= 0, setting + " must be 0 or more: " + value);
    }
}
