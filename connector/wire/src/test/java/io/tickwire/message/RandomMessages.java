package io.tickwire.message;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.DynamicMessage;
import java.util.Random;

/** Seeded random messages in protobuf-java's own form. */
final class RandomMessages {
    private static final String[] TEXTS = {
        "AAPL", "x", "Z\u00fcrich", "\u20ac 5", "\ud83d\ude80", "a longer text, with some blanks and 1.5", "tab\there"};
    private static final String[] DECIMALS = {"0", "1", "100", "0.25", "7492200", "-1553556175", "0.0001", "12.5"};
    private static final int DECIMAL = 1;
    private static final int DOUBLE = 2;
    private static final int INT = 3;
    private static final int TEXT = 5;

    private final Random random;
    private final double density;
    private final boolean sendableOnly;

    /** {@code sendableOnly}: no value that a setter takes for unset, such as Integer.MAX_VALUE or an empty text. */
    RandomMessages(final long seed, final double density, final boolean sendableOnly) {
        random = new Random(seed);
        this.density = density;
        this.sendableOnly = sendableOnly;
    }

    DynamicMessage next(final Descriptor type) {
        final DynamicMessage.Builder builder = DynamicMessage.newBuilder(type);
        for (final FieldDescriptor field : SchemaDescriptors.wireFields(type)) {
            if (random.nextDouble() < density) {
                set(builder, field);
            }
        }
        return builder.build();
    }

    private void set(final DynamicMessage.Builder builder, final FieldDescriptor field) {
        if (!field.isRepeated()) {
            builder.setField(field, value(field));
            return;
        }
        final int size = random.nextInt(4);
        for (int i = 0; i < size; i++) {
            builder.addRepeatedField(field, field.isMapField() ? entry(builder, field, i) : value(field));
        }
    }

    private Object entry(final DynamicMessage.Builder builder, final FieldDescriptor field, final int index) {
        final Descriptor type = field.getMessageType();
        return builder.newBuilderForField(field)
            .setField(type.findFieldByName("key"), "tag" + index)
            .setField(type.findFieldByName("value"), text(field))
            .build();
    }

    private Object value(final FieldDescriptor field) {
        switch (field.getType()) {
            case INT32:
                return int32();
            case INT64:
                return random.nextInt(4) == 0 ? random.nextLong() : (long)int32();
            case DOUBLE:
                return float64(sendableOnly || SchemaDescriptors.api(field) == TEXT);
            case BOOL:
                return sendableOnly && !SchemaDescriptors.isSentAlways(field) || random.nextBoolean();
            case STRING:
                return text(field);
            default:
                return next(field.getMessageType());
        }
    }

    private int int32() {
        switch (random.nextInt(5)) {
            case 0:
                return random.nextInt(Integer.MAX_VALUE);
            case 1:
                return -1;
            case 2:
                return sendableOnly ? Integer.MIN_VALUE : Integer.MAX_VALUE;
            default:
                return random.nextInt(300);
        }
    }

    /** A double that the API shows as text is sent only if it is finite, so it is drawn finite. */
    private double float64(final boolean finite) {
        switch (random.nextInt(finite ? 3 : 6)) {
            case 0:
                return random.nextInt(100_000) / 100.0;
            case 1:
                return 0.0;
            case 2:
                return -1e-7 * random.nextInt();
            case 3:
                return Double.MAX_VALUE;
            case 4:
                return Double.NEGATIVE_INFINITY;
            default:
                return Double.NaN;
        }
    }

    private String text(final FieldDescriptor field) {
        switch (SchemaDescriptors.api(field)) {
            case DECIMAL:
                return DECIMALS[random.nextInt(DECIMALS.length)];
            case DOUBLE:
                return Double.toString(random.nextInt(10_000) / 100.0);
            case INT:
                return Integer.toString(20_000_000 + random.nextInt(1_000_000));
            default:
                return !sendableOnly && random.nextInt(10) == 0 ? "" : TEXTS[random.nextInt(TEXTS.length)];
        }
    }
}
