package io.tickwire.benchmarks.numbers;

import io.tickwire.benchmarks.AbstractBenchmark;
import java.nio.ByteBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.openjdk.jmh.annotations.Benchmark;

/** Writes the numbers of a corpus into a buffer off the heap. */
public abstract class WriteBenchmark extends AbstractBenchmark {
    final UnsafeBuffer target = new UnsafeBuffer(ByteBuffer.allocateDirect(64));
    final NumberCorpus corpus;

    WriteBenchmark(final NumberCorpus corpus) {
        this.corpus = corpus;
    }

    /** What was written last. */
    UnsafeBuffer target() {
        return target;
    }

    /**
     * Copies the text.
     *
     * @return its length
     */
    @Benchmark
    public int floor() {
        corpus.next();
        target.putBytes(0, corpus.buffer, corpus.offset(), corpus.length());
        return corpus.length();
    }
}
