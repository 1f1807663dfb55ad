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
            case RequestId.REQ_MKT_DATA:
                TickText.marketDataRequest(io, (MarketDataRequest) m);
                break;
            case RequestId.CANCEL_MKT_DATA:
                TickText.cancelMarketData(io, (CancelMarketData) m);
                break;
            case RequestId.PLACE_ORDER:
                PlaceOrderText.placeOrderRequest(io, (PlaceOrderRequest) m);
                break;
            case RequestId.CANCEL_ORDER:
                PlaceOrderText.cancelOrderRequest(io, (CancelOrderRequest) m);
                break;
            case RequestId.REQ_OPEN_ORDERS:
                OrderStatusText.openOrdersRequest(io, (OpenOrdersRequest) m);
                break;
            case RequestId.REQ_ACCOUNT_DATA:
                AccountText.accountDataRequest(io, (AccountDataRequest) m);
                break;
            case RequestId.REQ_EXECUTIONS:
                ExecutionText.executionRequest(io, (ExecutionRequest) m);
                break;
            case RequestId.REQ_IDS:
                OrderStatusText.idsRequest(io, (IdsRequest) m);
                break;
            case RequestId.REQ_CONTRACT_DATA:
                ContractText.contractDataRequest(io, (ContractDataRequest) m);
                break;
            case RequestId.REQ_MKT_DEPTH:
                DepthText.marketDepthRequest(io, (MarketDepthRequest) m);
                break;
            case RequestId.CANCEL_MKT_DEPTH:
                DepthText.cancelMarketDepth(io, (CancelMarketDepth) m);
                break;
            case RequestId.REQ_NEWS_BULLETINS:
                NewsText.newsBulletinsRequest(io, (NewsBulletinsRequest) m);
                break;
            case RequestId.CANCEL_NEWS_BULLETINS:
                NewsText.cancelNewsBulletins(io, (CancelNewsBulletins) m);
                break;
            case RequestId.SET_SERVER_LOGLEVEL:
                SessionText.setServerLogLevelRequest(io, (SetServerLogLevelRequest) m);
                break;
            case RequestId.REQ_AUTO_OPEN_ORDERS:
                OrderStatusText.autoOpenOrdersRequest(io, (AutoOpenOrdersRequest) m);
                break;
            case RequestId.REQ_ALL_OPEN_ORDERS:
                OrderStatusText.allOpenOrdersRequest(io, (AllOpenOrdersRequest) m);
                break;
            case RequestId.REQ_MANAGED_ACCTS:
                AccountText.managedAccountsRequest(io, (ManagedAccountsRequest) m);
                break;
            case RequestId.REQ_FA:
                ReferenceText.faRequest(io, (FARequest) m);
                break;
            case RequestId.REPLACE_FA:
                ReferenceText.faReplace(io, (FAReplace) m);
                break;
            case RequestId.REQ_HISTORICAL_DATA:
                HistoryText.historicalDataRequest(io, (HistoricalDataRequest) m);
                break;
            case RequestId.EXERCISE_OPTIONS:
                OptionText.exerciseOptionsRequest(io, (ExerciseOptionsRequest) m);
                break;
            case RequestId.REQ_SCANNER_SUBSCRIPTION:
                ScannerText.scannerSubscriptionRequest(io, (ScannerSubscriptionRequest) m);
                break;
            case RequestId.CANCEL_SCANNER_SUBSCRIPTION:
                ScannerText.cancelScannerSubscription(io, (CancelScannerSubscription) m);
                break;
            case RequestId.REQ_SCANNER_PARAMETERS:
                ScannerText.scannerParametersRequest(io, (ScannerParametersRequest) m);
                break;
            case RequestId.CANCEL_HISTORICAL_DATA:
                HistoryText.cancelHistoricalData(io, (CancelHistoricalData) m);
                break;
            case RequestId.REQ_CURRENT_TIME:
                SessionText.currentTimeRequest(io, (CurrentTimeRequest) m);
                break;
            case RequestId.REQ_REAL_TIME_BARS:
                HistoryText.realTimeBarsRequest(io, (RealTimeBarsRequest) m);
                break;
            case RequestId.CANCEL_REAL_TIME_BARS:
                HistoryText.cancelRealTimeBars(io, (CancelRealTimeBars) m);
                break;
            case RequestId.REQ_FUNDAMENTAL_DATA:
                ReferenceText.fundamentalsDataRequest(io, (FundamentalsDataRequest) m);
                break;
            case RequestId.CANCEL_FUNDAMENTAL_DATA:
                ReferenceText.cancelFundamentalsData(io, (CancelFundamentalsData) m);
                break;
            case RequestId.REQ_CALC_IMPLIED_VOLAT:
                OptionText.calculateImpliedVolatilityRequest(io, (CalculateImpliedVolatilityRequest) m);
                break;
            case RequestId.REQ_CALC_OPTION_PRICE:
                OptionText.calculateOptionPriceRequest(io, (CalculateOptionPriceRequest) m);
                break;
            case RequestId.CANCEL_CALC_IMPLIED_VOLAT:
                OptionText.cancelCalculateImpliedVolatility(io, (CancelCalculateImpliedVolatility) m);
                break;
            case RequestId.CANCEL_CALC_OPTION_PRICE:
                OptionText.cancelCalculateOptionPrice(io, (CancelCalculateOptionPrice) m);
                break;
            case RequestId.REQ_GLOBAL_CANCEL:
                PlaceOrderText.globalCancelRequest(io, (GlobalCancelRequest) m);
                break;
            case RequestId.REQ_MARKET_DATA_TYPE:
                TickText.marketDataTypeRequest(io, (MarketDataTypeRequest) m);
                break;
            case RequestId.REQ_POSITIONS:
                PositionText.positionsRequest(io, (PositionsRequest) m);
                break;
            case RequestId.REQ_ACCOUNT_SUMMARY:
                AccountText.accountSummaryRequest(io, (AccountSummaryRequest) m);
                break;
            case RequestId.CANCEL_ACCOUNT_SUMMARY:
                AccountText.cancelAccountSummary(io, (CancelAccountSummary) m);
                break;
            case RequestId.CANCEL_POSITIONS:
                PositionText.cancelPositions(io, (CancelPositions) m);
                break;
            case RequestId.VERIFY_REQUEST:
                VerifyText.verifyRequest(io, (VerifyRequest) m);
                break;
            case RequestId.VERIFY_MESSAGE:
                VerifyText.verifyMessageRequest(io, (VerifyMessageRequest) m);
                break;
            case RequestId.QUERY_DISPLAY_GROUPS:
                SessionText.queryDisplayGroupsRequest(io, (QueryDisplayGroupsRequest) m);
                break;
            case RequestId.SUBSCRIBE_TO_GROUP_EVENTS:
                SessionText.subscribeToGroupEventsRequest(io, (SubscribeToGroupEventsRequest) m);
                break;
            case RequestId.UPDATE_DISPLAY_GROUP:
                SessionText.updateDisplayGroupRequest(io, (UpdateDisplayGroupRequest) m);
                break;
            case RequestId.UNSUBSCRIBE_FROM_GROUP_EVENTS:
                SessionText.unsubscribeFromGroupEventsRequest(io, (UnsubscribeFromGroupEventsRequest) m);
                break;
            case RequestId.START_API:
                SessionText.startApiRequest(io, (StartApiRequest) m);
                break;
            case RequestId.VERIFY_AND_AUTH_REQUEST:
                VerifyText.verifyAndAuthRequest(io, (VerifyAndAuthRequest) m);
                break;
            case RequestId.VERIFY_AND_AUTH_MESSAGE:
                VerifyText.verifyAndAuthMessage(io, (VerifyAndAuthMessage) m);
                break;
            case RequestId.REQ_POSITIONS_MULTI:
                PositionText.positionsMultiRequest(io, (PositionsMultiRequest) m);
                break;
            case RequestId.CANCEL_POSITIONS_MULTI:
                PositionText.cancelPositionsMulti(io, (CancelPositionsMulti) m);
                break;
            case RequestId.REQ_ACCOUNT_UPDATES_MULTI:
                AccountText.accountUpdatesMultiRequest(io, (AccountUpdatesMultiRequest) m);
                break;
            case RequestId.CANCEL_ACCOUNT_UPDATES_MULTI:
                AccountText.cancelAccountUpdatesMulti(io, (CancelAccountUpdatesMulti) m);
                break;
            case RequestId.REQ_SEC_DEF_OPT_PARAMS:
                OptionText.secDefOptParamsRequest(io, (SecDefOptParamsRequest) m);
                break;
            case RequestId.REQ_SOFT_DOLLAR_TIERS:
                ReferenceText.softDollarTiersRequest(io, (SoftDollarTiersRequest) m);
                break;
            case RequestId.REQ_FAMILY_CODES:
                AccountText.familyCodesRequest(io, (FamilyCodesRequest) m);
                break;
            case RequestId.REQ_MATCHING_SYMBOLS:
                ContractText.matchingSymbolsRequest(io, (MatchingSymbolsRequest) m);
                break;
            case RequestId.REQ_MKT_DEPTH_EXCHANGES:
                DepthText.marketDepthExchangesRequest(io, (MarketDepthExchangesRequest) m);
                break;
            case RequestId.REQ_SMART_COMPONENTS:
                DepthText.smartComponentsRequest(io, (SmartComponentsRequest) m);
                break;
            case RequestId.REQ_NEWS_ARTICLE:
                NewsText.newsArticleRequest(io, (NewsArticleRequest) m);
                break;
            case RequestId.REQ_NEWS_PROVIDERS:
                NewsText.newsProvidersRequest(io, (NewsProvidersRequest) m);
                break;
            case RequestId.REQ_HISTORICAL_NEWS:
                NewsText.historicalNewsRequest(io, (HistoricalNewsRequest) m);
                break;
            case RequestId.REQ_HEAD_TIMESTAMP:
                HistoryText.headTimestampRequest(io, (HeadTimestampRequest) m);
                break;
            case RequestId.REQ_HISTOGRAM_DATA:
                HistoryText.histogramDataRequest(io, (HistogramDataRequest) m);
                break;
            case RequestId.CANCEL_HISTOGRAM_DATA:
                HistoryText.cancelHistogramData(io, (CancelHistogramData) m);
                break;
            case RequestId.CANCEL_HEAD_TIMESTAMP:
                HistoryText.cancelHeadTimestamp(io, (CancelHeadTimestamp) m);
                break;
            case RequestId.REQ_MARKET_RULE:
                ContractText.marketRuleRequest(io, (MarketRuleRequest) m);
                break;
            case RequestId.REQ_PNL:
                PositionText.pnlRequest(io, (PnLRequest) m);
                break;
            case RequestId.CANCEL_PNL:
                PositionText.cancelPnL(io, (CancelPnL) m);
                break;
            case RequestId.REQ_PNL_SINGLE:
                PositionText.pnlSingleRequest(io, (PnLSingleRequest) m);
                break;
            case RequestId.CANCEL_PNL_SINGLE:
                PositionText.cancelPnLSingle(io, (CancelPnLSingle) m);
                break;
            case RequestId.REQ_HISTORICAL_TICKS:
                TickByTickText.historicalTicksRequest(io, (HistoricalTicksRequest) m);
                break;
            case RequestId.REQ_TICK_BY_TICK_DATA:
                TickByTickText.tickByTickRequest(io, (TickByTickRequest) m);
                break;
            case RequestId.CANCEL_TICK_BY_TICK_DATA:
                TickByTickText.cancelTickByTick(io, (CancelTickByTick) m);
                break;
            case RequestId.REQ_COMPLETED_ORDERS:
                CompletedOrderText.completedOrdersRequest(io, (CompletedOrdersRequest) m);
                break;
            case RequestId.REQ_WSH_META_DATA:
                NewsText.wshMetaDataRequest(io, (WshMetaDataRequest) m);
                break;
            case RequestId.CANCEL_WSH_META_DATA:
                NewsText.cancelWshMetaData(io, (CancelWshMetaData) m);
                break;
            case RequestId.REQ_WSH_EVENT_DATA:
                NewsText.wshEventDataRequest(io, (WshEventDataRequest) m);
                break;
            case RequestId.CANCEL_WSH_EVENT_DATA:
                NewsText.cancelWshEventData(io, (CancelWshEventData) m);
                break;
            case RequestId.REQ_USER_INFO:
                SessionText.userInfoRequest(io, (UserInfoRequest) m);
                break;
            case RequestId.REQ_CURRENT_TIME_IN_MILLIS:
                SessionText.currentTimeInMillisRequest(io, (CurrentTimeInMillisRequest) m);
                break;
            default:
                throw new IllegalArgumentException("no request of the text wire has the id " + requestId);
        }
    }
}
