package io.tickwire.wire;

/**
 * The ids of the requests, client to Host, and what is known of each: its name, since when it exists, and on which
 * wire it travels.
 *
 * <p>On the protobuf wire an id travels with {@link FrameId#PROTOBUF_OFFSET} added. Any thread; does not allocate.
 */
public final class RequestId {

    /** {@code reqMktData}. */
    public static final int REQ_MKT_DATA = 1;

    /** {@code cancelMktData}. */
    public static final int CANCEL_MKT_DATA = 2;

    /** {@code placeOrder}. */
    public static final int PLACE_ORDER = 3;

    /** {@code cancelOrder}. */
    public static final int CANCEL_ORDER = 4;

    /** {@code reqOpenOrders}. */
    public static final int REQ_OPEN_ORDERS = 5;

    /** {@code reqAccountUpdates}. */
    public static final int REQ_ACCOUNT_DATA = 6;

    /** {@code reqExecutions}. */
    public static final int REQ_EXECUTIONS = 7;

    /** {@code reqIds}. */
    public static final int REQ_IDS = 8;

    /** {@code reqContractDetails}. */
    public static final int REQ_CONTRACT_DATA = 9;

    /** {@code reqMktDepth}. */
    public static final int REQ_MKT_DEPTH = 10;

    /** {@code cancelMktDepth}. */
    public static final int CANCEL_MKT_DEPTH = 11;

    /** {@code reqNewsBulletins}. */
    public static final int REQ_NEWS_BULLETINS = 12;

    /** {@code cancelNewsBulletins}. */
    public static final int CANCEL_NEWS_BULLETINS = 13;

    /** {@code setServerLogLevel}. */
    public static final int SET_SERVER_LOGLEVEL = 14;

    /** {@code reqAutoOpenOrders}. */
    public static final int REQ_AUTO_OPEN_ORDERS = 15;

    /** {@code reqAllOpenOrders}. */
    public static final int REQ_ALL_OPEN_ORDERS = 16;

    /** {@code reqManagedAccts}. */
    public static final int REQ_MANAGED_ACCTS = 17;

    /** {@code requestFA}. */
    public static final int REQ_FA = 18;

    /** {@code replaceFA}. */
    public static final int REPLACE_FA = 19;

    /** {@code reqHistoricalData}. */
    public static final int REQ_HISTORICAL_DATA = 20;

    /** {@code exerciseOptions}. */
    public static final int EXERCISE_OPTIONS = 21;

    /** {@code reqScannerSubscription}. */
    public static final int REQ_SCANNER_SUBSCRIPTION = 22;

    /** {@code cancelScannerSubscription}. */
    public static final int CANCEL_SCANNER_SUBSCRIPTION = 23;

    /** {@code reqScannerParameters}. */
    public static final int REQ_SCANNER_PARAMETERS = 24;

    /** {@code cancelHistoricalData}. */
    public static final int CANCEL_HISTORICAL_DATA = 25;

    /** {@code reqCurrentTime}. */
    public static final int REQ_CURRENT_TIME = 49;

    /** {@code reqRealTimeBars}. */
    public static final int REQ_REAL_TIME_BARS = 50;

    /** {@code cancelRealTimeBars}. */
    public static final int CANCEL_REAL_TIME_BARS = 51;

    /** {@code reqFundamentalData}. */
    public static final int REQ_FUNDAMENTAL_DATA = 52;

    /** {@code cancelFundamentalData}. */
    public static final int CANCEL_FUNDAMENTAL_DATA = 53;

    /** {@code calculateImpliedVolatility}. */
    public static final int REQ_CALC_IMPLIED_VOLAT = 54;

    /** {@code calculateOptionPrice}. */
    public static final int REQ_CALC_OPTION_PRICE = 55;

    /** {@code cancelCalculateImpliedVolatility}. */
    public static final int CANCEL_CALC_IMPLIED_VOLAT = 56;

    /** {@code cancelCalculateOptionPrice}. */
    public static final int CANCEL_CALC_OPTION_PRICE = 57;

    /** {@code reqGlobalCancel}. */
    public static final int REQ_GLOBAL_CANCEL = 58;

    /** {@code reqMarketDataType}. */
    public static final int REQ_MARKET_DATA_TYPE = 59;

    /** {@code reqPositions}. */
    public static final int REQ_POSITIONS = 61;

    /** {@code reqAccountSummary}. */
    public static final int REQ_ACCOUNT_SUMMARY = 62;

