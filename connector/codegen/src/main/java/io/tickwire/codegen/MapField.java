package io.tickwire.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** A map of text to text: kept as the API's ordered list of tags and values, own or borrowed. */
final class MapField extends FieldWriter {
    private final String own;

    MapField(final Schema.Field field, final Owner owner, final int presenceIndex) {
        super(field, owner, presenceIndex);
        own = "own" + field.capitalName();
    }

    @Override
    void declare(final TypeSpec.Builder message) {
        message.addField(FieldSpec.builder(Names.TAG_VALUES, own, Modifier.PRIVATE, Modifier.FINAL)
            .initializer("new $T()", Names.TAG_VALUES).build());
        message.addField(FieldSpec.builder(Names.TAG_VALUES, field.name(), Modifier.PRIVATE)
            .initializer("$N", own).build());
        message.addMethod(accessor(Names.TAG_VALUES)
            .addJavadoc("{@code $L}, in the order given; to be read and written.\n\n@return the tags and values.\n",
                field.name())
            .addStatement("return this.$N", field.name())
            .build());
        message.addMethod(setter(Names.TAG_VALUES, "borrowed")
            .addJavadoc("Refers to {@code borrowed} until the next reset, clear or decode; nothing is copied.\n\n"
                + "@param borrowed the tags and values, or null for none.\n@return this.\n")
            .addCode(edited())
            .addCode(clear())
            .beginControlFlow("if (borrowed != null)")
            .addStatement("this.$N = borrowed", field.name())
            .endControlFlow()
            .addStatement("return this")
            .build());
    }

    @Override
    CodeBlock clear() {
        return CodeBlock.of("this.$1N.clear();\n$2N = this.$1N;\n", own, field.name());
    }

    @Override
    CodeBlock hasContent() {
        return CodeBlock.of("this.$N.size() > 0", field.name());
    }

    @Override
    CodeBlock encode() {
        return CodeBlock.of("out.tagValues($L, this.$N);\n", tag(LENGTH_DELIMITED), field.name());
    }

    @Override
    CodeBlock decode() {
        return CodeBlock.builder()
            .add("case $L:\n$>", tag(LENGTH_DELIMITED))
            .addStatement("in.tagValue(this.$N)", field.name())
            .addStatement("break")
            .add("$<")
            .build();
    }

    @Override
    CodeBlock copy() {
        return CodeBlock.of("this.$N.copyFrom(other.$N);\n", own, field.name());
    }

    @Override
    CodeBlock print() {
        return CodeBlock.of("if (this.$1N.size() > 0) {\n$>append(text, $1S, this.$1N);\n$<}\n", field.name());
    }
}
