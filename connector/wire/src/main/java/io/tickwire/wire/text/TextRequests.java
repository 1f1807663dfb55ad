package io.tickwire.wire.text;

import io.tickwire.message.AccountDataRequest;
import io.tickwire.message.AccountSummaryRequest;
import io.tickwire.message.AccountUpdatesMultiRequest;
import io.tickwire.message.AllOpenOrdersRequest;
import io.tickwire.message.AutoOpenOrdersRequest;
import io.tickwire.message.CalculateImpliedVolatilityRequest;
import io.tickwire.message.CalculateOptionPriceRequest;
import io.tickwire.message.CancelAccountSummary;
import io.tickwire.message.CancelAccountUpdatesMulti;
import io.tickwire.message.CancelCalculateImpliedVolatility;
import io.tickwire.message.CancelCalculateOptionPrice;
import io.tickwire.message.CancelFundamentalsData;
import io.tickwire.message.CancelHeadTimestamp;
import io.tickwire.message.CancelHistogramData;
import io.tickwire.message.CancelHistoricalData;
import io.tickwire.message.CancelMarketData;
import io.tickwire.message.CancelMarketDepth;
import io.tickwire.message.CancelNewsBulletins;
import io.tickwire.message.CancelOrderRequest;
import io.tickwire.message.CancelPnL;
import io.tickwire.message.CancelPnLSingle;
import io.tickwire.message.CancelPositions;
import io.tickwire.message.CancelPositionsMulti;
import io.tickwire.message.CancelRealTimeBars;
import io.tickwire.message.CancelScannerSubscription;
import io.tickwire.message.CancelTickByTick;
import io.tickwire.message.CancelWshEventData;
import io.tickwire.message.CancelWshMetaData;
import io.tickwire.message.CompletedOrdersRequest;
import io.tickwire.message.ContractDataRequest;
import io.tickwire.message.CurrentTimeInMillisRequest;
import io.tickwire.message.CurrentTimeRequest;
import io.tickwire.message.ExecutionRequest;
import io.tickwire.message.ExerciseOptionsRequest;
import io.tickwire.message.FAReplace;
import io.tickwire.message.FARequest;
import io.tickwire.message.FamilyCodesRequest;
import io.tickwire.message.FundamentalsDataRequest;
import io.tickwire.message.GlobalCancelRequest;
import io.tickwire.message.HeadTimestampRequest;
import io.tickwire.message.HistogramDataRequest;
import io.tickwire.message.HistoricalDataRequest;
import io.tickwire.message.HistoricalNewsRequest;
import io.tickwire.message.HistoricalTicksRequest;
import io.tickwire.message.IdsRequest;
import io.tickwire.message.ManagedAccountsRequest;
import io.tickwire.message.MarketDataRequest;
import io.tickwire.message.MarketDataTypeRequest;
import io.tickwire.message.MarketDepthExchangesRequest;
import io.tickwire.message.MarketDepthRequest;
import io.tickwire.message.MarketRuleRequest;
import io.tickwire.message.MatchingSymbolsRequest;
import io.tickwire.message.NewsArticleRequest;
import io.tickwire.message.NewsBulletinsRequest;
import io.tickwire.message.NewsProvidersRequest;
import io.tickwire.message.OpenOrdersRequest;
import io.tickwire.message.PlaceOrderRequest;
import io.tickwire.message.PnLRequest;
import io.tickwire.message.PnLSingleRequest;
import io.tickwire.message.PositionsMultiRequest;
import io.tickwire.message.PositionsRequest;
import io.tickwire.message.QueryDisplayGroupsRequest;
import io.tickwire.message.RealTimeBarsRequest;
import io.tickwire.message.ScannerParametersRequest;
import io.tickwire.message.ScannerSubscriptionRequest;
import io.tickwire.message.SecDefOptParamsRequest;
import io.tickwire.message.SetServerLogLevelRequest;
import io.tickwire.message.SmartComponentsRequest;
import io.tickwire.message.SoftDollarTiersRequest;
import io.tickwire.message.StartApiRequest;
import io.tickwire.message.SubscribeToGroupEventsRequest;
import io.tickwire.message.TickByTickRequest;
import io.tickwire.message.UnsubscribeFromGroupEventsRequest;
import io.tickwire.message.UpdateDisplayGroupRequest;
import io.tickwire.message.UserInfoRequest;
import io.tickwire.message.VerifyAndAuthMessage;
import io.tickwire.message.VerifyAndAuthRequest;
import io.tickwire.message.VerifyMessageRequest;
import io.tickwire.message.VerifyRequest;
import io.tickwire.message.WshEventDataRequest;
import io.tickwire.message.WshMetaDataRequest;
import io.tickwire.wire.Message;
import io.tickwire.wire.RequestId;