    /** {@code cancelAccountSummary}. */
    public static final int CANCEL_ACCOUNT_SUMMARY = 63;

    /** {@code cancelPositions}. */
    public static final int CANCEL_POSITIONS = 64;

    /** {@code verifyRequest}. */
    public static final int VERIFY_REQUEST = 65;

    /** {@code verifyMessage}. */
    public static final int VERIFY_MESSAGE = 66;

    /** {@code queryDisplayGroups}. */
    public static final int QUERY_DISPLAY_GROUPS = 67;

    /** {@code subscribeToGroupEvents}. */
    public static final int SUBSCRIBE_TO_GROUP_EVENTS = 68;

    /** {@code updateDisplayGroup}. */
    public static final int UPDATE_DISPLAY_GROUP = 69;

    /** {@code unsubscribeFromGroupEvents}. */
    public static final int UNSUBSCRIBE_FROM_GROUP_EVENTS = 70;

    /** {@code startAPI}. */
    public static final int START_API = 71;

    /** {@code verifyAndAuthRequest}. */
    public static final int VERIFY_AND_AUTH_REQUEST = 72;

    /** {@code verifyAndAuthMessage}. */
    public static final int VERIFY_AND_AUTH_MESSAGE = 73;

    /** {@code reqPositionsMulti}. */
    public static final int REQ_POSITIONS_MULTI = 74;

    /** {@code cancelPositionsMulti}. */
    public static final int CANCEL_POSITIONS_MULTI = 75;

    /** {@code reqAccountUpdatesMulti}. */
    public static final int REQ_ACCOUNT_UPDATES_MULTI = 76;

    /** {@code cancelAccountUpdatesMulti}. */
    public static final int CANCEL_ACCOUNT_UPDATES_MULTI = 77;

    /** {@code reqSecDefOptParams}. */
    public static final int REQ_SEC_DEF_OPT_PARAMS = 78;

    /** {@code reqSoftDollarTiers}. */
    public static final int REQ_SOFT_DOLLAR_TIERS = 79;

    /** {@code reqFamilyCodes}. */
    public static final int REQ_FAMILY_CODES = 80;

    /** {@code reqMatchingSymbols}. */
    public static final int REQ_MATCHING_SYMBOLS = 81;

    /** {@code reqMktDepthExchanges}. */
    public static final int REQ_MKT_DEPTH_EXCHANGES = 82;

    /** {@code reqSmartComponents}. */
    public static final int REQ_SMART_COMPONENTS = 83;

    /** {@code reqNewsArticle}. */
    public static final int REQ_NEWS_ARTICLE = 84;

    /** {@code reqNewsProviders}. */
    public static final int REQ_NEWS_PROVIDERS = 85;

    /** {@code reqHistoricalNews}. */
    public static final int REQ_HISTORICAL_NEWS = 86;

    /** {@code reqHeadTimestamp}. */
    public static final int REQ_HEAD_TIMESTAMP = 87;

    /** {@code reqHistogramData}. */
    public static final int REQ_HISTOGRAM_DATA = 88;

    /** {@code cancelHistogramData}. */
    public static final int CANCEL_HISTOGRAM_DATA = 89;

    /** {@code cancelHeadTimestamp}. */
    public static final int CANCEL_HEAD_TIMESTAMP = 90;

    /** {@code reqMarketRule}. */
    public static final int REQ_MARKET_RULE = 91;

    /** {@code reqPnL}. */
    public static final int REQ_PNL = 92;

    /** {@code cancelPnL}. */
    public static final int CANCEL_PNL = 93;

    /** {@code reqPnLSingle}. */
    public static final int REQ_PNL_SINGLE = 94;

    /** {@code cancelPnLSingle}. */
    public static final int CANCEL_PNL_SINGLE = 95;

    /** {@code reqHistoricalTicks}. */
    public static final int REQ_HISTORICAL_TICKS = 96;

    /** {@code reqTickByTickData}. */
    public static final int REQ_TICK_BY_TICK_DATA = 97;

    /** {@code cancelTickByTickData}. */
    public static final int CANCEL_TICK_BY_TICK_DATA = 98;

    /** {@code reqCompletedOrders}. */
    public static final int REQ_COMPLETED_ORDERS = 99;

    /** {@code reqWshMetaData}. */
    public static final int REQ_WSH_META_DATA = 100;

    /** {@code cancelWshMetaData}. */
    public static final int CANCEL_WSH_META_DATA = 101;

