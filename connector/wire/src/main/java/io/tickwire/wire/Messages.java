package io.tickwire.wire;

import io.tickwire.message.AccountDataEnd;
import io.tickwire.message.AccountDataRequest;
import io.tickwire.message.AccountSummary;
import io.tickwire.message.AccountSummaryEnd;
import io.tickwire.message.AccountSummaryRequest;
import io.tickwire.message.AccountUpdateMulti;
import io.tickwire.message.AccountUpdateMultiEnd;
import io.tickwire.message.AccountUpdateTime;
import io.tickwire.message.AccountUpdatesMultiRequest;
import io.tickwire.message.AccountValue;
import io.tickwire.message.AllOpenOrdersRequest;
import io.tickwire.message.AutoOpenOrdersRequest;
import io.tickwire.message.CalculateImpliedVolatilityRequest;
import io.tickwire.message.CalculateOptionPriceRequest;
import io.tickwire.message.CancelAccountSummary;
import io.tickwire.message.CancelAccountUpdatesMulti;
import io.tickwire.message.CancelCalculateImpliedVolatility;
import io.tickwire.message.CancelCalculateOptionPrice;
import io.tickwire.message.CancelContractData;
import io.tickwire.message.CancelFundamentalsData;
import io.tickwire.message.CancelHeadTimestamp;
import io.tickwire.message.CancelHistogramData;
import io.tickwire.message.CancelHistoricalData;
import io.tickwire.message.CancelHistoricalTicks;
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
import io.tickwire.message.CommissionAndFeesReport;
import io.tickwire.message.CompletedOrder;
import io.tickwire.message.CompletedOrdersEnd;
import io.tickwire.message.CompletedOrdersRequest;
import io.tickwire.message.ConfigRequest;
import io.tickwire.message.ConfigResponse;
import io.tickwire.message.ContractData;
import io.tickwire.message.ContractDataEnd;
import io.tickwire.message.ContractDataRequest;
import io.tickwire.message.CurrentTime;
import io.tickwire.message.CurrentTimeInMillis;
import io.tickwire.message.CurrentTimeInMillisRequest;
import io.tickwire.message.CurrentTimeRequest;
import io.tickwire.message.DeltaNeutralValidation;
import io.tickwire.message.DisplayGroupList;
import io.tickwire.message.DisplayGroupUpdated;
import io.tickwire.message.ErrorMessage;
import io.tickwire.message.ExecutionDetails;
import io.tickwire.message.ExecutionDetailsEnd;
import io.tickwire.message.ExecutionRequest;
import io.tickwire.message.ExerciseOptionsRequest;
import io.tickwire.message.FAReplace;
import io.tickwire.message.FARequest;
import io.tickwire.message.FamilyCodes;
import io.tickwire.message.FamilyCodesRequest;
import io.tickwire.message.FundamentalsData;
import io.tickwire.message.FundamentalsDataRequest;
import io.tickwire.message.GlobalCancelRequest;
import io.tickwire.message.HeadTimestamp;
import io.tickwire.message.HeadTimestampRequest;
import io.tickwire.message.HistogramData;
import io.tickwire.message.HistogramDataRequest;
import io.tickwire.message.HistoricalData;
import io.tickwire.message.HistoricalDataEnd;
import io.tickwire.message.HistoricalDataRequest;
import io.tickwire.message.HistoricalDataUpdate;
import io.tickwire.message.HistoricalNews;
import io.tickwire.message.HistoricalNewsEnd;
import io.tickwire.message.HistoricalNewsRequest;
import io.tickwire.message.HistoricalSchedule;
import io.tickwire.message.HistoricalTicks;
import io.tickwire.message.HistoricalTicksBidAsk;
import io.tickwire.message.HistoricalTicksLast;
import io.tickwire.message.HistoricalTicksRequest;
import io.tickwire.message.IdsRequest;
import io.tickwire.message.ManagedAccounts;
import io.tickwire.message.ManagedAccountsRequest;
import io.tickwire.message.MarketDataRequest;
import io.tickwire.message.MarketDataType;
import io.tickwire.message.MarketDataTypeRequest;
import io.tickwire.message.MarketDepth;
import io.tickwire.message.MarketDepthExchanges;
import io.tickwire.message.MarketDepthExchangesRequest;
import io.tickwire.message.MarketDepthL2;
import io.tickwire.message.MarketDepthRequest;
import io.tickwire.message.MarketRule;
import io.tickwire.message.MarketRuleRequest;
import io.tickwire.message.MatchingSymbolsRequest;
import io.tickwire.message.NewsArticle;
import io.tickwire.message.NewsArticleRequest;
import io.tickwire.message.NewsBulletin;
import io.tickwire.message.NewsBulletinsRequest;
import io.tickwire.message.NewsProviders;
import io.tickwire.message.NewsProvidersRequest;
import io.tickwire.message.NextValidId;
import io.tickwire.message.OpenOrder;
import io.tickwire.message.OpenOrdersEnd;
import io.tickwire.message.OpenOrdersRequest;
import io.tickwire.message.OrderBound;
import io.tickwire.message.OrderStatus;
import io.tickwire.message.PlaceOrderRequest;
import io.tickwire.message.PnL;
import io.tickwire.message.PnLRequest;
import io.tickwire.message.PnLSingle;
import io.tickwire.message.PnLSingleRequest;
import io.tickwire.message.PortfolioValue;
import io.tickwire.message.Position;
import io.tickwire.message.PositionEnd;
import io.tickwire.message.PositionMulti;
import io.tickwire.message.PositionMultiEnd;
import io.tickwire.message.PositionsMultiRequest;
import io.tickwire.message.PositionsRequest;
import io.tickwire.message.QueryDisplayGroupsRequest;
import io.tickwire.message.RealTimeBarTick;
import io.tickwire.message.RealTimeBarsRequest;
import io.tickwire.message.ReceiveFA;
import io.tickwire.message.ReplaceFAEnd;
import io.tickwire.message.RerouteMarketDataRequest;
import io.tickwire.message.RerouteMarketDepthRequest;
import io.tickwire.message.ScannerData;
import io.tickwire.message.ScannerParameters;
import io.tickwire.message.ScannerParametersRequest;
import io.tickwire.message.ScannerSubscriptionRequest;
import io.tickwire.message.SecDefOptParameter;
import io.tickwire.message.SecDefOptParameterEnd;
import io.tickwire.message.SecDefOptParamsRequest;
import io.tickwire.message.SetServerLogLevelRequest;
import io.tickwire.message.SmartComponents;
import io.tickwire.message.SmartComponentsRequest;
import io.tickwire.message.SoftDollarTiers;
import io.tickwire.message.SoftDollarTiersRequest;
import io.tickwire.message.StartApiRequest;
import io.tickwire.message.SubscribeToGroupEventsRequest;
import io.tickwire.message.SymbolSamples;
import io.tickwire.message.TickByTickData;
import io.tickwire.message.TickByTickRequest;
import io.tickwire.message.TickEFP;
import io.tickwire.message.TickGeneric;
import io.tickwire.message.TickNews;
import io.tickwire.message.TickOptionComputation;
import io.tickwire.message.TickPrice;
import io.tickwire.message.TickReqParams;
import io.tickwire.message.TickSize;
import io.tickwire.message.TickSnapshotEnd;
import io.tickwire.message.TickString;
import io.tickwire.message.UnsubscribeFromGroupEventsRequest;
import io.tickwire.message.UpdateConfigRequest;
import io.tickwire.message.UpdateConfigResponse;
import io.tickwire.message.UpdateDisplayGroupRequest;
import io.tickwire.message.UserInfo;
import io.tickwire.message.UserInfoRequest;
import io.tickwire.message.VerifyAndAuthCompleted;
import io.tickwire.message.VerifyAndAuthMessage;
import io.tickwire.message.VerifyAndAuthMessageApi;
import io.tickwire.message.VerifyAndAuthRequest;
import io.tickwire.message.VerifyCompleted;
import io.tickwire.message.VerifyMessageApi;
import io.tickwire.message.VerifyMessageRequest;
import io.tickwire.message.VerifyRequest;
import io.tickwire.message.WshEventData;
import io.tickwire.message.WshEventDataRequest;
import io.tickwire.message.WshMetaData;
import io.tickwire.message.WshMetaDataRequest;

