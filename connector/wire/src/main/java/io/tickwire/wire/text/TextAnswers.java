package io.tickwire.wire.text;

import io.tickwire.message.AccountDataEnd;
import io.tickwire.message.AccountSummary;
import io.tickwire.message.AccountSummaryEnd;
import io.tickwire.message.AccountUpdateMulti;
import io.tickwire.message.AccountUpdateMultiEnd;
import io.tickwire.message.AccountUpdateTime;
import io.tickwire.message.AccountValue;
import io.tickwire.message.CommissionAndFeesReport;
import io.tickwire.message.CompletedOrder;
import io.tickwire.message.CompletedOrdersEnd;
import io.tickwire.message.ContractData;
import io.tickwire.message.ContractDataEnd;
import io.tickwire.message.CurrentTime;
import io.tickwire.message.CurrentTimeInMillis;
import io.tickwire.message.DeltaNeutralValidation;
import io.tickwire.message.DisplayGroupList;
import io.tickwire.message.DisplayGroupUpdated;
import io.tickwire.message.ErrorMessage;
import io.tickwire.message.ExecutionDetails;
import io.tickwire.message.ExecutionDetailsEnd;
import io.tickwire.message.FamilyCodes;
import io.tickwire.message.FundamentalsData;
import io.tickwire.message.HeadTimestamp;
import io.tickwire.message.HistogramData;
import io.tickwire.message.HistoricalData;
import io.tickwire.message.HistoricalDataEnd;
import io.tickwire.message.HistoricalDataUpdate;
import io.tickwire.message.HistoricalNews;
import io.tickwire.message.HistoricalNewsEnd;
import io.tickwire.message.HistoricalSchedule;
import io.tickwire.message.HistoricalTicks;
import io.tickwire.message.HistoricalTicksBidAsk;
import io.tickwire.message.HistoricalTicksLast;
import io.tickwire.message.ManagedAccounts;
import io.tickwire.message.MarketDataType;
import io.tickwire.message.MarketDepth;
import io.tickwire.message.MarketDepthExchanges;
import io.tickwire.message.MarketDepthL2;
import io.tickwire.message.MarketRule;
import io.tickwire.message.NewsArticle;
import io.tickwire.message.NewsBulletin;
import io.tickwire.message.NewsProviders;
import io.tickwire.message.NextValidId;
import io.tickwire.message.OpenOrder;
import io.tickwire.message.OpenOrdersEnd;
import io.tickwire.message.OrderBound;
import io.tickwire.message.OrderStatus;
import io.tickwire.message.PnL;
import io.tickwire.message.PnLSingle;
import io.tickwire.message.PortfolioValue;
import io.tickwire.message.Position;
import io.tickwire.message.PositionEnd;
import io.tickwire.message.PositionMulti;
import io.tickwire.message.PositionMultiEnd;
import io.tickwire.message.RealTimeBarTick;
import io.tickwire.message.ReceiveFA;
import io.tickwire.message.ReplaceFAEnd;
import io.tickwire.message.RerouteMarketDataRequest;
import io.tickwire.message.RerouteMarketDepthRequest;
import io.tickwire.message.ScannerData;
import io.tickwire.message.ScannerParameters;
import io.tickwire.message.SecDefOptParameter;
import io.tickwire.message.SecDefOptParameterEnd;
import io.tickwire.message.SmartComponents;
import io.tickwire.message.SoftDollarTiers;
import io.tickwire.message.SymbolSamples;
import io.tickwire.message.TickByTickData;
import io.tickwire.message.TickEFP;
import io.tickwire.message.TickGeneric;
import io.tickwire.message.TickNews;
import io.tickwire.message.TickOptionComputation;
import io.tickwire.message.TickPrice;
import io.tickwire.message.TickReqParams;
import io.tickwire.message.TickSize;
import io.tickwire.message.TickSnapshotEnd;
import io.tickwire.message.TickString;
import io.tickwire.message.UserInfo;
import io.tickwire.message.VerifyAndAuthCompleted;
import io.tickwire.message.VerifyAndAuthMessageApi;
import io.tickwire.message.VerifyCompleted;
import io.tickwire.message.VerifyMessageApi;
import io.tickwire.message.WshEventData;
import io.tickwire.message.WshMetaData;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageId;

