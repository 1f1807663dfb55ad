package io.tickwire.client;

import io.tickwire.message.CommissionAndFeesReport;
import io.tickwire.message.ConfigResponse;
import io.tickwire.message.Contract;
import io.tickwire.message.ContractDescription;
import io.tickwire.message.ContractDetails;
import io.tickwire.message.DeltaNeutralContract;
import io.tickwire.message.DepthMarketDataDescription;
import io.tickwire.message.Execution;
import io.tickwire.message.FamilyCode;
import io.tickwire.message.HistogramDataEntry;
import io.tickwire.message.HistoricalDataBar;
import io.tickwire.message.HistoricalSession;
import io.tickwire.message.HistoricalTick;
import io.tickwire.message.HistoricalTickBidAsk;
import io.tickwire.message.HistoricalTickLast;
import io.tickwire.message.NewsProvider;
import io.tickwire.message.Order;
import io.tickwire.message.OrderState;
import io.tickwire.message.PriceIncrement;
import io.tickwire.message.SmartComponent;
import io.tickwire.message.SoftDollarTier;
import io.tickwire.message.UpdateConfigResponse;
import io.tickwire.wire.DoubleList;
import io.tickwire.wire.MessageList;
import io.tickwire.wire.TextList;

/**
 * What the Host says, as callbacks with the API's names and parameters. All methods do nothing by default: override
 * what you need.
 *
 * <ul>
 *   <li>Thread: all callbacks come from the one thread that runs the connection's reader; refusals of a request come
 *   from the thread that made it. Requests may be made from within a callback. A callback must not block.
 *   <li>Allocation: delivering a callback allocates nothing in steady state; {@code toString()} of a text or message
 *   does.
 *   <li>Lifetime: texts, messages and lists are views that are reused. They are valid only until the callback returns:
 *   copy what you keep ({@code toString()}, {@code copyFrom()}). A text that was not sent is empty, never null.
 *   <li>Values: prices are doubles, quantities Decimal64 in a {@code long} (see {@link io.tickwire.wire.Decimals}).
 *   What the Host did not tell has a name in {@link io.tickwire.wire.Unset}.
 *   <li>An exception thrown by a callback is caught, counted and given to the connection's error handler; the reader
 *   goes on with the next message.
 * </ul>
 *
 * <p>Each callback names the message that raises it and from which server version that message comes as protobuf; both
 * wires raise the same callback with the same values.
 */
public interface EWrapper {
    // Market data

    /**
     * A price of a streaming or snapshot subscription. The size that belongs to it follows as {@link #tickSize}.
     * <p>Message TICK_PRICE (1): protobuf from 206.
     *
     * @param tickerId id given with the request
     * @param field tick type: 1 bid, 2 ask, 4 last, ...
     * @param price price, -1 or 0 where the Host has none
     * @param attrib mask of {@link TickAttrib}
     */
    default void tickPrice(final int tickerId, final int field, final double price, final int attrib) {
    }

    /**
     * A size of a subscription; also raised after {@link #tickPrice} for the price types that have a size.
     * <p>Message TICK_SIZE (2): protobuf from 206.
     *
     * @param tickerId id given with the request
     * @param field tick type: 0 bid size, 3 ask size, 5 last size, 8 volume, ...
     * @param size size as Decimal64, {@code Unset.DECIMAL} if unknown
     */
    default void tickSize(final int tickerId, final int field, final long size) {
    }

    /**
     * Implied volatility and greeks, streamed or computed on request. What is not computed yet is
     * {@code Unset.DOUBLE}.
     * <p>Message TICK_OPTION_COMPUTATION (21): protobuf from 206.
     *
     * @param tickerId id given with the request
     * @param field tick type: 10 bid, 11 ask, 12 last, 13 model, 53 custom, ...
     * @param tickAttrib 0 return based, 1 price based; {@code Unset.INT} below server version 156
     * @param impliedVol implied volatility
     * @param delta delta
     * @param optPrice price of the option
     * @param pvDividend present value of the dividends
     * @param gamma gamma
     * @param vega vega
     * @param theta theta
     * @param undPrice price of the underlying
     */
    default void tickOptionComputation(
        final int tickerId, final int field, final int tickAttrib, final double impliedVol, final double delta,
        final double optPrice, final double pvDividend, final double gamma, final double vega, final double theta,
        final double undPrice) {
    }

    /**
     * A number of a subscription that is neither price nor size.
     * <p>Message TICK_GENERIC (45): protobuf from 206.
     *
     * @param tickerId id given with the request
     * @param tickType tick type
     * @param value the value
     */
    default void tickGeneric(final int tickerId, final int tickType, final double value) {
    }

    /**
     * A text of a subscription, such as the time of the last trade (45).
     * <p>Message TICK_STRING (46): protobuf from 206.
     *
     * @param tickerId id given with the request
     * @param tickType tick type
     * @param value the value
     */
    default void tickString(final int tickerId, final int tickType, final CharSequence value) {
    }

