package io.tickwire.benchmarks.rig;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.ByteChannel;
import java.nio.channels.SocketChannel;

import io.tickwire.benchmarks.corpus.Orders;
import io.tickwire.benchmarks.corpus.TickFrames;
import io.tickwire.benchmarks.result.Contender;
import io.tickwire.benchmarks.result.ResultFolder;
import io.tickwire.client.ConnectorContext;
import io.tickwire.client.EClientSocket;
import io.tickwire.client.EWrapper;

/**
 * The connector's own share of a tick to order, without the kernel's: in the closed loop, from the return of the read
 * that brought the price to the call of write that hands over the order. A bare channel between the same stamps shows how
 * much of it is the clock's.
 */
final class Inside implements Scenario {
    private static final long GAP_NANOS = 10_000;

    private final StampedStream bare = new StampedStream();
    private final StampedStream ours = new StampedStream();
    private final String name;
    private final int serverVersion;
    private final OrderKind kind;
    private final boolean rehearsed;

    /**
     * The connector's share over a wire.
     *
     * @param name          of the scenario
     * @param serverVersion which decides on the wire
     * @param kind          how orders come about
     * @param rehearsed     whether a copy of the strategy trades in memory when nothing has happened for a while
     */
    Inside(final String name, final int serverVersion, final OrderKind kind, final boolean rehearsed) {
        this.name = name;
        this.serverVersion = serverVersion;
        this.kind = kind;
        this.rehearsed = rehearsed;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String description() {
        return "The connector's own share of a tick to order over "
            + (serverVersion > Orders.TEXT_VERSION ? "protobuf" : "text") + ": from the return of the read that brought"
            + " the price to the call that writes the order, " + kind.words()
            + (rehearsed ? "; a copy of the strategy trades in memory whenever nothing has happened for "
                + RehearsedClient.MEMORY_NANOS + " ns" : "")
            + ". Beside it the clock alone.";
    }

    @Override
    public double estimatedSeconds(final RigSettings settings) {
        return settings.pairSeconds();
    }

    @Override
    public int sittings() {
        return rehearsed ? 1 : SITTINGS;
    }

    @Override
    public void run(final RigSettings settings, final ResultFolder folder) throws IOException, InterruptedException {
        OrderClient.compile(settings.compileNanos());
        final TickTape tape = new TickTape(serverVersion, TickFrames.MIXED);
        final OrderClient plain = new OrderClient(this::client, 1, kind);
        final RigClient client = rehearsed ? new RehearsedClient(plain, settings.compileNanos()) : plain;
        try (Stage<BareClient> stage = new Stage<>(serverVersion, new BareClient(bare::around), client, 1)) {
            final Duel duel = new Duel(
                stage.turn(), stage.floor(), stage.floorLane(0), stage.ourLane(0), GAP_NANOS);
            for (int round = -1; round < settings.rounds(); round++) { // the first one is the warm-up
                bare.times();
                ours.times();
                ClosedLoop.play(stage, duel, tape, round < 0 ? settings.warmUpNanos() : settings.roundNanos());
                if (round >= 0) {
                    folder.latency(name, Contender.CLOCK, bare.times());
                    folder.latency(name, Contender.TICKWIRE, ours.times());
                }
            }
        }
    }

    private EClientSocket client(final EWrapper wrapper) {
        return new EClientSocket(wrapper, new ConnectorContext().useInvoker(true)) {
            @Override
            protected ByteChannel createClientStream(final String host, final int port) throws IOException {
                final SocketChannel channel = SocketChannel.open(new InetSocketAddress(host, port));
                channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
                channel.configureBlocking(false);
                return ours.around(channel);
            }
        };
    }
}
