package io.tickwire.benchmarks.result;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class MedianTest {
    @Test
    void shouldBeTheValueInTheMiddle() {
        assertEquals(7, Median.of(900, 7, 1));
        assertEquals(5, Median.of(5));
    }

    @Test
    void shouldLieBetweenTheTwoInTheMiddle() {
        assertEquals(4.5, Median.of(5, 900, 4, 1));
    }

    @Test
    void shouldNotBeANumberWithoutValues() {
        assertEquals(Double.NaN, Median.of());
    }

    @Test
    void shouldLeaveTheValuesInTheirOrder() {
        final double[] values = {3, 1, 2};
        Median.of(values);
        assertArrayEquals(new double[] {3, 1, 2}, values);
    }
}
