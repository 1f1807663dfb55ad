package io.tickwire.benchmarks.corpus;

import io.tickwire.message.AccountValue;
import io.tickwire.message.Contract;
import io.tickwire.message.ContractData;
import io.tickwire.message.ExecutionDetails;
import io.tickwire.message.HistoricalData;
import io.tickwire.message.MarketDepthL2;
import io.tickwire.message.NewsArticle;
import io.tickwire.message.OpenOrder;
import io.tickwire.message.PortfolioValue;
import io.tickwire.wire.Decimals;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageId;

/** One message of each family that a Host sends, filled as a Host fills it. Set-up only. */
public enum Family {
    /** Contract details of a stock. */
    CONTRACT(MessageId.CONTRACT_DATA, 1 << 2 | 1 << 3) {
        @Override
        public Message message() {
            final ContractData data = new ContractData().reqId(9001);
            contract(data.mutableContract());
            data.mutableContractDetails().marketName("NMS").minTick(0.01).longName("APPLE INC").industry("Technology")
                .category("Computers").orderTypes("ACTIVETIM,ADJUST,ALERT,ALGO,ALLOC,AVGCOST,BASKET,BENCHPX,CASHQTY")
                .validExchanges("SMART,AMEX,NYSE,CBOE,PHLX,ISE,CHX,ARCA,NASDAQ").priceMagnifier(1)
                .timeZoneId("US/Eastern").liquidHours("20260304:0930-20260304:1600").aggGroup(1)
                .minSize("0.0001").sizeIncrement("0.0001").suggestedSizeIncrement("100");
            contract(data.mutableContractDetails().mutableContract());
            return data;
        }
    },
    /** A limit order as the Host tells it. */
    ORDER(MessageId.OPEN_ORDER, 1 << 2 | 1 << 3 | 1 << 4) {
        @Override
        public Message message() {
            final OpenOrder open = new OpenOrder().orderId(493);
            contract(open.mutableContract());
            open.mutableOrder().action("BUY").totalQuantity(Decimals.fromLong(100)).orderType("LMT").lmtPrice(187.32)
                .tif("DAY").account("DU1234567").permId(1_700_000_001L).clientId(1);
            open.mutableOrderState().status("Submitted").initMarginBefore("1000.5").maintMarginBefore("900.25");
            return open;
        }
    },
    /** A fill. */
    EXECUTION(MessageId.EXECUTION_DATA, 1 << 2 | 1 << 3) {
        @Override
        public Message message() {
            final ExecutionDetails details = new ExecutionDetails().reqId(-1);
            contract(details.mutableContract());
            details.mutableExecution().orderId(493).execId("00025b44.65f1a2b3.01.01").acctNumber("DU1234567")
                .time("20260304 10:15:30 US/Eastern").exchange("NASDAQ").side("BOT").shares("100").price(187.32)
                .permId(1_700_000_001L).clientId(1).cumQty("100").avgPrice(187.32).lastLiquidity(2);
            return details;
        }
    },
    /** One account value. */
    ACCOUNT(MessageId.ACCT_VALUE, 0) {
        @Override
        public Message message() {
            return new AccountValue().key("NetLiquidation").value("1000000.00").currency("USD")
                .accountName("DU1234567");
        }
    },
    /** One position with its value. */
    PORTFOLIO(MessageId.PORTFOLIO_VALUE, 1 << 1) {
        @Override
        public Message message() {
            final PortfolioValue value = new PortfolioValue().position("300").marketPrice(187.32).marketValue(56196)
                .averageCost(180.5).unrealizedPNL(2046).realizedPNL(0).accountName("DU1234567");
            contract(value.mutableContract());
            return value;
        }
    },
    /** Twenty bars. */
    HISTORY(MessageId.HISTORICAL_DATA, 1 << 2) {
        @Override
        public Message message() {
            final HistoricalData data = new HistoricalData().reqId(7);
            for (int i = 0; i < 20; i++) {
                data.historicalDataBars().add().date("20260304 10:" + (10 + i) + ":00 US/Eastern").open(187 + i)
                    .high(188.25 + i).low(186.5 + i).close(187.75 + i).volume("12345").WAP("187.4").barCount(321);
            }
            return data;
        }
    },
    /** One row of a deep book. */
    DEPTH(MessageId.MARKET_DEPTH_L2, 1 << 2) {
        @Override
        public Message message() {
            final MarketDepthL2 depth = new MarketDepthL2().reqId(11);
            depth.mutableMarketDepthData().position(3).operation(1).side(1).price(187.32).size("400")
                .marketMaker("NSDQ").isSmartDepth(true);
            return depth;
        }
    },
    /** An article of three thousand characters. */
    NEWS(MessageId.NEWS_ARTICLE, 0) {
        @Override
        public Message message() {
            return new NewsArticle().reqId(5).articleType(0).articleText("<p>Nothing happened.</p>".repeat(125));
        }
    };

    private final int messageId;
    private final int nestedFields;

    Family(final int messageId, final int nestedFields) {
        this.messageId = messageId;
        this.nestedFields = nestedFields;
    }

    /**
     * A filled message.
     *
     * @return a new one
     */
    public abstract Message message();

    /**
     * Its id.
     *
     * @return one of {@link MessageId}
     */
    public int messageId() {
        return messageId;
    }

    /**
     * Which of its protobuf fields are messages themselves.
     *
     * @return a bit for each field number
     */
    public int nestedFields() {
        return nestedFields;
    }

    private static void contract(final Contract contract) {
        contract.conId(265598).symbol("AAPL").secType("STK").strike(0).exchange("NASDAQ").currency("USD")
            .localSymbol("AAPL").tradingClass("NMS");
    }
}
