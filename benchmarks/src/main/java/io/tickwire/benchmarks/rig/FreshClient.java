package io.tickwire.benchmarks.rig;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;

import io.tickwire.benchmarks.result.Contender;

/**
 * What a JVM that was started for one sample does: connects one contender to the rig's Host in the parent process, and
 * answers prices until the parent ends it. Only the client is fresh; Host and clock are long compiled.
 */
public final class FreshClient {
    private static final long LONGEST_LIFE_NANOS = TimeUnit.SECONDS.toNanos(60);
    private static final long WARM_UP_NANOS = TimeUnit.SECONDS.toNanos(20);
    private static final long FLOOR_WARM_UP_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final int ORDER_LENGTH = 155;

    private FreshClient() {
    }

    /**
     * Runs a contender.
     *
     * @param args who, the port, whether it warms up before, the official client's jars
     * @throws Exception when it fails, or the parent has gone
     */
    public static void main(final String[] args) throws Exception {
        final int port = Integer.parseInt(args[1]);
        switch (args[0]) {
            case Contender.FLOOR:
                spin(floor(port, Boolean.parseBoolean(args[2])));
                break;
            case Contender.OFFICIAL:
                new OfficialClient(OfficialJars.of(args[3]), 1).connect(port);
                Thread.sleep(TimeUnit.NANOSECONDS.toMillis(LONGEST_LIFE_NANOS));
                break;
            default:
                spin(tickwire(port, Boolean.parseBoolean(args[2])));
                break;
        }
        System.exit(0); // whatever threads are left
    }

    private static DutyCycle floor(final int port, final boolean warm) throws IOException {
        final ByteBuffer order = ByteBuffer.allocate(ORDER_LENGTH).putInt(0, ORDER_LENGTH - Integer.BYTES);
        if (warm) {
            FloorWarmUp.run(order, FLOOR_WARM_UP_NANOS);
        }
        final BareClient client = BareClient.connect(port);
        client.answer(order.rewind());
        return client;
    }

    private static DutyCycle tickwire(final int port, final boolean warm) throws IOException {
        final OrderClient plain = new OrderClient(1, OrderKind.PLACED);
        final RigClient client = warm ? new RehearsedClient(plain, WARM_UP_NANOS) : plain;
        client.attach(port);
        return client;
    }

    private static void spin(final DutyCycle client) throws IOException {
        final long start = System.nanoTime();
        while (System.nanoTime() - start < LONGEST_LIFE_NANOS) {
            client.poll();
        }
    }
}
