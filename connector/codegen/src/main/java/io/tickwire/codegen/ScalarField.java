package io.tickwire.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** A number or a flag: one primitive, which holds its absent value while it is absent. */
final class ScalarField extends FieldWriter {
    private final Traits traits;

    /** What differs between the kinds: type, wire type, the cursor's method, presence rule, name of the unset value. */
    private record Traits(TypeName type, int wireType, String method, String presence, String unset) {
        static Traits of(final Schema.Field field) {
            switch (field.kind()) {
                case INT32:
                    return new Traits(
                        TypeName.INT, VARINT, "int32", field.sentAlways() ? "true" : "value != $T.INT", "INT");
                case INT64:
                    return new Traits(TypeName.LONG, VARINT, "int64", "value != $T.LONG", "LONG");
                case DOUBLE:
                    return new Traits(TypeName.DOUBLE, FIXED64, "float64", "$T.isSendable(value)"
                        + (field.infinite() ? " || value == Double.POSITIVE_INFINITY" : ""), "DOUBLE");
                case BOOL:
                    return new Traits(TypeName.BOOLEAN, VARINT, "bool", field.sentAlways() ? "true" : "value", "");
                case DECIMAL:
                    return new Traits(
                        TypeName.LONG, LENGTH_DELIMITED, "decimal", "value != $T.DECIMAL", "DECIMAL");
                case DOUBLE_AS_TEXT:
                    return new Traits(
                        TypeName.DOUBLE, LENGTH_DELIMITED, "doubleAsText", "$T.isSendable(value)", "DOUBLE");
                case INT_AS_TEXT:
                    return new Traits(TypeName.INT, LENGTH_DELIMITED, "intAsText", "value != $T.INT", "INT");
                case INT_AS_BOOL:
                    return new Traits(TypeName.INT, VARINT, "intAsBool", "value != 0", "INT");
                case ONE_AS_BOOL:
                    return new Traits(TypeName.INT, VARINT, "intAsBool", "value != $T.INT", "INT");
                default:
                    throw new IllegalArgumentException(field.name() + " is no scalar: " + field.kind());
            }
        }
    }

    ScalarField(final Schema.Field field, final Owner owner, final int presenceIndex) {
        super(field, owner, presenceIndex);
        traits = Traits.of(field);
    }

    @Override
    void declare(final TypeSpec.Builder type) {
        type.addField(FieldSpec.builder(traits.type, field.name(), Modifier.PRIVATE).build());
        type.addMethod(accessor(traits.type)
            .addJavadoc("{@code $L}$L.\n\n@return the value; $L while absent.\n",
                field.name(), unit(), absentInWords())
            .addStatement("return this.$N", field.name())
            .build());
        type.addMethod(has());
        type.addMethod(set());
        if (field.kind() == Kind.DECIMAL) {
            type.addMethod(setText());
        }
    }

    private MethodSpec set() {
        final CodeBlock present = traits.presence.contains("$T")
            ? CodeBlock.of(traits.presence, Names.UNSET) : CodeBlock.of(traits.presence);
        return setter(traits.type, "value")
            .addJavadoc("Sets {@code $L}$L.\n\n@param value the value; it is present only if $L.\n@return this.\n",
                field.name(), unit(), presenceInWords())
            .addCode(editedIfOther())
            .addStatement(field.kind() == Kind.DECIMAL
                ? CodeBlock.of("this.$N = $T.check(value)", field.name(), Names.DECIMALS)
                : CodeBlock.of("this.$N = value", field.name()))
            .addCode(setPresence(present))
            .addCode(markUnlikeNew())
            .addStatement("return this")
            .build();
    }

    /** Doubles by their bits: there are two zeros. */
    private CodeBlock editedIfOther() {
        if (!losesStamp()) {
            return CodeBlock.of("");
        }
        final String question = traits.type == TypeName.DOUBLE
            ? "if (Double.doubleToRawLongBits(this.$N) != Double.doubleToRawLongBits(value))" : "if (this.$N != value)";
        return CodeBlock.builder().beginControlFlow(question, field.name()).add(edited()).endControlFlow().build();
    }

