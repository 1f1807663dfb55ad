package io.tickwire.wire;

/**
 * The ids of the answers, Host to client, and what is known of each: its name, since when it exists, and on which wire
 * it travels.
 *
 * <p>On the protobuf wire an id travels with {@link FrameId#PROTOBUF_OFFSET} added. A Host is free in its choice of the
 * wire: a reader goes by the id of each frame alone. The versions given here are those at which Hosts were seen to
 * change over, and what the stand-in Host does. Any thread; does not allocate.
 */
public final class MessageId {

    /** Ends the session: no message follows. Hosts of the versions spoken here are not known to send it. */
    public static final int END_CONN = -1;

    /** {@code tickPrice}. */
    public static final int TICK_PRICE = 1;

    /** {@code tickSize}. */
    public static final int TICK_SIZE = 2;

    /** {@code orderStatus}. */
    public static final int ORDER_STATUS = 3;

    /** {@code error}. */
    public static final int ERR_MSG = 4;

    /** {@code openOrder}. */
    public static final int OPEN_ORDER = 5;

    /** {@code updateAccountValue}. */
    public static final int ACCT_VALUE = 6;

    /** {@code updatePortfolio}. */
    public static final int PORTFOLIO_VALUE = 7;

    /** {@code updateAccountTime}. */
    public static final int ACCT_UPDATE_TIME = 8;

    /** {@code nextValidId}. */
    public static final int NEXT_VALID_ID = 9;

    /** {@code contractDetails}. */
    public static final int CONTRACT_DATA = 10;

    /** {@code execDetails}. */
    public static final int EXECUTION_DATA = 11;

    /** {@code updateMktDepth}. */
    public static final int MARKET_DEPTH = 12;

    /** {@code updateMktDepthL2}. */
    public static final int MARKET_DEPTH_L2 = 13;

    /** {@code updateNewsBulletin}. */
    public static final int NEWS_BULLETINS = 14;

    /** {@code managedAccounts}. */
    public static final int MANAGED_ACCTS = 15;

    /** {@code receiveFA}. */
    public static final int RECEIVE_FA = 16;

    /** {@code historicalData}. */
    public static final int HISTORICAL_DATA = 17;

    /** {@code bondContractDetails}. */
    public static final int BOND_CONTRACT_DATA = 18;

    /** {@code scannerParameters}. */
    public static final int SCANNER_PARAMETERS = 19;

    /** {@code scannerData}. */
    public static final int SCANNER_DATA = 20;

    /** {@code tickOptionComputation}. */
    public static final int TICK_OPTION_COMPUTATION = 21;

    /** {@code tickGeneric}. */
    public static final int TICK_GENERIC = 45;

    /** {@code tickString}. */
    public static final int TICK_STRING = 46;

    /** {@code tickEFP}. */
    public static final int TICK_EFP = 47;

    /** {@code currentTime}. */
    public static final int CURRENT_TIME = 49;

    /** {@code realtimeBar}. */
    public static final int REAL_TIME_BARS = 50;

    /** {@code fundamentalData}. */
    public static final int FUNDAMENTAL_DATA = 51;

    /** {@code contractDetailsEnd}. */
    public static final int CONTRACT_DATA_END = 52;

    /** {@code openOrderEnd}. */
    public static final int OPEN_ORDER_END = 53;

    /** {@code accountDownloadEnd}. */
    public static final int ACCT_DOWNLOAD_END = 54;

    /** {@code execDetailsEnd}. */
    public static final int EXECUTION_DATA_END = 55;

    /** {@code deltaNeutralValidation}. */
    public static final int DELTA_NEUTRAL_VALIDATION = 56;

    /** {@code tickSnapshotEnd}. */
    public static final int TICK_SNAPSHOT_END = 57;

    /** {@code marketDataType}. */
    public static final int MARKET_DATA_TYPE = 58;

    /** {@code commissionAndFeesReport}. */
    public static final int COMMISSION_AND_FEES_REPORT = 59;

    /** {@code position}. */
    public static final int POSITION = 61;

    /** {@code positionEnd}. */
    public static final int POSITION_END = 62;

    /** {@code accountSummary}. */
    public static final int ACCOUNT_SUMMARY = 63;

