package io.tickwire.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** A repeated field: a list whose elements are made once and reused. */
final class ListField extends FieldWriter {
    private final ClassName element;
    private final TypeName type;

    ListField(final Schema.Field field, final Owner owner, final int presenceIndex) {
        super(field, owner, presenceIndex);
        element = field.kind() == Kind.MESSAGES ? Names.message(field.typeName()) : null;
        type = switch (field.kind()) {
            case MESSAGES -> ParameterizedTypeName.get(Names.MESSAGE_LIST, element);
            case TEXTS -> Names.TEXT_LIST;
            case INTS -> Names.INT_LIST;
            default -> Names.DOUBLE_LIST;
        };
    }

    @Override
    void declare(final TypeSpec.Builder message) {
        message.addField(FieldSpec.builder(type, field.name(), Modifier.PRIVATE, Modifier.FINAL)
            .initializer(element == null ? CodeBlock.of("new $T()", type)
                : CodeBlock.of("new $T<>($T::new)", Names.MESSAGE_LIST, element))
            .build());
        message.addMethod(accessor(type)
            .addJavadoc("{@code $L}, to be read and written.\n\n@return the list; its elements are reused.\n",
                field.name())
            .addStatement("return this.$N", field.name())
            .build());
    }

    @Override
    CodeBlock clear() {
        return CodeBlock.of("this.$N.clear();\n", field.name());
    }

    @Override
    CodeBlock hasContent() {
        return CodeBlock.of("this.$N.size() > 0", field.name());
    }

    @Override
    CodeBlock encode() {
        final int tag = tag(LENGTH_DELIMITED);
        switch (field.kind()) {
            case INTS:
                return CodeBlock.of("out.int32s($L, this.$N);\n", tag, field.name());
            case DOUBLES:
                return CodeBlock.of("out.float64s($L, this.$N);\n", tag, field.name());
            case TEXTS:
                return CodeBlock.of("out.texts($L, this.$N);\n", tag, field.name());
            default:
                return CodeBlock.of("out.messages($L, this.$N);\n", tag, field.name());
        }
    }

    @Override
    CodeBlock decode() {
        switch (field.kind()) {
            case INTS:
                return one(VARINT, "this.$N.add(in.int32())").toBuilder()
                    .add(one(LENGTH_DELIMITED, "in.int32s(this.$N)")).build();
            case DOUBLES:
                return one(FIXED64, "this.$N.add(in.float64())").toBuilder()
                    .add(one(LENGTH_DELIMITED, "in.float64s(this.$N)")).build();
            case TEXTS:
                return one(LENGTH_DELIMITED, "in.text(this.$N.addView())");
            default:
                return one(LENGTH_DELIMITED, "in.message(this.$N)");
        }
    }

    private CodeBlock one(final int wireType, final String statement) {
        return CodeBlock.builder()
            .add("case $L:\n$>", tag(wireType))
            .addStatement(statement, field.name())
            .addStatement("break")
            .add("$<")
            .build();
    }

    @Override
    CodeBlock copy() {
        return CodeBlock.of("this.$1N.copyFrom(other.$1N);\n", field.name());
    }

    @Override
    CodeBlock print() {
        return CodeBlock.of("if (this.$1N.size() > 0) {\n$>append(text, $1S, this.$1N);\n$<}\n", field.name());
    }
}
