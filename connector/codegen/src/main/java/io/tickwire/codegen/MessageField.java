package io.tickwire.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** A nested message: one child of its own, clear while it is absent, or a borrowed one that was set. */
final class MessageField extends FieldWriter {
    private final ClassName type;
    private final String own;
    private final String lastLength;

    MessageField(final Schema.Field field, final Owner owner, final int presenceIndex) {
        super(field, owner, presenceIndex);
        type = Names.message(field.typeName());
        own = "own" + field.capitalName();
        lastLength = field.name() + "Length";
    }

    @Override
    void declare(final TypeSpec.Builder message) {
        message.addField(FieldSpec.builder(type, own, Modifier.PRIVATE, Modifier.FINAL)
            .initializer("new $T()", type).build());
        message.addField(FieldSpec.builder(type, field.name(), Modifier.PRIVATE).initializer("$N", own).build());
        if (!field.local()) {
            message.addField(FieldSpec.builder(TypeName.INT, lastLength, Modifier.PRIVATE).build());
        }
        message.addMethod(accessor(type)
            .addJavadoc("{@code $L}, to be read. Write through {@code mutable$L()}.\n\n@return never null;"
                + " clear while absent.\n", field.name(), field.capitalName())
            .addStatement("return this.$N", field.name())
            .build());
        message.addMethod(has());
        message.addMethod(borrow());
        message.addMethod(mutable());
    }

    private MethodSpec borrow() {
        return setter(type, "borrowed")
            .addJavadoc("Refers to {@code borrowed} until the next reset, clear or decode; nothing is copied.\n\n"
                + "@param borrowed the message, or null for none.\n@return this.\n")
            .addCode(edited())
            .addCode(leaveOneof())
            .beginControlFlow("if (borrowed == null)")
            .addCode(clear())
            .addStatement("$L &= ~$L", word(), mask())
            .nextControlFlow("else")
            .addCode(refer())
            .addStatement("$L", markPresent())
            .endControlFlow()
            .addStatement("return this")
            .build();
    }

    /** A reference is stored only when it changes: the store has to tell the garbage collector. */
    private CodeBlock refer() {
        return CodeBlock.builder()
            .beginControlFlow("if (this.$N != borrowed)", field.name())
            .beginControlFlow("if ($L && this.$N == this.$N)", isPresent(), field.name(), own)
            .addStatement("this.$N.clear()", own)
            .endControlFlow()
            .addStatement("this.$N = borrowed", field.name())
            .endControlFlow()
            .build();
    }

    private MethodSpec mutable() {
        return MethodSpec.methodBuilder("mutable" + field.capitalName())
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("This message's own {@code $L}, present and, if it was not yet, as new.\n\n"
                + "@return the child, to be written.\n", field.name())
            .returns(type)
            .beginControlFlow("if (!($L) || this.$N != this.$N)", isPresent(), field.name(), own)
            .addCode(edited())
            .addCode(leaveOneof())
            .addStatement("this.$N = this.$N", field.name(), own)
            .addStatement("this.$N.preset()", own)
            .addStatement("$L", markPresent())
            .endControlFlow()
            .addStatement("return this.$N", own)
            .build();
    }

    private CodeBlock leaveOneof() {
        return field.inOneof() ? CodeBlock.of("leaveOneof($L);\n", field.number()) : CodeBlock.of("");
    }

    private CodeBlock leaveOneofLocally() {
        return CodeBlock.of("this.$1L = $1L;\n$2L$1L = this.$1L;\n", word(), leaveOneof());
    }

    @Override
    CodeBlock clear() {
        return CodeBlock.builder()
            .beginControlFlow("if ($L)", isPresent())
            .beginControlFlow("if (this.$N == this.$N)", field.name(), own)
            .addStatement("this.$N.clear()", own)
            .nextControlFlow("else")
            .addStatement("this.$N = this.$N", field.name(), own)
            .endControlFlow()
            .endControlFlow()
            .build();
    }

    @Override
    CodeBlock preset() {
        return field.preset() ? CodeBlock.of("mutable$L();\n", field.capitalName()) : CodeBlock.of("");
    }

    @Override
    CodeBlock hasContent() {
        return CodeBlock.of("this.$N.isAnyPresent()", field.name());
    }

    @Override
    CodeBlock encode() {
        return CodeBlock.builder()
            .beginControlFlow("if ($L)", guardReceiveOnly(isPresent()))
            .addStatement("final int start = out.begin($L, this.$N)", tag(LENGTH_DELIMITED), lastLength)
            .addStatement("this.$N.encode(out)", field.name())
            .addStatement("this.$1N = out.end(start, this.$1N)", lastLength)
            .endControlFlow()
            .build();
    }

    @Override
    CodeBlock decode() {
        return CodeBlock.builder()
            .add("case $L: {\n$>", tag(LENGTH_DELIMITED))
            .add(field.inOneof() ? leaveOneofLocally() : CodeBlock.of(""))
            .addStatement("$L", markPresentLocally())
            .addStatement("this.$1L = $1L", word())
            .addStatement("final int limit = in.begin()")
            .addStatement("this.$N.merge(in)", own)
            .addStatement("in.end(limit)")
            .addStatement("break")
            .add("$<}\n")
            .build();
    }

    @Override
    CodeBlock copy() {
        return CodeBlock.builder()
            .beginControlFlow("if ((other.$L & $L) != 0)", word(), mask())
            .addStatement("this.$N.copyFrom(other.$N)", own, field.name())
            .endControlFlow()
            .build();
    }

    @Override
    CodeBlock print() {
        return CodeBlock.of("if ($L) {\n$>append(text, $S, this.$N);\n$<}\n", isPresent(), field.name(), field.name());
    }
}