    /** {@code accountSummaryEnd}. */
    public static final int ACCOUNT_SUMMARY_END = 64;

    /** {@code verifyMessageAPI}. */
    public static final int VERIFY_MESSAGE_API = 65;

    /** {@code verifyCompleted}. */
    public static final int VERIFY_COMPLETED = 66;

    /** {@code displayGroupList}. */
    public static final int DISPLAY_GROUP_LIST = 67;

    /** {@code displayGroupUpdated}. */
    public static final int DISPLAY_GROUP_UPDATED = 68;

    /** {@code verifyAndAuthMessageAPI}. */
    public static final int VERIFY_AND_AUTH_MESSAGE_API = 69;

    /** {@code verifyAndAuthCompleted}. */
    public static final int VERIFY_AND_AUTH_COMPLETED = 70;

    /** {@code positionMulti}. */
    public static final int POSITION_MULTI = 71;

    /** {@code positionMultiEnd}. */
    public static final int POSITION_MULTI_END = 72;

    /** {@code accountUpdateMulti}. */
    public static final int ACCOUNT_UPDATE_MULTI = 73;

    /** {@code accountUpdateMultiEnd}. */
    public static final int ACCOUNT_UPDATE_MULTI_END = 74;

    /** {@code securityDefinitionOptionalParameter}. */
    public static final int SECURITY_DEFINITION_OPTION_PARAMETER = 75;

    /** {@code securityDefinitionOptionalParameterEnd}. */
    public static final int SECURITY_DEFINITION_OPTION_PARAMETER_END = 76;

    /** {@code softDollarTiers}. */
    public static final int SOFT_DOLLAR_TIERS = 77;

    /** {@code familyCodes}. */
    public static final int FAMILY_CODES = 78;

    /** {@code symbolSamples}. */
    public static final int SYMBOL_SAMPLES = 79;

    /** {@code mktDepthExchanges}. */
    public static final int MKT_DEPTH_EXCHANGES = 80;

    /** {@code tickReqParams}. */
    public static final int TICK_REQ_PARAMS = 81;

    /** {@code smartComponents}. */
    public static final int SMART_COMPONENTS = 82;

    /** {@code newsArticle}. */
    public static final int NEWS_ARTICLE = 83;

    /** {@code tickNews}. */
    public static final int TICK_NEWS = 84;

    /** {@code newsProviders}. */
    public static final int NEWS_PROVIDERS = 85;

    /** {@code historicalNews}. */
    public static final int HISTORICAL_NEWS = 86;

    /** {@code historicalNewsEnd}. */
    public static final int HISTORICAL_NEWS_END = 87;

    /** {@code headTimestamp}. */
    public static final int HEAD_TIMESTAMP = 88;

    /** {@code histogramData}. */
    public static final int HISTOGRAM_DATA = 89;

    /** {@code historicalDataUpdate}. */
    public static final int HISTORICAL_DATA_UPDATE = 90;

    /** {@code rerouteMktDataReq}. */
    public static final int REROUTE_MKT_DATA_REQ = 91;

    /** {@code rerouteMktDepthReq}. */
    public static final int REROUTE_MKT_DEPTH_REQ = 92;

    /** {@code marketRule}. */
    public static final int MARKET_RULE = 93;

    /** {@code pnl}. */
    public static final int PNL = 94;

    /** {@code pnlSingle}. */
    public static final int PNL_SINGLE = 95;

    /** {@code historicalTicks}. */
    public static final int HISTORICAL_TICKS = 96;

    /** {@code historicalTicksBidAsk}. */
    public static final int HISTORICAL_TICKS_BID_ASK = 97;

    /** {@code historicalTicksLast}. */
    public static final int HISTORICAL_TICKS_LAST = 98;

    /** {@code tickByTickAllLast, tickByTickBidAsk, tickByTickMidPoint}. */
    public static final int TICK_BY_TICK = 99;

    /** {@code orderBound}. */
    public static final int ORDER_BOUND = 100;

    /** {@code completedOrder}. */
    public static final int COMPLETED_ORDER = 101;

    /** {@code completedOrdersEnd}. */
    public static final int COMPLETED_ORDERS_END = 102;

    /** {@code replaceFAEnd}. */
    public static final int REPLACE_FA_END = 103;

