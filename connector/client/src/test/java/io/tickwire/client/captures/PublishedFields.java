package io.tickwire.client.captures;

import com.fasterxml.jackson.databind.JsonNode;
import io.tickwire.wire.FrameId;
import io.tickwire.wire.Message;
import io.tickwire.wire.Messages;
import io.tickwire.wire.Unset;
import io.tickwire.wire.text.TextAnswers;
import io.tickwire.wire.text.TextIo;
import io.tickwire.wire.text.TextReader;
import io.tickwire.wire.text.TextRequests;
import io.tickwire.wire.text.TextWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.agrona.concurrent.UnsafeBuffer;

/**
 * A captured text message: its layout reads it to the last byte, and writes the fields that were published again. This
 * shows that no field is missing, too many, lost or of another type; which field is which the golden vectors show.
 */
final class PublishedFields {
    private final Capture capture;

    PublishedFields(final Capture capture) {
        this.capture = capture;
    }

    void check(final List<String> wrong) {
        final Message message = capture.isFromHost()
            ? Messages.newAnswer(capture.messageId()) : Messages.newRequest(capture.messageId());
        final byte[] payload = capture.payload();
        final TextReader reader = new TextReader();
        reader.wrap(new UnsafeBuffer(payload), 0, payload.length, capture.serverVersion());
        layout(reader, message);
        if (reader.remaining() > 0) {
            wrong.add(capture + " was not read to its end: " + reader.remaining() + " bytes remain");
        }
        final List<String> published = published();
        final List<String> written = written(message, payload.length * 2 + 1024);
        for (int i = 0; i < Math.max(published.size(), written.size()); i++) {
            final String wanted = i < published.size() ? published.get(i) : "nothing";
            final String got = i < written.size() ? written.get(i) : "nothing";
            if (!wanted.equals(got) && !isSameNumber(wanted, got) && !(isUnset(wanted) && isUnset(got))) {
                wrong.add(capture + " field " + i + ": published " + wanted + ", written " + got);
            }
        }
    }

    private void layout(final TextIo io, final Message message) {
        if (capture.isFromHost()) {
            TextAnswers.layout(capture.messageId(), io, message);
        } else {
            TextRequests.layout(capture.messageId(), io, message);
        }
    }

    /** The published fields without the id, which is one of them while it is text. */
    private List<String> published() {
        final List<String> fields = new ArrayList<>();
        for (final JsonNode field : capture.fields()) {
            fields.add(field.asText());
        }
        if (capture.serverVersion() < FrameId.RAW_SINCE) {
            fields.remove(0);
        }
        return fields;
    }

    private List<String> written(final Message message, final int capacity) {
        final TextWriter writer = capture.isFromHost() ? TextWriter.ofAnswers() : TextWriter.ofRequests();
        final UnsafeBuffer buffer = new UnsafeBuffer(new byte[capacity]);
        writer.wrap(buffer, 0, capacity, capture.serverVersion());
        layout(writer, message);
        final String text = new String(buffer.byteArray(), 0, writer.length(), StandardCharsets.UTF_8);
        final List<String> fields = new ArrayList<>(List.of(text.split("\0", -1)));
        fields.remove(fields.size() - 1);
        return fields;
    }

    /** Hosts write what is unset in several ways; an empty number that cannot be unset is 0. */
    private static boolean isUnset(final String field) {
        return field.isEmpty() || field.equals("0.0") || field.equals(String.valueOf(Unset.INT))
            || field.equals(String.valueOf(Unset.DOUBLE));
    }

    private static boolean isSameNumber(final String published, final String written) {
        try {
            return new BigDecimal(published).compareTo(new BigDecimal(written)) == 0;
        } catch (final NumberFormatException e) {
            return false;
        }
    }
}
