package io.tickwire.client.dispatch;

import io.tickwire.client.EWrapper;
import io.tickwire.wire.MalformedMessageException;
import io.tickwire.wire.MessageId;
import org.agrona.DirectBuffer;
import org.agrona.ErrorHandler;
import org.agrona.concurrent.EpochClock;

/**
 * Turns the frames of one connection into callbacks.
 *
 * <p>A frame's id alone decides what it is: the message, and above 200 that it is protobuf. Both wires decode into the
 * same message object, and one piece of code delivers that to the {@link EWrapper}.
 *
 * <p>A frame that cannot be read gives exactly one {@link EWrapper#error} and no other callback; what a callback throws
 * goes to the {@link ErrorHandler}; nothing is thrown out of {@link #onFrame}.
 *
 * <p>Reader thread only, except for the counters. Messages are allocated once, the large ones when the first of their
 * kind arrives; a frame costs no allocation.
 */
public final class Dispatcher {
    private final Incoming in = new Incoming();
    private final TickDispatch ticks;
    private final MarketDispatch market;
    private final OrderDispatch orders;
    private final AccountDispatch accounts;
    private final ContractDispatch contracts;
    private final HistoryDispatch history;
    private final NewsDispatch news;
    private final SessionDispatch session;
    private final BadFrames badFrames;
    private final ErrorHandler errorHandler;
    private final DispatchCounters counters = new DispatchCounters();

    /**
     * Allocates: for set-up only.
     *
     * @param wrapper      receives the callbacks
     * @param errorHandler receives what a callback throws, as a {@link CallbackException}
     * @param clock        tells the time of an error that we report ourselves
     */
    public Dispatcher(final EWrapper wrapper, final ErrorHandler errorHandler, final EpochClock clock) {
        this.errorHandler = errorHandler;
        ticks = new TickDispatch(wrapper);
        market = new MarketDispatch(wrapper);
        orders = new OrderDispatch(wrapper);
        accounts = new AccountDispatch(wrapper);
        contracts = new ContractDispatch(wrapper);
        history = new HistoryDispatch(wrapper);
        news = new NewsDispatch(wrapper);
        session = new SessionDispatch(wrapper);
        badFrames = new BadFrames(wrapper, clock, counters);
    }

    /**
     * Sets the version that was agreed with the Host; it decides the form of the id and the layout of text messages.
     *
     * @param version from 100 on
     */
    public void serverVersion(final int version) {
        in.serverVersion(version);
    }

    /**
     * Delivers one frame.
     *
     * @param buffer that holds the frame
     * @param offset of its id, just after the four bytes of its length
     * @param length of what follows those
     */
    public void onFrame(final DirectBuffer buffer, final int offset, final int length) {
        try {
            in.wrap(buffer, offset, length);
            dispatch(in.messageId());
        } catch (final Throwable failure) {
            onFailure(failure, length);
        }
    }

    /**
     * What could not be delivered. Any thread.
     *
     * @return the counters, which live as long as this
     */
    public DispatchCounters counters() {
        return counters;
    }

    /**
     * The messages of a live stream have a switch of their own: it is short enough to be compiled, with all that it
     * calls, into {@link #onFrame}. That of all messages is too long for it.
     */
    private void dispatch(final int messageId) {
        switch (messageId) {
            case MessageId.TICK_PRICE -> ticks.tickPrice(in);
            case MessageId.TICK_SIZE -> ticks.tickSize(in);
            case MessageId.TICK_STRING -> ticks.tickString(in);
            case MessageId.TICK_GENERIC -> ticks.tickGeneric(in);
            case MessageId.TICK_OPTION_COMPUTATION -> ticks.tickOptionComputation(in);
            case MessageId.TICK_BY_TICK -> ticks.tickByTick(in);
            case MessageId.ORDER_STATUS -> orders.orderStatus(in);
            default -> dispatchOther(messageId);
        }
    }