/**
 * Makes an empty message of the class that belongs to an id.
 *
 * <p>Any thread. Allocates: for set-up, one object for each id that shall be received.
 */
public final class Messages {

    private Messages() {
    }

    /**
     * A new request.
     *
     * @param requestId one of {@link RequestId}
     * @return a new message
     * @throws IllegalArgumentException if there is no such request
     */
    public static Message newRequest(final int requestId) {
        switch (requestId) {
            case RequestId.REQ_MKT_DATA:
                return new MarketDataRequest();
            case RequestId.CANCEL_MKT_DATA:
                return new CancelMarketData();
            case RequestId.PLACE_ORDER:
                return new PlaceOrderRequest();
            case RequestId.CANCEL_ORDER:
                return new CancelOrderRequest();
            case RequestId.REQ_OPEN_ORDERS:
                return new OpenOrdersRequest();
            case RequestId.REQ_ACCOUNT_DATA:
                return new AccountDataRequest();
            case RequestId.REQ_EXECUTIONS:
                return new ExecutionRequest();
            case RequestId.REQ_IDS:
                return new IdsRequest();
            case RequestId.REQ_CONTRACT_DATA:
                return new ContractDataRequest();
            case RequestId.REQ_MKT_DEPTH:
                return new MarketDepthRequest();
            case RequestId.CANCEL_MKT_DEPTH:
                return new CancelMarketDepth();
            case RequestId.REQ_NEWS_BULLETINS:
                return new NewsBulletinsRequest();
            case RequestId.CANCEL_NEWS_BULLETINS:
                return new CancelNewsBulletins();
            case RequestId.SET_SERVER_LOGLEVEL:
                return new SetServerLogLevelRequest();
            case RequestId.REQ_AUTO_OPEN_ORDERS:
                return new AutoOpenOrdersRequest();
            case RequestId.REQ_ALL_OPEN_ORDERS:
                return new AllOpenOrdersRequest();
            case RequestId.REQ_MANAGED_ACCTS:
                return new ManagedAccountsRequest();
            case RequestId.REQ_FA:
                return new FARequest();
            case RequestId.REPLACE_FA:
                return new FAReplace();
            case RequestId.REQ_HISTORICAL_DATA:
                return new HistoricalDataRequest();
            case RequestId.EXERCISE_OPTIONS:
                return new ExerciseOptionsRequest();
            case RequestId.REQ_SCANNER_SUBSCRIPTION:
                return new ScannerSubscriptionRequest();
            case RequestId.CANCEL_SCANNER_SUBSCRIPTION:
                return new CancelScannerSubscription();
            case RequestId.REQ_SCANNER_PARAMETERS:
                return new ScannerParametersRequest();
            case RequestId.CANCEL_HISTORICAL_DATA:
                return new CancelHistoricalData();
            case RequestId.REQ_CURRENT_TIME:
                return new CurrentTimeRequest();
            case RequestId.REQ_REAL_TIME_BARS:
                return new RealTimeBarsRequest();
            case RequestId.CANCEL_REAL_TIME_BARS:
                return new CancelRealTimeBars();
            case RequestId.REQ_FUNDAMENTAL_DATA:
                return new FundamentalsDataRequest();
            case RequestId.CANCEL_FUNDAMENTAL_DATA:
                return new CancelFundamentalsData();
            case RequestId.REQ_CALC_IMPLIED_VOLAT:
                return new CalculateImpliedVolatilityRequest();
            case RequestId.REQ_CALC_OPTION_PRICE:
                return new CalculateOptionPriceRequest();
            case RequestId.CANCEL_CALC_IMPLIED_VOLAT:
                return new CancelCalculateImpliedVolatility();
            case RequestId.CANCEL_CALC_OPTION_PRICE:
                return new CancelCalculateOptionPrice();
            case RequestId.REQ_GLOBAL_CANCEL:
                return new GlobalCancelRequest();
            case RequestId.REQ_MARKET_DATA_TYPE:
                return new MarketDataTypeRequest();
            case RequestId.REQ_POSITIONS:
                return new PositionsRequest();
            case RequestId.REQ_ACCOUNT_SUMMARY:
                return new AccountSummaryRequest();
            case RequestId.CANCEL_ACCOUNT_SUMMARY:
                return new CancelAccountSummary();
            case RequestId.CANCEL_POSITIONS:
                return new CancelPositions();
            case RequestId.VERIFY_REQUEST:
                return new VerifyRequest();
            case RequestId.VERIFY_MESSAGE:
                return new VerifyMessageRequest();
            case RequestId.QUERY_DISPLAY_GROUPS:
                return new QueryDisplayGroupsRequest();
            case RequestId.SUBSCRIBE_TO_GROUP_EVENTS:
                return new SubscribeToGroupEventsRequest();
            case RequestId.UPDATE_DISPLAY_GROUP:
                return new UpdateDisplayGroupRequest();
            case RequestId.UNSUBSCRIBE_FROM_GROUP_EVENTS:
                return new UnsubscribeFromGroupEventsRequest();
            case RequestId.START_API:
                return new StartApiRequest();
            case RequestId.VERIFY_AND_AUTH_REQUEST:
                return new VerifyAndAuthRequest();
            case RequestId.VERIFY_AND_AUTH_MESSAGE:
                return new VerifyAndAuthMessage();
            case RequestId.REQ_POSITIONS_MULTI:
                return new PositionsMultiRequest();
            case RequestId.CANCEL_POSITIONS_MULTI:
                return new CancelPositionsMulti();
            case RequestId.REQ_ACCOUNT_UPDATES_MULTI:
                return new AccountUpdatesMultiRequest();
            case RequestId.CANCEL_ACCOUNT_UPDATES_MULTI:
                return new CancelAccountUpdatesMulti();
            case RequestId.REQ_SEC_DEF_OPT_PARAMS:
                return new SecDefOptParamsRequest();
            case RequestId.REQ_SOFT_DOLLAR_TIERS:
                return new SoftDollarTiersRequest();
            case RequestId.REQ_FAMILY_CODES:
                return new FamilyCodesRequest();
            case RequestId.REQ_MATCHING_SYMBOLS:
                return new MatchingSymbolsRequest();
            case RequestId.REQ_MKT_DEPTH_EXCHANGES:
                return new MarketDepthExchangesRequest();
            case RequestId.REQ_SMART_COMPONENTS:
                return new SmartComponentsRequest();
            case RequestId.REQ_NEWS_ARTICLE:
                return new NewsArticleRequest();
            case RequestId.REQ_NEWS_PROVIDERS:
                return new NewsProvidersRequest();
            case RequestId.REQ_HISTORICAL_NEWS:
                return new HistoricalNewsRequest();
            case RequestId.REQ_HEAD_TIMESTAMP:
                return new HeadTimestampRequest();
            case RequestId.REQ_HISTOGRAM_DATA:
                return new HistogramDataRequest();
            case RequestId.CANCEL_HISTOGRAM_DATA:
                return new CancelHistogramData();
            case RequestId.CANCEL_HEAD_TIMESTAMP:
                return new CancelHeadTimestamp();
            case RequestId.REQ_MARKET_RULE:
                return new MarketRuleRequest();
            case RequestId.REQ_PNL:
                return new PnLRequest();
            case RequestId.CANCEL_PNL:
                return new CancelPnL();
            case RequestId.REQ_PNL_SINGLE:
                return new PnLSingleRequest();
            case RequestId.CANCEL_PNL_SINGLE:
                return new CancelPnLSingle();
            case RequestId.REQ_HISTORICAL_TICKS:
                return new HistoricalTicksRequest();
            case RequestId.REQ_TICK_BY_TICK_DATA:
                return new TickByTickRequest();
            case RequestId.CANCEL_TICK_BY_TICK_DATA:
                return new CancelTickByTick();
            case RequestId.REQ_COMPLETED_ORDERS:
                return new CompletedOrdersRequest();
            case RequestId.REQ_WSH_META_DATA:
                return new WshMetaDataRequest();
            case RequestId.CANCEL_WSH_META_DATA:
                return new CancelWshMetaData();
            case RequestId.REQ_WSH_EVENT_DATA:
                return new WshEventDataRequest();
            case RequestId.CANCEL_WSH_EVENT_DATA:
                return new CancelWshEventData();
            case RequestId.REQ_USER_INFO:
                return new UserInfoRequest();
            case RequestId.REQ_CURRENT_TIME_IN_MILLIS:
                return new CurrentTimeInMillisRequest();
            case RequestId.CANCEL_CONTRACT_DATA:
                return new CancelContractData();
            case RequestId.CANCEL_HISTORICAL_TICKS:
                return new CancelHistoricalTicks();
            case RequestId.REQ_CONFIG:
                return new ConfigRequest();
            case RequestId.UPDATE_CONFIG:
                return new UpdateConfigRequest();
            default:
                throw new IllegalArgumentException("no request has the id " + requestId);
        }
    }

