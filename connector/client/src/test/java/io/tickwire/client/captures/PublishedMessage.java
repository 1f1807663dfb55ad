package io.tickwire.client.captures;

import com.fasterxml.jackson.databind.JsonNode;
import io.tickwire.client.vectors.Accessor;
import io.tickwire.wire.Decimals;
import io.tickwire.wire.DoubleList;
import io.tickwire.wire.IntList;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageList;
import io.tickwire.wire.Messages;
import io.tickwire.wire.TagValues;
import io.tickwire.wire.TextList;
import java.util.List;
import java.util.Map;
import org.agrona.concurrent.UnsafeBuffer;

/** A captured protobuf message: its fields are those published, and encoding it again keeps them. */
final class PublishedMessage {
    private final Capture capture;
    private List<String> wrong;

    PublishedMessage(final Capture capture) {
        this.capture = capture;
    }

    void check(final List<String> list) {
        wrong = list;
        final Message message = capture.isFromHost()
            ? Messages.newAnswer(capture.messageId()) : Messages.newRequest(capture.messageId());
        final byte[] payload = capture.payload();
        message.decode(new UnsafeBuffer(payload), 0, payload.length);
        compare("", capture.fields(), message);
        final String decoded = message.toString();
        final UnsafeBuffer again = new UnsafeBuffer(new byte[payload.length + 1024]);
        message.decode(again, 0, message.encode(again, 0));
        check(" encoded again", decoded, message, decoded.equals(message.toString()));
    }

    private void compare(final String path, final JsonNode published, final Message message) {
        for (final Map.Entry<String, JsonNode> field : published.properties()) {
            final Accessor accessor = Accessor.of(message.getClass(), field.getKey());
            final String name = path + "." + field.getKey();
            if (!accessor.isPresent(message)) {
                wrong.add(capture + name + " is absent");
            }
            value(name, field.getValue(), accessor.get(message));
        }
    }

    private void value(final String path, final JsonNode published, final Object actual) {
        if (actual instanceof Message) {
            compare(path, published, (Message) actual);
        } else if (actual instanceof MessageList) {
            final MessageList<?> list = (MessageList<?>) actual;
            check(path + ".size", published.size(), list.size(), published.size() == list.size());
            for (int i = 0; i < Math.min(published.size(), list.size()); i++) {
                compare(path + "[" + i + "]", published.get(i), list.get(i));
            }
        } else if (actual instanceof TagValues) {
            pairs(path, published, (TagValues) actual);
        } else if (actual instanceof TextList || actual instanceof DoubleList || actual instanceof IntList) {
            check(path, texts(published), actual, texts(published).equals(actual.toString()));
        } else {
            check(path, published, actual, isSame(published, actual));
        }
    }

    private static String texts(final JsonNode list) {
        final StringBuilder text = new StringBuilder("[");
        list.forEach(element -> text.append(text.length() == 1 ? "" : ", ").append(element.asText()));
        return text.append(']').toString();
    }

    private void pairs(final String path, final JsonNode published, final TagValues actual) {
        check(path + ".size", published.size(), actual.size(), published.size() == actual.size());
        for (int i = 0; i < actual.size(); i++) {
            final JsonNode value = published.path(actual.tag(i).toString());
            check(path, value, actual.value(i), value.asText().equals(actual.value(i).toString()));
        }
    }

    /** A number may be a text on one side. */
    private static boolean isSame(final JsonNode published, final Object actual) {
        if (actual instanceof Boolean) {
            return published.asBoolean() == (Boolean) actual;
        }
        if (actual instanceof Long && published.isTextual()) {
            return Decimals.equal(Decimals.parse(published.asText()), (Long) actual);
        }
        if (actual instanceof Double) {
            return Double.compare(Double.parseDouble(published.asText()), (Double) actual) == 0;
        }
        if (actual instanceof Integer && published.isBoolean()) {
            return (published.asBoolean() ? 1 : 0) == (Integer) actual;
        }
        return published.asText().equals(actual.toString());
    }

    private void check(final String path, final Object published, final Object actual, final boolean isSame) {
        if (!isSame) {
            wrong.add(capture + path + ": published " + published + ", decoded " + actual);
        }
    }
}