    /**
     * An exchange-for-physical computation.
     * <p>Message TICK_EFP (47): text only.
     *
     * @param tickerId id given with the request
     * @param tickType tick type
     * @param basisPoints annualised basis points
     * @param formattedBasisPoints the same as text with a percent sign
     * @param impliedFuture implied price of the future
     * @param holdDays days to the last trade date
     * @param futureLastTradeDate last trade date of the future
     * @param dividendImpact effect of the dividends on the basis points
     * @param dividendsToLastTradeDate dividends expected until then
     */
    default void tickEFP(
        final int tickerId, final int tickType, final double basisPoints, final CharSequence formattedBasisPoints,
        final double impliedFuture, final int holdDays, final CharSequence futureLastTradeDate,
        final double dividendImpact, final double dividendsToLastTradeDate) {
    }

    /**
     * Parameters of a market data subscription, once after its start.
     * <p>Message TICK_REQ_PARAMS (81): from server version 114, protobuf from 206.
     *
     * @param tickerId id given with the request
     * @param minTick smallest price step, {@code Unset.DOUBLE} if unknown
     * @param bboExchange code for {@code reqSmartComponents}
     * @param snapshotPermissions snapshot permission, {@code Unset.INT} if unknown
     */
    default void tickReqParams(
        final int tickerId, final double minTick, final CharSequence bboExchange, final int snapshotPermissions) {
    }

    /**
     * Which kind of data a subscription delivers from now on.
     * <p>Message MARKET_DATA_TYPE (58): protobuf from 206.
     *
     * @param reqId id given with the request; -1 if the Host named none
     * @param marketDataType 1 live, 2 frozen, 3 delayed, 4 delayed and frozen
     */
    default void marketDataType(final int reqId, final int marketDataType) {
    }

    /**
     * A market data snapshot is complete.
     * <p>Message TICK_SNAPSHOT_END (57): protobuf from 206.
     *
     * @param reqId id given with the request; -1 if the Host named none
     */
    default void tickSnapshotEnd(final int reqId) {
    }

    /**
     * A headline of a news subscription.
     * <p>Message TICK_NEWS (84): from server version 113, protobuf from 209.
     *
     * @param tickerId id given with the request
     * @param timeStamp epoch milliseconds
     * @param providerCode news provider
     * @param articleId id of the article, for {@code reqNewsArticle}
     * @param headline headline
     * @param extraData further data of the provider
     */
    default void tickNews(
        final int tickerId, final long timeStamp, final CharSequence providerCode, final CharSequence articleId,
        final CharSequence headline, final CharSequence extraData) {
    }

    /**
     * Which exchange each bit and letter of an aggregate exchange means.
     * <p>Message SMART_COMPONENTS (82): from server version 114, protobuf from 212.
     *
     * @param reqId id given with the request; -1 if the Host named none
     * @param theMap bit numbers with their exchanges; of two entries for a bit the later one counts
     */
    default void smartComponents(final int reqId, final MessageList<SmartComponent> theMap) {
    }

    /**
     * Market data of this contract must be asked for from another one.
     * <p>Message REROUTE_MKT_DATA_REQ (91): from server version 125, protobuf from 211.
     *
     * @param reqId id given with the request; -1 if the Host named none
     * @param conId id of the contract to ask for
     * @param exchange its exchange
     */
    default void rerouteMktDataReq(final int reqId, final int conId, final CharSequence exchange) {
    }

    /**
     * Market depth of this contract must be asked for from another one.
     * <p>Message REROUTE_MKT_DEPTH_REQ (92): from server version 125, protobuf from 211.
     *
     * @param reqId id given with the request; -1 if the Host named none
     * @param conId id of the contract to ask for
     * @param exchange its exchange
     */
    default void rerouteMktDepthReq(final int reqId, final int conId, final CharSequence exchange) {
    }

    /**
     * A change of one row of an order book.
     * <p>Message MARKET_DEPTH (12): protobuf from 206.
     *
     * @param tickerId id given with the request
     * @param position row, from 0
     * @param operation 0 insert, 1 update, 2 delete
     * @param side 0 ask, 1 bid
     * @param price price
     * @param size size as Decimal64, {@code Unset.DECIMAL} if unknown
     */
    default void updateMktDepth(
        final int tickerId, final int position, final int operation, final int side, final double price,
        final long size) {
    }

    /**
     * A change of one row of an order book that names market makers or exchanges.
     * <p>Message MARKET_DEPTH_L2 (13): protobuf from 206.
     *
     * @param tickerId id given with the request
     * @param position row, from 0
     * @param marketMaker market maker, or exchange if smart depth
     * @param operation 0 insert, 1 update, 2 delete
     * @param side 0 ask, 1 bid
     * @param price price
     * @param size size as Decimal64, {@code Unset.DECIMAL} if unknown
     * @param isSmartDepth whether the book is aggregated
     */
    default void updateMktDepthL2(
        final int tickerId, final int position, final CharSequence marketMaker, final int operation,
        final int side, final double price, final long size, final boolean isSmartDepth) {
    }