    /**
     * A new answer.
     *
     * @param messageId one of {@link MessageId}
     * @return a new message
     * @throws IllegalArgumentException if there is no such answer
     */
    public static Message newAnswer(final int messageId) {
        switch (messageId) {
            case MessageId.TICK_PRICE:
                return new TickPrice();
            case MessageId.TICK_SIZE:
                return new TickSize();
            case MessageId.ORDER_STATUS:
                return new OrderStatus();
            case MessageId.ERR_MSG:
                return new ErrorMessage();
            case MessageId.OPEN_ORDER:
                return new OpenOrder();
            case MessageId.ACCT_VALUE:
                return new AccountValue();
            case MessageId.PORTFOLIO_VALUE:
                return new PortfolioValue();
            case MessageId.ACCT_UPDATE_TIME:
                return new AccountUpdateTime();
            case MessageId.NEXT_VALID_ID:
                return new NextValidId();
            case MessageId.CONTRACT_DATA:
                return new ContractData();
            case MessageId.EXECUTION_DATA:
                return new ExecutionDetails();
            case MessageId.MARKET_DEPTH:
                return new MarketDepth();
            case MessageId.MARKET_DEPTH_L2:
                return new MarketDepthL2();
            case MessageId.NEWS_BULLETINS:
                return new NewsBulletin();
            case MessageId.MANAGED_ACCTS:
                return new ManagedAccounts();
            case MessageId.RECEIVE_FA:
                return new ReceiveFA();
            case MessageId.HISTORICAL_DATA:
                return new HistoricalData();
            case MessageId.BOND_CONTRACT_DATA:
                return new ContractData();
            case MessageId.SCANNER_PARAMETERS:
                return new ScannerParameters();
            case MessageId.SCANNER_DATA:
                return new ScannerData();
            case MessageId.TICK_OPTION_COMPUTATION:
                return new TickOptionComputation();
            case MessageId.TICK_GENERIC:
                return new TickGeneric();
            case MessageId.TICK_STRING:
                return new TickString();
            case MessageId.TICK_EFP:
                return new TickEFP();
            case MessageId.CURRENT_TIME:
                return new CurrentTime();
            case MessageId.REAL_TIME_BARS:
                return new RealTimeBarTick();
            case MessageId.FUNDAMENTAL_DATA:
                return new FundamentalsData();
            case MessageId.CONTRACT_DATA_END:
                return new ContractDataEnd();
            case MessageId.OPEN_ORDER_END:
                return new OpenOrdersEnd();
            case MessageId.ACCT_DOWNLOAD_END:
                return new AccountDataEnd();
            case MessageId.EXECUTION_DATA_END:
                return new ExecutionDetailsEnd();
            case MessageId.DELTA_NEUTRAL_VALIDATION:
                return new DeltaNeutralValidation();
            case MessageId.TICK_SNAPSHOT_END:
                return new TickSnapshotEnd();
            case MessageId.MARKET_DATA_TYPE:
                return new MarketDataType();
            case MessageId.COMMISSION_AND_FEES_REPORT:
                return new CommissionAndFeesReport();
            case MessageId.POSITION:
                return new Position();
            case MessageId.POSITION_END:
                return new PositionEnd();
            case MessageId.ACCOUNT_SUMMARY:
                return new AccountSummary();
            case MessageId.ACCOUNT_SUMMARY_END:
                return new AccountSummaryEnd();
            case MessageId.VERIFY_MESSAGE_API:
                return new VerifyMessageApi();
            case MessageId.VERIFY_COMPLETED:
                return new VerifyCompleted();
            case MessageId.DISPLAY_GROUP_LIST:
                return new DisplayGroupList();
            case MessageId.DISPLAY_GROUP_UPDATED:
                return new DisplayGroupUpdated();
            case MessageId.VERIFY_AND_AUTH_MESSAGE_API:
                return new VerifyAndAuthMessageApi();
            case MessageId.VERIFY_AND_AUTH_COMPLETED:
                return new VerifyAndAuthCompleted();
            case MessageId.POSITION_MULTI:
                return new PositionMulti();
            case MessageId.POSITION_MULTI_END:
                return new PositionMultiEnd();
            case MessageId.ACCOUNT_UPDATE_MULTI:
                return new AccountUpdateMulti();
            case MessageId.ACCOUNT_UPDATE_MULTI_END:
                return new AccountUpdateMultiEnd();
            case MessageId.SECURITY_DEFINITION_OPTION_PARAMETER:
                return new SecDefOptParameter();
            case MessageId.SECURITY_DEFINITION_OPTION_PARAMETER_END:
                return new SecDefOptParameterEnd();
            case MessageId.SOFT_DOLLAR_TIERS:
                return new SoftDollarTiers();
            case MessageId.FAMILY_CODES:
                return new FamilyCodes();
            case MessageId.SYMBOL_SAMPLES:
                return new SymbolSamples();
            case MessageId.MKT_DEPTH_EXCHANGES:
                return new MarketDepthExchanges();
            case MessageId.TICK_REQ_PARAMS:
                return new TickReqParams();
            case MessageId.SMART_COMPONENTS:
                return new SmartComponents();
            case MessageId.NEWS_ARTICLE:
                return new NewsArticle();
            case MessageId.TICK_NEWS:
                return new TickNews();
            case MessageId.NEWS_PROVIDERS:
                return new NewsProviders();
            case MessageId.HISTORICAL_NEWS:
                return new HistoricalNews();
            case MessageId.HISTORICAL_NEWS_END:
                return new HistoricalNewsEnd();
            case MessageId.HEAD_TIMESTAMP:
                return new HeadTimestamp();
            case MessageId.HISTOGRAM_DATA:
                return new HistogramData();
            case MessageId.HISTORICAL_DATA_UPDATE:
                return new HistoricalDataUpdate();
            case MessageId.REROUTE_MKT_DATA_REQ:
                return new RerouteMarketDataRequest();
            case MessageId.REROUTE_MKT_DEPTH_REQ:
                return new RerouteMarketDepthRequest();
            case MessageId.MARKET_RULE:
                return new MarketRule();
            case MessageId.PNL:
                return new PnL();
            case MessageId.PNL_SINGLE:
                return new PnLSingle();
            case MessageId.HISTORICAL_TICKS:
                return new HistoricalTicks();
            case MessageId.HISTORICAL_TICKS_BID_ASK:
                return new HistoricalTicksBidAsk();
            case MessageId.HISTORICAL_TICKS_LAST:
                return new HistoricalTicksLast();
            case MessageId.TICK_BY_TICK:
                return new TickByTickData();
            case MessageId.ORDER_BOUND:
                return new OrderBound();
            case MessageId.COMPLETED_ORDER:
                return new CompletedOrder();
            case MessageId.COMPLETED_ORDERS_END:
                return new CompletedOrdersEnd();
            case MessageId.REPLACE_FA_END:
                return new ReplaceFAEnd();
            case MessageId.WSH_META_DATA:
                return new WshMetaData();
            case MessageId.WSH_EVENT_DATA:
                return new WshEventData();
            case MessageId.HISTORICAL_SCHEDULE:
                return new HistoricalSchedule();
            case MessageId.USER_INFO:
                return new UserInfo();
            case MessageId.HISTORICAL_DATA_END:
                return new HistoricalDataEnd();
            case MessageId.CURRENT_TIME_IN_MILLIS:
                return new CurrentTimeInMillis();
            case MessageId.CONFIG_RESPONSE:
                return new ConfigResponse();
            case MessageId.UPDATE_CONFIG_RESPONSE:
                return new UpdateConfigResponse();
            default:
                throw new IllegalArgumentException("no answer has the id " + messageId);
        }
    }
}
