package io.tickwire.client.warmup;

import io.tickwire.message.AccountValue;
import io.tickwire.message.CommissionAndFeesReport;
import io.tickwire.message.CurrentTime;
import io.tickwire.message.ErrorMessage;
import io.tickwire.message.ExecutionDetails;
import io.tickwire.message.ManagedAccounts;
import io.tickwire.message.MarketDepth;
import io.tickwire.message.NextValidId;
import io.tickwire.message.OpenOrder;
import io.tickwire.message.OrderStatus;
import io.tickwire.message.TickByTickData;
import io.tickwire.message.TickGeneric;
import io.tickwire.message.TickOptionComputation;
import io.tickwire.message.TickPrice;
import io.tickwire.message.TickSize;
import io.tickwire.message.TickString;
import io.tickwire.wire.Decimals;
import io.tickwire.wire.FrameWriter;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.Wire;
import io.tickwire.wire.text.TextAnswers;
import io.tickwire.wire.text.TextWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.agrona.concurrent.UnsafeBuffer;

/** What a Host says all day, encoded at a server version. For set-up: allocates. */
final class HotFrames {

    private static final int CAPACITY = 64 * 1024;
    private static final long SHARES = Decimals.fromLong(300);
    private static final long FRACTION = Decimals.of(12_345, 2);

    private final UnsafeBuffer buffer = new UnsafeBuffer(ByteBuffer.allocateDirect(CAPACITY));
    private final TextWriter text = TextWriter.ofAnswers();
    private final int serverVersion;
    private int length;

    private HotFrames(final int serverVersion) {
        this.serverVersion = serverVersion;
    }

    /** Market data, order events and account values. */
    static byte[] answers(final int serverVersion) {
        return new HotFrames(serverVersion).addTicks().addDepth().addOrderEvents().addRest().bytes();
    }

    /** What tells the version. */
    static byte[] greeting(final int serverVersion) {
        final byte[] body = (serverVersion + "\0" + "20260105 09:30:00 UTC\0").getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(Integer.BYTES + body.length).putInt(body.length).put(body).array();
    }

    /** What opens a session. */
    static byte[] firstIds(final int serverVersion) {
        return new HotFrames(serverVersion)
            .add(MessageId.MANAGED_ACCTS, new ManagedAccounts().accountsList("DU1234567"))
            .add(MessageId.NEXT_VALID_ID, new NextValidId().orderId(1)).bytes();
    }

    /** The one message whose callback sends requests. */
    static byte[] signal(final int serverVersion) {
        return new HotFrames(serverVersion)
            .add(MessageId.CURRENT_TIME, new CurrentTime().currentTime(1_767_600_000)).bytes();
    }

    /** Prices that an application has chosen. */
    static byte[] prices(final int serverVersion, final TickPrice... prices) {
        final HotFrames frames = new HotFrames(serverVersion);
        for (final TickPrice price : prices) {
            frames.add(MessageId.TICK_PRICE, price);
        }
        return frames.bytes();
    }

    private HotFrames addTicks() {
        for (int type = 1; type <= 4; type++) {
            add(MessageId.TICK_PRICE, new TickPrice().reqId(1_000 + type).tickType(type).price(187.32 + type)
                .size(SHARES).attrMask(1));
            add(MessageId.TICK_SIZE, new TickSize().reqId(1_000 + type).tickType(5).size(type == 1 ? FRACTION : SHARES));
        }
        add(MessageId.TICK_PRICE, new TickPrice().reqId(7).tickType(2).price(1.08515).size(FRACTION));
        add(MessageId.TICK_PRICE, new TickPrice().reqId(7).tickType(1).price(-1).size(Decimals.fromLong(0)));
        add(MessageId.TICK_STRING, new TickString().reqId(7).tickType(45).value("1767600000"));
        return add(MessageId.TICK_GENERIC, new TickGeneric().reqId(7).tickType(49).value(0.5));
    }

    private HotFrames addDepth() {
        add(MessageId.TICK_OPTION_COMPUTATION, new TickOptionComputation().reqId(7).tickType(13).tickAttrib(1)
            .impliedVol(0.2514).delta(0.5123).optPrice(3.35).gamma(0.0312).vega(0.1221).theta(-0.0523).undPrice(187.3));
        add(MessageId.MARKET_DEPTH, new MarketDepth().reqId(7));
        final TickByTickData last = new TickByTickData().reqId(7).tickType(1);
        last.mutableHistoricalTickLast().time(1_767_600_000L).price(187.31).size(SHARES).exchange("ARCA");
        return add(MessageId.TICK_BY_TICK, last);
    }

    private HotFrames addOrderEvents() {
        add(MessageId.ORDER_STATUS, new OrderStatus().orderId(7).status("Submitted").filled(Decimals.fromLong(0))
            .remaining(SHARES).avgFillPrice(0).permId(1_873_772_531L).clientId(1));
        final OpenOrder open = new OpenOrder().orderId(7);
        open.mutableContract().conId(265_598).symbol("AAPL").secType("STK").exchange("SMART").currency("USD");
        open.mutableOrder().action("BUY").totalQuantity(SHARES).orderType("LMT").lmtPrice(187.32).tif("DAY");
        open.mutableOrderState().status("Submitted");
        add(MessageId.OPEN_ORDER, open);
        final ExecutionDetails filled = new ExecutionDetails().reqId(-1);
        filled.mutableContract().conId(265_598).symbol("AAPL").secType("STK").exchange("NASDAQ").currency("USD");
        filled.mutableExecution().orderId(7).execId("0000e0d5.1").side("BOT").shares(SHARES).price(187.32)
            .cumQty(SHARES).avgPrice(187.32);
        add(MessageId.EXECUTION_DATA, filled);
        return add(MessageId.COMMISSION_AND_FEES_REPORT,
            new CommissionAndFeesReport().execId("0000e0d5.1").commissionAndFees(1.05).currency("USD"));
    }

    private HotFrames addRest() {
        add(MessageId.ERR_MSG, new ErrorMessage().id(7).errorCode(202).errorMsg("Order cancelled"));
        return add(MessageId.ACCT_VALUE,
            new AccountValue().key("NetLiquidation").value("1000000.00").currency("USD").accountName("DU1234567"));
    }

    private HotFrames add(final int messageId, final Message message) {
        final int start = length;
        if (Wire.isProtobufAnswer(messageId, serverVersion)) {
            final int index = FrameWriter.beginProtobuf(buffer, start, messageId);
            length = index + message.encode(buffer, index);
        } else {
            final int index = FrameWriter.beginText(buffer, start, messageId, serverVersion);
            text.wrap(buffer, index, CAPACITY - index, serverVersion);
            TextAnswers.layout(messageId, text, message);
            length = index + text.length();
        }
        FrameWriter.endFrame(buffer, start, length);
        return this;
    }

    private byte[] bytes() {
        final byte[] bytes = new byte[length];
        buffer.getBytes(0, bytes);
        return bytes;
    }
}