    /**
     * The exchanges that offer market depth.
     * <p>Message MKT_DEPTH_EXCHANGES (80): from server version 112, protobuf from 213.
     *
     * @param depthMktDataDescriptions one entry for each exchange and security type
     */
    default void mktDepthExchanges(final MessageList<DepthMarketDataDescription> depthMktDataDescriptions) {
    }

    /**
     * A trade, tick by tick.
     * <p>Message TICK_BY_TICK (99): from server version 137, protobuf from 208.
     *
     * @param reqId id given with the request; -1 if the Host named none
     * @param tickType 1 last, 2 all last
     * @param time epoch seconds
     * @param price price
     * @param size size as Decimal64, {@code Unset.DECIMAL} if unknown
     * @param tickAttribLast mask of {@link TickAttribLast}
     * @param exchange exchange
     * @param specialConditions conditions of the trade
     */
    default void tickByTickAllLast(
        final int reqId, final int tickType, final long time, final double price, final long size,
        final int tickAttribLast, final CharSequence exchange, final CharSequence specialConditions) {
    }

    /**
     * A quote, tick by tick.
     * <p>Message TICK_BY_TICK (99): from server version 137, protobuf from 208.
     *
     * @param reqId id given with the request; -1 if the Host named none
     * @param time epoch seconds
     * @param bidPrice bid
     * @param askPrice ask
     * @param bidSize size at the bid as Decimal64
     * @param askSize size at the ask as Decimal64
     * @param tickAttribBidAsk mask of {@link TickAttribBidAsk}
     */
    default void tickByTickBidAsk(
        final int reqId, final long time, final double bidPrice, final double askPrice, final long bidSize,
        final long askSize, final int tickAttribBidAsk) {
    }

    /**
     * A mid point, tick by tick.
     * <p>Message TICK_BY_TICK (99): from server version 137, protobuf from 208.
     *
     * @param reqId id given with the request; -1 if the Host named none
     * @param time epoch seconds
     * @param midPoint mid point
     */
    default void tickByTickMidPoint(final int reqId, final long time, final double midPoint) {
    }

    /**
     * A bar of five seconds.
     * <p>Message REAL_TIME_BARS (50): protobuf from 208.
     *
     * @param reqId id given with the request; -1 if the Host named none
     * @param time begin of the bar, epoch seconds
     * @param open first price
     * @param high highest price
     * @param low lowest price
     * @param close last price
     * @param volume volume as Decimal64
     * @param wap weighted average price as Decimal64
     * @param count number of trades
     */
    default void realtimeBar(
        final int reqId, final long time, final double open, final double high, final double low,
        final double close, final long volume, final long wap, final int count) {
    }

    // Orders and executions

    /**
     * The state of an order; also repeated by the Host without a change.
     * <p>Message ORDER_STATUS (3): protobuf from 203.
     *
     * @param orderId order id
     * @param status Submitted, Filled, Cancelled, ...
     * @param filled filled quantity as Decimal64
     * @param remaining open quantity as Decimal64
     * @param avgFillPrice average price of the fills
     * @param permId the Host's own id of the order
     * @param parentId id of the parent order, 0 for none
     * @param lastFillPrice price of the latest fill
     * @param clientId client that placed the order
     * @param whyHeld why the order is held, usually empty
     * @param mktCapPrice price cap in force
     */
    default void orderStatus(
        final int orderId, final CharSequence status, final long filled, final long remaining,
        final double avgFillPrice, final long permId, final int parentId, final double lastFillPrice,
        final int clientId, final CharSequence whyHeld, final double mktCapPrice) {
    }

    /**
     * An order that is working, with all that the Host knows of it.
     * <p>Message OPEN_ORDER (5): protobuf from 203.
     *
     * @param orderId order id
     * @param contract the contract
     * @param order the order
     * @param orderState its state, margins and commission
     */
    default void openOrder(final int orderId, final Contract contract, final Order order, final OrderState orderState) {
    }

    /**
     * All open orders have been delivered.
     * <p>Message OPEN_ORDER_END (53): protobuf from 203.
     */
    default void openOrderEnd() {
    }

    /**
     * An order of TWS itself was bound to an API order id.
     * <p>Message ORDER_BOUND (100): from server version 144, protobuf from 204.
     *
     * @param permId the Host's own id of the order
     * @param clientId client it is bound to
     * @param orderId order id
     */
    default void orderBound(final long permId, final int clientId, final int orderId) {
    }

    /**
     * An order that is filled or cancelled.
     * <p>Message COMPLETED_ORDER (101): from server version 150, protobuf from 204.
     *
     * @param contract the contract
     * @param order the order
     * @param orderState its state, margins and commission
     */
    default void completedOrder(final Contract contract, final Order order, final OrderState orderState) {
    }

