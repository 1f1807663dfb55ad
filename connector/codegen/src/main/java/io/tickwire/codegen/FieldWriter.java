package io.tickwire.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** How one field of a message is declared, read and written. */
abstract class FieldWriter {
    static final int VARINT = 0;
    static final int FIXED64 = 1;
    static final int LENGTH_DELIMITED = 2;
    private static final int GROUP = 8;

    final Schema.Field field;
    final TypeName owner;
    private final int presenceIndex;

    FieldWriter(final Schema.Field field, final TypeName owner, final int presenceIndex) {
        this.field = field;
        this.owner = owner;
        this.presenceIndex = presenceIndex;
    }

    static FieldWriter of(final Schema.Field field, final TypeName owner, final int presenceIndex) {
        switch (field.kind()) {
            case TEXT:
            case TEXT_AS_DOUBLE:
                return new TextField(field, owner, presenceIndex);
            case MESSAGE:
                return new MessageField(field, owner, presenceIndex);
            case MESSAGES:
            case TEXTS:
            case INTS:
            case DOUBLES:
                return new ListField(field, owner);
            case MAP:
                return new MapField(field, owner);
            default:
                return new ScalarField(field, owner, presenceIndex);
        }
    }

    abstract void declare(TypeSpec.Builder type);

    /** The statements that bring the field to its absent value; presence is cleared for all fields at once. */
    abstract CodeBlock clear();

    /** What makes a clear field as new. */
    CodeBlock preset() {
        return field.preset() ? CodeBlock.of("$L;\n", markPresent()) : CodeBlock.of("");
    }

    abstract CodeBlock encode();

    /** The cases of the decoder's switch over tags. */
    abstract CodeBlock decode();

    /** The same as a question that follows the question for the field before it; null for a field that is not flat. */
    CodeBlock decodeInOrder() {
        return null;
    }

    static CodeBlock readCase(final int tag, final CodeBlock read) {
        return CodeBlock.builder().add("case $L:\n$>", tag).add(read).addStatement("break").add("$<").build();
    }

    static CodeBlock readIfNext(final int tag, final CodeBlock read) {
        return CodeBlock.builder().beginControlFlow("if (tag == $L)", tag).add(read)
            .addStatement("tag = in.nextTag()").endControlFlow().build();
    }

    abstract CodeBlock copy();

    /** Appends to {@code text}, a StringBuilder. */
    abstract CodeBlock print();

    final int tag(final int wireType) {
        return field.number() << 3 | wireType;
    }

    final String word() {
        return "present" + presenceIndex / Long.SIZE;
    }

    final String mask() {
        return "0x" + Long.toHexString(1L << presenceIndex) + "L";
    }

    /** Whether its presence can be asked for together with that of the fields before it. */
    final boolean fitsInto(final List<FieldWriter> group) {
        final FieldWriter first = group.get(0);
        return group.size() < GROUP && !field.kind().isRepeated() && !first.field.kind().isRepeated()
            && word().equals(first.word());
    }

    static CodeBlock isAnyPresent(final List<FieldWriter> group) {
        long mask = 0;
        for (final FieldWriter one : group) {
            mask |= 1L << one.presenceIndex;
        }
        return CodeBlock.of("($L & 0x$LL) != 0", group.get(0).word(), Long.toHexString(mask));
    }

    final CodeBlock isPresent() {
        return CodeBlock.of("($L & $L) != 0", word(), mask());
    }

    final CodeBlock markPresent() {
        return CodeBlock.of("this.$L |= $L", word(), mask());
    }

    /** Marks presence in the local that the decoder's loop keeps for the word. */
    final CodeBlock markPresentLocally() {
        return CodeBlock.of("$L |= $L", word(), mask());
    }

    final MethodSpec.Builder accessor(final TypeName type) {
        return MethodSpec.methodBuilder(field.name()).addModifiers(Modifier.PUBLIC).returns(type);
    }

    final MethodSpec.Builder setter(final TypeName type, final String parameter) {
        return accessor(owner).addParameter(type, parameter, Modifier.FINAL);
    }

    final MethodSpec has() {
        return MethodSpec.methodBuilder("has" + field.capitalName())
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("Whether {@code $L} is present.\n\n@return true if it is.\n", field.name())
            .returns(TypeName.BOOLEAN)
            .addStatement("return $L", isPresent())
            .build();
    }

    final CodeBlock guardReceiveOnly(final CodeBlock condition) {
        return field.receiveOnly() ? CodeBlock.of("$L && !out.isRequest()", condition) : condition;
    }
}
