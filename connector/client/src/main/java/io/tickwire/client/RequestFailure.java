package io.tickwire.client;

import io.tickwire.wire.RequestId;
import java.util.Arrays;

/**
 * The code of each request for a value in it that cannot be sent. The API has a code of its own for nearly every
 * request.
 */
final class RequestFailure {
    private static final int[] CODES = new int[RequestId.TABLE.max() + 1];

    static {
        Arrays.fill(CODES, ErrorCode.FAIL_ENCODE);
        marketData();
        orders();
        accounts();
        contractsAndNews();
        history();
        session();
    }

    private RequestFailure() {
    }

    /** The code of a request's own; {@link ErrorCode#FAIL_ENCODE} for an id that does not exist. */
    static int code(final int requestId) {
        return CODES[requestId];
    }

    private static void marketData() {
        CODES[RequestId.REQ_MKT_DATA] = 510;
        CODES[RequestId.CANCEL_MKT_DATA] = 511;
        CODES[RequestId.REQ_MKT_DEPTH] = 519;
        CODES[RequestId.CANCEL_MKT_DEPTH] = 589;
        CODES[RequestId.REQ_MARKET_DATA_TYPE] = 539;
        CODES[RequestId.REQ_REAL_TIME_BARS] = 529;
        CODES[RequestId.CANCEL_REAL_TIME_BARS] = 530;
        CODES[RequestId.REQ_CALC_IMPLIED_VOLAT] = 534;
        CODES[RequestId.REQ_CALC_OPTION_PRICE] = 535;
        CODES[RequestId.CANCEL_CALC_IMPLIED_VOLAT] = 536;
        CODES[RequestId.CANCEL_CALC_OPTION_PRICE] = 537;
        CODES[RequestId.REQ_MKT_DEPTH_EXCHANGES] = 561;
        CODES[RequestId.REQ_SMART_COMPONENTS] = 562;
        CODES[RequestId.REQ_TICK_BY_TICK_DATA] = 576;
        CODES[RequestId.CANCEL_TICK_BY_TICK_DATA] = 577;
        CODES[RequestId.REQ_SCANNER_SUBSCRIPTION] = 524;
        CODES[RequestId.CANCEL_SCANNER_SUBSCRIPTION] = 525;
        CODES[RequestId.REQ_SCANNER_PARAMETERS] = 526;
    }

    private static void orders() {
        CODES[RequestId.PLACE_ORDER] = 512;
        CODES[RequestId.CANCEL_ORDER] = 515;
        CODES[RequestId.REQ_GLOBAL_CANCEL] = 538;
        CODES[RequestId.REQ_IDS] = 515;
        CODES[RequestId.REQ_OPEN_ORDERS] = 516;
        CODES[RequestId.REQ_AUTO_OPEN_ORDERS] = 516;
        CODES[RequestId.REQ_ALL_OPEN_ORDERS] = 516;
        CODES[RequestId.REQ_COMPLETED_ORDERS] = 578;
        CODES[RequestId.REQ_EXECUTIONS] = 514;
        CODES[RequestId.EXERCISE_OPTIONS] = 510;
        CODES[RequestId.REQ_SOFT_DOLLAR_TIERS] = 558;
    }