/**
 * The layout of each answer on the text wire, by its id.
 */
public final class TextAnswers {

    private TextAnswers() {
    }

    /**
     * Reads or writes the fields of an answer, behind its id.
     *
     * <p>Does not allocate, but for lists and texts that grow. A message that is read is cleared first; its texts are
     * views of the buffer. A message that is written does not change.
     *
     * @param messageId of the answer, one of {@link MessageId}
     * @param io        a {@link TextReader} or a {@link TextWriter}, wrapped
     * @param m         message of the class that belongs to the id, see {@link io.tickwire.wire.Messages}
     * @throws io.tickwire.wire.MalformedMessageException if a field that is read breaks the rules; what the message
     *                                                    holds then is undefined
     * @throws io.tickwire.wire.BufferFullException       if what is written does not fit
     * @throws io.tickwire.wire.NotAsciiException         if a request holds a text that this wire cannot carry
     * @throws IllegalArgumentException                   if there is no such answer on the text wire
     */
    public static void layout(final int messageId, final TextIo io, final Message m) {
        if (io.isReading()) {
            m.clear();
        }
        switch (messageId) {
            case MessageId.TICK_PRICE -> TickText.tickPrice(io, (TickPrice) m);
            case MessageId.TICK_SIZE -> TickText.tickSize(io, (TickSize) m);
            case MessageId.TICK_STRING -> TickText.tickString(io, (TickString) m);
            case MessageId.TICK_GENERIC -> TickText.tickGeneric(io, (TickGeneric) m);
            case MessageId.TICK_OPTION_COMPUTATION -> TickText.tickOptionComputation(io, (TickOptionComputation) m);
            case MessageId.TICK_BY_TICK -> TickByTickText.tickByTickData(io, (TickByTickData) m);
            case MessageId.ORDER_STATUS -> OrderStatusText.orderStatus(io, (OrderStatus) m);
            default -> layoutOther(messageId, io, m);
        }
    }

