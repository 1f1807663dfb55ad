package io.tickwire.benchmarks.rig;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

import org.agrona.CloseHelper;

/**
 * A Host of its own for the official client, which brings its own threads and so cannot take turns with anybody: it is
 * measured after the others, with the machine to itself.
 */
final class OfficialStage implements Closeable {
    private static final long PATIENCE_MILLIS = TimeUnit.SECONDS.toMillis(10);

    private final Turn turn = new Turn();
    private final OfficialClient client;
    private final RawHost host;
    private final Lane lane;

    OfficialStage(final OfficialJars jars, final int serverVersion, final int ordersPerTick)
        throws IOException, InterruptedException {
        client = new OfficialClient(jars, ordersPerTick);
        host = new RawHost(Math.min(serverVersion, OfficialClient.PROTOBUF_VERSION));
        final Thread connector = new Thread(this::connect, "official-connect");
        connector.setDaemon(true);
        connector.start();
        lane = new Lane(host.accept(), turn, "official");
        connector.join(PATIENCE_MILLIS);
        turn.check();
        if (connector.isAlive()) {
            throw new IllegalStateException("official did not finish connecting within " + PATIENCE_MILLIS + " ms");
        }
    }

    private void connect() {
        try {
            client.connect(host.port());
        } catch (final ReflectiveOperationException | RuntimeException ex) { // told to the peer's thread
            turn.failed(ex);
        }
    }

    OfficialClient client() {
        return client;
    }

    Lane lane() {
        return lane;
    }

    /** Throws when the client has told of an error. */
    void check() {
        turn.check();
        if (client.trouble() != null) {
            throw new IllegalStateException("official failed: " + client.trouble());
        }
    }

    @Override
    public void close() {
        client.close();
        CloseHelper.quietCloseAll(lane, host);
    }
}
