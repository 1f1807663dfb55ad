package io.tickwire.benchmarks.rig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.file.Path;
import java.util.List;

import io.tickwire.benchmarks.result.Contender;
import io.tickwire.benchmarks.result.Latency;
import io.tickwire.benchmarks.result.ResultFolder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class InsideTest {
    @TempDir
    private Path path;

    private final ByteBuffer bytes = ByteBuffer.allocate(8);
    private final StampedStream stream = new StampedStream().around(new Pipe());

    @ParameterizedTest
    @CsvSource({"226, PLACED, false", "200, PREPARED, false", "226, CHANGED, true"})
    void shouldTimeTheClockAsOftenAsTheConnector(final int version, final OrderKind kind, final boolean rehearsed)
        throws Exception {
        final RigSettings settings = RigSettings.brief();
        final ResultFolder folder = new ResultFolder(path);
        new Inside("inside", version, kind, rehearsed).run(settings, folder);
        final List<Latency> latencies = folder.latencies();
        assertEquals(List.of(Contender.CLOCK, Contender.TICKWIRE), latencies.stream().map(Latency::contender).toList());
        final Latency clock = latencies.get(0);
        final Latency ours = latencies.get(1);
        assertEquals(settings.rounds(), ours.rounds().size());
        assertTrue(ours.whole().getTotalCount() > 0);
        assertEquals(clock.whole().getTotalCount(), ours.whole().getTotalCount());
    }

    @Test
    void shouldTimeTheFirstWriteAfterARead() throws IOException {
        stream.read(bytes.clear());
        stream.write(bytes.flip());
        assertEquals(1, stream.times().getTotalCount());
    }

    @Test
    void shouldTimeNeitherAWriteBeforeAnyReadNorASecondOne() throws IOException {
        stream.write(bytes.clear());
        stream.read(bytes.clear());
        stream.write(bytes.clear());
        stream.write(bytes.clear());
        assertEquals(1, stream.times().getTotalCount());
    }

    @Test
    void shouldNotTimeAReadThatFoundNothing() throws IOException {
        stream.read(bytes.limit(0));
        stream.write(bytes.clear());
        assertEquals(0, stream.times().getTotalCount());
    }

    @Test
    void shouldTimeFromTheLastReadIfThereWereSeveral() throws Exception {
        stream.read(bytes.clear());
        Thread.sleep(5);
        final long between = System.nanoTime();
        stream.read(bytes.clear());
        stream.write(bytes.clear());
        final long longest = System.nanoTime() - between;
        assertTrue(stream.times().getMaxValue() <= longest + longest / 100 + 1);
    }

    /** Fills and empties whatever it is given. */
    private static final class Pipe implements ByteChannel {
        @Override
        public int read(final ByteBuffer target) {
            final int count = target.remaining();
            target.position(target.limit());
            return count;
        }

        @Override
        public int write(final ByteBuffer source) {
            return read(source);
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {
        }
    }
}