    /**
     * All completed orders have been delivered.
     * <p>Message COMPLETED_ORDERS_END (102): from server version 150, protobuf from 204.
     */
    default void completedOrdersEnd() {
    }

    /**
     * The first order id that may be used. The session is ready.
     * <p>Message NEXT_VALID_ID (9): protobuf from 213.
     *
     * @param orderId smallest id to be used for a new order
     */
    default void nextValidId(final int orderId) {
    }

    /**
     * An execution, live or asked for.
     * <p>Message EXECUTION_DATA (11): protobuf from 201.
     *
     * @param reqId id given with the request; -1 for a live execution
     * @param contract the contract
     * @param execution the execution
     */
    default void execDetails(final int reqId, final Contract contract, final Execution execution) {
    }

    /**
     * All executions have been delivered.
     * <p>Message EXECUTION_DATA_END (55): protobuf from 201.
     *
     * @param reqId id given with the request; -1 if the Host named none
     */
    default void execDetailsEnd(final int reqId) {
    }

    /**
     * Commission and fees of an execution, matched to it by the execution id.
     * <p>Message COMMISSION_AND_FEES_REPORT (59): protobuf from 211.
     *
     * @param commissionAndFeesReport the report; amounts that the Host leaves out are 0 or, in text,
     * {@code Unset.DOUBLE}
     */
    default void commissionAndFeesReport(final CommissionAndFeesReport commissionAndFeesReport) {
    }

    /**
     * The Host accepted a delta neutral request for quote.
     * <p>Message DELTA_NEUTRAL_VALIDATION (56): text only.
     *
     * @param reqId id given with the request; -1 if the Host named none
     * @param deltaNeutralContract its underlying, delta and price
     */
    default void deltaNeutralValidation(final int reqId, final DeltaNeutralContract deltaNeutralContract) {
    }

    // Accounts and positions

    /**
     * A value of the subscribed account.
     * <p>Message ACCT_VALUE (6): protobuf from 207.
     *
     * @param key name of the value
     * @param value the value
     * @param currency currency, empty where the value has none
     * @param accountName account code
     */
    default void updateAccountValue(
        final CharSequence key, final CharSequence value, final CharSequence currency,
        final CharSequence accountName) {
    }

    /**
     * A position of the subscribed account with its valuation.
     * <p>Message PORTFOLIO_VALUE (7): protobuf from 207.
     *
     * @param contract the contract
     * @param position quantity as Decimal64, negative if short
     * @param marketPrice price of a unit
     * @param marketValue value of the position
     * @param averageCost average cost of a unit
     * @param unrealizedPNL unrealised profit or loss
     * @param realizedPNL realised profit or loss
     * @param accountName account code
     */
    default void updatePortfolio(
        final Contract contract, final long position, final double marketPrice, final double marketValue,
        final double averageCost, final double unrealizedPNL, final double realizedPNL,
        final CharSequence accountName) {
    }

    /**
     * When the account was last updated.
     * <p>Message ACCT_UPDATE_TIME (8): protobuf from 207.
     *
     * @param timeStamp HH:MM, time of the Host
     */
    default void updateAccountTime(final CharSequence timeStamp) {
    }

    /**
     * The first delivery of an account subscription is complete.
     * <p>Message ACCT_DOWNLOAD_END (54): protobuf from 207.
     *
     * @param accountName account code
     */
    default void accountDownloadEnd(final CharSequence accountName) {
    }

    /**
     * The accounts of this login.
     * <p>Message MANAGED_ACCTS (15): protobuf from 207.
     *
     * @param accountsList account codes, separated by commas
     */
    default void managedAccounts(final CharSequence accountsList) {
    }

    /**
     * A position of any account.
     * <p>Message POSITION (61): protobuf from 207.
     *
     * @param account account code
     * @param contract the contract
     * @param pos quantity as Decimal64, negative if short
     * @param avgCost average cost of a unit
     */
    default void position(final CharSequence account, final Contract contract, final long pos, final double avgCost) {
    }

    /**
     * All positions have been delivered; changes follow.
     * <p>Message POSITION_END (62): protobuf from 207.
     */
    default void positionEnd() {
    }

    /**
     * A value of an account summary.
     * <p>Message ACCOUNT_SUMMARY (63): protobuf from 207.
     *
     * @param reqId id given with the request; -1 if the Host named none
     * @param account account code
     * @param tag name of the value
     * @param value the value
     * @param currency currency, empty where the value has none
     */
    default void accountSummary(
        final int reqId, final CharSequence account, final CharSequence tag, final CharSequence value,
        final CharSequence currency) {
    }

    /**
     * An account summary is complete; changes follow.
     * <p>Message ACCOUNT_SUMMARY_END (64): protobuf from 207.
     *
     * @param reqId id given with the request; -1 if the Host named none
     */
    default void accountSummaryEnd(final int reqId) {
    }