    /** {@code wshMetaData}. */
    public static final int WSH_META_DATA = 104;

    /** {@code wshEventData}. */
    public static final int WSH_EVENT_DATA = 105;

    /** {@code historicalSchedule}. */
    public static final int HISTORICAL_SCHEDULE = 106;

    /** {@code userInfo}. */
    public static final int USER_INFO = 107;

    /** {@code historicalDataEnd}. */
    public static final int HISTORICAL_DATA_END = 108;

    /** {@code currentTimeInMillis}. */
    public static final int CURRENT_TIME_IN_MILLIS = 109;

    /** {@code configResponseProtoBuf}. */
    public static final int CONFIG_RESPONSE = 110;

    /** {@code updateConfigResponseProtoBuf}. */
    public static final int UPDATE_CONFIG_RESPONSE = 111;

    /** What is known of each message. */
    public static final MessageTable TABLE = new MessageTable(UPDATE_CONFIG_RESPONSE);

    static {
        TABLE.both(TICK_PRICE, "TICK_PRICE", ServerVersion.MIN, ServerVersion.PROTOBUF_MARKET_DATA);
        TABLE.both(TICK_SIZE, "TICK_SIZE", ServerVersion.MIN, ServerVersion.PROTOBUF_MARKET_DATA);
        TABLE.both(ORDER_STATUS, "ORDER_STATUS", ServerVersion.MIN, ServerVersion.PROTOBUF_ORDERS);
        TABLE.both(ERR_MSG, "ERR_MSG", ServerVersion.MIN, ServerVersion.PROTOBUF_ORDERS);
        TABLE.both(OPEN_ORDER, "OPEN_ORDER", ServerVersion.MIN, ServerVersion.PROTOBUF_ORDERS);
        TABLE.both(ACCT_VALUE, "ACCT_VALUE", ServerVersion.MIN, ServerVersion.PROTOBUF_ACCOUNTS);
        TABLE.both(PORTFOLIO_VALUE, "PORTFOLIO_VALUE", ServerVersion.MIN, ServerVersion.PROTOBUF_ACCOUNTS);
        TABLE.both(ACCT_UPDATE_TIME, "ACCT_UPDATE_TIME", ServerVersion.MIN, ServerVersion.PROTOBUF_ACCOUNTS);
        TABLE.both(NEXT_VALID_ID, "NEXT_VALID_ID", ServerVersion.MIN, ServerVersion.PROTOBUF_REST_3);
        TABLE.both(CONTRACT_DATA, "CONTRACT_DATA", ServerVersion.MIN, ServerVersion.PROTOBUF_CONTRACT_DATA);
        TABLE.both(EXECUTION_DATA, "EXECUTION_DATA", ServerVersion.MIN, ServerVersion.PROTOBUF_START);
        TABLE.both(MARKET_DEPTH, "MARKET_DEPTH", ServerVersion.MIN, ServerVersion.PROTOBUF_MARKET_DATA);
        TABLE.both(MARKET_DEPTH_L2, "MARKET_DEPTH_L2", ServerVersion.MIN, ServerVersion.PROTOBUF_MARKET_DATA);
        TABLE.both(NEWS_BULLETINS, "NEWS_BULLETINS", ServerVersion.MIN, ServerVersion.PROTOBUF_NEWS);
        TABLE.both(MANAGED_ACCTS, "MANAGED_ACCTS", ServerVersion.MIN, ServerVersion.PROTOBUF_ACCOUNTS);
        TABLE.both(RECEIVE_FA, "RECEIVE_FA", ServerVersion.MIN, ServerVersion.PROTOBUF_REST_1);
        TABLE.both(HISTORICAL_DATA, "HISTORICAL_DATA", ServerVersion.MIN, ServerVersion.PROTOBUF_HISTORICAL);
        TABLE.both(BOND_CONTRACT_DATA, "BOND_CONTRACT_DATA", ServerVersion.MIN, ServerVersion.PROTOBUF_CONTRACT_DATA);
        TABLE.both(SCANNER_PARAMETERS, "SCANNER_PARAMETERS", ServerVersion.MIN, ServerVersion.PROTOBUF_SCANNER);
        TABLE.both(SCANNER_DATA, "SCANNER_DATA", ServerVersion.MIN, ServerVersion.PROTOBUF_SCANNER);
        TABLE.both(TICK_OPTION_COMPUTATION, "TICK_OPTION_COMPUTATION",
            ServerVersion.MIN, ServerVersion.PROTOBUF_MARKET_DATA);
        TABLE.both(TICK_GENERIC, "TICK_GENERIC", ServerVersion.MIN, ServerVersion.PROTOBUF_MARKET_DATA);
        TABLE.both(TICK_STRING, "TICK_STRING", ServerVersion.MIN, ServerVersion.PROTOBUF_MARKET_DATA);
        TABLE.textOnly(TICK_EFP, "TICK_EFP", ServerVersion.MIN);
        TABLE.both(CURRENT_TIME, "CURRENT_TIME", ServerVersion.MIN, ServerVersion.PROTOBUF_REST_3);
        TABLE.both(REAL_TIME_BARS, "REAL_TIME_BARS", ServerVersion.MIN, ServerVersion.PROTOBUF_HISTORICAL);
        TABLE.both(FUNDAMENTAL_DATA, "FUNDAMENTAL_DATA", ServerVersion.MIN, ServerVersion.PROTOBUF_SCANNER);
        TABLE.both(CONTRACT_DATA_END, "CONTRACT_DATA_END", ServerVersion.MIN, ServerVersion.PROTOBUF_CONTRACT_DATA);
        TABLE.both(OPEN_ORDER_END, "OPEN_ORDER_END", ServerVersion.MIN, ServerVersion.PROTOBUF_ORDERS);
        TABLE.both(ACCT_DOWNLOAD_END, "ACCT_DOWNLOAD_END", ServerVersion.MIN, ServerVersion.PROTOBUF_ACCOUNTS);
        TABLE.both(EXECUTION_DATA_END, "EXECUTION_DATA_END", ServerVersion.MIN, ServerVersion.PROTOBUF_START);
        TABLE.textOnly(DELTA_NEUTRAL_VALIDATION, "DELTA_NEUTRAL_VALIDATION", ServerVersion.MIN);
        TABLE.both(TICK_SNAPSHOT_END, "TICK_SNAPSHOT_END", ServerVersion.MIN, ServerVersion.PROTOBUF_MARKET_DATA);
        TABLE.both(MARKET_DATA_TYPE, "MARKET_DATA_TYPE", ServerVersion.MIN, ServerVersion.PROTOBUF_MARKET_DATA);
        TABLE.both(COMMISSION_AND_FEES_REPORT, "COMMISSION_AND_FEES_REPORT",
            ServerVersion.MIN, ServerVersion.PROTOBUF_REST_1);
        TABLE.both(POSITION, "POSITION", ServerVersion.MIN, ServerVersion.PROTOBUF_ACCOUNTS);
        TABLE.both(POSITION_END, "POSITION_END", ServerVersion.MIN, ServerVersion.PROTOBUF_ACCOUNTS);
        TABLE.both(ACCOUNT_SUMMARY, "ACCOUNT_SUMMARY", ServerVersion.MIN, ServerVersion.PROTOBUF_ACCOUNTS);
        TABLE.both(ACCOUNT_SUMMARY_END, "ACCOUNT_SUMMARY_END", ServerVersion.MIN, ServerVersion.PROTOBUF_ACCOUNTS);
        TABLE.both(VERIFY_MESSAGE_API, "VERIFY_MESSAGE_API", ServerVersion.MIN, ServerVersion.PROTOBUF_REST_3);
        TABLE.both(VERIFY_COMPLETED, "VERIFY_COMPLETED", ServerVersion.MIN, ServerVersion.PROTOBUF_REST_3);
        TABLE.both(DISPLAY_GROUP_LIST, "DISPLAY_GROUP_LIST", ServerVersion.MIN, ServerVersion.PROTOBUF_REST_3);
        TABLE.both(DISPLAY_GROUP_UPDATED, "DISPLAY_GROUP_UPDATED", ServerVersion.MIN, ServerVersion.PROTOBUF_REST_3);
        TABLE.textOnly(VERIFY_AND_AUTH_MESSAGE_API, "VERIFY_AND_AUTH_MESSAGE_API", ServerVersion.MIN);
        TABLE.textOnly(VERIFY_AND_AUTH_COMPLETED, "VERIFY_AND_AUTH_COMPLETED", ServerVersion.MIN);
        TABLE.both(POSITION_MULTI, "POSITION_MULTI", ServerVersion.ACCOUNT_MODELS, ServerVersion.PROTOBUF_ACCOUNTS);
        TABLE.both(POSITION_MULTI_END, "POSITION_MULTI_END",
            ServerVersion.ACCOUNT_MODELS, ServerVersion.PROTOBUF_ACCOUNTS);
        TABLE.both(ACCOUNT_UPDATE_MULTI, "ACCOUNT_UPDATE_MULTI",
            ServerVersion.ACCOUNT_MODELS, ServerVersion.PROTOBUF_ACCOUNTS);
        TABLE.both(ACCOUNT_UPDATE_MULTI_END, "ACCOUNT_UPDATE_MULTI_END",
            ServerVersion.ACCOUNT_MODELS, ServerVersion.PROTOBUF_ACCOUNTS);
        TABLE.both(SECURITY_DEFINITION_OPTION_PARAMETER, "SECURITY_DEFINITION_OPTION_PARAMETER",
            ServerVersion.OPTION_CHAIN_PARAMS, ServerVersion.PROTOBUF_REST_2);
        TABLE.both(SECURITY_DEFINITION_OPTION_PARAMETER_END, "SECURITY_DEFINITION_OPTION_PARAMETER_END",
            ServerVersion.OPTION_CHAIN_PARAMS, ServerVersion.PROTOBUF_REST_2);
        TABLE.both(SOFT_DOLLAR_TIERS, "SOFT_DOLLAR_TIERS", ServerVersion.SOFT_DOLLAR, ServerVersion.PROTOBUF_REST_2);
        TABLE.both(FAMILY_CODES, "FAMILY_CODES", ServerVersion.FAMILY_CODES, ServerVersion.PROTOBUF_REST_2);
        TABLE.both(SYMBOL_SAMPLES, "SYMBOL_SAMPLES", ServerVersion.SYMBOL_SEARCH, ServerVersion.PROTOBUF_REST_2);
        TABLE.both(MKT_DEPTH_EXCHANGES, "MKT_DEPTH_EXCHANGES",
            ServerVersion.DEPTH_EXCHANGE_LIST, ServerVersion.PROTOBUF_REST_3);
        TABLE.both(TICK_REQ_PARAMS, "TICK_REQ_PARAMS",
            ServerVersion.SMART_COMPONENTS, ServerVersion.PROTOBUF_MARKET_DATA);
        TABLE.both(SMART_COMPONENTS, "SMART_COMPONENTS", ServerVersion.SMART_COMPONENTS, ServerVersion.PROTOBUF_REST_2);
        TABLE.both(NEWS_ARTICLE, "NEWS_ARTICLE", ServerVersion.NEWS_ARTICLE, ServerVersion.PROTOBUF_NEWS);
        TABLE.both(TICK_NEWS, "TICK_NEWS", ServerVersion.TICK_NEWS, ServerVersion.PROTOBUF_NEWS);
        TABLE.both(NEWS_PROVIDERS, "NEWS_PROVIDERS", ServerVersion.NEWS_PROVIDERS, ServerVersion.PROTOBUF_NEWS);
        TABLE.both(HISTORICAL_NEWS, "HISTORICAL_NEWS", ServerVersion.HISTORICAL_NEWS, ServerVersion.PROTOBUF_NEWS);
        TABLE.both(HISTORICAL_NEWS_END, "HISTORICAL_NEWS_END",
            ServerVersion.HISTORICAL_NEWS, ServerVersion.PROTOBUF_NEWS);
        TABLE.both(HEAD_TIMESTAMP, "HEAD_TIMESTAMP", ServerVersion.HEAD_TIMESTAMP, ServerVersion.PROTOBUF_HISTORICAL);
        TABLE.both(HISTOGRAM_DATA, "HISTOGRAM_DATA", ServerVersion.HISTOGRAM, ServerVersion.PROTOBUF_HISTORICAL);
        TABLE.both(HISTORICAL_DATA_UPDATE, "HISTORICAL_DATA_UPDATE",
            ServerVersion.LIVE_UPDATING_BARS, ServerVersion.PROTOBUF_HISTORICAL);
        TABLE.both(REROUTE_MKT_DATA_REQ, "REROUTE_MKT_DATA_REQ",
            ServerVersion.CFD_REROUTE, ServerVersion.PROTOBUF_REST_1);
        TABLE.both(REROUTE_MKT_DEPTH_REQ, "REROUTE_MKT_DEPTH_REQ",
            ServerVersion.CFD_REROUTE, ServerVersion.PROTOBUF_REST_1);
        TABLE.both(MARKET_RULE, "MARKET_RULE", ServerVersion.MARKET_RULES, ServerVersion.PROTOBUF_REST_2);
        TABLE.both(PNL, "PNL", ServerVersion.PNL, ServerVersion.PROTOBUF_SCANNER);
        TABLE.both(PNL_SINGLE, "PNL_SINGLE", ServerVersion.PNL, ServerVersion.PROTOBUF_SCANNER);
        TABLE.both(HISTORICAL_TICKS, "HISTORICAL_TICKS",
            ServerVersion.HISTORICAL_TICKS, ServerVersion.PROTOBUF_HISTORICAL);
        TABLE.both(HISTORICAL_TICKS_BID_ASK, "HISTORICAL_TICKS_BID_ASK",
            ServerVersion.HISTORICAL_TICKS, ServerVersion.PROTOBUF_HISTORICAL);
        TABLE.both(HISTORICAL_TICKS_LAST, "HISTORICAL_TICKS_LAST",
            ServerVersion.HISTORICAL_TICKS, ServerVersion.PROTOBUF_HISTORICAL);
        TABLE.both(TICK_BY_TICK, "TICK_BY_TICK", ServerVersion.TICK_BY_TICK, ServerVersion.PROTOBUF_HISTORICAL);
        TABLE.both(ORDER_BOUND, "ORDER_BOUND", ServerVersion.ORDER_BOUND, ServerVersion.PROTOBUF_ORDER_LISTS);
        TABLE.both(COMPLETED_ORDER, "COMPLETED_ORDER",
            ServerVersion.COMPLETED_ORDERS, ServerVersion.PROTOBUF_ORDER_LISTS);
        TABLE.both(COMPLETED_ORDERS_END, "COMPLETED_ORDERS_END",
            ServerVersion.COMPLETED_ORDERS, ServerVersion.PROTOBUF_ORDER_LISTS);
        TABLE.both(REPLACE_FA_END, "REPLACE_FA_END", ServerVersion.REPLACE_FA_ACK, ServerVersion.PROTOBUF_REST_1);
        TABLE.both(WSH_META_DATA, "WSH_META_DATA", ServerVersion.WSH_CALENDAR, ServerVersion.PROTOBUF_NEWS);
        TABLE.both(WSH_EVENT_DATA, "WSH_EVENT_DATA", ServerVersion.WSH_CALENDAR, ServerVersion.PROTOBUF_NEWS);
        TABLE.both(HISTORICAL_SCHEDULE, "HISTORICAL_SCHEDULE",
            ServerVersion.HISTORICAL_SCHEDULE, ServerVersion.PROTOBUF_REST_1);
        TABLE.both(USER_INFO, "USER_INFO", ServerVersion.USER_INFO, ServerVersion.PROTOBUF_REST_2);
        TABLE.both(HISTORICAL_DATA_END, "HISTORICAL_DATA_END",
            ServerVersion.HISTORICAL_END_MARKER, ServerVersion.PROTOBUF_HISTORICAL);
        TABLE.both(CURRENT_TIME_IN_MILLIS, "CURRENT_TIME_IN_MILLIS",
            ServerVersion.TIME_IN_MILLIS, ServerVersion.PROTOBUF_REST_3);
        TABLE.protobufOnly(CONFIG_RESPONSE, "CONFIG_RESPONSE", ServerVersion.CONFIG_READ);
        TABLE.protobufOnly(UPDATE_CONFIG_RESPONSE, "UPDATE_CONFIG_RESPONSE", ServerVersion.CONFIG_WRITE);
    }

    private MessageId() {
    }
}
