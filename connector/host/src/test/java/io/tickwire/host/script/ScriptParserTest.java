package io.tickwire.host.script;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Timeout(30)
class ScriptParserTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "when 2s price AAPL 1      | 'when' does not fit here; allowed: at, every, after, on",
        "at soon price AAPL 1      | 'soon' does not fit here; allowed: a time, as in 90us",
        "every 0s log x            | '0s' does not fit here; allowed: a time longer than 0",
        "at 2s                     | more is expected at the end: bulletin, cancel, cannon, coalesce",
        "at 2s jump                | 'jump' does not fit here; allowed: bulletin, cancel, cannon, coalesce",
        "at 2s price AAPL much     | 'much' does not fit here; allowed: a price",
        "at 2s quote AAPL 10 9     | '9.0' does not fit here; allowed: an ask above the bid",
        "at 2s link sideways       | 'sideways' does not fit here; allowed: down, up",
        "at 2s link up 1100        | '1100' does not fit here; allowed: 1101, 1102",
        "at 2s drop nonsense       | 'nonsense' does not fit here; allowed: any, or the name of a message",
        "at 2s drop error twice    | 'twice' does not fit here; allowed: count, skip, client",
        "at 2s corrupt error badly | 'badly' does not fit here; allowed: flip, cut-body, cut-frame",
        "at 2s fill 60             | '60' does not fit here; allowed: client",
        "at 2s split bytes 7       | 'bytes' does not fit here; allowed: client",
        "at 2s restart now         | 'now' does not fit here; allowed: for",
        "at 2s halt AAPL now       | 'now' does not fit here; allowed: the end of the line",
        "on order 0 fill 60        | '0' does not fit here; allowed: the number of an order, from 1",
        "after 1s link down        | 'after' needs a line above that it follows"})
    void shouldNameTheLineTheWordAndWhatIsAllowed(final String line, final String message) {
        final ScriptException ex =
            assertThrows(ScriptException.class, () -> Script.parse("# a comment\n\n" + line + " # why\n"));
        assertTrue(ex.getMessage().startsWith("script line 3: " + message), ex.getMessage());
    }

    @Test
    void shouldKeepLinesThatFollowOthersWithThem() {
        final List<ScriptLine> lines = new ScriptParser().parse("""
            on order 1 fill 60
            after 2s fill 40
            after 1s disconnect
            at 9s log "the end"
            """);
        assertEquals(2, lines.size());
        assertEquals(1, lines.get(0).followers().size());
        assertEquals(3, lines.get(0).followers().get(0).followers().get(0).number());
    }

    @Test
    void shouldExplainEachActionInTheManual() {
        final Set<String> explained = new TreeSet<>();
        examples().forEach(example -> explained.add(example.split(" ")[0]));
        final Set<String> known = new TreeSet<>();
        ScriptParser.actions().forEach(known::add);
        assertEquals(known, explained);
    }

    static Stream<String> examples() {
        final List<String> examples = new ArrayList<>();
        boolean isWhen = false;
        for (final String line : Script.manual().lines().toList()) {
            if (!line.startsWith("  ")) {
                isWhen = line.equals("When");
            } else if (!isWhen && !line.startsWith("   ")) {
                examples.add(line.trim().split(" {2,}| (?=so much|they are lost|of any order|the next order)")[0]);
            }
        }
        return examples.stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void shouldUnderstandTheExamplesOfTheManual(final String example) {
        assertDoesNotThrow(() -> Script.parse("on order 1 " + example));
    }

    @ParameterizedTest
    @CsvSource({"90us, 90000", "150ms, 150000000", "2s, 2000000000", "1.5m, 90000000000", "1h, 3600000000000"})
    void shouldUnderstandTimes(final String word, final long nanos) {
        assertEquals(nanos, new Words(1, word).time().toNanos());
    }
}
