package io.tickwire.benchmarks.rig;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;

/** Has a JVM compile the floor: bare clients that answer frames which come from the same thread. Allocates. */
final class FloorWarmUp {
    private static final int FRAMES_OF_A_CONNECTION = 2_000;
    private static final int FRAME_LENGTH = 60;

    private FloorWarmUp() {
    }

    /** Takes so long; the answer is rewound. */
    static void run(final ByteBuffer answer, final long nanos) throws IOException {
        final ByteBuffer frame = ByteBuffer.allocateDirect(FRAME_LENGTH).putInt(0, FRAME_LENGTH - Integer.BYTES);
        final long end = System.nanoTime() + nanos;
        try (ServerSocketChannel listener = ServerSocketChannel.open()) {
            listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            while (System.nanoTime() - end < 0) {
                play(listener, frame, answer);
            }
        }
    }

    private static void play(final ServerSocketChannel listener, final ByteBuffer frame, final ByteBuffer answer)
        throws IOException {
        try (BareClient client = BareClient.connect(listener.socket().getLocalPort());
            Lane lane = new Lane(listener.accept(), new Turn())) {
            client.answer(answer.rewind());
            for (int i = 0; i < FRAMES_OF_A_CONNECTION; i++) {
                lane.send(frame.rewind());
                client.poll();
                client.poll(); // finds nothing
                lane.receive();
            }
        }
    }
}
