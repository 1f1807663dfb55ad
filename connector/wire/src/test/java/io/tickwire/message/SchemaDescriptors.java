package io.tickwire.message;

import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.DescriptorValidationException;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.UnknownFieldSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The schema as protoc compiled it, for protobuf-java: the independent judge of our message classes. */
final class SchemaDescriptors {
    private static final int API = 50001;
    private static final int SENT_ALWAYS = 50004;
    private static final int LOCAL = 50007;
    private static final int TEXT_ONLY = 50011;

    private static final Map<String, Descriptor> MESSAGES = load();

    private SchemaDescriptors() {
    }

    private static Map<String, Descriptor> load() {
        try (var in = Files.newInputStream(Path.of(System.getProperty("tickwire.schema")))) {
            final Map<String, FileDescriptorProto> files = new HashMap<>();
            FileDescriptorSet.parseFrom(in).getFileList().forEach(file -> files.put(file.getName(), file));
            final Map<String, FileDescriptor> linked = new HashMap<>();
            final Map<String, Descriptor> messages = new TreeMap<>();
            for (final String name : files.keySet()) {
                link(name, files, linked).getMessageTypes().stream()
                    .filter(type -> type.getFile().getPackage().equals("tickwire"))
                    .forEach(type -> messages.put(type.getName(), type));
            }
            return messages;
        } catch (final IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static FileDescriptor link(
        final String name, final Map<String, FileDescriptorProto> files, final Map<String, FileDescriptor> linked) {
        final FileDescriptor known = linked.get(name);
        if (known != null) {
            return known;
        }
        final List<FileDescriptor> dependencies = new ArrayList<>();
        for (final String dependency : files.get(name).getDependencyList()) {
            dependencies.add(link(dependency, files, linked));
        }
        try {
            final FileDescriptor file =
                FileDescriptor.buildFrom(files.get(name), dependencies.toArray(new FileDescriptor[0]));
            linked.put(name, file);
            return file;
        } catch (final DescriptorValidationException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /** The names of all messages that have a protobuf form. */
    static List<String> names() {
        return MESSAGES.values().stream()
            .filter(type -> !flag(type.getOptions().getUnknownFields(), TEXT_ONLY)).map(Descriptor::getName).toList();
    }

    static Descriptor message(final String name) {
        return MESSAGES.get(name);
    }

    static List<FieldDescriptor> wireFields(final Descriptor type) {
        return type.getFields().stream()
            .filter(field -> !flag(field.getOptions().getUnknownFields(), LOCAL)).toList();
    }

    /** The number of the API type of {@code options.proto}; 0 where the API shows the wire's own type. */
    static int api(final FieldDescriptor field) {
        return number(field.getOptions().getUnknownFields(), API);
    }

    static boolean isSentAlways(final FieldDescriptor field) {
        return flag(field.getOptions().getUnknownFields(), SENT_ALWAYS);
    }

    private static boolean flag(final UnknownFieldSet options, final int number) {
        return number(options, number) != 0;
    }

    private static int number(final UnknownFieldSet options, final int number) {
        return options.hasField(number) ? options.getField(number).getVarintList().get(0).intValue() : 0;
    }
}
