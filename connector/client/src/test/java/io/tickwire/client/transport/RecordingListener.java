package io.tickwire.client.transport;

import java.io.IOException;
import java.nio.channels.ByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.agrona.DirectBuffer;

/** Keeps what a connection tells, each event as one line: NULs shown as {@code |}. */
class RecordingListener implements ConnectionListener {

    final List<String> events = Collections.synchronizedList(new ArrayList<>());

    @Override
    public ByteChannel createStream(final String host, final int port) throws IOException {
        throw new IOException("no way to " + host + ":" + port);
    }

    @Override
    public void onAgreed(final int serverVersion, final String connectionTime) {
        events.add("agreed " + serverVersion + " " + connectionTime);
    }

    @Override
    public void onMessage(final DirectBuffer buffer, final int offset, final int length) {
        final byte[] body = new byte[length];
        buffer.getBytes(offset, body);
        events.add("message " + new String(body, StandardCharsets.ISO_8859_1).replace('\0', '|'));
    }

    @Override
    public void onError(final int errorCode, final String text) {
        events.add("error " + errorCode + " " + text);
    }

    @Override
    public void onClosed() {
        events.add("closed");
    }
}
