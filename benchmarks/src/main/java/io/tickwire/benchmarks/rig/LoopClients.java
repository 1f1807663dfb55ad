package io.tickwire.benchmarks.rig;

import java.util.ArrayList;
import java.util.List;

import io.tickwire.client.ConnectorContext;
import io.tickwire.client.ConnectorLoop;

/** Many connectors on one loop, each answering its own prices. One thread polls them all. */
final class LoopClients implements RigClient {
    private final ConnectorLoop loop = ConnectorLoop.launch(new ConnectorContext().useInvoker(true));
    private final List<OrderClient> clients = new ArrayList<>();

    @Override
    public void attach(final int port) {
        final OrderClient client = new OrderClient(new ConnectorContext().sharedReader(loop), 1, OrderKind.PLACED);
        client.attach(port);
        clients.add(client);
    }

    @Override
    public int poll() {
        return loop.poll();
    }

    @Override
    public void close() {
        clients.forEach(OrderClient::close);
        loop.close();
    }
}