    private void dispatchOther(final int messageId) {
        switch (messageId) {
            case MessageId.ERR_MSG -> session.error(in);
            case MessageId.OPEN_ORDER -> orders.openOrder(in);
            case MessageId.ACCT_VALUE -> accounts.updateAccountValue(in);
            case MessageId.PORTFOLIO_VALUE -> accounts.updatePortfolio(in);
            case MessageId.ACCT_UPDATE_TIME -> accounts.updateAccountTime(in);
            case MessageId.NEXT_VALID_ID -> orders.nextValidId(in);
            case MessageId.CONTRACT_DATA -> contracts.contractDetails(in);
            case MessageId.EXECUTION_DATA -> orders.execDetails(in);
            case MessageId.MARKET_DEPTH -> market.updateMktDepth(in);
            case MessageId.MARKET_DEPTH_L2 -> market.updateMktDepthL2(in);
            case MessageId.NEWS_BULLETINS -> news.updateNewsBulletin(in);
            case MessageId.MANAGED_ACCTS -> accounts.managedAccounts(in);
            case MessageId.RECEIVE_FA -> accounts.receiveFA(in);
            case MessageId.HISTORICAL_DATA -> history.historicalData(in);
            case MessageId.BOND_CONTRACT_DATA -> contracts.bondContractDetails(in);
            case MessageId.SCANNER_PARAMETERS -> history.scannerParameters(in);
            case MessageId.SCANNER_DATA -> history.scannerData(in);
            case MessageId.CURRENT_TIME -> session.currentTime(in);
            case MessageId.REAL_TIME_BARS -> ticks.realtimeBar(in);
            case MessageId.FUNDAMENTAL_DATA -> history.fundamentalData(in);
            case MessageId.CONTRACT_DATA_END -> contracts.contractDetailsEnd(in);
            case MessageId.OPEN_ORDER_END -> orders.openOrderEnd(in);
            case MessageId.ACCT_DOWNLOAD_END -> accounts.accountDownloadEnd(in);
            case MessageId.EXECUTION_DATA_END -> orders.execDetailsEnd(in);
            case MessageId.TICK_SNAPSHOT_END -> ticks.tickSnapshotEnd(in);
            case MessageId.MARKET_DATA_TYPE -> ticks.marketDataType(in);
            case MessageId.COMMISSION_AND_FEES_REPORT -> orders.commissionAndFeesReport(in);
            case MessageId.POSITION -> accounts.position(in);
            case MessageId.POSITION_END -> accounts.positionEnd(in);
            case MessageId.ACCOUNT_SUMMARY -> accounts.accountSummary(in);
            case MessageId.ACCOUNT_SUMMARY_END -> accounts.accountSummaryEnd(in);
            case MessageId.VERIFY_MESSAGE_API -> session.verifyMessageAPI(in);
            case MessageId.VERIFY_COMPLETED -> session.verifyCompleted(in);
            case MessageId.DISPLAY_GROUP_LIST -> session.displayGroupList(in);
            case MessageId.DISPLAY_GROUP_UPDATED -> session.displayGroupUpdated(in);
            case MessageId.POSITION_MULTI -> accounts.positionMulti(in);
            case MessageId.POSITION_MULTI_END -> accounts.positionMultiEnd(in);
            case MessageId.ACCOUNT_UPDATE_MULTI -> accounts.accountUpdateMulti(in);
            case MessageId.ACCOUNT_UPDATE_MULTI_END -> accounts.accountUpdateMultiEnd(in);
            case MessageId.SECURITY_DEFINITION_OPTION_PARAMETER -> contracts.securityDefinitionOptionalParameter(in);
            case MessageId.SECURITY_DEFINITION_OPTION_PARAMETER_END ->
                contracts.securityDefinitionOptionalParameterEnd(in);
            case MessageId.SOFT_DOLLAR_TIERS -> accounts.softDollarTiers(in);
            case MessageId.FAMILY_CODES -> accounts.familyCodes(in);
            case MessageId.SYMBOL_SAMPLES -> contracts.symbolSamples(in);
            case MessageId.MKT_DEPTH_EXCHANGES -> market.mktDepthExchanges(in);
            case MessageId.TICK_REQ_PARAMS -> ticks.tickReqParams(in);
            case MessageId.SMART_COMPONENTS -> market.smartComponents(in);
            case MessageId.NEWS_ARTICLE -> news.newsArticle(in);
            case MessageId.TICK_NEWS -> news.tickNews(in);
            case MessageId.NEWS_PROVIDERS -> news.newsProviders(in);
            case MessageId.HISTORICAL_NEWS -> news.historicalNews(in);
            case MessageId.HISTORICAL_NEWS_END -> news.historicalNewsEnd(in);
            case MessageId.HEAD_TIMESTAMP -> history.headTimestamp(in);
            case MessageId.HISTOGRAM_DATA -> history.histogramData(in);
            case MessageId.HISTORICAL_DATA_UPDATE -> history.historicalDataUpdate(in);
            case MessageId.REROUTE_MKT_DATA_REQ -> market.rerouteMktDataReq(in);
            case MessageId.REROUTE_MKT_DEPTH_REQ -> market.rerouteMktDepthReq(in);
            case MessageId.MARKET_RULE -> contracts.marketRule(in);
            case MessageId.PNL -> accounts.pnl(in);
            case MessageId.PNL_SINGLE -> accounts.pnlSingle(in);
            case MessageId.HISTORICAL_TICKS -> history.historicalTicks(in);
            case MessageId.HISTORICAL_TICKS_BID_ASK -> history.historicalTicksBidAsk(in);
            case MessageId.HISTORICAL_TICKS_LAST -> history.historicalTicksLast(in);
            case MessageId.ORDER_BOUND -> orders.orderBound(in);
            case MessageId.COMPLETED_ORDER -> orders.completedOrder(in);
            case MessageId.COMPLETED_ORDERS_END -> orders.completedOrdersEnd(in);
            case MessageId.REPLACE_FA_END -> accounts.replaceFAEnd(in);
            case MessageId.WSH_META_DATA -> news.wshMetaData(in);
            case MessageId.WSH_EVENT_DATA -> news.wshEventData(in);
            case MessageId.HISTORICAL_SCHEDULE -> history.historicalSchedule(in);
            case MessageId.USER_INFO -> accounts.userInfo(in);
            case MessageId.HISTORICAL_DATA_END -> history.historicalDataEnd(in);
            case MessageId.CURRENT_TIME_IN_MILLIS -> session.currentTimeInMillis(in);
            default -> dispatchOneWire(messageId);
        }
    }