    /** All but the messages of a live stream, whose switch is short enough to be compiled into its callers. */
    private static void layoutOther(final int messageId, final TextIo io, final Message m) {
        switch (messageId) {
            case MessageId.ERR_MSG -> SessionText.errorMessage(io, (ErrorMessage) m);
            case MessageId.OPEN_ORDER -> OpenOrderText.openOrder(io, (OpenOrder) m);
            case MessageId.ACCT_VALUE -> AccountText.accountValue(io, (AccountValue) m);
            case MessageId.PORTFOLIO_VALUE -> AccountText.portfolioValue(io, (PortfolioValue) m);
            case MessageId.ACCT_UPDATE_TIME -> AccountText.accountUpdateTime(io, (AccountUpdateTime) m);
            case MessageId.NEXT_VALID_ID -> OrderStatusText.nextValidId(io, (NextValidId) m);
            case MessageId.CONTRACT_DATA -> ContractDetailsText.contractData(io, (ContractData) m);
            case MessageId.EXECUTION_DATA -> ExecutionText.executionDetails(io, (ExecutionDetails) m);
            case MessageId.MARKET_DEPTH -> DepthText.marketDepth(io, (MarketDepth) m);
            case MessageId.MARKET_DEPTH_L2 -> DepthText.marketDepthL2(io, (MarketDepthL2) m);
            case MessageId.NEWS_BULLETINS -> NewsText.newsBulletin(io, (NewsBulletin) m);
            case MessageId.MANAGED_ACCTS -> AccountText.managedAccounts(io, (ManagedAccounts) m);
            case MessageId.RECEIVE_FA -> ReferenceText.receiveFA(io, (ReceiveFA) m);
            case MessageId.HISTORICAL_DATA -> HistoryText.historicalData(io, (HistoricalData) m);
            case MessageId.BOND_CONTRACT_DATA -> ContractDetailsText.bondContractData(io, (ContractData) m);
            case MessageId.SCANNER_PARAMETERS -> ScannerText.scannerParameters(io, (ScannerParameters) m);
            case MessageId.SCANNER_DATA -> ScannerText.scannerData(io, (ScannerData) m);
            case MessageId.TICK_EFP -> TickText.tickEFP(io, (TickEFP) m);
            case MessageId.CURRENT_TIME -> SessionText.currentTime(io, (CurrentTime) m);
            case MessageId.REAL_TIME_BARS -> HistoryText.realTimeBarTick(io, (RealTimeBarTick) m);
            case MessageId.FUNDAMENTAL_DATA -> ReferenceText.fundamentalsData(io, (FundamentalsData) m);
            case MessageId.CONTRACT_DATA_END -> ContractText.contractDataEnd(io, (ContractDataEnd) m);
            case MessageId.OPEN_ORDER_END -> OrderStatusText.openOrdersEnd(io, (OpenOrdersEnd) m);
            case MessageId.ACCT_DOWNLOAD_END -> AccountText.accountDataEnd(io, (AccountDataEnd) m);
            case MessageId.EXECUTION_DATA_END -> ExecutionText.executionDetailsEnd(io, (ExecutionDetailsEnd) m);
            case MessageId.DELTA_NEUTRAL_VALIDATION ->
                ContractText.deltaNeutralValidation(io, (DeltaNeutralValidation) m);
            case MessageId.TICK_SNAPSHOT_END -> TickText.tickSnapshotEnd(io, (TickSnapshotEnd) m);
            case MessageId.MARKET_DATA_TYPE -> TickText.marketDataType(io, (MarketDataType) m);
            case MessageId.COMMISSION_AND_FEES_REPORT ->
                ExecutionText.commissionAndFeesReport(io, (CommissionAndFeesReport) m);
            case MessageId.POSITION -> PositionText.position(io, (Position) m);
            case MessageId.POSITION_END -> PositionText.positionEnd(io, (PositionEnd) m);
            case MessageId.ACCOUNT_SUMMARY -> AccountText.accountSummary(io, (AccountSummary) m);
            case MessageId.ACCOUNT_SUMMARY_END -> AccountText.accountSummaryEnd(io, (AccountSummaryEnd) m);
            case MessageId.VERIFY_MESSAGE_API -> VerifyText.verifyMessageApi(io, (VerifyMessageApi) m);
            case MessageId.VERIFY_COMPLETED -> VerifyText.verifyCompleted(io, (VerifyCompleted) m);
            case MessageId.DISPLAY_GROUP_LIST -> SessionText.displayGroupList(io, (DisplayGroupList) m);
            case MessageId.DISPLAY_GROUP_UPDATED -> SessionText.displayGroupUpdated(io, (DisplayGroupUpdated) m);
            case MessageId.VERIFY_AND_AUTH_MESSAGE_API ->
                VerifyText.verifyAndAuthMessageApi(io, (VerifyAndAuthMessageApi) m);
            case MessageId.VERIFY_AND_AUTH_COMPLETED ->
                VerifyText.verifyAndAuthCompleted(io, (VerifyAndAuthCompleted) m);
            case MessageId.POSITION_MULTI -> PositionText.positionMulti(io, (PositionMulti) m);
            case MessageId.POSITION_MULTI_END -> PositionText.positionMultiEnd(io, (PositionMultiEnd) m);
            case MessageId.ACCOUNT_UPDATE_MULTI -> AccountText.accountUpdateMulti(io, (AccountUpdateMulti) m);
            case MessageId.ACCOUNT_UPDATE_MULTI_END -> AccountText.accountUpdateMultiEnd(io, (AccountUpdateMultiEnd) m);
            case MessageId.SECURITY_DEFINITION_OPTION_PARAMETER ->
                OptionText.secDefOptParameter(io, (SecDefOptParameter) m);
            case MessageId.SECURITY_DEFINITION_OPTION_PARAMETER_END ->
                OptionText.secDefOptParameterEnd(io, (SecDefOptParameterEnd) m);
            case MessageId.SOFT_DOLLAR_TIERS -> ReferenceText.softDollarTiers(io, (SoftDollarTiers) m);
            case MessageId.FAMILY_CODES -> AccountText.familyCodes(io, (FamilyCodes) m);
            case MessageId.SYMBOL_SAMPLES -> ContractText.symbolSamples(io, (SymbolSamples) m);
            case MessageId.MKT_DEPTH_EXCHANGES -> DepthText.marketDepthExchanges(io, (MarketDepthExchanges) m);
            case MessageId.TICK_REQ_PARAMS -> TickText.tickReqParams(io, (TickReqParams) m);
            case MessageId.SMART_COMPONENTS -> DepthText.smartComponents(io, (SmartComponents) m);
            case MessageId.NEWS_ARTICLE -> NewsText.newsArticle(io, (NewsArticle) m);
            case MessageId.TICK_NEWS -> NewsText.tickNews(io, (TickNews) m);
            case MessageId.NEWS_PROVIDERS -> NewsText.newsProviders(io, (NewsProviders) m);
            case MessageId.HISTORICAL_NEWS -> NewsText.historicalNews(io, (HistoricalNews) m);
            case MessageId.HISTORICAL_NEWS_END -> NewsText.historicalNewsEnd(io, (HistoricalNewsEnd) m);
            case MessageId.HEAD_TIMESTAMP -> HistoryText.headTimestamp(io, (HeadTimestamp) m);
            case MessageId.HISTOGRAM_DATA -> HistoryText.histogramData(io, (HistogramData) m);
            case MessageId.HISTORICAL_DATA_UPDATE -> HistoryText.historicalDataUpdate(io, (HistoricalDataUpdate) m);
            case MessageId.REROUTE_MKT_DATA_REQ -> DepthText.rerouteMarketDataRequest(io, (RerouteMarketDataRequest) m);
            case MessageId.REROUTE_MKT_DEPTH_REQ ->
                DepthText.rerouteMarketDepthRequest(io, (RerouteMarketDepthRequest) m);
            case MessageId.MARKET_RULE -> ContractText.marketRule(io, (MarketRule) m);
            case MessageId.PNL -> PositionText.pnl(io, (PnL) m);
            case MessageId.PNL_SINGLE -> PositionText.pnlSingle(io, (PnLSingle) m);
            case MessageId.HISTORICAL_TICKS -> TickByTickText.historicalTicks(io, (HistoricalTicks) m);
            case MessageId.HISTORICAL_TICKS_BID_ASK ->
                TickByTickText.historicalTicksBidAsk(io, (HistoricalTicksBidAsk) m);
            case MessageId.HISTORICAL_TICKS_LAST -> TickByTickText.historicalTicksLast(io, (HistoricalTicksLast) m);
            case MessageId.ORDER_BOUND -> OrderStatusText.orderBound(io, (OrderBound) m);
            case MessageId.COMPLETED_ORDER -> CompletedOrderText.completedOrder(io, (CompletedOrder) m);
            case MessageId.COMPLETED_ORDERS_END -> CompletedOrderText.completedOrdersEnd(io, (CompletedOrdersEnd) m);
            case MessageId.REPLACE_FA_END -> ReferenceText.replaceFAEnd(io, (ReplaceFAEnd) m);
            case MessageId.WSH_META_DATA -> NewsText.wshMetaData(io, (WshMetaData) m);
            case MessageId.WSH_EVENT_DATA -> NewsText.wshEventData(io, (WshEventData) m);
            case MessageId.HISTORICAL_SCHEDULE -> HistoryText.historicalSchedule(io, (HistoricalSchedule) m);
            case MessageId.USER_INFO -> SessionText.userInfo(io, (UserInfo) m);
            case MessageId.HISTORICAL_DATA_END -> HistoryText.historicalDataEnd(io, (HistoricalDataEnd) m);
            case MessageId.CURRENT_TIME_IN_MILLIS -> SessionText.currentTimeInMillis(io, (CurrentTimeInMillis) m);
            default -> throw new IllegalArgumentException("no answer of the text wire has the id " + messageId);
        }
    }
}
