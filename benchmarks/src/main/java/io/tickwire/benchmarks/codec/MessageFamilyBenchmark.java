package io.tickwire.benchmarks.codec;

import io.tickwire.benchmarks.AbstractBenchmark;
import io.tickwire.benchmarks.bare.BareWalk;
import io.tickwire.benchmarks.corpus.Family;
import io.tickwire.wire.Message;
import io.tickwire.wire.Messages;
import io.tickwire.wire.proto.ProtoReader;
import io.tickwire.wire.proto.ProtoWriter;
import io.tickwire.wire.text.TextAnswers;
import io.tickwire.wire.text.TextReader;
import io.tickwire.wire.text.TextWriter;
import java.nio.ByteBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** A representative of each family, read and written over both wires, beside a walk over the same bytes or a copy. */
public class MessageFamilyBenchmark extends AbstractBenchmark {
    private static final int SERVER_VERSION = 200;
    private static final int CAPACITY = 64 * 1024;

    /** The family. */
    @Param
    public Family family;

    private final UnsafeBuffer protobuf = new UnsafeBuffer(ByteBuffer.allocateDirect(CAPACITY));
    private final UnsafeBuffer text = new UnsafeBuffer(ByteBuffer.allocateDirect(CAPACITY));
    private final UnsafeBuffer target = new UnsafeBuffer(ByteBuffer.allocateDirect(CAPACITY));
    private final ProtoReader protoReader = new ProtoReader();
    private final ProtoWriter protoWriter = new ProtoWriter();
    private final TextReader textReader = new TextReader();
    private final TextWriter textWriter = TextWriter.ofAnswers();
    private Message filled;
    private Message read;
    private int protobufLength;
    private int textLength;

    /** Encodes the message once for each wire. */
    @Setup
    public void encodeOnce() {
        filled = family.message();
        read = Messages.newAnswer(family.messageId());
        protobufLength = filled.encode(protobuf, 0);
        textLength = write(text);
    }

    private int write(final UnsafeBuffer buffer) {
        textWriter.wrap(buffer, 0, CAPACITY, SERVER_VERSION);
        TextAnswers.layout(family.messageId(), textWriter, filled);
        return textWriter.length();
    }

    /**
     * Reads protobuf.
     *
     * @return the message
     */
    @Benchmark
    public Message decodeProtobuf() {
        read.decode(protoReader.wrap(protobuf, 0, protobufLength));
        return read;
    }

    /**
     * The floor of reading protobuf.
     *
     * @return something that depends on all fields
     */
    @Benchmark
    public long walkProtobuf() {
        return BareWalk.protobuf(protobuf, 0, protobufLength, family.nestedFields());
    }

    /**
     * Reads text.
     *
     * @return the message
     */
    @Benchmark
    public Message decodeText() {
        textReader.wrap(text, 0, textLength, SERVER_VERSION);
        TextAnswers.layout(family.messageId(), textReader, read);
        return read;
    }

    /**
     * The floor of reading text.
     *
     * @return something that depends on all fields
     */
    @Benchmark
    public long walkText() {
        return BareWalk.text(text, 0, textLength);
    }

    /**
     * Writes protobuf.
     *
     * @return its length
     */
    @Benchmark
    public int encodeProtobuf() {
        filled.encode(protoWriter.wrap(target, 0, CAPACITY));
        return protoWriter.position();
    }

    /**
     * The floor of writing protobuf.
     *
     * @return the length
     */
    @Benchmark
    public int copyProtobuf() {
        target.putBytes(0, protobuf, 0, protobufLength);
        return protobufLength;
    }

    /**
     * Writes text.
     *
     * @return its length
     */
    @Benchmark
    public int encodeText() {
        return write(target);
    }

    /**
     * The floor of writing text.
     *
     * @return the length
     */
    @Benchmark
    public int copyText() {
        target.putBytes(0, text, 0, textLength);
        return textLength;
    }
}
