package io.tickwire.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the class of one message. */
final class MessageClass {
    private final Schema.MessageType message;
    private final ClassName name;
    private final List<FieldWriter> fields = new ArrayList<>();
    private final boolean isAskedForContent;
    private final int presenceWords;

    MessageClass(final Schema.MessageType message, final boolean isAskedForContent) {
        this.message = message;
        this.isAskedForContent = isAskedForContent;
        name = Names.message(message.name());
        final FieldWriter.Owner owner = new FieldWriter.Owner(name, message.tellsChanges());
        int presenceIndex = 0;
        for (final Schema.Field field : message.fields()) {
            fields.add(FieldWriter.of(field, owner, presenceIndex));
            presenceIndex += field.kind().isRepeated() && !message.tellsChanges() ? 0 : 1;
        }
        presenceWords = (presenceIndex + Long.SIZE - 1) / Long.SIZE;
    }

    void write(final Path output) throws IOException {
        final TypeSpec.Builder type = TypeSpec.classBuilder(name)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .superclass(Names.MESSAGE)
            .addJavadoc("{@code $L}: mutable, reusable, for one thread at a time.\n", message.name());
        if (!message.comment().isEmpty()) {
            type.addJavadoc("<p>\n$L\n", message.comment().replace("\n", "<br>\n"));
        }
        for (int word = 0; word < presenceWords; word++) {
            type.addField(FieldSpec.builder(TypeName.LONG, "present" + word, Modifier.PRIVATE).build());
            if (message.tellsChanges()) {
                type.addField(FieldSpec.builder(TypeName.LONG, "unlike" + word, Modifier.PRIVATE).build());
            }
        }
        fields.forEach(field -> field.declare(type));
        type.addMethod(constructor()).addMethod(clear()).addMethod(reset()).addMethod(preset())
            .addMethod(copyFrom()).addMethod(print());
        new EncodeMethods(message, name, fields).addTo(type);
        new MergeMethods(fields, presenceWords).addTo(type);
        addContentQuestions(type);
        addOneof(type);
        JavaFile.builder(Codegen.MESSAGE_PACKAGE, type.build()).skipJavaLangImports(true).indent("    ")
            .build().writeTo(output);
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC)
            .addJavadoc("A new message, as after {@link #reset()}. Allocates: for set-up.\n")
            .addCode(ownChildrenClear())
            .addStatement("reset()")
            .build();
    }

    /** A child is as new when it is made; while absent it has to be clear. */
    private CodeBlock ownChildrenClear() {
        final CodeBlock.Builder code = CodeBlock.builder();
        for (final FieldWriter field : fields) {
            if (field.field.kind() == Kind.MESSAGE) {
                code.addStatement("own$L.clear()", field.field.capitalName());
            }
        }
        return code.build();
    }

    private MethodSpec clear() {
        final MethodSpec.Builder method = override("clear", TypeName.VOID).addCode(edited());
        fields.forEach(field -> method.addCode(field.clear()));
        for (int word = 0; word < presenceWords; word++) {
            method.addStatement("present$L = 0", word);
            if (message.tellsChanges()) {
                method.addStatement("unlike$L = 0", word);
            }
        }
        return method.build();
    }

    private MethodSpec reset() {
        return override("reset", name)
            .addStatement("clear()").addStatement("preset()").addStatement("return this").build();
    }

    /** What makes a clear message as new: for a child, which is clear while it is absent. */
    private MethodSpec preset() {
        final MethodSpec.Builder method = MethodSpec.methodBuilder("preset").addCode(edited());
        fields.forEach(field -> method.addCode(field.preset()));
        return method.build();
    }

    private CodeBlock edited() {
        return CodeBlock.of(message.tellsChanges() ? "edited();\n" : "");
    }

    private MethodSpec copyFrom() {
        final MethodSpec.Builder method = override("copyFrom", name)
            .addParameter(Names.MESSAGE, "source", Modifier.FINAL)
            .beginControlFlow("if (source != this)")
            .addStatement("clear()");
        if (!fields.isEmpty()) {
            method.addStatement("final $1T other = ($1T)source", name);
        }
        fields.forEach(field -> method.addCode(field.copy()));
        for (int word = 0; word < presenceWords; word++) {
            method.addStatement("present$1L = other.present$1L", word);
            if (message.tellsChanges()) {
                method.addStatement("unlike$1L = other.unlike$1L", word);
            }
        }
        return method.endControlFlow().addStatement("return this").build();
    }

    private MethodSpec print() {
        final MethodSpec.Builder method = MethodSpec.methodBuilder("print").addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED).addParameter(StringBuilder.class, "text", Modifier.FINAL);
        fields.forEach(field -> method.addCode(field.print()));
        return method.build();
    }

    private void addContentQuestions(final TypeSpec.Builder type) {
        if (message.tellsChanges()) {
            new ChangeMethods(fields, presenceWords).addTo(type);
        }
        if (isAskedForContent) {
            type.addMethod(ChangeMethods.isAnyPresent(fields, presenceWords));
        }
    }

    private void addOneof(final TypeSpec.Builder type) {
        final List<FieldWriter> arms = fields.stream().filter(field -> field.field.inOneof()).toList();
        if (arms.isEmpty()) {
            return;
        }
        final MethodSpec.Builder tickCase = MethodSpec.methodBuilder("tickCase").addModifiers(Modifier.PUBLIC)
            .addJavadoc("Which of the alternatives is present.\n\n@return its field number, 0 for none.\n")
            .returns(TypeName.INT);
        final MethodSpec.Builder leave = MethodSpec.methodBuilder("leaveOneof").addModifiers(Modifier.PRIVATE)
            .addParameter(TypeName.INT, "number", Modifier.FINAL);
        for (final FieldWriter arm : arms) {
            tickCase.beginControlFlow("if ($L)", arm.isPresent())
                .addStatement("return $L", arm.field.number()).endControlFlow();
            leave.beginControlFlow("if (number != $L)", arm.field.number()).addCode(arm.clear())
                .addStatement("$L &= ~$L", arm.word(), arm.mask()).endControlFlow();
        }
        type.addMethod(tickCase.addStatement("return 0").build()).addMethod(leave.build());
    }

    private static MethodSpec.Builder override(final String method, final TypeName type) {
        return MethodSpec.methodBuilder(method).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC)
            .returns(type);
    }
}
