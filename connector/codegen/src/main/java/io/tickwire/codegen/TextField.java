package io.tickwire.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** Text: a view of the decoded frame, or the message's own copy of what was set. */
final class TextField extends FieldWriter {
    TextField(final Schema.Field field, final Owner owner, final int presenceIndex) {
        super(field, owner, presenceIndex);
    }

    private boolean isDouble() {
        return field.kind() == Kind.TEXT_AS_DOUBLE;
    }

    @Override
    void declare(final TypeSpec.Builder type) {
        type.addField(FieldSpec.builder(Names.TEXT, field.name(), Modifier.PRIVATE, Modifier.FINAL)
            .initializer(losesStamp() ? "new $T(this)" : "new $T()", Names.TEXT).build());
        type.addMethod(accessor(Names.TEXT)
            .addJavadoc("{@code $L}: after decoding a view, valid only while the frame is. To be read: only"
                + " the setter tells the message that the field is there.\n\n@return the text; $L while absent.\n",
                field.name(),
                field.absent().isEmpty() ? "empty" : "{@code " + field.absent() + "}")
            .addStatement("return this.$N", field.name())
            .build());
        type.addMethod(has());
        type.addMethod(setter(TypeName.get(CharSequence.class), "value")
            .addJavadoc("Sets {@code $L}; the text is copied.\n\n@param value the text; null or empty clears it.\n"
                + "@return this.\n", field.name())
            .beginControlFlow("if (value != this.$N)", field.name())
            .addStatement("this.$N.set(value)", field.name())
            .endControlFlow()
            .addCode(setPresence(CodeBlock.of("!this.$N.isEmpty()", field.name())))
            .addCode(markUnlikeNew())
            .addStatement("return this")
            .build());
    }

    @Override
    CodeBlock clear() {
        return field.absent().isEmpty()
            ? CodeBlock.of("this.$N.clear();\n", field.name())
            : CodeBlock.of("this.$N.set($S);\n", field.name(), field.absent());
    }

    /** Whether a text is the one that a new message holds is not worth a comparison. */
    @Override
    CodeBlock isUnlikeNew() {
        return field.absent().isEmpty() ? null : ALWAYS;
    }

    @Override
    CodeBlock encode() {
        return CodeBlock.builder()
            .beginControlFlow("if ($L)", guardReceiveOnly(isPresent()))
            .addStatement(isDouble() ? "out.textAsDouble($L, this.$N)" : "out.text($L, this.$N)",
                tag(isDouble() ? FIXED64 : LENGTH_DELIMITED), field.name())
            .endControlFlow()
            .build();
    }

    @Override
    CodeBlock decode() {
        return readCase(tag(wireType()), read());
    }

    @Override
    CodeBlock decodeInOrder() {
        return readIfNext(tag(wireType()), read());
    }

    private int wireType() {
        return isDouble() ? FIXED64 : LENGTH_DELIMITED;
    }

    private CodeBlock read() {
        return CodeBlock.builder()
            .addStatement(isDouble() ? "in.doubleAsText(this.$N)" : "in.text(this.$N)", field.name())
            .addStatement("$L", markPresentLocally())
            .build();
    }

    @Override
    CodeBlock copy() {
        return CodeBlock.of("this.$1N.copyFrom(other.$1N);\n", field.name());
    }

    @Override
    CodeBlock print() {
        return CodeBlock.of("if ($L) {\n$>append(text, $S, this.$N);\n$<}\n", isPresent(), field.name(), field.name());
    }
}
