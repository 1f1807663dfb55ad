package io.tickwire.benchmarks.peer;

import com.paritytrading.philadelphia.FIXConfig;
import com.paritytrading.philadelphia.FIXConnection;
import com.paritytrading.philadelphia.FIXMessage;
import com.paritytrading.philadelphia.FIXVersion;
import io.tickwire.benchmarks.corpus.FrameCorpus;
import io.tickwire.message.TickGeneric;
import io.tickwire.message.TickPrice;
import io.tickwire.message.TickSize;
import io.tickwire.message.TickString;
import io.tickwire.wire.Decimals;
import io.tickwire.wire.FrameId;
import io.tickwire.wire.MessageId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The ticks of a corpus as FIX 4.4 market data (incremental refresh, one entry a message) in the same order: the
 * request id as MDReqID, the tick type as MDEntryType, the attributes as TradeCondition, a time stamp as Text. For
 * set-up: allocates.
 */
public final class FixTicks {
    static final int TEXT = 58;
    static final int MD_REQ_ID = 262;
    static final int NO_MD_ENTRIES = 268;
    static final int MD_ENTRY_TYPE = 269;
    static final int MD_ENTRY_PX = 270;
    static final int MD_ENTRY_SIZE = 271;
    static final int TRADE_CONDITION = 277;
    static final int MD_UPDATE_ACTION = 279;

    private static final int BODY = 8;
    private static final int CENTS = 2;

    private final FixBytes bytes = new FixBytes(1 << 21);
    private final FIXConnection connection = new FIXConnection(bytes, config(), ignored -> { }, 0);
    private final FIXMessage message = connection.create();
    private final TickPrice price = new TickPrice();
    private final TickSize size = new TickSize();
    private final TickString string = new TickString();
    private final TickGeneric generic = new TickGeneric();

    private FixTicks() {
    }

    /** What both ends of the benchmark's FIX session agree on. */
    static FIXConfig config() {
        return FIXConfig.newBuilder().setVersion(FIXVersion.FIX_4_4).setSenderCompID("HOST").setTargetCompID("TICKWIRE")
            .build();
    }

    /**
     * Translates a corpus.
     *
     * @param corpus protobuf frames
     * @return the messages, one behind the other, from position to limit
     */
    public static ByteBuffer of(final FrameCorpus corpus) {
        final FixTicks ticks = new FixTicks();
        ticks.connection.setCurrentTimeMillis(1_795_000_000_000L);
        try {
            for (int i = 0; i < FrameCorpus.SIZE; i++) {
                corpus.next();
                ticks.add(corpus);
            }
        } catch (final IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return ticks.bytes.written().flip();
    }

    private void add(final FrameCorpus corpus) throws IOException {
        final int body = corpus.offset() + BODY;
        final int length = corpus.length() - BODY;
        connection.prepare(message, 'X');
        switch (corpus.buffer().getInt(corpus.offset() + 4, ByteOrder.BIG_ENDIAN) - FrameId.PROTOBUF_OFFSET) {
            case MessageId.TICK_PRICE:
                price.decode(corpus.buffer(), body, length);
                entry(price.reqId(), price.tickType());
                message.addField(MD_ENTRY_PX).setFloat(price.price(), CENTS);
                message.addField(MD_ENTRY_SIZE).setString(Decimals.toString(price.size()));
                message.addField(TRADE_CONDITION).setInt(price.attrMask());
                break;
            case MessageId.TICK_SIZE:
                size.decode(corpus.buffer(), body, length);
                entry(size.reqId(), size.tickType());
                message.addField(MD_ENTRY_SIZE).setString(Decimals.toString(size.size()));
                break;
            case MessageId.TICK_STRING:
                string.decode(corpus.buffer(), body, length);
                entry(string.reqId(), string.tickType());
                message.addField(TEXT).setString(string.value());
                break;
            default:
                generic.decode(corpus.buffer(), body, length);
                entry(generic.reqId(), generic.tickType());
                message.addField(MD_ENTRY_PX).setFloat(generic.value(), CENTS);
                break;
        }
        connection.send(message);
    }

    private void entry(final int reqId, final int tickType) {
        message.addField(MD_REQ_ID).setInt(reqId);
        message.addField(NO_MD_ENTRIES).setInt(1);
        message.addField(MD_UPDATE_ACTION).setInt(1);
        message.addField(MD_ENTRY_TYPE).setInt(tickType);
    }
}
