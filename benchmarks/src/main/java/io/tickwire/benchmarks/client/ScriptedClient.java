package io.tickwire.benchmarks.client;

import java.nio.channels.ByteChannel;

import io.tickwire.client.ConnectorContext;
import io.tickwire.client.EClientSocket;
import io.tickwire.client.EWrapper;

/** A real client, connected to a {@link ScriptedChannel}, polled by the benchmark's thread. */
final class ScriptedClient extends EClientSocket {
    private final ScriptedChannel channel;

    ScriptedClient(final EWrapper wrapper, final int serverVersion) {
        this(wrapper, serverVersion, new ConnectorContext());
    }

    ScriptedClient(final EWrapper wrapper, final int serverVersion, final ConnectorContext context) {
        super(wrapper, context.useInvoker(true));
        channel = new ScriptedChannel(serverVersion);
        if (!eConnect("127.0.0.1", 1, 1)) {
            throw new IllegalStateException("the scripted Host was not understood");
        }
    }

    @Override
    protected ByteChannel createClientStream(final String host, final int port) {
        return channel;
    }

    ScriptedChannel channel() {
        return channel;
    }
}