    /** The messages that exist on one wire only, and what nobody knows. */
    private void dispatchOneWire(final int messageId) {
        if (in.isProtobuf()) {
            switch (messageId) {
                case MessageId.CONFIG_RESPONSE -> session.configResponse(in);
                case MessageId.UPDATE_CONFIG_RESPONSE -> session.updateConfigResponse(in);
                default -> badFrames.onUnknown(in);
            }
        } else {
            switch (messageId) {
                case MessageId.TICK_EFP -> ticks.tickEFP(in);
                case MessageId.DELTA_NEUTRAL_VALIDATION -> orders.deltaNeutralValidation(in);
                case MessageId.VERIFY_AND_AUTH_MESSAGE_API -> session.verifyAndAuthMessageAPI(in);
                case MessageId.VERIFY_AND_AUTH_COMPLETED -> session.verifyAndAuthCompleted(in);
                default -> badFrames.onUnknown(in);
            }
        }
    }

    private void onFailure(final Throwable failure, final int length) {
        if (in.isDecoded()) {
            onCallbackFailure(failure);
            return;
        }
        if (!(failure instanceof MalformedMessageException)) {
            errorHandler.onError(failure);
        }
        try {
            badFrames.onMalformed(in, length, failure);
        } catch (final Throwable callbackFailure) {
            onCallbackFailure(callbackFailure);
        }
    }

    private void onCallbackFailure(final Throwable failure) {
        counters.onCallbackFailure();
        errorHandler.onError(new CallbackException(in.messageId(), failure));
    }
}