    /**
     * A position of an account or model.
     * <p>Message POSITION_MULTI (71): from server version 103, protobuf from 207.
     *
     * @param reqId id given with the request; -1 if the Host named none
     * @param account account code
     * @param modelCode portfolio model, empty for none
     * @param contract the contract
     * @param pos quantity as Decimal64, negative if short
     * @param avgCost average cost of a unit
     */
    default void positionMulti(
        final int reqId, final CharSequence account, final CharSequence modelCode, final Contract contract,
        final long pos, final double avgCost) {
    }

    /**
     * All positions of the account or model have been delivered.
     * <p>Message POSITION_MULTI_END (72): from server version 103, protobuf from 207.
     *
     * @param reqId id given with the request; -1 if the Host named none
     */
    default void positionMultiEnd(final int reqId) {
    }

    /**
     * A value of an account or model.
     * <p>Message ACCOUNT_UPDATE_MULTI (73): from server version 103, protobuf from 207.
     *
     * @param reqId id given with the request; -1 if the Host named none
     * @param account account code
     * @param modelCode portfolio model, empty for none
     * @param key name of the value
     * @param value the value
     * @param currency currency, empty where the value has none
     */
    default void accountUpdateMulti(
        final int reqId, final CharSequence account, final CharSequence modelCode, final CharSequence key,
        final CharSequence value, final CharSequence currency) {
    }

    /**
     * All values of the account or model have been delivered.
     * <p>Message ACCOUNT_UPDATE_MULTI_END (74): from server version 103, protobuf from 207.
     *
     * @param reqId id given with the request; -1 if the Host named none
     */
    default void accountUpdateMultiEnd(final int reqId) {
    }

    /**
     * The family codes of the accounts.
     * <p>Message FAMILY_CODES (78): from server version 107, protobuf from 212.
     *
     * @param familyCodes one entry for each account
     */
    default void familyCodes(final MessageList<FamilyCode> familyCodes) {
    }

    /**
     * Profit and loss of an account.
     * <p>Message PNL (94): from server version 127, protobuf from 210.
     *
     * @param reqId id given with the request; -1 if the Host named none
     * @param dailyPnL profit or loss of the day, {@code Unset.DOUBLE} if not available
     * @param unrealizedPnL unrealised profit or loss, {@code Unset.DOUBLE} if not available
     * @param realizedPnL realised profit or loss, {@code Unset.DOUBLE} if not available
     */
    default void pnl(final int reqId, final double dailyPnL, final double unrealizedPnL, final double realizedPnL) {
    }

    /**
     * Profit and loss of one position.
     * <p>Message PNL_SINGLE (95): from server version 127, protobuf from 210.
     *
     * @param reqId id given with the request; -1 if the Host named none
     * @param pos quantity as Decimal64, negative if short
     * @param dailyPnL profit or loss of the day, {@code Unset.DOUBLE} if not available
     * @param unrealizedPnL unrealised profit or loss, {@code Unset.DOUBLE} if not available
     * @param realizedPnL realised profit or loss, {@code Unset.DOUBLE} if not available
     * @param value market value of the position, {@code Unset.DOUBLE} if not available
     */
    default void pnlSingle(
        final int reqId, final long pos, final double dailyPnL, final double unrealizedPnL,
        final double realizedPnL, final double value) {
    }

    /**
     * The soft dollar tiers that the user may choose.
     * <p>Message SOFT_DOLLAR_TIERS (77): from server version 106, protobuf from 212.
     *
     * @param reqId id given with the request; -1 if the Host named none
     * @param tiers the tiers
     */
    default void softDollarTiers(final int reqId, final MessageList<SoftDollarTier> tiers) {
    }

    /**
     * Configuration of a financial advisor.
     * <p>Message RECEIVE_FA (16): protobuf from 211.
     *
     * @param faDataType 1 groups, 3 aliases
     * @param xml the XML document
     */
    default void receiveFA(final int faDataType, final CharSequence xml) {
    }

    /**
     * An advisor's configuration was replaced.
     * <p>Message REPLACE_FA_END (103): from server version 157, protobuf from 211.
     *
     * @param reqId id given with the request; -1 if the Host named none
     * @param text remark of the Host
     */
    default void replaceFAEnd(final int reqId, final CharSequence text) {
    }

    /**
     * Who the user is.
     * <p>Message USER_INFO (107): from server version 167, protobuf from 212.
     *
     * @param reqId id given with the request; -1 if the Host named none
     * @param whiteBrandingId id of the white branding, usually empty
     */
    default void userInfo(final int reqId, final CharSequence whiteBrandingId) {
    }

    // Contracts and reference data

    /**
     * A contract that matches a request.
     * <p>Message CONTRACT_DATA (10): protobuf from 205.
     *
     * @param reqId id given with the request; -1 if the Host named none
     * @param contractDetails the details; {@code contract()} of it is the contract
     */
    default void contractDetails(final int reqId, final ContractDetails contractDetails) {
    }

