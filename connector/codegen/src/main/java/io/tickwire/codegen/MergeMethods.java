package io.tickwire.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * Writes the decoder of a message: a loop with a switch over tags. A small flat message, as all ticks are, first asks
 * for its fields one after the other in the order of their numbers, in which everybody sends them: each question has
 * its own, well predicted branch. What comes out of order is left to the loop.
 */
final class MergeMethods {
    private static final int MOST_IN_ORDER = 12;

    private final List<FieldWriter> fields;
    private final int presenceWords;

    MergeMethods(final List<FieldWriter> fields, final int presenceWords) {
        this.fields = fields.stream().filter(field -> !field.field.local()).toList();
        this.presenceWords = presenceWords;
    }

    void addTo(final TypeSpec.Builder type) {
        final List<CodeBlock> inOrder = fields.stream().map(FieldWriter::decodeInOrder).toList();
        if (fields.isEmpty() || fields.size() > MOST_IN_ORDER || inOrder.stream().anyMatch(Objects::isNull)) {
            type.addMethod(loop(merge().addStatement("int tag = in.nextTag()")));
        } else {
            type.addMethod(mergeInOrder(inOrder));
            type.addMethod(loop(MethodSpec.methodBuilder("mergeInAnyOrder").addModifiers(Modifier.PRIVATE)
                .addParameter(Names.READER, "in", Modifier.FINAL)
                .addParameter(TypeName.INT, "first", Modifier.FINAL)
                .addStatement("int tag = first")));
        }
    }

    private MethodSpec.Builder merge() {
        return MethodSpec.methodBuilder("merge").addAnnotation(Override.class).addModifiers(Modifier.PUBLIC)
            .addParameter(Names.READER, "in", Modifier.FINAL)
            .addCode(fields.isEmpty() ? CodeBlock.of("") : fields.get(0).edited());
    }

    private MethodSpec mergeInOrder(final List<CodeBlock> inOrder) {
        final MethodSpec.Builder method = merge();
        loadPresence(method);
        method.addStatement("int tag = in.nextTag()");
        inOrder.forEach(method::addCode);
        storePresence(method);
        return method.beginControlFlow("if (tag != 0)")
            .addStatement("mergeInAnyOrder(in, tag)")
            .endControlFlow()
            .build();
    }

    private MethodSpec loop(final MethodSpec.Builder method) {
        loadPresence(method);
        method.beginControlFlow("while (tag != 0)").beginControlFlow("switch (tag)");
        fields.forEach(field -> method.addCode(field.decode()));
        method.addCode("default:\n$>").addStatement("in.skip(tag)").addStatement("break").addCode("$<")
            .endControlFlow()
            .addStatement("tag = in.nextTag()")
            .endControlFlow();
        storePresence(method);
        return method.build();
    }

    private void loadPresence(final MethodSpec.Builder method) {
        for (int word = 0; word < presenceWords; word++) {
            method.addStatement("long present$1L = this.present$1L", word);
        }
    }

    private void storePresence(final MethodSpec.Builder method) {
        for (int word = 0; word < presenceWords; word++) {
            method.addStatement("this.present$1L = present$1L", word);
            final long unlike = ChangeMethods.presentUnlikeNew(fields, word);
            if (unlike != 0) {
                method.addStatement("this.unlike$1L |= present$1L & $2L", word, FieldWriter.hex(unlike));
            }
        }
    }
}