/**
 * The layout of each request on the text wire, by its id.
 */
public final class TextRequests {

    private TextRequests() {
    }

    /**
     * Makes ahead what requests of a server version need, so that the first order does not have to. Allocates: for set-up.
     * Any thread.
     *
     * @param serverVersion agreed while connecting
     */
    public static void prepare(final int serverVersion) {
        if (serverVersion < RequestId.TABLE.protobufFrom(RequestId.PLACE_ORDER)) {
            OrderRuns.of(serverVersion);
        }
    }

    /**
     * Reads or writes the fields of a request, behind its id.
     *
     * <p>Does not allocate, but for lists and texts that grow. A message that is read is cleared first; its texts are
     * views of the buffer. A message that is written does not change.
     *
     * @param requestId of the request, one of {@link RequestId}
     * @param io        a {@link TextReader} or a {@link TextWriter}, wrapped
     * @param m         message of the class that belongs to the id, see {@link io.tickwire.wire.Messages}
     * @throws io.tickwire.wire.MalformedMessageException if a field that is read breaks the rules; what the message
     *                                                    holds then is undefined
     * @throws io.tickwire.wire.BufferFullException       if what is written does not fit
     * @throws io.tickwire.wire.NotAsciiException         if a request holds a text that this wire cannot carry
     * @throws IllegalArgumentException                   if there is no such request on the text wire
     */
    public static void layout(final int requestId, final TextIo io, final Message m) {
        if (io.isReading()) {
            m.clear();
        }
        switch (requestId) {
            case RequestId.REQ_MKT_DATA -> TickText.marketDataRequest(io, (MarketDataRequest) m);
            case RequestId.CANCEL_MKT_DATA -> TickText.cancelMarketData(io, (CancelMarketData) m);
            case RequestId.PLACE_ORDER -> PlaceOrderText.placeOrderRequest(io, (PlaceOrderRequest) m);
            case RequestId.CANCEL_ORDER -> PlaceOrderText.cancelOrderRequest(io, (CancelOrderRequest) m);
            case RequestId.REQ_OPEN_ORDERS -> OrderStatusText.openOrdersRequest(io, (OpenOrdersRequest) m);
            case RequestId.REQ_ACCOUNT_DATA -> AccountText.accountDataRequest(io, (AccountDataRequest) m);
            case RequestId.REQ_EXECUTIONS -> ExecutionText.executionRequest(io, (ExecutionRequest) m);
            case RequestId.REQ_IDS -> OrderStatusText.idsRequest(io, (IdsRequest) m);
            case RequestId.REQ_CONTRACT_DATA -> ContractText.contractDataRequest(io, (ContractDataRequest) m);
            case RequestId.REQ_MKT_DEPTH -> DepthText.marketDepthRequest(io, (MarketDepthRequest) m);
            case RequestId.CANCEL_MKT_DEPTH -> DepthText.cancelMarketDepth(io, (CancelMarketDepth) m);
            case RequestId.REQ_NEWS_BULLETINS -> NewsText.newsBulletinsRequest(io, (NewsBulletinsRequest) m);
            case RequestId.CANCEL_NEWS_BULLETINS -> NewsText.cancelNewsBulletins(io, (CancelNewsBulletins) m);
            case RequestId.SET_SERVER_LOGLEVEL ->
                SessionText.setServerLogLevelRequest(io, (SetServerLogLevelRequest) m);
            case RequestId.REQ_AUTO_OPEN_ORDERS -> OrderStatusText.autoOpenOrdersRequest(io, (AutoOpenOrdersRequest) m);
            case RequestId.REQ_ALL_OPEN_ORDERS -> OrderStatusText.allOpenOrdersRequest(io, (AllOpenOrdersRequest) m);
            case RequestId.REQ_MANAGED_ACCTS -> AccountText.managedAccountsRequest(io, (ManagedAccountsRequest) m);
            case RequestId.REQ_FA -> ReferenceText.faRequest(io, (FARequest) m);
            case RequestId.REPLACE_FA -> ReferenceText.faReplace(io, (FAReplace) m);
            case RequestId.REQ_HISTORICAL_DATA -> HistoryText.historicalDataRequest(io, (HistoricalDataRequest) m);
            case RequestId.EXERCISE_OPTIONS -> OptionText.exerciseOptionsRequest(io, (ExerciseOptionsRequest) m);
            case RequestId.REQ_SCANNER_SUBSCRIPTION ->
                ScannerText.scannerSubscriptionRequest(io, (ScannerSubscriptionRequest) m);
            case RequestId.CANCEL_SCANNER_SUBSCRIPTION ->
                ScannerText.cancelScannerSubscription(io, (CancelScannerSubscription) m);
            case RequestId.REQ_SCANNER_PARAMETERS ->
                ScannerText.scannerParametersRequest(io, (ScannerParametersRequest) m);
            case RequestId.CANCEL_HISTORICAL_DATA -> HistoryText.cancelHistoricalData(io, (CancelHistoricalData) m);
            case RequestId.REQ_CURRENT_TIME -> SessionText.currentTimeRequest(io, (CurrentTimeRequest) m);
            case RequestId.REQ_REAL_TIME_BARS -> HistoryText.realTimeBarsRequest(io, (RealTimeBarsRequest) m);
            case RequestId.CANCEL_REAL_TIME_BARS -> HistoryText.cancelRealTimeBars(io, (CancelRealTimeBars) m);
            case RequestId.REQ_FUNDAMENTAL_DATA ->
                ReferenceText.fundamentalsDataRequest(io, (FundamentalsDataRequest) m);
            case RequestId.CANCEL_FUNDAMENTAL_DATA ->
                ReferenceText.cancelFundamentalsData(io, (CancelFundamentalsData) m);
            case RequestId.REQ_CALC_IMPLIED_VOLAT ->
                OptionText.calculateImpliedVolatilityRequest(io, (CalculateImpliedVolatilityRequest) m);
            case RequestId.REQ_CALC_OPTION_PRICE ->
                OptionText.calculateOptionPriceRequest(io, (CalculateOptionPriceRequest) m);
            case RequestId.CANCEL_CALC_IMPLIED_VOLAT ->
                OptionText.cancelCalculateImpliedVolatility(io, (CancelCalculateImpliedVolatility) m);
            case RequestId.CANCEL_CALC_OPTION_PRICE ->
                OptionText.cancelCalculateOptionPrice(io, (CancelCalculateOptionPrice) m);
            case RequestId.REQ_GLOBAL_CANCEL -> PlaceOrderText.globalCancelRequest(io, (GlobalCancelRequest) m);
            case RequestId.REQ_MARKET_DATA_TYPE -> TickText.marketDataTypeRequest(io, (MarketDataTypeRequest) m);
            case RequestId.REQ_POSITIONS -> PositionText.positionsRequest(io, (PositionsRequest) m);
            case RequestId.REQ_ACCOUNT_SUMMARY -> AccountText.accountSummaryRequest(io, (AccountSummaryRequest) m);
            case RequestId.CANCEL_ACCOUNT_SUMMARY -> AccountText.cancelAccountSummary(io, (CancelAccountSummary) m);
            case RequestId.CANCEL_POSITIONS -> PositionText.cancelPositions(io, (CancelPositions) m);
            case RequestId.VERIFY_REQUEST -> VerifyText.verifyRequest(io, (VerifyRequest) m);
            case RequestId.VERIFY_MESSAGE -> VerifyText.verifyMessageRequest(io, (VerifyMessageRequest) m);
            case RequestId.QUERY_DISPLAY_GROUPS ->
                SessionText.queryDisplayGroupsRequest(io, (QueryDisplayGroupsRequest) m);
            case RequestId.SUBSCRIBE_TO_GROUP_EVENTS ->
                SessionText.subscribeToGroupEventsRequest(io, (SubscribeToGroupEventsRequest) m);
            case RequestId.UPDATE_DISPLAY_GROUP ->
                SessionText.updateDisplayGroupRequest(io, (UpdateDisplayGroupRequest) m);
            case RequestId.UNSUBSCRIBE_FROM_GROUP_EVENTS ->
                SessionText.unsubscribeFromGroupEventsRequest(io, (UnsubscribeFromGroupEventsRequest) m);
            case RequestId.START_API -> SessionText.startApiRequest(io, (StartApiRequest) m);
            case RequestId.VERIFY_AND_AUTH_REQUEST -> VerifyText.verifyAndAuthRequest(io, (VerifyAndAuthRequest) m);
            case RequestId.VERIFY_AND_AUTH_MESSAGE -> VerifyText.verifyAndAuthMessage(io, (VerifyAndAuthMessage) m);
            case RequestId.REQ_POSITIONS_MULTI -> PositionText.positionsMultiRequest(io, (PositionsMultiRequest) m);
            case RequestId.CANCEL_POSITIONS_MULTI -> PositionText.cancelPositionsMulti(io, (CancelPositionsMulti) m);
            case RequestId.REQ_ACCOUNT_UPDATES_MULTI ->
                AccountText.accountUpdatesMultiRequest(io, (AccountUpdatesMultiRequest) m);
            case RequestId.CANCEL_ACCOUNT_UPDATES_MULTI ->
                AccountText.cancelAccountUpdatesMulti(io, (CancelAccountUpdatesMulti) m);
            case RequestId.REQ_SEC_DEF_OPT_PARAMS -> OptionText.secDefOptParamsRequest(io, (SecDefOptParamsRequest) m);
            case RequestId.REQ_SOFT_DOLLAR_TIERS ->
                ReferenceText.softDollarTiersRequest(io, (SoftDollarTiersRequest) m);
            case RequestId.REQ_FAMILY_CODES -> AccountText.familyCodesRequest(io, (FamilyCodesRequest) m);
            case RequestId.REQ_MATCHING_SYMBOLS -> ContractText.matchingSymbolsRequest(io, (MatchingSymbolsRequest) m);
            case RequestId.REQ_MKT_DEPTH_EXCHANGES ->
                DepthText.marketDepthExchangesRequest(io, (MarketDepthExchangesRequest) m);
            case RequestId.REQ_SMART_COMPONENTS -> DepthText.smartComponentsRequest(io, (SmartComponentsRequest) m);
            case RequestId.REQ_NEWS_ARTICLE -> NewsText.newsArticleRequest(io, (NewsArticleRequest) m);
            case RequestId.REQ_NEWS_PROVIDERS -> NewsText.newsProvidersRequest(io, (NewsProvidersRequest) m);
            case RequestId.REQ_HISTORICAL_NEWS -> NewsText.historicalNewsRequest(io, (HistoricalNewsRequest) m);
            case RequestId.REQ_HEAD_TIMESTAMP -> HistoryText.headTimestampRequest(io, (HeadTimestampRequest) m);
            case RequestId.REQ_HISTOGRAM_DATA -> HistoryText.histogramDataRequest(io, (HistogramDataRequest) m);
            case RequestId.CANCEL_HISTOGRAM_DATA -> HistoryText.cancelHistogramData(io, (CancelHistogramData) m);
            case RequestId.CANCEL_HEAD_TIMESTAMP -> HistoryText.cancelHeadTimestamp(io, (CancelHeadTimestamp) m);
            case RequestId.REQ_MARKET_RULE -> ContractText.marketRuleRequest(io, (MarketRuleRequest) m);
            case RequestId.REQ_PNL -> PositionText.pnlRequest(io, (PnLRequest) m);
            case RequestId.CANCEL_PNL -> PositionText.cancelPnL(io, (CancelPnL) m);
            case RequestId.REQ_PNL_SINGLE -> PositionText.pnlSingleRequest(io, (PnLSingleRequest) m);
            case RequestId.CANCEL_PNL_SINGLE -> PositionText.cancelPnLSingle(io, (CancelPnLSingle) m);
            case RequestId.REQ_HISTORICAL_TICKS ->
                TickByTickText.historicalTicksRequest(io, (HistoricalTicksRequest) m);
            case RequestId.REQ_TICK_BY_TICK_DATA -> TickByTickText.tickByTickRequest(io, (TickByTickRequest) m);
            case RequestId.CANCEL_TICK_BY_TICK_DATA -> TickByTickText.cancelTickByTick(io, (CancelTickByTick) m);
            case RequestId.REQ_COMPLETED_ORDERS ->
                CompletedOrderText.completedOrdersRequest(io, (CompletedOrdersRequest) m);
            case RequestId.REQ_WSH_META_DATA -> NewsText.wshMetaDataRequest(io, (WshMetaDataRequest) m);
            case RequestId.CANCEL_WSH_META_DATA -> NewsText.cancelWshMetaData(io, (CancelWshMetaData) m);
            case RequestId.REQ_WSH_EVENT_DATA -> NewsText.wshEventDataRequest(io, (WshEventDataRequest) m);
            case RequestId.CANCEL_WSH_EVENT_DATA -> NewsText.cancelWshEventData(io, (CancelWshEventData) m);
            case RequestId.REQ_USER_INFO -> SessionText.userInfoRequest(io, (UserInfoRequest) m);
            case RequestId.REQ_CURRENT_TIME_IN_MILLIS ->
                SessionText.currentTimeInMillisRequest(io, (CurrentTimeInMillisRequest) m);
            default -> throw new IllegalArgumentException("no request of the text wire has the id " + requestId);
        }
    }
}