    private MethodSpec setText() {
        return setter(TypeName.get(CharSequence.class), "value")
            .addJavadoc("Sets {@code $L} from decimal text.\n\n@param value such as {@code 100} or {@code 0.25};"
                + " null and empty clear it.\n@return this.\n", field.name())
            .addStatement("return this.$N(value == null ? $T.DECIMAL : $T.parse(value))", field.name(), Names.UNSET,
                Names.DECIMALS)
            .build();
    }

    private String unit() {
        return field.kind() == Kind.DECIMAL ? ", a Decimal64 in a long" : "";
    }

    private String presenceInWords() {
        if (field.sentAlways()) {
            return "it was set";
        }
        return switch (field.kind()) {
            case BOOL -> "true";
            case INT_AS_BOOL -> "not 0";
            default -> "it is not {@code Unset." + traits.unset + "}"
                + (traits.type == TypeName.DOUBLE ? " and finite" : "");
        };
    }

    private String absentInWords() {
        return "unset".equals(field.absent()) ? "{@code Unset." + traits.unset + "}" : "{@code " + absent() + "}";
    }

    private CodeBlock absent() {
        if ("unset".equals(field.absent())) {
            return CodeBlock.of("$T.$L", Names.UNSET, traits.unset);
        }
        if (field.kind() == Kind.BOOL) {
            return CodeBlock.of("$L", field.absent().isEmpty() ? "false" : field.absent());
        }
        if (field.kind() == Kind.DECIMAL) {
            return CodeBlock.of("$T.ZERO", Names.DECIMAL64);
        }
        return CodeBlock.of("$L", field.absent().isEmpty() ? "0" : field.absent());
    }

    @Override
    CodeBlock clear() {
        return CodeBlock.of("this.$N = $L;\n", field.name(), absent());
    }

    @Override
    CodeBlock isUnlikeNew() {
        if (!field.preset() && !field.sentAlways() && absent().equals(valueThatClears())) {
            return null;
        }
        return field.kind() == Kind.DOUBLE && field.absent().isEmpty()
            ? CodeBlock.of("Double.doubleToRawLongBits(value) != 0") : CodeBlock.of("value != $L", absent());
    }

    /** The one value that makes the field absent when it is set; null if there are several, as for doubles. */
    private CodeBlock valueThatClears() {
        return switch (field.kind()) {
            case DOUBLE, DOUBLE_AS_TEXT -> null;
            case BOOL -> CodeBlock.of("false");
            case INT_AS_BOOL -> CodeBlock.of("0");
            default -> CodeBlock.of("$T.$L", Names.UNSET, traits.unset);
        };
    }

    @Override
    CodeBlock encode() {
        return CodeBlock.builder()
            .beginControlFlow("if ($L)", guardReceiveOnly(isPresent()))
            .addStatement(field.kind() == Kind.ONE_AS_BOOL ? "out.$L($L, this.$N == 1 ? 1 : 0)" : "out.$L($L, this.$N)",
                traits.method, tag(traits.wireType), field.name())
            .endControlFlow()
            .build();
    }

    @Override
    CodeBlock decode() {
        return readCase(tag(traits.wireType), read());
    }

    @Override
    CodeBlock decodeInOrder() {
        return readIfNext(tag(traits.wireType), read());
    }

    private CodeBlock read() {
        return CodeBlock.builder()
            .addStatement("this.$N = in.$L()", field.name(), traits.method)
            .addStatement("$L", markPresentLocally())
            .build();
    }

    @Override
    CodeBlock copy() {
        return CodeBlock.of("this.$1N = other.$1N;\n", field.name());
    }

    @Override
    CodeBlock print() {
        return CodeBlock.of("if ($L) {\n$>$L(text, $S, this.$N);\n$<}\n", isPresent(),
            field.kind() == Kind.DECIMAL ? "appendDecimal" : "append", field.name(), field.name());
    }
}
