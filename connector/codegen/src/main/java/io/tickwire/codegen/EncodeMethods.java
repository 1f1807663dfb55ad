package io.tickwire.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the encoder of a message. Fields that are rare stand in runs, one for each word of presence bits: while all of a
 * run are as new, what a new message sends of them is copied. Those bytes are made by the run's own code when the class
 * is loaded.
 */
final class EncodeMethods {
    private final Schema.MessageType message;
    private final ClassName name;
    private final List<FieldWriter> often = new ArrayList<>();
    private final List<List<FieldWriter>> runs = new ArrayList<>();

    EncodeMethods(final Schema.MessageType message, final ClassName name, final List<FieldWriter> fields) {
        this.message = message;
        this.name = name;
        for (final FieldWriter field : fields) {
            if (!field.field.local()) {
                listOf(field).add(field);
            }
        }
    }

    private List<FieldWriter> listOf(final FieldWriter field) {
        if (!message.tellsChanges() || field.field.number() < message.rareFrom()) {
            return often;
        }
        if (runs.isEmpty() || runs.get(runs.size() - 1).get(0).wordIndex() != field.wordIndex()) {
            runs.add(new ArrayList<>());
        }
        return runs.get(runs.size() - 1);
    }

    void addTo(final TypeSpec.Builder type) {
        final MethodSpec.Builder encode = encodeMethod("encode").addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC).addCode(encode(often));
        for (final List<FieldWriter> run : runs) {
            final int word = run.get(0).wordIndex();
            encode.beginControlFlow("if ($L)", isAsNew(run)).addStatement("out.fixed(RARE$L)", word)
                .nextControlFlow("else").addStatement("encodeRare$L(out)", word).endControlFlow();
            type.addMethod(encodeMethod("encodeRare" + word).addModifiers(Modifier.PRIVATE)
                .addCode(encode(run)).build());
            type.addField(FieldSpec.builder(Names.FIXED_BYTES, "RARE" + word, Modifier.PRIVATE, Modifier.STATIC,
                Modifier.FINAL).initializer("$T.encodedBy(new $T()::encodeRare$L)", Names.WRITER, name, word).build());
        }
        type.addMethod(encode.build());
    }

    private static MethodSpec.Builder encodeMethod(final String method) {
        return MethodSpec.methodBuilder(method).returns(TypeName.VOID)
            .addParameter(Names.WRITER, "out", Modifier.FINAL);
    }

    /** No value is another than in a new message, and the same fields are present as there. */
    private static CodeBlock isAsNew(final List<FieldWriter> run) {
        final FieldWriter first = run.get(0);
        final long presets = FieldWriter.bits(run.stream().filter(field -> field.field.preset()).toList());
        return CodeBlock.of("(changes($1L) & $2L) == 0 && ($3L & $2L) == $4L", first.wordIndex(),
            FieldWriter.hex(FieldWriter.bits(run)), first.word(), FieldWriter.hex(presets));
    }

    private static CodeBlock encode(final List<FieldWriter> fields) {
        final CodeBlock.Builder code = CodeBlock.builder();
        final List<FieldWriter> group = new ArrayList<>();
        for (final FieldWriter field : fields) {
            if (!group.isEmpty() && !field.fitsInto(group)) {
                code.add(encodeGroup(group));
                group.clear();
            }
            group.add(field);
        }
        return code.add(encodeGroup(group)).build();
    }

    /** One question for a whole group of fields: in a message of many, most groups have none that is present. */
    private static CodeBlock encodeGroup(final List<FieldWriter> group) {
        final CodeBlock.Builder code = CodeBlock.builder();
        final boolean isWorthAsking = group.size() > 2;
        if (isWorthAsking) {
            code.beginControlFlow("if ($L)", FieldWriter.isAnyPresent(group));
        }
        group.forEach(field -> code.add(field.encode()));
        return (isWorthAsking ? code.endControlFlow() : code).build();
    }
}
