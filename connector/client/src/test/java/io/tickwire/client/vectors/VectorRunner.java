package io.tickwire.client.vectors;

import java.nio.file.Path;
import java.util.function.Consumer;

/** Runs the vectors of a file by their kind. One to a thread. */
final class VectorRunner {
    private final Tally tally;
    private final OutgoingVectors outgoing;
    private final IncomingVectors incoming;

    VectorRunner(final OfficialDefaults defaults, final Tally tally) {
        this.tally = tally;
        outgoing = new OutgoingVectors(defaults);
        incoming = new IncomingVectors(defaults);
    }

    void run(final Path file) {
        final Consumer<Vector> action = switch (VectorFolder.kindOf(file)) {
            case "outgoing" -> vector -> tally.addOutgoing(outgoing.run(vector));
            case "outgoing-protobuf-methods" -> vector -> tally.addOutgoing(outgoing.runProtoBuf(vector));
            case "incoming-text", "incoming-proto", "incoming-invalid" ->
                vector -> tally.addIncoming(incoming.run(vector));
            case "sessions/session" -> vector -> tally.addIncoming(incoming.runSession(vector));
            case "sessions/framing" -> vector -> tally.addIncoming(incoming.runStream(vector));
            default -> vector -> { };
        };
        VectorFolder.forEach(file, action);
    }
}