    /**
     * A bond that matches a request.
     * <p>Message BOND_CONTRACT_DATA (18): protobuf from 205.
     *
     * @param reqId id given with the request; -1 if the Host named none
     * @param contractDetails the details; {@code contract()} of it is the contract
     */
    default void bondContractDetails(final int reqId, final ContractDetails contractDetails) {
    }

    /**
     * All matching contracts have been delivered.
     * <p>Message CONTRACT_DATA_END (52): protobuf from 205.
     *
     * @param reqId id given with the request; -1 if the Host named none
     */
    default void contractDetailsEnd(final int reqId) {
    }

    /**
     * The expirations and strikes of an underlying on one exchange.
     * <p>Message SECURITY_DEFINITION_OPTION_PARAMETER (75): from server version 104, protobuf from 212.
     *
     * @param reqId id given with the request; -1 if the Host named none
     * @param exchange exchange
     * @param underlyingConId contract id of the underlying
     * @param tradingClass trading class
     * @param multiplier multiplier
     * @param expirations dates, yyyyMMdd, in the order of the Host
     * @param strikes strikes, in the order of the Host
     */
    default void securityDefinitionOptionalParameter(
        final int reqId, final CharSequence exchange, final int underlyingConId, final CharSequence tradingClass,
        final CharSequence multiplier, final TextList expirations, final DoubleList strikes) {
    }

    /**
     * All expirations and strikes have been delivered.
     * <p>Message SECURITY_DEFINITION_OPTION_PARAMETER_END (76): from server version 104, protobuf from 212.
     *
     * @param reqId id given with the request; -1 if the Host named none
     */
    default void securityDefinitionOptionalParameterEnd(final int reqId) {
    }

    /**
     * Contracts whose symbol or name matches a pattern.
     * <p>Message SYMBOL_SAMPLES (79): from server version 108, protobuf from 212.
     *
     * @param reqId id given with the request; -1 if the Host named none
     * @param contractDescriptions the contracts
     */
    default void symbolSamples(final int reqId, final MessageList<ContractDescription> contractDescriptions) {
    }

    /**
     * The price steps of a market rule.
     * <p>Message MARKET_RULE (93): from server version 126, protobuf from 212.
     *
     * @param marketRuleId id of the rule
     * @param priceIncrements steps by lower edge
     */
    default void marketRule(final int marketRuleId, final MessageList<PriceIncrement> priceIncrements) {
    }

    // History and scanners

    /**
     * A bar of a historical request.
     * <p>Message HISTORICAL_DATA (17): protobuf from 208.
     *
     * @param reqId id given with the request; -1 if the Host named none
     * @param bar the bar
     */
    default void historicalData(final int reqId, final HistoricalDataBar bar) {
    }

    /**
     * All bars of a historical request have been delivered.
     * <p>Message HISTORICAL_DATA (17): protobuf from 208; HISTORICAL_DATA_END (108): from server version 196,
     * protobuf from 208.
     *
     * @param reqId id given with the request; -1 if the Host named none
     * @param startDateStr begin of the period
     * @param endDateStr end of the period
     */
    default void historicalDataEnd(final int reqId, final CharSequence startDateStr, final CharSequence endDateStr) {
    }

    /**
     * The newest bar of a request that is kept up to date.
     * <p>Message HISTORICAL_DATA_UPDATE (90): from server version 124, protobuf from 208.
     *
     * @param reqId id given with the request; -1 if the Host named none
     * @param bar the bar
     */
    default void historicalDataUpdate(final int reqId, final HistoricalDataBar bar) {
    }

    /**
     * Historical mid points.
     * <p>Message HISTORICAL_TICKS (96): from server version 130, protobuf from 208.
     *
     * @param reqId id given with the request; -1 if the Host named none
     * @param ticks ticks; time in epoch seconds
     * @param done whether this was the last part of the answer
     */
    default void historicalTicks(final int reqId, final MessageList<HistoricalTick> ticks, final boolean done) {
    }

    /**
     * Historical quotes.
     * <p>Message HISTORICAL_TICKS_BID_ASK (97): from server version 130, protobuf from 208.
     *
     * @param reqId id given with the request; -1 if the Host named none
     * @param ticks ticks; time in epoch seconds
     * @param done whether this was the last part of the answer
     */
    default void historicalTicksBidAsk(
        final int reqId, final MessageList<HistoricalTickBidAsk> ticks, final boolean done) {
    }

    /**
     * Historical trades.
     * <p>Message HISTORICAL_TICKS_LAST (98): from server version 130, protobuf from 208.
     *
     * @param reqId id given with the request; -1 if the Host named none
     * @param ticks ticks; time in epoch seconds
     * @param done whether this was the last part of the answer
     */
    default void historicalTicksLast(final int reqId, final MessageList<HistoricalTickLast> ticks, final boolean done) {
    }

