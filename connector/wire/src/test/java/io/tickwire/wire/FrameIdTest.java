package io.tickwire.wire;

import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;

import static org.junit.jupiter.api.Assertions.assertEquals;

@Timeout(30)
class FrameIdTest {

    @ParameterizedTest
    @CsvSource({"9|77|, 9", "109|, 109", "204|, 204", "-1|, -1", "999999999|, 999999999"})
    void shouldReadATextId(final String body, final int id) {
        assertEquals(id, read(body, 200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9", "|", "-|", "x|", "9x|", "1000000000|", " 9|", "99999999999999999999|"})
    void shouldFindNoIdInABodyThatDoesNotBeginWithOne(final String body) {
        assertEquals(FrameId.NONE, read(body, 200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "|", "||", "|||"})
    void shouldFindNoRawIdInFewerThanFourBytes(final String body) {
        assertEquals(FrameId.NONE, read(body, 201));
    }

    private static int read(final String body, final int serverVersion) {
        final UnsafeBuffer buffer = new UnsafeBuffer(
            ("#" + body + "7|").replace('|', '\0').getBytes(StandardCharsets.US_ASCII));
        return FrameId.read(buffer, 1, body.length(), serverVersion);
    }
}
