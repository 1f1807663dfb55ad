package io.tickwire.client;

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
import io.tickwire.message.Contract;
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
import io.tickwire.message.OrderCancel;
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

/**
 * The messages that the requests of one thread are filled into, one for each kind of request, reused for ever. A
 * request sets all fields of its message, so that nothing of the request before it remains.
 *
 * <p>For the thread that made it only. Allocates once; {@link #comboContract} when the thread first places a combination
 * with prices by leg.
 */
final class RequestMessages {
    final MarketDataRequest marketDataRequest = new MarketDataRequest();
    final CancelMarketData cancelMarketData = new CancelMarketData();
    final MarketDataTypeRequest marketDataTypeRequest = new MarketDataTypeRequest();
    final MarketDepthRequest marketDepthRequest = new MarketDepthRequest();
    final CancelMarketDepth cancelMarketDepth = new CancelMarketDepth();
    final MarketDepthExchangesRequest marketDepthExchangesRequest = new MarketDepthExchangesRequest();
    final SmartComponentsRequest smartComponentsRequest = new SmartComponentsRequest();
    final TickByTickRequest tickByTickRequest = new TickByTickRequest();
    final CancelTickByTick cancelTickByTick = new CancelTickByTick();
    final RealTimeBarsRequest realTimeBarsRequest = new RealTimeBarsRequest();
    final CancelRealTimeBars cancelRealTimeBars = new CancelRealTimeBars();
    final CalculateImpliedVolatilityRequest calculateImpliedVolatilityRequest = new CalculateImpliedVolatilityRequest();
    final CancelCalculateImpliedVolatility cancelCalculateImpliedVolatility = new CancelCalculateImpliedVolatility();
    final CalculateOptionPriceRequest calculateOptionPriceRequest = new CalculateOptionPriceRequest();
    final CancelCalculateOptionPrice cancelCalculateOptionPrice = new CancelCalculateOptionPrice();
    final IdsRequest idsRequest = new IdsRequest();
    final OpenOrdersRequest openOrdersRequest = new OpenOrdersRequest();
    final AllOpenOrdersRequest allOpenOrdersRequest = new AllOpenOrdersRequest();
    final AutoOpenOrdersRequest autoOpenOrdersRequest = new AutoOpenOrdersRequest();
    final CompletedOrdersRequest completedOrdersRequest = new CompletedOrdersRequest();
    final ExerciseOptionsRequest exerciseOptionsRequest = new ExerciseOptionsRequest();
    final ExecutionRequest executionRequest = new ExecutionRequest();
    final SoftDollarTiersRequest softDollarTiersRequest = new SoftDollarTiersRequest();
    final ContractDataRequest contractDataRequest = new ContractDataRequest();
    final CancelContractData cancelContractData = new CancelContractData();
    final MatchingSymbolsRequest matchingSymbolsRequest = new MatchingSymbolsRequest();
    final SecDefOptParamsRequest secDefOptParamsRequest = new SecDefOptParamsRequest();
    final MarketRuleRequest marketRuleRequest = new MarketRuleRequest();
    final AccountDataRequest accountDataRequest = new AccountDataRequest();
    final ManagedAccountsRequest managedAccountsRequest = new ManagedAccountsRequest();
    final AccountSummaryRequest accountSummaryRequest = new AccountSummaryRequest();
    final CancelAccountSummary cancelAccountSummary = new CancelAccountSummary();
    final PositionsRequest positionsRequest = new PositionsRequest();
    final CancelPositions cancelPositions = new CancelPositions();
    final PositionsMultiRequest positionsMultiRequest = new PositionsMultiRequest();
    final CancelPositionsMulti cancelPositionsMulti = new CancelPositionsMulti();
    final AccountUpdatesMultiRequest accountUpdatesMultiRequest = new AccountUpdatesMultiRequest();
    final CancelAccountUpdatesMulti cancelAccountUpdatesMulti = new CancelAccountUpdatesMulti();
    final PnLRequest pnLRequest = new PnLRequest();
    final CancelPnL cancelPnL = new CancelPnL();
    final PnLSingleRequest pnLSingleRequest = new PnLSingleRequest();
    final CancelPnLSingle cancelPnLSingle = new CancelPnLSingle();
    final FamilyCodesRequest familyCodesRequest = new FamilyCodesRequest();
    final UserInfoRequest userInfoRequest = new UserInfoRequest();
    final FARequest faRequest = new FARequest();
    final FAReplace faReplace = new FAReplace();
    final HistoricalDataRequest historicalDataRequest = new HistoricalDataRequest();
    final CancelHistoricalData cancelHistoricalData = new CancelHistoricalData();
    final HeadTimestampRequest headTimestampRequest = new HeadTimestampRequest();
    final CancelHeadTimestamp cancelHeadTimestamp = new CancelHeadTimestamp();
    final HistogramDataRequest histogramDataRequest = new HistogramDataRequest();
    final CancelHistogramData cancelHistogramData = new CancelHistogramData();
    final HistoricalTicksRequest historicalTicksRequest = new HistoricalTicksRequest();
    final CancelHistoricalTicks cancelHistoricalTicks = new CancelHistoricalTicks();
    final NewsBulletinsRequest newsBulletinsRequest = new NewsBulletinsRequest();
    final CancelNewsBulletins cancelNewsBulletins = new CancelNewsBulletins();
    final NewsProvidersRequest newsProvidersRequest = new NewsProvidersRequest();
    final NewsArticleRequest newsArticleRequest = new NewsArticleRequest();
    final HistoricalNewsRequest historicalNewsRequest = new HistoricalNewsRequest();
    final FundamentalsDataRequest fundamentalsDataRequest = new FundamentalsDataRequest();
    final CancelFundamentalsData cancelFundamentalsData = new CancelFundamentalsData();
    final WshMetaDataRequest wshMetaDataRequest = new WshMetaDataRequest();
    final CancelWshMetaData cancelWshMetaData = new CancelWshMetaData();
    final CancelWshEventData cancelWshEventData = new CancelWshEventData();
    final ScannerParametersRequest scannerParametersRequest = new ScannerParametersRequest();
    final CancelScannerSubscription cancelScannerSubscription = new CancelScannerSubscription();
    final CurrentTimeRequest currentTimeRequest = new CurrentTimeRequest();
    final CurrentTimeInMillisRequest currentTimeInMillisRequest = new CurrentTimeInMillisRequest();
    final SetServerLogLevelRequest setServerLogLevelRequest = new SetServerLogLevelRequest();
    final QueryDisplayGroupsRequest queryDisplayGroupsRequest = new QueryDisplayGroupsRequest();
    final SubscribeToGroupEventsRequest subscribeToGroupEventsRequest = new SubscribeToGroupEventsRequest();
    final UpdateDisplayGroupRequest updateDisplayGroupRequest = new UpdateDisplayGroupRequest();
    final UnsubscribeFromGroupEventsRequest unsubscribeFromGroupEventsRequest = new UnsubscribeFromGroupEventsRequest();
    final VerifyRequest verifyRequest = new VerifyRequest();
    final VerifyMessageRequest verifyMessageRequest = new VerifyMessageRequest();
    final VerifyAndAuthRequest verifyAndAuthRequest = new VerifyAndAuthRequest();
    final VerifyAndAuthMessage verifyAndAuthMessage = new VerifyAndAuthMessage();
    final PlaceOrderRequest placeOrderRequest = new PlaceOrderRequest();
    final CancelOrderRequest cancelOrderRequest = new CancelOrderRequest();
    final GlobalCancelRequest globalCancelRequest = new GlobalCancelRequest();
    final ScannerSubscriptionRequest scannerSubscriptionRequest = new ScannerSubscriptionRequest();
    final WshEventDataRequest wshEventDataRequest = new WshEventDataRequest();

    private final OrderCancel noParticulars = new OrderCancel();
    private Contract comboContract;

    /** What a cancel says that says nothing. Never written to. */
    OrderCancel noParticulars() {
        return noParticulars;
    }

    /** A contract to copy into. */
    Contract comboContract() {
        if (comboContract == null) {
            comboContract = new Contract();
        }
        return comboContract;
    }
}
