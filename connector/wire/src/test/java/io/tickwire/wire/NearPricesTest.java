package io.tickwire.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever price came before, the next has the text that it has by itself. */
@Timeout(60)
class NearPricesTest {

    private static final int ROUNDS = 300_000;

    private final NearPrices prices = new NearPrices();
    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @Test
    void shouldGiveTheSameTextWherePricesWanderByCents() {
        int cents = 18_000;
        int words = 0;
        for (int i = 0; i < ROUNDS; i++) {
            cents = i % 1_000 == 0 ? random.nextInt(10_000_000) : cents + random.nextInt(41) - 20;
            words += check(cents / 100.0);
        }
        assertTrue(words > ROUNDS / 2, words + " words, seed " + seed);
    }

    @Test
    void shouldGiveTheSameTextWherePricesHaveMoreDecimalsInBetween() {
        for (int i = 0; i < ROUNDS; i++) {
            final double price = 99 + random.nextInt(20_000) / 10_000.0;
            check(price);
            check(Math.nextUp(price));
            check(Math.round(price * 100) / 100.0);
        }
    }

    @Test
    void shouldGiveTheSameTextWherePricesAreUnusual() {
        final double[] unusual = {
            0, -0.0, 0.01, 0.99, 1, -1, -0.01, -1.5, 1.005, 99_999.99, 99_999.995, 100_000, 21_474_836.47, 21_474_836.48,
            -21_474_836.48, -21_474_836.47, 1e300, -1e300, Double.MIN_VALUE, 1.0 / 3, Unset.DOUBLE, Double.NaN,
            Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        check(-21_474_836.48); // the first of all
        for (final double before : unusual) {
            for (final double price : unusual) {
                check(before);
                check(price);
            }
            check(Double.longBitsToDouble(random.nextLong()));
        }
    }

    /** 1 if it is a word, 0 if there is none. */
    private int check(final double price) {
        final long word = prices.wordOf(price);
        assertEquals(PlainText.wordOfDouble(price), word, () -> price + ", seed " + seed);
        return word == PlainText.NONE ? 0 : 1;
    }
}
