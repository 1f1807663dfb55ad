package io.tickwire.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** How one field of a message is declared, read and written. */
abstract class FieldWriter {
    static final CodeBlock ALWAYS = CodeBlock.of("true");
    static final int VARINT = 0;
    static final int FIXED64 = 1;
    static final int LENGTH_DELIMITED = 2;
    private static final int GROUP = 8;

    final Schema.Field field;
    final Owner owner;
    private final int presenceIndex;

    /** The class of the message; whether it tells which of its fields are not as new. */
    record Owner(TypeName type, boolean tellsChanges) {
    }

    FieldWriter(final Schema.Field field, final Owner owner, final int presenceIndex) {
        this.field = field;
        this.owner = owner;
        this.presenceIndex = presenceIndex;
    }

    static FieldWriter of(final Schema.Field field, final Owner owner, final int presenceIndex) {
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
                return new ListField(field, owner, presenceIndex);
            case MAP:
                return new MapField(field, owner, presenceIndex);
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

    /** Whether {@code value}, which is set, is another than that of a new message; null where presence tells the same. */
    CodeBlock isUnlikeNew() {
        return null;
    }

    /** Whether what the field refers to has any content, which may come and go unseen; null if it refers to nothing. */
    CodeBlock hasContent() {
        return null;
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
        return "present" + wordIndex();
    }

    final int wordIndex() {
        return presenceIndex / Long.SIZE;
    }

    final long bit() {
        return 1L << presenceIndex;
    }

    final String mask() {
        return hex(bit());
    }

    static String hex(final long mask) {
        return "0x" + Long.toHexString(mask) + "L";
    }

    /** Whether its presence can be asked for together with that of the fields before it. */
    final boolean fitsInto(final List<FieldWriter> group) {
        final FieldWriter first = group.get(0);
        return group.size() < GROUP && !field.kind().isRepeated() && !first.field.kind().isRepeated()
            && word().equals(first.word());
    }

    static long bits(final List<FieldWriter> fields) {
        return fields.stream().mapToLong(FieldWriter::bit).reduce(0, (a, b) -> a | b);
    }

    static CodeBlock isAnyPresent(final List<FieldWriter> group) {
        return CodeBlock.of("($L & $L) != 0", group.get(0).word(), hex(bits(group)));
    }

    /** The statement with which a setter remembers that the value is another than that of a new message. */
    final CodeBlock markUnlikeNew() {
        if (!owner.tellsChanges() || isUnlikeNew() == null) {
            return CodeBlock.of("");
        }
        final String unlike = "unlike" + wordIndex();
        return isUnlikeNew().equals(ALWAYS) ? CodeBlock.of("$L |= $L;\n", unlike, mask())
            : CodeBlock.of("$1L = $2L ? $1L | $3L : $1L & ~$3L;\n", unlike, isUnlikeNew(), mask());
    }

    /** The statement with which the message loses its stamp, if it bears any. */
    final CodeBlock edited() {
        return losesStamp() ? CodeBlock.of("edited();\n") : CodeBlock.of("");
    }

    final boolean losesStamp() {
        return owner.tellsChanges() && !field.varies();
    }

    /** The statements with which a setter tells whether the field is present: a change of that counts, too. */
    final CodeBlock setPresence(final CodeBlock isPresent) {
        if (!losesStamp()) {
            return CodeBlock.of("$1L = $2L ? $1L | $3L : $1L & ~$3L;\n", word(), isPresent, mask());
        }
        return CodeBlock.builder()
            .addStatement("final long present = $2L ? $1L | $3L : $1L & ~$3L", word(), isPresent, mask())
            .beginControlFlow("if (present != $L)", word())
            .addStatement("$L = present", word())
            .add(edited())
            .endControlFlow()
            .build();
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
        return accessor(owner.type()).addParameter(type, parameter, Modifier.FINAL);
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
