package io.tickwire.client.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.agrona.ExpandableArrayBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class HandshakeTest {

    private final Handshake handshake = new Handshake(100, 218);

    @BeforeEach
    void begin() {
        handshake.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "100, 218, '', 4150490000000009763130302e2e323138",
        "176, 176, '', 415049000000000476313736",
        "100, 218, +PACEAPI, 4150490000000012763130302e2e323138202b50414345415049"})
    void shouldSayHelloAsHostsExpectIt(final int min, final int max, final String options, final String hex) {
        final ExpandableArrayBuffer buffer = new ExpandableArrayBuffer();
        final int end = new Handshake(min, max).writeHello(buffer, 0, options);
        final byte[] hello = new byte[end];
        buffer.getBytes(0, hello);
        assertEquals(hex, java.util.HexFormat.of().formatHex(hello));
    }

    @Test
    void shouldAgreeOnAVersionInRange() {
        assertEquals(Handshake.Reply.AGREED, answer("176|20260105 09:30:00 EST|"));
        assertEquals(176, handshake.serverVersion());
        assertEquals("20260105 09:30:00 EST", handshake.connectionTime());
    }

    @ParameterizedTest
    @ValueSource(strings = {"218||", "218|x|", "218|20260105 09:30:00 Mitteleurop\u00E4ische Zeit|",
        "218|20260105 09:30:00 EST", "218|20260105 09:30:00 EST|more|", "218|20260105 09:30:00 EST|more|and more|"})
    void shouldTakeTheConnectionTimeAsItIs(final String greeting) {
        assertEquals(Handshake.Reply.AGREED, answer(greeting));
        assertEquals(218, handshake.serverVersion());
        assertEquals(greeting.split("\\|", -1)[1], handshake.connectionTime());
    }

    @ParameterizedTest
    @ValueSource(strings = {"14|1|7|2|news|NYSE|", "104|1|2|", "", "4|2|-1|2104|Market data farm|", "176|7|x|"})
    void shouldSkipOtherFramesAheadOfTheAnswer(final String frame) {
        assertEquals(Handshake.Reply.SKIPPED, answer(frame));
        assertEquals(1, handshake.skippedFrames());
        assertEquals(Handshake.Reply.AGREED, answer("176|20260105 09:30:00 EST|"));
    }

    @Test
    void shouldNotSkipForEver() {
        for (int i = 0; i < Handshake.MAX_SKIPPED_FRAMES; i++) {
            assertEquals(Handshake.Reply.SKIPPED, answer("14|1|7|2|news|NYSE|"));
        }
        assertEquals(Handshake.Reply.UNREADABLE, answer("14|1|7|2|news|NYSE|"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"99|20260105 09:30:00 EST|", "219|20260105 09:30:00 EST|", "19|", "0|x|", "-2|x|"})
    void shouldRefuseAVersionOutOfRange(final String greeting) {
        assertEquals(Handshake.Reply.UNSUPPORTED, answer(greeting));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc|20260105 09:30:00 EST|", "|20260105 09:30:00 EST|", "21 8|x|", "218|",
        "99999999999|x|", "abc|"})
    void shouldSayWhatCannotBeRead(final String greeting) {
        assertEquals(Handshake.Reply.UNREADABLE, answer(greeting));
        assertTrue(handshake.problem().length() > 10, handshake.problem());
    }

    @Test
    void shouldTellWhereTheHostSendsUs() {
        assertEquals(Handshake.Reply.REDIRECTED, answer("-1|other.host:4003|"));
        assertEquals("other.host:4003", handshake.redirectAddress());
    }

    private Handshake.Reply answer(final String frame) {
        final byte[] body = ("##" + frame.replace('|', '\0')).getBytes(StandardCharsets.ISO_8859_1);
        return handshake.onFrame(new UnsafeBuffer(body), 2, body.length - 2);
    }
}
