package io.tickwire.wire.text;

import io.tickwire.wire.Message;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.Messages;
import io.tickwire.wire.RequestId;

import java.util.ArrayList;
import java.util.List;

/**
 * All messages of the text wire, of both directions alike.
 */
enum TextMessages {

    REQUESTS(RequestId.TABLE.max()) {
        @Override
        boolean hasText(final int id) {
            return RequestId.TABLE.hasText(id);
        }

        @Override
        String label(final int id) {
            return RequestId.TABLE.name(id);
        }

        @Override
        int since(final int id) {
            return RequestId.TABLE.sinceVersion(id);
        }

        @Override
        Message newMessage(final int id) {
            return Messages.newRequest(id);
        }

        @Override
        TextWriter newWriter() {
            return TextWriter.ofRequests();
        }

        @Override
        void layout(final int id, final TextIo io, final Message message) {
            TextRequests.layout(id, io, message);
        }
    },

    ANSWERS(MessageId.TABLE.max()) {
        @Override
        boolean hasText(final int id) {
            return MessageId.TABLE.hasText(id);
        }

        @Override
        String label(final int id) {
            return MessageId.TABLE.name(id);
        }

        @Override
        int since(final int id) {
            return MessageId.TABLE.sinceVersion(id);
        }

        @Override
        Message newMessage(final int id) {
            return Messages.newAnswer(id);
        }

        @Override
        TextWriter newWriter() {
            return TextWriter.ofAnswers();
        }

        @Override
        void layout(final int id, final TextIo io, final Message message) {
            TextAnswers.layout(id, io, message);
        }
    };

    /** The last version with text messages beyond the verification. */
    static final int LAST_VERSION = 212;

    private final int max;

    TextMessages(final int max) {
        this.max = max;
    }

    abstract boolean hasText(int id);

    abstract String label(int id);

    abstract int since(int id);

    abstract Message newMessage(int id);

    abstract TextWriter newWriter();

    abstract void layout(int id, TextIo io, Message message);

    /** The ids of all messages with a text form. */
    List<Integer> ids() {
        final List<Integer> ids = new ArrayList<>();
        for (int id = 0; id <= max; id++) {
            if (hasText(id)) {
                ids.add(id);
            }
        }
        return ids;
    }
}