    private static void accounts() {
        CODES[RequestId.REQ_ACCOUNT_DATA] = 513;
        CODES[RequestId.REQ_MANAGED_ACCTS] = 516;
        CODES[RequestId.REQ_FA] = 522;
        CODES[RequestId.REPLACE_FA] = 523;
        CODES[RequestId.REQ_POSITIONS] = 540;
        CODES[RequestId.CANCEL_POSITIONS] = 541;
        CODES[RequestId.REQ_ACCOUNT_SUMMARY] = 542;
        CODES[RequestId.CANCEL_ACCOUNT_SUMMARY] = 543;
        CODES[RequestId.REQ_POSITIONS_MULTI] = 553;
        CODES[RequestId.CANCEL_POSITIONS_MULTI] = 554;
        CODES[RequestId.REQ_ACCOUNT_UPDATES_MULTI] = 555;
        CODES[RequestId.CANCEL_ACCOUNT_UPDATES_MULTI] = 556;
        CODES[RequestId.REQ_FAMILY_CODES] = 559;
        CODES[RequestId.REQ_PNL] = 571;
        CODES[RequestId.CANCEL_PNL] = 572;
        CODES[RequestId.REQ_PNL_SINGLE] = 573;
        CODES[RequestId.CANCEL_PNL_SINGLE] = 574;
        CODES[RequestId.REQ_USER_INFO] = 584;
    }

    private static void contractsAndNews() {
        CODES[RequestId.REQ_CONTRACT_DATA] = 518;
        CODES[RequestId.CANCEL_CONTRACT_DATA] = 590;
        CODES[RequestId.REQ_FUNDAMENTAL_DATA] = 532;
        CODES[RequestId.CANCEL_FUNDAMENTAL_DATA] = 533;
        CODES[RequestId.REQ_SEC_DEF_OPT_PARAMS] = 557;
        CODES[RequestId.REQ_MATCHING_SYMBOLS] = 560;
        CODES[RequestId.REQ_MARKET_RULE] = 570;
        CODES[RequestId.REQ_NEWS_BULLETINS] = 515;
        CODES[RequestId.CANCEL_NEWS_BULLETINS] = 515;
        CODES[RequestId.REQ_NEWS_PROVIDERS] = 563;
        CODES[RequestId.REQ_NEWS_ARTICLE] = 564;
        CODES[RequestId.REQ_HISTORICAL_NEWS] = 565;
        CODES[RequestId.REQ_WSH_META_DATA] = 580;
        CODES[RequestId.CANCEL_WSH_META_DATA] = 581;
        CODES[RequestId.REQ_WSH_EVENT_DATA] = 582;
        CODES[RequestId.CANCEL_WSH_EVENT_DATA] = 583;
    }

    private static void history() {
        CODES[RequestId.REQ_HISTORICAL_DATA] = 527;
        CODES[RequestId.CANCEL_HISTORICAL_DATA] = 528;
        CODES[RequestId.REQ_HEAD_TIMESTAMP] = 566;
        CODES[RequestId.REQ_HISTOGRAM_DATA] = 567;
        CODES[RequestId.CANCEL_HISTOGRAM_DATA] = 568;
        CODES[RequestId.CANCEL_HEAD_TIMESTAMP] = 569;
        CODES[RequestId.REQ_HISTORICAL_TICKS] = 575;
        CODES[RequestId.CANCEL_HISTORICAL_TICKS] = 591;
    }

    private static void session() {
        CODES[RequestId.SET_SERVER_LOGLEVEL] = 521;
        CODES[RequestId.REQ_CURRENT_TIME] = 531;
        CODES[RequestId.REQ_CURRENT_TIME_IN_MILLIS] = 587;
        CODES[RequestId.VERIFY_REQUEST] = 544;
        CODES[RequestId.VERIFY_MESSAGE] = 545;
        CODES[RequestId.VERIFY_AND_AUTH_REQUEST] = 551;
        CODES[RequestId.VERIFY_AND_AUTH_MESSAGE] = 552;
        CODES[RequestId.QUERY_DISPLAY_GROUPS] = 546;
        CODES[RequestId.SUBSCRIBE_TO_GROUP_EVENTS] = 547;
        CODES[RequestId.UPDATE_DISPLAY_GROUP] = 548;
        CODES[RequestId.UNSUBSCRIBE_FROM_GROUP_EVENTS] = 549;
        CODES[RequestId.START_API] = 550;
        CODES[RequestId.REQ_CONFIG] = 592;
        CODES[RequestId.UPDATE_CONFIG] = 593;
    }
}
