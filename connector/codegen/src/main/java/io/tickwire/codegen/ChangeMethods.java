package io.tickwire.codegen;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes what a message knows of its changes. First, which fields are not as in a new one: presence answers that for most.
 * It does not for those that are present in a new message, nor for values that are held but not sent: setters mark both.
 * What a field only refers to, such as a list, is looked at when the question is asked. What was read from protobuf counts
 * as marked. Second, whether there is anything that it only refers to.
 */
final class ChangeMethods {
    private final List<FieldWriter> fields;
    private final int words;

    ChangeMethods(final List<FieldWriter> fields, final int words) {
        this.fields = fields;
        this.words = words;
    }

    void addTo(final TypeSpec.Builder type) {
        final MethodSpec.Builder method = MethodSpec.methodBuilder("changes").addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(TypeName.LONG).addParameter(TypeName.INT, "word", Modifier.FINAL)
            .addStatement("long changes")
            .beginControlFlow("switch (word)");
        for (int word = 0; word < words; word++) {
            method.addCode((word == words - 1 ? "default" : "case " + word) + ":\n$>");
            changes(method, word);
            method.addStatement("return changes").addCode("$<");
        }
        type.addMethod(method.endControlFlow().build());
        type.addMethod(hasParts());
    }

    private MethodSpec hasParts() {
        final String question = fields.stream().filter(field -> field.hasContent() != null)
            .map(field -> field.hasContent().toString()).collect(Collectors.joining("\n|| "));
        return MethodSpec.methodBuilder("hasParts").addAnnotation(Override.class).addModifiers(Modifier.PUBLIC)
            .returns(TypeName.BOOLEAN).addStatement("return $L", question).build();
    }

    private void changes(final MethodSpec.Builder method, final int word) {
        method.addStatement("changes = present$1L & $2L | unlike$1L", word, FieldWriter.hex(toldByPresence(word)));
        for (final FieldWriter field : fields) {
            if (field.wordIndex() == word && field.hasContent() != null) {
                method.beginControlFlow("if ($L)", field.hasContent())
                    .addStatement("changes |= $L", field.mask()).endControlFlow();
            }
        }
    }

    private long toldByPresence(final int word) {
        return bits(word, fields.stream().filter(field -> field.hasContent() == null && field.isUnlikeNew() == null));
    }

    /** The fields of a word that, when they are read and present, may be other than new. */
    static long presentUnlikeNew(final List<FieldWriter> fields, final int word) {
        return bits(word, fields.stream().filter(field -> field.owner.tellsChanges() && field.isUnlikeNew() != null));
    }

    private static long bits(final int word, final Stream<FieldWriter> some) {
        return FieldWriter.bits(some.filter(field -> field.wordIndex() == word).toList());
    }

    /** For a message that another one refers to. */
    static MethodSpec isAnyPresent(final List<FieldWriter> fields, final int words) {
        final StringBuilder question = new StringBuilder();
        for (int word = 0; word < words; word++) {
            question.append(word == 0 ? "" : " || ").append("present").append(word).append(" != 0");
        }
        fields.stream().filter(field -> field.field.kind().isRepeated())
            .forEach(field -> question.append(question.isEmpty() ? "" : " || ").append(field.hasContent()));
        return MethodSpec.methodBuilder("isAnyPresent").returns(TypeName.BOOLEAN)
            .addStatement("return $L", question).build();
    }
}
