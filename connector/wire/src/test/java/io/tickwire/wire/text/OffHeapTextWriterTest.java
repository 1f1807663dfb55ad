package io.tickwire.wire.text;

import org.agrona.concurrent.UnsafeBuffer;

import java.nio.ByteBuffer;

/** The same into memory off the heap, where all requests are written. */
class OffHeapTextWriterTest extends TextWriterTest {

    @Override
    UnsafeBuffer newBuffer(final int capacity) {
        return new UnsafeBuffer(ByteBuffer.allocateDirect(capacity));
    }
}
