package io.tickwire.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.tickwire.wire.MalformedMessageException;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.Messages;
import io.tickwire.wire.RequestId;
import io.tickwire.wire.ServerVersion;
import io.tickwire.wire.text.TextAnswers;
import io.tickwire.wire.text.TextReader;
import io.tickwire.wire.text.TextRequests;
import org.agrona.concurrent.UnsafeBuffer;

/** Any bytes as any text message at any server version: read within the bytes given, or refused by the one exception. */
class TextFuzzTest {
    private static final int HEAD = 3;
    private static final int IDS = 128;
    private static final int TEXT_VERSIONS = 213 - ServerVersion.MIN;

    private final Message[] requests = new Message[IDS];
    private final Message[] answers = new Message[IDS];
    private final TextReader reader = new TextReader();

    @FuzzTest(maxDuration = FuzzDuration.VALUE)
    void shouldRefuseOrReadAnyFields(final byte[] bytes) {
        if (bytes.length < HEAD) {
            return;
        }
        final int id = bytes[1] & IDS - 1;
        final int serverVersion = ServerVersion.MIN + (bytes[2] & 0xFF) % TEXT_VERSIONS;
        reader.wrap(new UnsafeBuffer(bytes), HEAD, bytes.length - HEAD, serverVersion);
        try {
            if ((bytes[0] & 1) == 0 && RequestId.TABLE.hasText(id)) {
                requests[id] = requests[id] == null ? Messages.newRequest(id) : requests[id];
                TextRequests.layout(id, reader, requests[id]);
            } else if ((bytes[0] & 1) == 1 && MessageId.TABLE.hasText(id)) {
                answers[id] = answers[id] == null ? Messages.newAnswer(id) : answers[id];
                TextAnswers.layout(id, reader, answers[id]);
            }
        } catch (final MalformedMessageException refused) {
            return;
        }
        assertTrue(reader.remaining() >= 0 && reader.remaining() <= bytes.length - HEAD);
    }
}
