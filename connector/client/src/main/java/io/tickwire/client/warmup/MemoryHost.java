package io.tickwire.client.warmup;

import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;

/**
 * A Host that is an array of bytes: to each connection it says its greeting and its first ids, then the same frames each
 * time it is asked to, and forgets what it hears. One thread.
 *
 * <p>There are three classes of it, of which clients take turns. Were there one, the compiler would take it for the only
 * channel there is, and would throw the code away when the first socket comes.
 */
class MemoryHost implements WarmHost, ByteChannel {

    private static final int ROUNDS_OF_A_CONNECTION = 50;

    private final ByteBuffer greeting;
    private final ByteBuffer firstIds;
    private final ByteBuffer frames;
    private boolean open;

    MemoryHost(final int serverVersion, final byte[] frames) {
        this.greeting = ByteBuffer.wrap(HotFrames.greeting(serverVersion));
        this.firstIds = ByteBuffer.wrap(HotFrames.firstIds(serverVersion));
        this.frames = ByteBuffer.wrap(frames);
    }

    static MemoryHost of(final int kind, final int serverVersion, final byte[] frames) {
        return switch (kind % 3) {
            case 0 -> new MemoryHost(serverVersion, frames);
            case 1 -> new Second(serverVersion, frames);
            default -> new Third(serverVersion, frames);
        };
    }

    @Override
    public final ByteChannel accept() {
        greeting.clear();
        firstIds.clear();
        frames.limit(0);
        open = true;
        return this;
    }

    /** The next read finds all frames. */
    @Override
    public final void speak() {
        frames.clear();
    }

    @Override
    public final int roundsOfAConnection() {
        return ROUNDS_OF_A_CONNECTION;
    }

    @Override
    public int read(final ByteBuffer target) {
        return greeting.hasRemaining() ? move(greeting, target)
            : firstIds.hasRemaining() ? move(firstIds, target) : move(frames, target);
    }

    private static int move(final ByteBuffer source, final ByteBuffer target) {
        final int length = Math.min(source.remaining(), target.remaining());
        final int limit = source.limit();
        target.put(source.limit(source.position() + length));
        source.limit(limit);
        return length;
    }

    @Override
    public int write(final ByteBuffer source) {
        final int length = source.remaining();
        source.position(source.limit());
        return length;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() {
        open = false;
    }

    private static final class Second extends MemoryHost {

        Second(final int serverVersion, final byte[] frames) {
            super(serverVersion, frames);
        }

        @Override
        public int read(final ByteBuffer target) {
            return super.read(target);
        }

        @Override
        public int write(final ByteBuffer source) {
            return super.write(source);
        }
    }

    private static final class Third extends MemoryHost {

        Third(final int serverVersion, final byte[] frames) {
            super(serverVersion, frames);
        }

        @Override
        public int read(final ByteBuffer target) {
            return super.read(target);
        }

        @Override
        public int write(final ByteBuffer source) {
            return super.write(source);
        }
    }
}
