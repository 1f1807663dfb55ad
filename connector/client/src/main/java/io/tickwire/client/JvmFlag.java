package io.tickwire.client;

import org.agrona.concurrent.UnsafeBuffer;

/** The one flag that the JVM needs, and the message when it is missing. */
final class JvmFlag {

    static final String FLAG = "--add-exports java.base/jdk.internal.misc=ALL-UNNAMED";

    private JvmFlag() {
    }

    /**
     * Touches what needs the flag.
     *
     * @throws IllegalStateException if the JVM runs without it
     */
    static void require() {
        try {
            new UnsafeBuffer(new byte[Long.BYTES]).putLong(0, 1);
        } catch (final LinkageError ex) {
            throw new IllegalStateException("Tickwire's buffers need the JVM flag '" + FLAG
                + "': add it to the java command, or to the environment variable JDK_JAVA_OPTIONS", ex);
        }
    }
}
