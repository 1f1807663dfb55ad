package io.tickwire.codegen;

import com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Type;

/** The kinds of field that the schema uses: what the accessors show, and how it travels. */
enum Kind {
    INT32, INT64, DOUBLE, BOOL, TEXT,
    /** Decimal64 in a long; text on the wire. */
    DECIMAL,
    /** A double; text on the wire. */
    DOUBLE_AS_TEXT,
    /** An int; text on the wire. */
    INT_AS_TEXT,
    /** An int; a bool on the wire, true unless 0. */
    INT_AS_BOOL,
    /** An int; a bool on the wire, true for 1. */
    ONE_AS_BOOL,
    /** Text; a double on the wire. */
    TEXT_AS_DOUBLE,
    MESSAGE, MESSAGES, TEXTS, INTS, DOUBLES, MAP;

    private static final int API_DECIMAL = 1;
    private static final int API_DOUBLE = 2;
    private static final int API_INT = 3;
    private static final int API_INT_ONE = 4;
    private static final int API_TEXT = 5;

    static Kind of(final Type type, final boolean repeated, final int api) {
        if (repeated) {
            return repeated(type);
        }
        switch (type) {
            case TYPE_INT32:
                return INT32;
            case TYPE_INT64:
                return INT64;
            case TYPE_DOUBLE:
                return api == API_TEXT ? TEXT_AS_DOUBLE : DOUBLE;
            case TYPE_BOOL:
                return api == API_INT ? INT_AS_BOOL : api == API_INT_ONE ? ONE_AS_BOOL : BOOL;
            case TYPE_STRING:
                return text(api);
            case TYPE_MESSAGE:
                return MESSAGE;
            default:
                throw new IllegalArgumentException("the generator does not know the type " + type);
        }
    }

    private static Kind repeated(final Type type) {
        switch (type) {
            case TYPE_INT32:
                return INTS;
            case TYPE_DOUBLE:
                return DOUBLES;
            case TYPE_STRING:
                return TEXTS;
            case TYPE_MESSAGE:
                return MESSAGES;
            default:
                throw new IllegalArgumentException("the generator does not know repeated " + type);
        }
    }

    private static Kind text(final int api) {
        switch (api) {
            case API_DECIMAL:
                return DECIMAL;
            case API_DOUBLE:
                return DOUBLE_AS_TEXT;
            case API_INT:
                return INT_AS_TEXT;
            default:
                return TEXT;
        }
    }

    boolean isRepeated() {
        return this == MESSAGES || this == TEXTS || this == INTS || this == DOUBLES || this == MAP;
    }
}