    /**
     * When the data of a contract begin.
     * <p>Message HEAD_TIMESTAMP (88): from server version 118, protobuf from 208.
     *
     * @param reqId id given with the request; -1 if the Host named none
     * @param headTimestamp date and time, or epoch seconds, as asked for
     */
    default void headTimestamp(final int reqId, final CharSequence headTimestamp) {
    }

    /**
     * How much was traded at each price.
     * <p>Message HISTOGRAM_DATA (89): from server version 119, protobuf from 208.
     *
     * @param reqId id given with the request; -1 if the Host named none
     * @param items price and size, in the order of the Host
     */
    default void histogramData(final int reqId, final MessageList<HistogramDataEntry> items) {
    }

    /**
     * The trading sessions of a period.
     * <p>Message HISTORICAL_SCHEDULE (106): from server version 165, protobuf from 211.
     *
     * @param reqId id given with the request; -1 if the Host named none
     * @param startDateTime begin of the period
     * @param endDateTime end of the period
     * @param timeZone zone of the times
     * @param sessions the sessions
     */
    default void historicalSchedule(
        final int reqId, final CharSequence startDateTime, final CharSequence endDateTime,
        final CharSequence timeZone, final MessageList<HistoricalSession> sessions) {
    }

    /**
     * A fundamental report.
     * <p>Message FUNDAMENTAL_DATA (51): protobuf from 210.
     *
     * @param reqId id given with the request; -1 if the Host named none
     * @param data the report, mostly XML
     */
    default void fundamentalData(final int reqId, final CharSequence data) {
    }

    /**
     * The parameters that scanners understand.
     * <p>Message SCANNER_PARAMETERS (19): protobuf from 210.
     *
     * @param xml the XML document
     */
    default void scannerParameters(final CharSequence xml) {
    }

    /**
     * A row of a scanner.
     * <p>Message SCANNER_DATA (20): protobuf from 210.
     *
     * @param reqId id given with the request; -1 if the Host named none
     * @param rank row, from 0
     * @param contractDetails the details; {@code contract()} of it is the contract
     * @param distance distance, by scanner
     * @param benchmark benchmark, by scanner
     * @param projection projection, by scanner
     * @param legsStr legs of a combination
     */
    default void scannerData(
        final int reqId, final int rank, final ContractDetails contractDetails, final CharSequence distance,
        final CharSequence benchmark, final CharSequence projection, final CharSequence legsStr) {
    }

    /**
     * All rows of a scanner have been delivered. Raised by Tickwire after the last row.
     * <p>Message SCANNER_DATA (20): protobuf from 210.
     *
     * @param reqId id given with the request; -1 if the Host named none
     */
    default void scannerDataEnd(final int reqId) {
    }

    // News

    /**
     * A bulletin of IB or of an exchange.
     * <p>Message NEWS_BULLETINS (14): protobuf from 209.
     *
     * @param msgId id of the bulletin
     * @param msgType 1 news, 2 exchange closed, 3 exchange open again
     * @param message the bulletin
     * @param origExchange exchange it comes from
     */
    default void updateNewsBulletin(
        final int msgId, final int msgType, final CharSequence message, final CharSequence origExchange) {
    }

    /**
     * The news providers that the user has subscribed to.
     * <p>Message NEWS_PROVIDERS (85): from server version 115, protobuf from 209.
     *
     * @param newsProviders code and name of each
     */
    default void newsProviders(final MessageList<NewsProvider> newsProviders) {
    }

    /**
     * A news article.
     * <p>Message NEWS_ARTICLE (83): from server version 116, protobuf from 209.
     *
     * @param requestId id given with the request
     * @param articleType 0 text or HTML, 1 binary in Base64
     * @param articleText the article
     */
    default void newsArticle(final int requestId, final int articleType, final CharSequence articleText) {
    }

    /**
     * A headline of the past.
     * <p>Message HISTORICAL_NEWS (86): from server version 117, protobuf from 209.
     *
     * @param requestId id given with the request
     * @param time yyyy-MM-dd HH:mm:ss.S
     * @param providerCode news provider
     * @param articleId id of the article, for {@code reqNewsArticle}
     * @param headline headline
     */
    default void historicalNews(
        final int requestId, final CharSequence time, final CharSequence providerCode,
        final CharSequence articleId, final CharSequence headline) {
    }

    /**
     * All headlines have been delivered.
     * <p>Message HISTORICAL_NEWS_END (87): from server version 117, protobuf from 209.
     *
     * @param requestId id given with the request
     * @param hasMore whether there are more than were asked for
     */
    default void historicalNewsEnd(final int requestId, final boolean hasMore) {
    }

    /**
     * What the Wall Street Horizon calendar offers.
     * <p>Message WSH_META_DATA (104): from server version 161, protobuf from 209.
     *
     * @param reqId id given with the request; -1 if the Host named none
     * @param dataJson JSON text
     */
    default void wshMetaData(final int reqId, final CharSequence dataJson) {
    }

