package io.tickwire.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class RatioPictureTest {
    @Test
    void shouldLabelWholeDoublingsWithPlainRatios() {
        assertEquals("1", RatioPicture.label(0.0));
        assertEquals("1,024", RatioPicture.label(10.0));
        assertEquals("0.5", RatioPicture.label(-1.0));
        assertEquals("0.0625", RatioPicture.label(-4.0));
    }

    @Test
    void shouldLabelBarsWithTwoDecimals() {
        assertEquals("1.50", RatioPicture.label(Math.log(1.5) / Math.log(2)));
        assertEquals(" ", RatioPicture.label(Double.NaN));
    }
}
