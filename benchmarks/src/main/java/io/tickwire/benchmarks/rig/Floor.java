package io.tickwire.benchmarks.rig;

import java.nio.ByteBuffer;

/** A floor that answers every frame with the same bytes. The peer's thread sets it up while nobody polls it. */
interface Floor extends RigClient {
    /**
     * Sets the bytes that answer each frame.
     *
     * @param bytes from position to limit; left unchanged
     */
    void answer(ByteBuffer bytes);

    /**
     * Sets whether frames are read without being answered.
     *
     * @param on true for frames that the client under test does not answer either
     */
    void mute(boolean on);
}
