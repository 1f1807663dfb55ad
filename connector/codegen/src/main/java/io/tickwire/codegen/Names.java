package io.tickwire.codegen;

import com.palantir.javapoet.ClassName;

/** The types that generated code refers to. */
final class Names {
    static final String WIRE = "io.tickwire.wire";
    static final ClassName MESSAGE = ClassName.get(WIRE, "Message");
    static final ClassName TEXT = ClassName.get(WIRE, "Text");
    static final ClassName UNSET = ClassName.get(WIRE, "Unset");
    static final ClassName DECIMALS = ClassName.get(WIRE, "Decimals");
    static final ClassName DECIMAL64 = ClassName.get("com.epam.deltix.dfp", "Decimal64Utils");
    static final ClassName MESSAGE_LIST = ClassName.get(WIRE, "MessageList");
    static final ClassName TEXT_LIST = ClassName.get(WIRE, "TextList");
    static final ClassName INT_LIST = ClassName.get(WIRE, "IntList");
    static final ClassName DOUBLE_LIST = ClassName.get(WIRE, "DoubleList");
    static final ClassName TAG_VALUES = ClassName.get(WIRE, "TagValues");
    static final ClassName FIXED_BYTES = ClassName.get(WIRE, "FixedBytes");
    static final ClassName READER = ClassName.get(WIRE + ".proto", "ProtoReader");
    static final ClassName WRITER = ClassName.get(WIRE + ".proto", "ProtoWriter");

    private Names() {
    }

    static ClassName message(final String name) {
        return ClassName.get(Codegen.MESSAGE_PACKAGE, name);
    }
}
