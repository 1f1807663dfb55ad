package io.tickwire.codegen;

import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Label;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Type;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.UnknownFieldSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * Writes a part of the schema as a plain {@code .proto}, for other people's generators: the messages that are asked
 * for and all that they hold, with the same field numbers and types, without our options, and without the fields that
 * have no place on the protobuf wire.
 */
public final class SchemaSlice {
    private static final int LOCAL = 50007;

    private final Map<String, DescriptorProto> messages = new HashMap<>();
    private final StringBuilder out = new StringBuilder();

    private SchemaSlice() {
    }

    /**
     * Writes a slice.
     *
     * @param args the descriptor set that protoc wrote, the file to write, its Java package, and the messages' names
     * @throws IOException if either file cannot be read or written
     */
    public static void main(final String[] args) throws IOException {
        if (args.length < 4) {
            throw new IllegalArgumentException("usage: SchemaSlice <descriptor set> <file> <package> <message>...");
        }
        final SchemaSlice slice = new SchemaSlice();
        slice.read(Path.of(args[0]));
        slice.out.append("syntax = \"proto3\";\npackage slice;\noption java_package = \"").append(args[2])
            .append("\";\noption java_multiple_files = true;\n");
        slice.write(Arrays.asList(args).subList(3, args.length));
        final Path file = Path.of(args[1]);
        Files.createDirectories(file.getParent());
        Files.writeString(file, slice.out);
    }

    private void read(final Path descriptorSet) throws IOException {
        try (var in = Files.newInputStream(descriptorSet)) {
            FileDescriptorSet.parseFrom(in).getFileList().forEach(file ->
                file.getMessageTypeList().forEach(message -> messages.put(message.getName(), message)));
        }
    }

    private void write(final Iterable<String> roots) {
        final Deque<String> open = new ArrayDeque<>();
        roots.forEach(open::add);
        final TreeSet<String> written = new TreeSet<>();
        while (!open.isEmpty()) {
            final String name = open.remove();
            if (written.add(name)) {
                message(name, open);
            }
        }
    }

    private void message(final String name, final Deque<String> open) {
        final DescriptorProto message = messages.get(name);
        if (message == null) {
            throw new IllegalArgumentException("the schema has no message " + name);
        }
        if (message.getOneofDeclList().stream().anyMatch(oneof -> !oneof.getName().startsWith("_"))) {
            throw new IllegalArgumentException("a oneof is not sliced: " + name);
        }
        out.append("\nmessage ").append(name).append(" {\n");
        for (final FieldDescriptorProto field : message.getFieldList()) {
            if (!isLocal(field)) {
                out.append("  ").append(type(message, field, open)).append(' ').append(field.getName())
                    .append(" = ").append(field.getNumber()).append(";\n");
            }
        }
        out.append("}\n");
    }

    private static String type(
        final DescriptorProto message, final FieldDescriptorProto field, final Deque<String> open) {
        final String label = field.getLabel() == Label.LABEL_REPEATED ? "repeated " : "optional ";
        if (field.getType() != Type.TYPE_MESSAGE) {
            return label + scalar(field);
        }
        final String name = field.getTypeName().substring(field.getTypeName().lastIndexOf('.') + 1);
        for (final DescriptorProto nested : message.getNestedTypeList()) {
            if (nested.getName().equals(name)) {
                return "map<" + scalar(nested.getField(0)) + ", " + scalar(nested.getField(1)) + '>';
            }
        }
        open.add(name);
        return label + name;
    }

    private static String scalar(final FieldDescriptorProto field) {
        return field.getType().name().substring("TYPE_".length()).toLowerCase(Locale.ROOT);
    }

    private static boolean isLocal(final FieldDescriptorProto field) {
        final UnknownFieldSet options = field.getOptions().getUnknownFields();
        return options.hasField(LOCAL) && options.getField(LOCAL).getVarintList().get(0) != 0;
    }
}
