package io.tickwire.codegen;

import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Label;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Type;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.DescriptorProtos.SourceCodeInfo.Location;
import com.google.protobuf.UnknownFieldSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The schema as the generator needs it: messages with their fields in wire order, and our own options. */
final class Schema {
    private static final String SCHEMA_PACKAGE = "tickwire";
    private static final int MESSAGE_TYPE_TAG = 4;

    private final List<MessageType> messages = new ArrayList<>();

    /**
     * A message: its name, the comment above it, the number from which on fields are rare, 0 if it does not tell, and
     * its fields by ascending number.
     */
    record MessageType(String name, String comment, boolean textOnly, int rareFrom, List<Field> fields) {

        /** Whether it tells which of its fields are not as new. */
        boolean tellsChanges() {
            return rareFrom != 0;
        }
    }

    /** A field, with the options of {@code options.proto}. {@code typeName} names the nested message, else empty. */
    record Field(
        String name, int number, Kind kind, String typeName, boolean inOneof,
        String absent, boolean preset, boolean sentAlways, boolean infinite, boolean receiveOnly, boolean local,
        boolean varies) {

        String capitalName() {
            return Character.toUpperCase(name.charAt(0)) + name.substring(1);
        }
    }

    static Schema read(final Path descriptorSet) throws IOException {
        final Schema schema = new Schema();
        try (var in = Files.newInputStream(descriptorSet)) {
            for (final FileDescriptorProto file : FileDescriptorSet.parseFrom(in).getFileList()) {
                if (SCHEMA_PACKAGE.equals(file.getPackage())) {
                    schema.addFile(file);
                }
            }
        }
        schema.messages.sort(Comparator.comparing(MessageType::name));
        return schema;
    }

    List<MessageType> messages() {
        return messages;
    }

    /** Whether a message that tells its changes must ask one of this type for its own. */
    boolean isAskedForContent(final MessageType asked) {
        return messages.stream().filter(MessageType::tellsChanges).flatMap(message -> message.fields().stream())
            .anyMatch(field -> field.kind() == Kind.MESSAGE && field.typeName().equals(asked.name()));
    }

    private void addFile(final FileDescriptorProto file) {
        for (int i = 0; i < file.getMessageTypeCount(); i++) {
            final DescriptorProto message = file.getMessageType(i);
            final UnknownFieldSet options = message.getOptions().getUnknownFields();
            messages.add(new MessageType(
                message.getName(), comment(file, i), Options.flag(options, Options.TEXT_ONLY),
                Options.number(options, Options.RARE_FROM), fields(message)));
        }
    }

    private static String comment(final FileDescriptorProto file, final int messageIndex) {
        for (final Location location : file.getSourceCodeInfo().getLocationList()) {
            if (location.getPathCount() == 2 && location.getPath(0) == MESSAGE_TYPE_TAG
                && location.getPath(1) == messageIndex) {
                return location.getLeadingComments().trim();
            }
        }
        return "";
    }

    private static List<Field> fields(final DescriptorProto message) {
        final List<Field> fields = new ArrayList<>();
        for (final FieldDescriptorProto field : message.getFieldList()) {
            fields.add(field(message, field));
        }
        fields.sort(Comparator.comparingInt(Field::number));
        return fields;
    }

    private static Field field(final DescriptorProto message, final FieldDescriptorProto field) {
        final UnknownFieldSet options = field.getOptions().getUnknownFields();
        final boolean repeated = field.getLabel() == Label.LABEL_REPEATED;
        final boolean map = repeated && field.getType() == Type.TYPE_MESSAGE && isMapEntry(message, field);
        return new Field(
            field.getName(),
            field.getNumber(),
            map ? Kind.MAP : Kind.of(field.getType(), repeated, Options.number(options, Options.API)),
            field.getTypeName().substring(field.getTypeName().lastIndexOf('.') + 1),
            field.hasOneofIndex() && !field.getProto3Optional(),
            Options.text(options, Options.ABSENT),
            Options.flag(options, Options.PRESET),
            Options.flag(options, Options.SENT_ALWAYS),
            Options.flag(options, Options.INFINITE),
            Options.flag(options, Options.RECEIVE_ONLY),
            Options.flag(options, Options.LOCAL),
            Options.flag(options, Options.VARIES));
    }

    private static boolean isMapEntry(final DescriptorProto message, final FieldDescriptorProto field) {
        return message.getNestedTypeList().stream()
            .anyMatch(nested -> field.getTypeName().endsWith("." + message.getName() + "." + nested.getName())
                && nested.getOptions().getMapEntry());
    }

    /** Our options, read as unknown fields, so that the generator needs no class generated from them. */
    private static final class Options {
        static final int API = 50001;
        static final int ABSENT = 50002;
        static final int PRESET = 50003;
        static final int SENT_ALWAYS = 50004;
        static final int INFINITE = 50005;
        static final int RECEIVE_ONLY = 50006;
        static final int LOCAL = 50007;
        static final int VARIES = 50008;
        static final int TEXT_ONLY = 50011;
        static final int RARE_FROM = 50012;

        static boolean flag(final UnknownFieldSet options, final int number) {
            return number(options, number) != 0;
        }

        static int number(final UnknownFieldSet options, final int number) {
            return options.hasField(number) ? options.getField(number).getVarintList().get(0).intValue() : 0;
        }

        static String text(final UnknownFieldSet options, final int number) {
            return options.hasField(number)
                ? options.getField(number).getLengthDelimitedList().get(0).toString(StandardCharsets.UTF_8) : "";
        }
    }
}
