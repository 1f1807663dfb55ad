package io.tickwire.client;

import static io.tickwire.client.ErrorCode.NO_REQUEST_ID;

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
import io.tickwire.message.CompletedOrdersRequest;
import io.tickwire.message.ConfigRequest;
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
import io.tickwire.message.UpdateConfigRequest;
import io.tickwire.message.UpdateDisplayGroupRequest;
import io.tickwire.message.UserInfoRequest;
import io.tickwire.message.VerifyMessageRequest;
import io.tickwire.message.VerifyRequest;
import io.tickwire.message.WshEventDataRequest;
import io.tickwire.message.WshMetaDataRequest;
import io.tickwire.wire.Message;
import io.tickwire.wire.RequestId;
import io.tickwire.wire.Unset;

/**
 * Every request in its second form: as a message that the caller has filled, always sent as protobuf, just as it is.
 *
 * <p>Threads, allocation, lifetime and results are those of {@link EClientSocket}. Below the version from which the
 * Host reads a request as protobuf it is refused with {@link ErrorCode#UPDATE_TWS}. The values in a message are not
 * checked, apart from order fields that the Host does not know yet.
 */
public abstract class EClientProtoBuf extends EClientRequests {

    EClientProtoBuf(final EWrapper wrapper, final ConnectorContext context) {
        super(wrapper, context);
    }
    /**
     * {@link EClientSocket#reqMktData} as a message.
     * <p>Message REQ_MKT_DATA (1), from server version 206.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long reqMarketDataProtoBuf(final MarketDataRequest request) {
        return gated(RequestId.REQ_MKT_DATA, request.reqId(), request);
    }

    /**
     * {@link EClientSocket#cancelMktData} as a message.
     * <p>Message CANCEL_MKT_DATA (2), from server version 206.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long cancelMarketDataProtoBuf(final CancelMarketData request) {
        return gated(RequestId.CANCEL_MKT_DATA, request.hasReqId() ? request.reqId() : NO_REQUEST_ID, request);
    }

    /**
     * {@link EClientSocket#placeOrder} as a message.
     * <p>Message PLACE_ORDER (3), from server version 203.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long placeOrderProtoBuf(final PlaceOrderRequest request) {
        final int errorId = request.hasOrderId() ? request.orderId() : Unset.INT;
        final Gate gate = OrderGates.placeOrderProtoBuf(serverVersion(), request);
        return gate == null ? sendProtoBuf(RequestId.PLACE_ORDER, errorId, request) : refuse(errorId, gate);
    }

    /**
     * {@link EClientSocket#cancelOrder} as a message.
     * <p>Message CANCEL_ORDER (4), from server version 203.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long cancelOrderProtoBuf(final CancelOrderRequest request) {
        return gated(RequestId.CANCEL_ORDER, request.orderId(), request);
    }

    /**
     * {@link EClientSocket#reqOpenOrders} as a message.
     * <p>Message REQ_OPEN_ORDERS (5), from server version 204.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long reqOpenOrdersProtoBuf(final OpenOrdersRequest request) {
        return gated(RequestId.REQ_OPEN_ORDERS, NO_REQUEST_ID, request);
    }

    /**
     * {@link EClientSocket#reqAccountUpdates} as a message.
     * <p>Message REQ_ACCOUNT_DATA (6), from server version 207.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long reqAccountUpdatesProtoBuf(final AccountDataRequest request) {
        return gated(RequestId.REQ_ACCOUNT_DATA, NO_REQUEST_ID, request);
    }

    /**
     * {@link EClientSocket#reqExecutions} as a message.
     * <p>Message REQ_EXECUTIONS (7), from server version 201.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long reqExecutionsProtoBuf(final ExecutionRequest request) {
        return gated(RequestId.REQ_EXECUTIONS, request.reqId(), request);
    }

    /**
     * {@link EClientSocket#reqIds} as a message.
     * <p>Message REQ_IDS (8), from server version 213.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long reqIdsProtoBuf(final IdsRequest request) {
        return gated(RequestId.REQ_IDS, NO_REQUEST_ID, request);
    }

    /**
     * {@link EClientSocket#reqContractDetails} as a message.
     * <p>Message REQ_CONTRACT_DATA (9), from server version 205.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long reqContractDataProtoBuf(final ContractDataRequest request) {
        return gated(RequestId.REQ_CONTRACT_DATA, request.reqId(), request);
    }

    /**
     * {@link EClientSocket#reqMktDepth} as a message.
     * <p>Message REQ_MKT_DEPTH (10), from server version 206.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long reqMarketDepthProtoBuf(final MarketDepthRequest request) {
        return gated(RequestId.REQ_MKT_DEPTH, request.reqId(), request);
    }

    /**
     * {@link EClientSocket#cancelMktDepth} as a message.
     * <p>Message CANCEL_MKT_DEPTH (11), from server version 206.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long cancelMarketDepthProtoBuf(final CancelMarketDepth request) {
        return gated(RequestId.CANCEL_MKT_DEPTH, request.hasReqId() ? request.reqId() : NO_REQUEST_ID, request);
    }

    /**
     * {@link EClientSocket#reqNewsBulletins} as a message.
     * <p>Message REQ_NEWS_BULLETINS (12), from server version 209.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long reqNewsBulletinsProtoBuf(final NewsBulletinsRequest request) {
        return gated(RequestId.REQ_NEWS_BULLETINS, NO_REQUEST_ID, request);
    }

    /**
     * {@link EClientSocket#cancelNewsBulletins} as a message.
     * <p>Message CANCEL_NEWS_BULLETINS (13), from server version 209.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long cancelNewsBulletinsProtoBuf(final CancelNewsBulletins request) {
        return gated(RequestId.CANCEL_NEWS_BULLETINS, NO_REQUEST_ID, request);
    }

    /**
     * {@link EClientSocket#setServerLogLevel} as a message.
     * <p>Message SET_SERVER_LOGLEVEL (14), from server version 213.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long setServerLogLevelProtoBuf(final SetServerLogLevelRequest request) {
        return gated(RequestId.SET_SERVER_LOGLEVEL, NO_REQUEST_ID, request);
    }

    /**
     * {@link EClientSocket#reqAutoOpenOrders} as a message.
     * <p>Message REQ_AUTO_OPEN_ORDERS (15), from server version 204.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long reqAutoOpenOrdersProtoBuf(final AutoOpenOrdersRequest request) {
        return gated(RequestId.REQ_AUTO_OPEN_ORDERS, NO_REQUEST_ID, request);
    }

    /**
     * {@link EClientSocket#reqAllOpenOrders} as a message.
     * <p>Message REQ_ALL_OPEN_ORDERS (16), from server version 204.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long reqAllOpenOrdersProtoBuf(final AllOpenOrdersRequest request) {
        return gated(RequestId.REQ_ALL_OPEN_ORDERS, NO_REQUEST_ID, request);
    }

    /**
     * {@link EClientSocket#reqManagedAccts} as a message.
     * <p>Message REQ_MANAGED_ACCTS (17), from server version 207.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long reqManagedAcctsProtoBuf(final ManagedAccountsRequest request) {
        return gated(RequestId.REQ_MANAGED_ACCTS, NO_REQUEST_ID, request);
    }

    /**
     * {@link EClientSocket#requestFA} as a message.
     * <p>Message REQ_FA (18), from server version 211.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long reqFAProtoBuf(final FARequest request) {
        return gated(RequestId.REQ_FA, NO_REQUEST_ID, request);
    }

    /**
     * {@link EClientSocket#replaceFA} as a message.
     * <p>Message REPLACE_FA (19), from server version 211.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long replaceFAProtoBuf(final FAReplace request) {
        return gated(RequestId.REPLACE_FA, request.hasReqId() ? request.reqId() : NO_REQUEST_ID, request);
    }

    /**
     * {@link EClientSocket#reqHistoricalData} as a message.
     * <p>Message REQ_HISTORICAL_DATA (20), from server version 208.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long reqHistoricalDataProtoBuf(final HistoricalDataRequest request) {
        return gated(RequestId.REQ_HISTORICAL_DATA, request.reqId(), request);
    }

    /**
     * {@link EClientSocket#exerciseOptions} as a message.
     * <p>Message EXERCISE_OPTIONS (21), from server version 211.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long exerciseOptionsProtoBuf(final ExerciseOptionsRequest request) {
        return gated(RequestId.EXERCISE_OPTIONS, request.orderId(), request);
    }

    /**
     * {@link EClientSocket#reqScannerSubscription} as a message.
     * <p>Message REQ_SCANNER_SUBSCRIPTION (22), from server version 210.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long reqScannerSubscriptionProtoBuf(final ScannerSubscriptionRequest request) {
        return gated(RequestId.REQ_SCANNER_SUBSCRIPTION, request.reqId(), request);
    }

    /**
     * {@link EClientSocket#cancelScannerSubscription} as a message.
     * <p>Message CANCEL_SCANNER_SUBSCRIPTION (23), from server version 210.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long cancelScannerSubscriptionProtoBuf(final CancelScannerSubscription request) {
        return gated(
            RequestId.CANCEL_SCANNER_SUBSCRIPTION, request.hasReqId() ? request.reqId() : NO_REQUEST_ID, request);
    }

    /**
     * {@link EClientSocket#reqScannerParameters} as a message.
     * <p>Message REQ_SCANNER_PARAMETERS (24), from server version 210.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long reqScannerParametersProtoBuf(final ScannerParametersRequest request) {
        return gated(RequestId.REQ_SCANNER_PARAMETERS, NO_REQUEST_ID, request);
    }

    /**
     * {@link EClientSocket#cancelHistoricalData} as a message.
     * <p>Message CANCEL_HISTORICAL_DATA (25), from server version 208.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long cancelHistoricalDataProtoBuf(final CancelHistoricalData request) {
        return gated(RequestId.CANCEL_HISTORICAL_DATA, request.hasReqId() ? request.reqId() : NO_REQUEST_ID, request);
    }

    /**
     * {@link EClientSocket#reqCurrentTime} as a message.
     * <p>Message REQ_CURRENT_TIME (49), from server version 213.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long reqCurrentTimeProtoBuf(final CurrentTimeRequest request) {
        return gated(RequestId.REQ_CURRENT_TIME, NO_REQUEST_ID, request);
    }

    /**
     * {@link EClientSocket#reqRealTimeBars} as a message.
     * <p>Message REQ_REAL_TIME_BARS (50), from server version 208.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long reqRealTimeBarsProtoBuf(final RealTimeBarsRequest request) {
        return gated(RequestId.REQ_REAL_TIME_BARS, request.reqId(), request);
    }

    /**
     * {@link EClientSocket#cancelRealTimeBars} as a message.
     * <p>Message CANCEL_REAL_TIME_BARS (51), from server version 208.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long cancelRealTimeBarsProtoBuf(final CancelRealTimeBars request) {
        return gated(RequestId.CANCEL_REAL_TIME_BARS, request.hasReqId() ? request.reqId() : NO_REQUEST_ID, request);
    }

    /**
     * {@link EClientSocket#reqFundamentalData} as a message.
     * <p>Message REQ_FUNDAMENTAL_DATA (52), from server version 210.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long reqFundamentalsDataProtoBuf(final FundamentalsDataRequest request) {
        return gated(RequestId.REQ_FUNDAMENTAL_DATA, request.reqId(), request);
    }

    /**
     * {@link EClientSocket#cancelFundamentalData} as a message.
     * <p>Message CANCEL_FUNDAMENTAL_DATA (53), from server version 210.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long cancelFundamentalsDataProtoBuf(final CancelFundamentalsData request) {
        return gated(RequestId.CANCEL_FUNDAMENTAL_DATA, request.hasReqId() ? request.reqId() : NO_REQUEST_ID, request);
    }

    /**
     * {@link EClientSocket#calculateImpliedVolatility} as a message.
     * <p>Message REQ_CALC_IMPLIED_VOLAT (54), from server version 211.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long calculateImpliedVolatilityProtoBuf(final CalculateImpliedVolatilityRequest request) {
        return gated(RequestId.REQ_CALC_IMPLIED_VOLAT, request.reqId(), request);
    }

    /**
     * {@link EClientSocket#calculateOptionPrice} as a message.
     * <p>Message REQ_CALC_OPTION_PRICE (55), from server version 211.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long calculateOptionPriceProtoBuf(final CalculateOptionPriceRequest request) {
        return gated(RequestId.REQ_CALC_OPTION_PRICE, request.reqId(), request);
    }

    /**
     * {@link EClientSocket#cancelCalculateImpliedVolatility} as a message.
     * <p>Message CANCEL_CALC_IMPLIED_VOLAT (56), from server version 211.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long cancelCalculateImpliedVolatilityProtoBuf(final CancelCalculateImpliedVolatility request) {
        return gated(
            RequestId.CANCEL_CALC_IMPLIED_VOLAT, request.hasReqId() ? request.reqId() : NO_REQUEST_ID, request);
    }

    /**
     * {@link EClientSocket#cancelCalculateOptionPrice} as a message.
     * <p>Message CANCEL_CALC_OPTION_PRICE (57), from server version 211.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long cancelCalculateOptionPriceProtoBuf(final CancelCalculateOptionPrice request) {
        return gated(RequestId.CANCEL_CALC_OPTION_PRICE, request.hasReqId() ? request.reqId() : NO_REQUEST_ID, request);
    }

    /**
     * {@link EClientSocket#reqGlobalCancel} as a message.
     * <p>Message REQ_GLOBAL_CANCEL (58), from server version 203.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long reqGlobalCancelProtoBuf(final GlobalCancelRequest request) {
        return gated(RequestId.REQ_GLOBAL_CANCEL, NO_REQUEST_ID, request);
    }

    /**
     * {@link EClientSocket#reqMarketDataType} as a message.
     * <p>Message REQ_MARKET_DATA_TYPE (59), from server version 206.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long reqMarketDataTypeProtoBuf(final MarketDataTypeRequest request) {
        return gated(RequestId.REQ_MARKET_DATA_TYPE, NO_REQUEST_ID, request);
    }

    /**
     * {@link EClientSocket#reqPositions} as a message.
     * <p>Message REQ_POSITIONS (61), from server version 207.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long reqPositionsProtoBuf(final PositionsRequest request) {
        return gated(RequestId.REQ_POSITIONS, NO_REQUEST_ID, request);
    }

    /**
     * {@link EClientSocket#reqAccountSummary} as a message.
     * <p>Message REQ_ACCOUNT_SUMMARY (62), from server version 207.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long reqAccountSummaryProtoBuf(final AccountSummaryRequest request) {
        return gated(RequestId.REQ_ACCOUNT_SUMMARY, request.reqId(), request);
    }

    /**
     * {@link EClientSocket#cancelAccountSummary} as a message.
     * <p>Message CANCEL_ACCOUNT_SUMMARY (63), from server version 207.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long cancelAccountSummaryProtoBuf(final CancelAccountSummary request) {
        return gated(RequestId.CANCEL_ACCOUNT_SUMMARY, request.hasReqId() ? request.reqId() : NO_REQUEST_ID, request);
    }

    /**
     * {@link EClientSocket#cancelPositions} as a message.
     * <p>Message CANCEL_POSITIONS (64), from server version 207.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long cancelPositionsProtoBuf(final CancelPositions request) {
        return gated(RequestId.CANCEL_POSITIONS, NO_REQUEST_ID, request);
    }

    /**
     * {@link EClientSocket#verifyRequest} as a message.
     * <p>Message VERIFY_REQUEST (65), from server version 213.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long verifyRequestProtoBuf(final VerifyRequest request) {
        final Gate gate = FieldGates.verifyRequest(extraAuth());
        return gate == null
            ? gated(RequestId.VERIFY_REQUEST, NO_REQUEST_ID, request)
            : refuse(NO_REQUEST_ID, gate);
    }

    /**
     * {@link EClientSocket#verifyMessage} as a message.
     * <p>Message VERIFY_MESSAGE (66), from server version 213.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long verifyMessageProtoBuf(final VerifyMessageRequest request) {
        return gated(RequestId.VERIFY_MESSAGE, NO_REQUEST_ID, request);
    }

    /**
     * {@link EClientSocket#queryDisplayGroups} as a message.
     * <p>Message QUERY_DISPLAY_GROUPS (67), from server version 213.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long queryDisplayGroupsProtoBuf(final QueryDisplayGroupsRequest request) {
        return gated(RequestId.QUERY_DISPLAY_GROUPS, request.reqId(), request);
    }

    /**
     * {@link EClientSocket#subscribeToGroupEvents} as a message.
     * <p>Message SUBSCRIBE_TO_GROUP_EVENTS (68), from server version 213.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long subscribeToGroupEventsProtoBuf(final SubscribeToGroupEventsRequest request) {
        return gated(RequestId.SUBSCRIBE_TO_GROUP_EVENTS, request.reqId(), request);
    }

    /**
     * {@link EClientSocket#updateDisplayGroup} as a message.
     * <p>Message UPDATE_DISPLAY_GROUP (69), from server version 213.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long updateDisplayGroupProtoBuf(final UpdateDisplayGroupRequest request) {
        return gated(RequestId.UPDATE_DISPLAY_GROUP, request.reqId(), request);
    }

    /**
     * {@link EClientSocket#unsubscribeFromGroupEvents} as a message.
     * <p>Message UNSUBSCRIBE_FROM_GROUP_EVENTS (70), from server version 213.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long unsubscribeFromGroupEventsProtoBuf(final UnsubscribeFromGroupEventsRequest request) {
        return gated(RequestId.UNSUBSCRIBE_FROM_GROUP_EVENTS, request.reqId(), request);
    }

    /**
     * The opening of the session as a message.
     * <p>Message START_API (71), from server version 213.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long startAPIProtoBuf(final StartApiRequest request) {
        return gated(RequestId.START_API, NO_REQUEST_ID, request);
    }

    /**
     * {@link EClientSocket#reqPositionsMulti} as a message.
     * <p>Message REQ_POSITIONS_MULTI (74), from server version 207.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long reqPositionsMultiProtoBuf(final PositionsMultiRequest request) {
        return gated(RequestId.REQ_POSITIONS_MULTI, request.reqId(), request);
    }

    /**
     * {@link EClientSocket#cancelPositionsMulti} as a message.
     * <p>Message CANCEL_POSITIONS_MULTI (75), from server version 207.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long cancelPositionsMultiProtoBuf(final CancelPositionsMulti request) {
        return gated(RequestId.CANCEL_POSITIONS_MULTI, request.hasReqId() ? request.reqId() : NO_REQUEST_ID, request);
    }

    /**
     * {@link EClientSocket#reqAccountUpdatesMulti} as a message.
     * <p>Message REQ_ACCOUNT_UPDATES_MULTI (76), from server version 207.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long reqAccountUpdatesMultiProtoBuf(final AccountUpdatesMultiRequest request) {
        return gated(RequestId.REQ_ACCOUNT_UPDATES_MULTI, request.reqId(), request);
    }

    /**
     * {@link EClientSocket#cancelAccountUpdatesMulti} as a message.
     * <p>Message CANCEL_ACCOUNT_UPDATES_MULTI (77), from server version 207.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long cancelAccountUpdatesMultiProtoBuf(final CancelAccountUpdatesMulti request) {
        return gated(
            RequestId.CANCEL_ACCOUNT_UPDATES_MULTI, request.hasReqId() ? request.reqId() : NO_REQUEST_ID, request);
    }

    /**
     * {@link EClientSocket#reqSecDefOptParams} as a message.
     * <p>Message REQ_SEC_DEF_OPT_PARAMS (78), from server version 212.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long reqSecDefOptParamsProtoBuf(final SecDefOptParamsRequest request) {
        return gated(RequestId.REQ_SEC_DEF_OPT_PARAMS, request.reqId(), request);
    }

    /**
     * {@link EClientSocket#reqSoftDollarTiers} as a message.
     * <p>Message REQ_SOFT_DOLLAR_TIERS (79), from server version 212.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long reqSoftDollarTiersProtoBuf(final SoftDollarTiersRequest request) {
        return gated(RequestId.REQ_SOFT_DOLLAR_TIERS, request.reqId(), request);
    }

    /**
     * {@link EClientSocket#reqFamilyCodes} as a message.
     * <p>Message REQ_FAMILY_CODES (80), from server version 212.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long reqFamilyCodesProtoBuf(final FamilyCodesRequest request) {
        return gated(RequestId.REQ_FAMILY_CODES, NO_REQUEST_ID, request);
    }

    /**
     * {@link EClientSocket#reqMatchingSymbols} as a message.
     * <p>Message REQ_MATCHING_SYMBOLS (81), from server version 212.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long reqMatchingSymbolsProtoBuf(final MatchingSymbolsRequest request) {
        return gated(RequestId.REQ_MATCHING_SYMBOLS, request.reqId(), request);
    }

    /**
     * {@link EClientSocket#reqMktDepthExchanges} as a message.
     * <p>Message REQ_MKT_DEPTH_EXCHANGES (82), from server version 213.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long reqMarketDepthExchangesProtoBuf(final MarketDepthExchangesRequest request) {
        return gated(RequestId.REQ_MKT_DEPTH_EXCHANGES, NO_REQUEST_ID, request);
    }

    /**
     * {@link EClientSocket#reqSmartComponents} as a message.
     * <p>Message REQ_SMART_COMPONENTS (83), from server version 212.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long reqSmartComponentsProtoBuf(final SmartComponentsRequest request) {
        return gated(RequestId.REQ_SMART_COMPONENTS, request.reqId(), request);
    }

    /**
     * {@link EClientSocket#reqNewsArticle} as a message.
     * <p>Message REQ_NEWS_ARTICLE (84), from server version 209.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long reqNewsArticleProtoBuf(final NewsArticleRequest request) {
        return gated(RequestId.REQ_NEWS_ARTICLE, request.reqId(), request);
    }

    /**
     * {@link EClientSocket#reqNewsProviders} as a message.
     * <p>Message REQ_NEWS_PROVIDERS (85), from server version 209.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long reqNewsProvidersProtoBuf(final NewsProvidersRequest request) {
        return gated(RequestId.REQ_NEWS_PROVIDERS, NO_REQUEST_ID, request);
    }

    /**
     * {@link EClientSocket#reqHistoricalNews} as a message.
     * <p>Message REQ_HISTORICAL_NEWS (86), from server version 209.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long reqHistoricalNewsProtoBuf(final HistoricalNewsRequest request) {
        return gated(RequestId.REQ_HISTORICAL_NEWS, request.reqId(), request);
    }

    /**
     * {@link EClientSocket#reqHeadTimestamp} as a message.
     * <p>Message REQ_HEAD_TIMESTAMP (87), from server version 208.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long reqHeadTimestampProtoBuf(final HeadTimestampRequest request) {
        return gated(RequestId.REQ_HEAD_TIMESTAMP, request.reqId(), request);
    }

    /**
     * {@link EClientSocket#reqHistogramData} as a message.
     * <p>Message REQ_HISTOGRAM_DATA (88), from server version 208.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long reqHistogramDataProtoBuf(final HistogramDataRequest request) {
        return gated(RequestId.REQ_HISTOGRAM_DATA, request.reqId(), request);
    }

    /**
     * {@link EClientSocket#cancelHistogramData} as a message.
     * <p>Message CANCEL_HISTOGRAM_DATA (89), from server version 208.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long cancelHistogramDataProtoBuf(final CancelHistogramData request) {
        return gated(RequestId.CANCEL_HISTOGRAM_DATA, request.hasReqId() ? request.reqId() : NO_REQUEST_ID, request);
    }

    /**
     * {@link EClientSocket#cancelHeadTimestamp} as a message.
     * <p>Message CANCEL_HEAD_TIMESTAMP (90), from server version 208.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long cancelHeadTimestampProtoBuf(final CancelHeadTimestamp request) {
        return gated(RequestId.CANCEL_HEAD_TIMESTAMP, request.hasReqId() ? request.reqId() : NO_REQUEST_ID, request);
    }

    /**
     * {@link EClientSocket#reqMarketRule} as a message.
     * <p>Message REQ_MARKET_RULE (91), from server version 212.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long reqMarketRuleProtoBuf(final MarketRuleRequest request) {
        return gated(RequestId.REQ_MARKET_RULE, NO_REQUEST_ID, request);
    }

    /**
     * {@link EClientSocket#reqPnL} as a message.
     * <p>Message REQ_PNL (92), from server version 210.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long reqPnLProtoBuf(final PnLRequest request) {
        return gated(RequestId.REQ_PNL, request.reqId(), request);
    }

    /**
     * {@link EClientSocket#cancelPnL} as a message.
     * <p>Message CANCEL_PNL (93), from server version 210.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long cancelPnLProtoBuf(final CancelPnL request) {
        return gated(RequestId.CANCEL_PNL, request.hasReqId() ? request.reqId() : NO_REQUEST_ID, request);
    }

    /**
     * {@link EClientSocket#reqPnLSingle} as a message.
     * <p>Message REQ_PNL_SINGLE (94), from server version 210.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long reqPnLSingleProtoBuf(final PnLSingleRequest request) {
        return gated(RequestId.REQ_PNL_SINGLE, request.reqId(), request);
    }

    /**
     * {@link EClientSocket#cancelPnLSingle} as a message.
     * <p>Message CANCEL_PNL_SINGLE (95), from server version 210.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long cancelPnLSingleProtoBuf(final CancelPnLSingle request) {
        return gated(RequestId.CANCEL_PNL_SINGLE, request.hasReqId() ? request.reqId() : NO_REQUEST_ID, request);
    }

    /**
     * {@link EClientSocket#reqHistoricalTicks} as a message.
     * <p>Message REQ_HISTORICAL_TICKS (96), from server version 208.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long reqHistoricalTicksProtoBuf(final HistoricalTicksRequest request) {
        return gated(RequestId.REQ_HISTORICAL_TICKS, request.reqId(), request);
    }

    /**
     * {@link EClientSocket#reqTickByTickData} as a message.
     * <p>Message REQ_TICK_BY_TICK_DATA (97), from server version 208.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long reqTickByTickDataProtoBuf(final TickByTickRequest request) {
        return gated(RequestId.REQ_TICK_BY_TICK_DATA, request.reqId(), request);
    }

    /**
     * {@link EClientSocket#cancelTickByTickData} as a message.
     * <p>Message CANCEL_TICK_BY_TICK_DATA (98), from server version 208.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long cancelTickByTickDataProtoBuf(final CancelTickByTick request) {
        return gated(RequestId.CANCEL_TICK_BY_TICK_DATA, request.hasReqId() ? request.reqId() : NO_REQUEST_ID, request);
    }

    /**
     * {@link EClientSocket#reqCompletedOrders} as a message.
     * <p>Message REQ_COMPLETED_ORDERS (99), from server version 204.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long reqCompletedOrdersProtoBuf(final CompletedOrdersRequest request) {
        return gated(RequestId.REQ_COMPLETED_ORDERS, NO_REQUEST_ID, request);
    }

    /**
     * {@link EClientSocket#reqWshMetaData} as a message.
     * <p>Message REQ_WSH_META_DATA (100), from server version 209.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long reqWshMetaDataProtoBuf(final WshMetaDataRequest request) {
        return gated(RequestId.REQ_WSH_META_DATA, request.reqId(), request);
    }

    /**
     * {@link EClientSocket#cancelWshMetaData} as a message.
     * <p>Message CANCEL_WSH_META_DATA (101), from server version 209.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long cancelWshMetaDataProtoBuf(final CancelWshMetaData request) {
        return gated(RequestId.CANCEL_WSH_META_DATA, request.hasReqId() ? request.reqId() : NO_REQUEST_ID, request);
    }

    /**
     * {@link EClientSocket#reqWshEventData} as a message.
     * <p>Message REQ_WSH_EVENT_DATA (102), from server version 209.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long reqWshEventDataProtoBuf(final WshEventDataRequest request) {
        return gated(RequestId.REQ_WSH_EVENT_DATA, request.reqId(), request);
    }

    /**
     * {@link EClientSocket#cancelWshEventData} as a message.
     * <p>Message CANCEL_WSH_EVENT_DATA (103), from server version 209.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long cancelWshEventDataProtoBuf(final CancelWshEventData request) {
        return gated(RequestId.CANCEL_WSH_EVENT_DATA, request.hasReqId() ? request.reqId() : NO_REQUEST_ID, request);
    }

    /**
     * {@link EClientSocket#reqUserInfo} as a message.
     * <p>Message REQ_USER_INFO (104), from server version 212.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long reqUserInfoProtoBuf(final UserInfoRequest request) {
        return gated(RequestId.REQ_USER_INFO, request.reqId(), request);
    }

    /**
     * {@link EClientSocket#reqCurrentTimeInMillis} as a message.
     * <p>Message REQ_CURRENT_TIME_IN_MILLIS (105), from server version 213.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long reqCurrentTimeInMillisProtoBuf(final CurrentTimeInMillisRequest request) {
        return gated(RequestId.REQ_CURRENT_TIME_IN_MILLIS, NO_REQUEST_ID, request);
    }

    /**
     * {@link EClientSocket#cancelContractData} as a message.
     * <p>Message CANCEL_CONTRACT_DATA (106), from server version 215.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long cancelContractDataProtoBuf(final CancelContractData request) {
        return gated(RequestId.CANCEL_CONTRACT_DATA, request.hasReqId() ? request.reqId() : NO_REQUEST_ID, request);
    }

    /**
     * {@link EClientSocket#cancelHistoricalTicks} as a message.
     * <p>Message CANCEL_HISTORICAL_TICKS (107), from server version 215.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long cancelHistoricalTicksProtoBuf(final CancelHistoricalTicks request) {
        return gated(RequestId.CANCEL_HISTORICAL_TICKS, request.hasReqId() ? request.reqId() : NO_REQUEST_ID, request);
    }

    /**
     * Asks for the configuration of the Host. Answer: {@link EWrapper#configResponseProtoBuf}.
     * <p>Message REQ_CONFIG (108), from server version 219.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long reqConfigProtoBuf(final ConfigRequest request) {
        return gated(RequestId.REQ_CONFIG, request.reqId(), request);
    }

    /**
     * Changes the configuration of the Host. What the Host wants confirmed goes into {@code acceptedWarnings} of a
     * second request. Answer: {@link EWrapper#updateConfigResponseProtoBuf}.
     * <p>Message UPDATE_CONFIG (109), from server version 221.
     *
     * @param request the message, read before the call returns
     * @return the position, or a negative {@link SendResult}
     */
    public long updateConfigProtoBuf(final UpdateConfigRequest request) {
        return gated(RequestId.UPDATE_CONFIG, request.reqId(), request);
    }

    /** Sends a message as it is, if the Host reads this request as protobuf. */
    private long gated(final int requestId, final int errorId, final Message request) {
        final Gate gate = RequestGates.checkProtobuf(requestId, serverVersion());
        return gate == null ? sendProtoBuf(requestId, errorId, request) : refuse(errorId, gate);
    }

    /** Tells the user why nothing is sent. */
    final long refuse(final int id, final Gate gate) {
        return refuse(gate.errorId(id), gate.errorCode(), gate.text());
    }
}
