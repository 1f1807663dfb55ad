package io.tickwire.wire;

import io.tickwire.message.ContractDetails;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;

import static org.junit.jupiter.api.Assertions.assertEquals;

@Timeout(20)
class LastTradeDatesTest {

    private final ContractDetails details = new ContractDetails();
    private final Text raw = new Text();

    @ParameterizedTest
    @CsvSource({
        "20260713 16:00:00 US/Eastern, 20260713, 16:00:00, US/Eastern",
        "20260713-16:00-CET-more, 20260713, 16:00, CET",
        "20260713   16:00, 20260713, 16:00, ''",
        "20260713, 20260713, '', ''",
        "'', '', '', ''",
        "' 16:00', '', 16:00, ''",
        "-, '', '', ''",
    })
    void shouldSplitAtHyphensOrElseAtBlanks(
        final String whole, final String date, final String time, final String zone) {
        wrap(whole);
        LastTradeDates.split(raw, details);
        assertEquals(date, details.contract().lastTradeDateOrContractMonth().toString());
        assertEquals(time, details.lastTradeTime().toString());
        assertEquals("", details.timeZoneId().toString());

        details.reset();
        LastTradeDates.splitBond(raw, details);
        assertEquals(date, details.maturity().toString());
        assertEquals(time, details.lastTradeTime().toString());
        assertEquals(zone, details.timeZoneId().toString());
    }

    @ParameterizedTest
    @CsvSource("20260713 16:00:00 US/Eastern")
    void shouldSplitTheFieldThatReceivesTheDate(final String whole) {
        final Text date = details.mutableContract().lastTradeDateOrContractMonth();
        details.mutableContract().lastTradeDateOrContractMonth(whole);
        LastTradeDates.split(date, details);
        assertEquals("20260713", date.toString());
        assertEquals("16:00:00", details.lastTradeTime().toString());
    }

    private void wrap(final String whole) {
        details.mutableContract();
        final byte[] bytes = ("#" + whole + "#").getBytes(StandardCharsets.US_ASCII);
        raw.wrap(new UnsafeBuffer(bytes), 1, bytes.length - 2);
    }
}