    /**
     * Events of the Wall Street Horizon calendar.
     * <p>Message WSH_EVENT_DATA (105): from server version 161, protobuf from 209.
     *
     * @param reqId id given with the request; -1 if the Host named none
     * @param dataJson JSON text
     */
    default void wshEventData(final int reqId, final CharSequence dataJson) {
    }

    // Session

    /**
     * The Host answered the greeting and the server version is agreed. Connected without {@code startAPI} of its own
     * accord, the application calls it here.
     */
    default void connectAck() {
    }

    /**
     * The connection is gone; all subscriptions with it. Raised once for each connection.
     */
    default void connectionClosed() {
    }

    /**
     * The time of the Host.
     * <p>Message CURRENT_TIME (49): protobuf from 213.
     *
     * @param time epoch seconds
     */
    default void currentTime(final long time) {
    }

    /**
     * The time of the Host.
     * <p>Message CURRENT_TIME_IN_MILLIS (109): from server version 197, protobuf from 213.
     *
     * @param timeInMillis epoch milliseconds
     */
    default void currentTimeInMillis(final long timeInMillis) {
    }

    /**
     * A challenge of the Host to third-party software.
     * <p>Message VERIFY_MESSAGE_API (65): protobuf from 213.
     *
     * @param apiData data to sign
     */
    default void verifyMessageAPI(final CharSequence apiData) {
    }

    /**
     * The Host verified third-party software.
     * <p>Message VERIFY_COMPLETED (66): protobuf from 213.
     *
     * @param isSuccessful whether the verification succeeded
     * @param errorText why not
     */
    default void verifyCompleted(final boolean isSuccessful, final CharSequence errorText) {
    }

    /**
     * A challenge of the Host to third-party software, with authentication.
     * <p>Message VERIFY_AND_AUTH_MESSAGE_API (69): text only.
     *
     * @param apiData data to sign
     * @param xyzChallenge challenge
     */
    default void verifyAndAuthMessageAPI(final CharSequence apiData, final CharSequence xyzChallenge) {
    }

    /**
     * The Host verified and authenticated third-party software.
     * <p>Message VERIFY_AND_AUTH_COMPLETED (70): text only.
     *
     * @param isSuccessful whether the verification succeeded
     * @param errorText why not
     */
    default void verifyAndAuthCompleted(final boolean isSuccessful, final CharSequence errorText) {
    }

    /**
     * The display groups of TWS.
     * <p>Message DISPLAY_GROUP_LIST (67): protobuf from 213.
     *
     * @param reqId id given with the request; -1 if the Host named none
     * @param groups ids, separated by a vertical bar
     */
    default void displayGroupList(final int reqId, final CharSequence groups) {
    }

    /**
     * The contract of a subscribed display group changed.
     * <p>Message DISPLAY_GROUP_UPDATED (68): protobuf from 213.
     *
     * @param reqId id given with the request; -1 if the Host named none
     * @param contractInfo contract id and exchange joined by @, or none or combo
     */
    default void displayGroupUpdated(final int reqId, final CharSequence contractInfo) {
    }

    /**
     * The configuration of the Host.
     * <p>Message CONFIG_RESPONSE (110): from server version 219, protobuf only.
     *
     * @param configResponse what is absent was not reported
     */
    default void configResponseProtoBuf(final ConfigResponse configResponse) {
    }

    /**
     * What became of a change of configuration.
     * <p>Message UPDATE_CONFIG_RESPONSE (111): from server version 221, protobuf only.
     *
     * @param updateConfigResponse status, changed fields, warnings to accept
     */
    default void updateConfigResponseProtoBuf(final UpdateConfigResponse updateConfigResponse) {
    }

    /**
     * An error, a warning or a notice: of the Host, or of Tickwire itself about a request that it refused or a frame
     * that it could not read.
     * <p>Message ERR_MSG (4): protobuf from 203.
     *
     * @param id id of the request or order; -1 if it concerns none
     * @param errorTime epoch milliseconds; 0 below server version 194
     * @param errorCode code of the API
     * @param errorMsg what happened
     * @param advancedOrderRejectJson JSON of an advanced reject, empty for none
     */
    default void error(
        final int id, final long errorTime, final int errorCode, final CharSequence errorMsg,
        final CharSequence advancedOrderRejectJson) {
    }

    /**
     * Kept so that an {@code EWrapper} of the official API can be moved here; Tickwire reports errors with a code,
     * through {@link #error(int, long, int, CharSequence, CharSequence)}, and never calls this.
     *
     * @param e an exception
     */
    default void error(final Exception e) {
    }

    /**
     * Kept so that an {@code EWrapper} of the official API can be moved here; Tickwire reports errors with a code,
     * through {@link #error(int, long, int, CharSequence, CharSequence)}, and never calls this.
     *
     * @param str a text
     */
    default void error(final CharSequence str) {
    }
}
