package io.tickwire.benchmarks.bare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteOrder;

import io.tickwire.benchmarks.corpus.FrameCorpus;
import io.tickwire.benchmarks.corpus.TickFrames;
import io.tickwire.message.TickGeneric;
import io.tickwire.message.TickPrice;
import io.tickwire.message.TickSize;
import io.tickwire.message.TickString;
import io.tickwire.wire.FrameId;
import io.tickwire.wire.MessageId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A floor that did less than the connector would prove nothing: all decoders must tell the engine the same. */
@Timeout(30)
class BareTicksTest {
    private static final long SEED = 42;

    private final TickSink bare = new TickSink();

    @Test
    void shouldTellTheSameAsTheMessageClasses() {
        final TickSink messages = new TickSink();
        final FrameCorpus corpus = TickFrames.protobuf(SEED, TickFrames.MIXED);
        final BareProtoTicks parser = new BareProtoTicks();
        for (int i = 0; i < FrameCorpus.SIZE; i++) {
            parser.decode(corpus.buffer(), corpus.offset(), corpus.length(), bare);
            decode(corpus, messages);
            assertEquals(messages.count(), bare.count(), "frame " + i);
            assertEquals(messages.sum(), bare.sum(), "frame " + i);
            corpus.next();
        }
        assertTrue(bare.count() > FrameCorpus.SIZE);
    }

    @Test
    void shouldTellTheSameOnBothWires() {
        final TickSink text = new TickSink();
        final FrameCorpus protobufCorpus = TickFrames.protobuf(SEED, TickFrames.MIXED);
        final FrameCorpus textCorpus = TickFrames.text(SEED, TickFrames.MIXED);
        final BareProtoTicks protobufParser = new BareProtoTicks();
        final BareTextTicks textParser = new BareTextTicks();
        for (int i = 0; i < FrameCorpus.SIZE; i++) {
            protobufParser.decode(
                protobufCorpus.buffer(), protobufCorpus.offset(), protobufCorpus.length(), bare);
            textParser.decode(textCorpus.buffer(), textCorpus.offset(), textCorpus.length(), text);
            assertEquals(bare.sum(), text.sum(), "frame " + i);
            protobufCorpus.next();
            textCorpus.next();
        }
        assertEquals(bare.count(), text.count());
    }

    private static void decode(final FrameCorpus corpus, final TickSink sink) {
        final int body = corpus.offset() + 8;
        final int length = corpus.length() - 8;
        switch (corpus.buffer().getInt(corpus.offset() + 4, ByteOrder.BIG_ENDIAN) - FrameId.PROTOBUF_OFFSET) {
            case MessageId.TICK_PRICE:
                final TickPrice price = new TickPrice();
                price.decode(corpus.buffer(), body, length);
                sink.tickPrice(price.reqId(), price.tickType(), price.price(), price.attrMask());
                sink.tickSize(price.reqId(), PairedSize.of(price.tickType()), price.size());
                break;
            case MessageId.TICK_SIZE:
                final TickSize size = new TickSize();
                size.decode(corpus.buffer(), body, length);
                sink.tickSize(size.reqId(), size.tickType(), size.size());
                break;
            case MessageId.TICK_STRING:
                final TickString string = new TickString();
                string.decode(corpus.buffer(), body, length);
                sink.tickString(string.reqId(), string.tickType(), string.value());
                break;
            default:
                final TickGeneric generic = new TickGeneric();
                generic.decode(corpus.buffer(), body, length);
                sink.tickGeneric(generic.reqId(), generic.tickType(), generic.value());
                break;
        }
    }
}
