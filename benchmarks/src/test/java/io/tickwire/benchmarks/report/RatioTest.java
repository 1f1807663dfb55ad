package io.tickwire.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class RatioTest {
    @Test
    void shouldDivideNeighboursSoThatASlowHourOfTheMachineDoesNotCount() {
        final Ratio ratio = Ratio.of(44, 40, new double[] {44, 88, 440}, new double[] {40, 80, 400});
        assertEquals("1.10", ratio.text());
    }

    @Test
    void shouldNotBeMovedByARoundThatWasDisturbedOnOneSide() {
        final Ratio ratio = Ratio.of(80, 40, new double[] {41, 345, 42, 40, 44}, new double[] {40, 40, 40, 400, 40});
        assertEquals("1.05 (0.10 to 8.63)", ratio.text());
    }

    @Test
    void shouldTakeTheMiddleOfTwoRounds() {
        assertEquals(1.05, Ratio.of(1, 1, new double[] {10, 11}, new double[] {10, 10}).value(), 1e-9);
    }

    @Test
    void shouldDivideTheWholeWhenTheRoundsDidNotTakeTurns() {
        final Ratio ratio = Ratio.of(70, 10, new double[] {90}, new double[] {9, 10, 11});
        assertEquals("7.00", ratio.text());
    }

    @Test
    void shouldBeUnknownWithoutAFloor() {
        assertFalse(Ratio.of(5, 0, new double[] {5}, new double[] {0}).isKnown());
        assertTrue(Ratio.of(5, Double.NaN, new double[0], new double[0]).text().isEmpty());
    }
}
