package io.tickwire.host;

import io.tickwire.host.session.Corruption;
import io.tickwire.wire.MessageId;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Frames that are spoilt on the way: the client says so, or ends the connection, and what it asks for then agrees with the
 * books. One flipped bit may pass for a value: no protocol without a checksum can tell, TCP's own is under it.
 */
@Timeout(60)
class FrameFaultsViewTest {
    private static final int[] MESSAGES = {MessageId.OPEN_ORDER, MessageId.ORDER_STATUS, MessageId.EXECUTION_DATA,
        MessageId.COMMISSION_AND_FEES_REPORT, MessageId.POSITION};
    private static final int[] VERSIONS = {176, 203, 226};

    @ParameterizedTest
    @EnumSource(Corruption.class)
    void shouldSayThatAFrameWasSpoiltAndAgreeOnceItAskedAgain(final Corruption corruption) {
        for (final int version : VERSIONS) {
            try (SteppedHost stage = new SteppedHost(Fixtures.still().seed(version))) {
                final SteppedClient client = stage.client(1, version).connect();
                for (final int messageId : MESSAGES) {
                    spoil(stage, client, corruption, messageId);
                }
            }
        }
    }

    private static void spoil(
        final SteppedHost stage, final SteppedClient client, final Corruption corruption, final int messageId) {
        stage.host.faults().corrupt(1, messageId, corruption);
        client.trade();
        final List<String> differences = client.differences();
        final boolean isTold = client.view.mayHaveMissed || !client.isConnected();
        final boolean isStuck = client.isConnected() && isSilent(stage, client);
        assertTrue(isTold || isStuck || corruption == Corruption.FLIP || differences.isEmpty(),
            () -> "message " + messageId + ", not a word of it, but " + differences);
        client.repair();
        client.assertAgreesWithTheBooks();
    }

    /** A length that counts bytes which never come: only a missing answer tells. */
    private static boolean isSilent(final SteppedHost stage, final SteppedClient client) {
        final long before = client.view.currentTimes;
        client.socket.reqCurrentTime();
        stage.settle();
        return client.view.currentTimes == before;
    }
}
