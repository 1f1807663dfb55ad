package io.tickwire.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.nio.file.Path;
import javax.lang.model.element.Modifier;

/** Writes {@code MessageIndex}: every message by its schema name. */
final class SchemaIndex {
    private SchemaIndex() {
    }

    static void write(final Schema schema, final Path output) throws IOException {
        final CodeBlock.Builder cases = CodeBlock.builder();
        final CodeBlock.Builder names = CodeBlock.builder();
        for (final Schema.MessageType message : schema.messages()) {
            cases.add("case $1S:\n$>return new $2T();\n$<", message.name(), Names.message(message.name()));
            names.add("$S,\n", message.name());
        }
        final ClassName name = Names.message("MessageIndex");
        final TypeSpec type = TypeSpec.classBuilder(name).addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc("Every message of the schema by its name: for tools and tests.\n")
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethod(MethodSpec.methodBuilder("names").addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("The names of all messages. Allocates.\n\n@return sorted names.\n")
                .returns(String[].class)
                .addCode("return new String[] {\n$>$L$<};\n", names.build()).build())
            .addMethod(MethodSpec.methodBuilder("newMessage").addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("A new message. Allocates.\n\n@param name its schema name.\n@return the message.\n")
                .returns(Names.MESSAGE).addParameter(String.class, "name", Modifier.FINAL)
                .beginControlFlow("switch (name)").addCode(cases.build())
                .addCode("default:\n$>throw new IllegalArgumentException(\"no message is named \" + name);\n$<")
                .endControlFlow().build())
            .build();
        JavaFile.builder(Codegen.MESSAGE_PACKAGE, type).skipJavaLangImports(true).indent("    ")
            .build().writeTo(output);
    }
}