    /** {@code reqWshEventData}. */
    public static final int REQ_WSH_EVENT_DATA = 102;

    /** {@code cancelWshEventData}. */
    public static final int CANCEL_WSH_EVENT_DATA = 103;

    /** {@code reqUserInfo}. */
    public static final int REQ_USER_INFO = 104;

    /** {@code reqCurrentTimeInMillis}. */
    public static final int REQ_CURRENT_TIME_IN_MILLIS = 105;

    /** {@code cancelContractData}. */
    public static final int CANCEL_CONTRACT_DATA = 106;

    /** {@code cancelHistoricalTicks}. */
    public static final int CANCEL_HISTORICAL_TICKS = 107;

    /** {@code reqConfigProtoBuf}. */
    public static final int REQ_CONFIG = 108;

    /** {@code updateConfigProtoBuf}. */
    public static final int UPDATE_CONFIG = 109;

    /** What is known of each request. */
    public static final MessageTable TABLE = new MessageTable(UPDATE_CONFIG);

    static {
        TABLE.both(REQ_MKT_DATA, "REQ_MKT_DATA", ServerVersion.MIN, ServerVersion.PROTOBUF_MARKET_DATA);
        TABLE.both(CANCEL_MKT_DATA, "CANCEL_MKT_DATA", ServerVersion.MIN, ServerVersion.PROTOBUF_MARKET_DATA);
        TABLE.both(PLACE_ORDER, "PLACE_ORDER", ServerVersion.MIN, ServerVersion.PROTOBUF_ORDERS);
        TABLE.both(CANCEL_ORDER, "CANCEL_ORDER", ServerVersion.MIN, ServerVersion.PROTOBUF_ORDERS);
        TABLE.both(REQ_OPEN_ORDERS, "REQ_OPEN_ORDERS", ServerVersion.MIN, ServerVersion.PROTOBUF_ORDER_LISTS);
        TABLE.both(REQ_ACCOUNT_DATA, "REQ_ACCOUNT_DATA", ServerVersion.MIN, ServerVersion.PROTOBUF_ACCOUNTS);
        TABLE.both(REQ_EXECUTIONS, "REQ_EXECUTIONS", ServerVersion.MIN, ServerVersion.PROTOBUF_START);
        TABLE.both(REQ_IDS, "REQ_IDS", ServerVersion.MIN, ServerVersion.PROTOBUF_REST_3);
        TABLE.both(REQ_CONTRACT_DATA, "REQ_CONTRACT_DATA", ServerVersion.MIN, ServerVersion.PROTOBUF_CONTRACT_DATA);
        TABLE.both(REQ_MKT_DEPTH, "REQ_MKT_DEPTH", ServerVersion.MIN, ServerVersion.PROTOBUF_MARKET_DATA);
        TABLE.both(CANCEL_MKT_DEPTH, "CANCEL_MKT_DEPTH", ServerVersion.MIN, ServerVersion.PROTOBUF_MARKET_DATA);
        TABLE.both(REQ_NEWS_BULLETINS, "REQ_NEWS_BULLETINS", ServerVersion.MIN, ServerVersion.PROTOBUF_NEWS);
        TABLE.both(CANCEL_NEWS_BULLETINS, "CANCEL_NEWS_BULLETINS", ServerVersion.MIN, ServerVersion.PROTOBUF_NEWS);
        TABLE.both(SET_SERVER_LOGLEVEL, "SET_SERVER_LOGLEVEL", ServerVersion.MIN, ServerVersion.PROTOBUF_REST_3);
        TABLE.both(REQ_AUTO_OPEN_ORDERS, "REQ_AUTO_OPEN_ORDERS", ServerVersion.MIN, ServerVersion.PROTOBUF_ORDER_LISTS);
        TABLE.both(REQ_ALL_OPEN_ORDERS, "REQ_ALL_OPEN_ORDERS", ServerVersion.MIN, ServerVersion.PROTOBUF_ORDER_LISTS);
        TABLE.both(REQ_MANAGED_ACCTS, "REQ_MANAGED_ACCTS", ServerVersion.MIN, ServerVersion.PROTOBUF_ACCOUNTS);
        TABLE.both(REQ_FA, "REQ_FA", ServerVersion.MIN, ServerVersion.PROTOBUF_REST_1);
        TABLE.both(REPLACE_FA, "REPLACE_FA", ServerVersion.MIN, ServerVersion.PROTOBUF_REST_1);
        TABLE.both(REQ_HISTORICAL_DATA, "REQ_HISTORICAL_DATA", ServerVersion.MIN, ServerVersion.PROTOBUF_HISTORICAL);
        TABLE.both(EXERCISE_OPTIONS, "EXERCISE_OPTIONS", ServerVersion.MIN, ServerVersion.PROTOBUF_REST_1);
        TABLE.both(REQ_SCANNER_SUBSCRIPTION, "REQ_SCANNER_SUBSCRIPTION",
            ServerVersion.MIN, ServerVersion.PROTOBUF_SCANNER);
        TABLE.both(CANCEL_SCANNER_SUBSCRIPTION, "CANCEL_SCANNER_SUBSCRIPTION",
            ServerVersion.MIN, ServerVersion.PROTOBUF_SCANNER);
        TABLE.both(REQ_SCANNER_PARAMETERS, "REQ_SCANNER_PARAMETERS", ServerVersion.MIN, ServerVersion.PROTOBUF_SCANNER);
        TABLE.both(CANCEL_HISTORICAL_DATA, "CANCEL_HISTORICAL_DATA",
            ServerVersion.MIN, ServerVersion.PROTOBUF_HISTORICAL);
        TABLE.both(REQ_CURRENT_TIME, "REQ_CURRENT_TIME", ServerVersion.MIN, ServerVersion.PROTOBUF_REST_3);
        TABLE.both(REQ_REAL_TIME_BARS, "REQ_REAL_TIME_BARS", ServerVersion.MIN, ServerVersion.PROTOBUF_HISTORICAL);
        TABLE.both(CANCEL_REAL_TIME_BARS, "CANCEL_REAL_TIME_BARS",
            ServerVersion.MIN, ServerVersion.PROTOBUF_HISTORICAL);
        TABLE.both(REQ_FUNDAMENTAL_DATA, "REQ_FUNDAMENTAL_DATA", ServerVersion.MIN, ServerVersion.PROTOBUF_SCANNER);
        TABLE.both(CANCEL_FUNDAMENTAL_DATA, "CANCEL_FUNDAMENTAL_DATA",
            ServerVersion.MIN, ServerVersion.PROTOBUF_SCANNER);
        TABLE.both(REQ_CALC_IMPLIED_VOLAT, "REQ_CALC_IMPLIED_VOLAT", ServerVersion.MIN, ServerVersion.PROTOBUF_REST_1);
        TABLE.both(REQ_CALC_OPTION_PRICE, "REQ_CALC_OPTION_PRICE", ServerVersion.MIN, ServerVersion.PROTOBUF_REST_1);
        TABLE.both(CANCEL_CALC_IMPLIED_VOLAT, "CANCEL_CALC_IMPLIED_VOLAT",
            ServerVersion.MIN, ServerVersion.PROTOBUF_REST_1);
        TABLE.both(CANCEL_CALC_OPTION_PRICE, "CANCEL_CALC_OPTION_PRICE",
            ServerVersion.MIN, ServerVersion.PROTOBUF_REST_1);
        TABLE.both(REQ_GLOBAL_CANCEL, "REQ_GLOBAL_CANCEL", ServerVersion.MIN, ServerVersion.PROTOBUF_ORDERS);
        TABLE.both(REQ_MARKET_DATA_TYPE, "REQ_MARKET_DATA_TYPE", ServerVersion.MIN, ServerVersion.PROTOBUF_MARKET_DATA);
        TABLE.both(REQ_POSITIONS, "REQ_POSITIONS", ServerVersion.MIN, ServerVersion.PROTOBUF_ACCOUNTS);
        TABLE.both(REQ_ACCOUNT_SUMMARY, "REQ_ACCOUNT_SUMMARY", ServerVersion.MIN, ServerVersion.PROTOBUF_ACCOUNTS);
        TABLE.both(CANCEL_ACCOUNT_SUMMARY, "CANCEL_ACCOUNT_SUMMARY",
            ServerVersion.MIN, ServerVersion.PROTOBUF_ACCOUNTS);
        TABLE.both(CANCEL_POSITIONS, "CANCEL_POSITIONS", ServerVersion.MIN, ServerVersion.PROTOBUF_ACCOUNTS);
        TABLE.both(VERIFY_REQUEST, "VERIFY_REQUEST", ServerVersion.MIN, ServerVersion.PROTOBUF_REST_3);
        TABLE.both(VERIFY_MESSAGE, "VERIFY_MESSAGE", ServerVersion.MIN, ServerVersion.PROTOBUF_REST_3);
        TABLE.both(QUERY_DISPLAY_GROUPS, "QUERY_DISPLAY_GROUPS", ServerVersion.MIN, ServerVersion.PROTOBUF_REST_3);
        TABLE.both(SUBSCRIBE_TO_GROUP_EVENTS, "SUBSCRIBE_TO_GROUP_EVENTS",
            ServerVersion.MIN, ServerVersion.PROTOBUF_REST_3);
        TABLE.both(UPDATE_DISPLAY_GROUP, "UPDATE_DISPLAY_GROUP", ServerVersion.MIN, ServerVersion.PROTOBUF_REST_3);
        TABLE.both(UNSUBSCRIBE_FROM_GROUP_EVENTS, "UNSUBSCRIBE_FROM_GROUP_EVENTS",
            ServerVersion.MIN, ServerVersion.PROTOBUF_REST_3);
        TABLE.both(START_API, "START_API", ServerVersion.MIN, ServerVersion.PROTOBUF_REST_3);
        TABLE.textOnly(VERIFY_AND_AUTH_REQUEST, "VERIFY_AND_AUTH_REQUEST", ServerVersion.MIN);
        TABLE.textOnly(VERIFY_AND_AUTH_MESSAGE, "VERIFY_AND_AUTH_MESSAGE", ServerVersion.MIN);
        TABLE.both(REQ_POSITIONS_MULTI, "REQ_POSITIONS_MULTI",
            ServerVersion.ACCOUNT_MODELS, ServerVersion.PROTOBUF_ACCOUNTS);
        TABLE.both(CANCEL_POSITIONS_MULTI, "CANCEL_POSITIONS_MULTI",
            ServerVersion.ACCOUNT_MODELS, ServerVersion.PROTOBUF_ACCOUNTS);
        TABLE.both(REQ_ACCOUNT_UPDATES_MULTI, "REQ_ACCOUNT_UPDATES_MULTI",
            ServerVersion.ACCOUNT_MODELS, ServerVersion.PROTOBUF_ACCOUNTS);
        TABLE.both(CANCEL_ACCOUNT_UPDATES_MULTI, "CANCEL_ACCOUNT_UPDATES_MULTI",
            ServerVersion.ACCOUNT_MODELS, ServerVersion.PROTOBUF_ACCOUNTS);
        TABLE.both(REQ_SEC_DEF_OPT_PARAMS, "REQ_SEC_DEF_OPT_PARAMS",
            ServerVersion.OPTION_CHAIN_PARAMS, ServerVersion.PROTOBUF_REST_2);
        TABLE.both(REQ_SOFT_DOLLAR_TIERS, "REQ_SOFT_DOLLAR_TIERS",
            ServerVersion.SOFT_DOLLAR, ServerVersion.PROTOBUF_REST_2);
        TABLE.both(REQ_FAMILY_CODES, "REQ_FAMILY_CODES", ServerVersion.FAMILY_CODES, ServerVersion.PROTOBUF_REST_2);
        TABLE.both(REQ_MATCHING_SYMBOLS, "REQ_MATCHING_SYMBOLS",
            ServerVersion.SYMBOL_SEARCH, ServerVersion.PROTOBUF_REST_2);
        TABLE.both(REQ_MKT_DEPTH_EXCHANGES, "REQ_MKT_DEPTH_EXCHANGES",
            ServerVersion.DEPTH_EXCHANGE_LIST, ServerVersion.PROTOBUF_REST_3);
        TABLE.both(REQ_SMART_COMPONENTS, "REQ_SMART_COMPONENTS",
            ServerVersion.SMART_COMPONENTS, ServerVersion.PROTOBUF_REST_2);
        TABLE.both(REQ_NEWS_ARTICLE, "REQ_NEWS_ARTICLE", ServerVersion.NEWS_ARTICLE, ServerVersion.PROTOBUF_NEWS);
        TABLE.both(REQ_NEWS_PROVIDERS, "REQ_NEWS_PROVIDERS", ServerVersion.NEWS_PROVIDERS, ServerVersion.PROTOBUF_NEWS);
        TABLE.both(REQ_HISTORICAL_NEWS, "REQ_HISTORICAL_NEWS",
            ServerVersion.HISTORICAL_NEWS, ServerVersion.PROTOBUF_NEWS);
        TABLE.both(REQ_HEAD_TIMESTAMP, "REQ_HEAD_TIMESTAMP",
            ServerVersion.HEAD_TIMESTAMP, ServerVersion.PROTOBUF_HISTORICAL);
        TABLE.both(REQ_HISTOGRAM_DATA, "REQ_HISTOGRAM_DATA",
            ServerVersion.HISTOGRAM, ServerVersion.PROTOBUF_HISTORICAL);
        TABLE.both(CANCEL_HISTOGRAM_DATA, "CANCEL_HISTOGRAM_DATA",
            ServerVersion.HISTOGRAM, ServerVersion.PROTOBUF_HISTORICAL);
        TABLE.both(CANCEL_HEAD_TIMESTAMP, "CANCEL_HEAD_TIMESTAMP",
            ServerVersion.CANCEL_HEAD_TIMESTAMP, ServerVersion.PROTOBUF_HISTORICAL);
        TABLE.both(REQ_MARKET_RULE, "REQ_MARKET_RULE", ServerVersion.MARKET_RULES, ServerVersion.PROTOBUF_REST_2);
        TABLE.both(REQ_PNL, "REQ_PNL", ServerVersion.PNL, ServerVersion.PROTOBUF_SCANNER);
        TABLE.both(CANCEL_PNL, "CANCEL_PNL", ServerVersion.PNL, ServerVersion.PROTOBUF_SCANNER);
        TABLE.both(REQ_PNL_SINGLE, "REQ_PNL_SINGLE", ServerVersion.PNL, ServerVersion.PROTOBUF_SCANNER);
        TABLE.both(CANCEL_PNL_SINGLE, "CANCEL_PNL_SINGLE", ServerVersion.PNL, ServerVersion.PROTOBUF_SCANNER);
        TABLE.both(REQ_HISTORICAL_TICKS, "REQ_HISTORICAL_TICKS",
            ServerVersion.HISTORICAL_TICKS, ServerVersion.PROTOBUF_HISTORICAL);
        TABLE.both(REQ_TICK_BY_TICK_DATA, "REQ_TICK_BY_TICK_DATA",
            ServerVersion.TICK_BY_TICK, ServerVersion.PROTOBUF_HISTORICAL);
        TABLE.both(CANCEL_TICK_BY_TICK_DATA, "CANCEL_TICK_BY_TICK_DATA",
            ServerVersion.TICK_BY_TICK, ServerVersion.PROTOBUF_HISTORICAL);
        TABLE.both(REQ_COMPLETED_ORDERS, "REQ_COMPLETED_ORDERS",
            ServerVersion.COMPLETED_ORDERS, ServerVersion.PROTOBUF_ORDER_LISTS);
        TABLE.both(REQ_WSH_META_DATA, "REQ_WSH_META_DATA", ServerVersion.WSH_CALENDAR, ServerVersion.PROTOBUF_NEWS);
        TABLE.both(CANCEL_WSH_META_DATA, "CANCEL_WSH_META_DATA",
            ServerVersion.WSH_CALENDAR, ServerVersion.PROTOBUF_NEWS);
        TABLE.both(REQ_WSH_EVENT_DATA, "REQ_WSH_EVENT_DATA", ServerVersion.WSH_CALENDAR, ServerVersion.PROTOBUF_NEWS);
        TABLE.both(CANCEL_WSH_EVENT_DATA, "CANCEL_WSH_EVENT_DATA",
            ServerVersion.WSH_CALENDAR, ServerVersion.PROTOBUF_NEWS);
        TABLE.both(REQ_USER_INFO, "REQ_USER_INFO", ServerVersion.USER_INFO, ServerVersion.PROTOBUF_REST_2);
        TABLE.both(REQ_CURRENT_TIME_IN_MILLIS, "REQ_CURRENT_TIME_IN_MILLIS",
            ServerVersion.TIME_IN_MILLIS, ServerVersion.PROTOBUF_REST_3);
        TABLE.protobufOnly(CANCEL_CONTRACT_DATA, "CANCEL_CONTRACT_DATA", ServerVersion.CANCEL_CONTRACT_AND_TICKS);
        TABLE.protobufOnly(CANCEL_HISTORICAL_TICKS, "CANCEL_HISTORICAL_TICKS", ServerVersion.CANCEL_CONTRACT_AND_TICKS);
        TABLE.protobufOnly(REQ_CONFIG, "REQ_CONFIG", ServerVersion.CONFIG_READ);
        TABLE.protobufOnly(UPDATE_CONFIG, "UPDATE_CONFIG", ServerVersion.CONFIG_WRITE);
    }

    private RequestId() {
    }
}
