package io.tickwire.benchmarks.bare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;

import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;

class BareWalkTest {
    @Test
    void shouldReadNumbersWhereverTheyStand() {
        assertEquals(0, walk(""));
        for (final int number : new int[] {1, 90, 123, 4_567, 80_915, 246_801, 9_876_543}) {
            final String text = Integer.toString(number);
            assertEquals(3 * number + 12, walk(text, "12", "", text, text), text);
        }
    }

    @Test
    void shouldFindTheEndOfTextsOfAnyLength() {
        for (int length = Long.BYTES; length < 40; length++) {
            final String text = "x".repeat(length);
            assertEquals(12 + length + 7, walk("12", text, "7"), "length " + length);
            assertEquals(12 + length, walk("12", "", text), "at the end, length " + length);
        }
    }

    @Test
    void shouldTakeNoOtherByteForTheEndOfAText() {
        assertEquals(40 + 3, walk("\u00e9\u0080\u0081\u00ff".repeat(5), "3"));
        assertEquals(32 + 3, walk("\u0001".repeat(32), "3"));
    }

    private static long walk(final String... fields) {
        final byte[] bytes = (String.join("\0", fields) + "\0").getBytes(StandardCharsets.UTF_8);
        return BareWalk.text(new UnsafeBuffer(bytes), 0, bytes.length);
    }
}
