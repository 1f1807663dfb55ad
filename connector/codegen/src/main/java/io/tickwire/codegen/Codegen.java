package io.tickwire.codegen;

import java.io.IOException;
import java.nio.file.Path;

/** Entry point of the build: {@code Codegen <descriptor set> <output folder>}. */
public final class Codegen {
    static final String MESSAGE_PACKAGE = "io.tickwire.message";

    private Codegen() {
    }

    /**
     * Writes the message classes.
     *
     * @param args the descriptor set that protoc wrote, and the folder for the sources.
     * @throws IOException if either cannot be read or written.
     */
    public static void main(final String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("usage: Codegen <descriptor set> <output folder>");
        }
        final Schema schema = Schema.read(Path.of(args[0]));
        final Path output = Path.of(args[1]);
        for (final Schema.MessageType message : schema.messages()) {
            new MessageClass(message, schema.isAskedForContent(message)).write(output);
        }
        SchemaIndex.write(schema, output);
    }
}
