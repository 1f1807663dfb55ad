package io.tickwire.host.session;

/** The codes of the errors and notices that the Host sends. */
public final class ErrorCode {
    public static final int MAX_RATE_EXCEEDED = 100;
    public static final int MAX_TICKERS = 101;
    public static final int DUPLICATE_TICKER_ID = 102;
    public static final int DUPLICATE_ORDER_ID = 103;
    public static final int FILLED_ORDER_CHANGED = 104;
    public static final int ORDER_DOES_NOT_MATCH = 105;
    public static final int PRICE_OFF_GRID = 110;
    public static final int UNKNOWN_ORDER_CHANGED = 135;
    public static final int CANCEL_NOT_POSSIBLE = 161;
    public static final int NO_CONTRACT = 200;
    public static final int ORDER_REJECTED = 201;
    public static final int ORDER_CANCELLED = 202;
    public static final int UNKNOWN_TICKER = 300;
    public static final int INVALID_REQUEST = 321;
    public static final int REQUEST_FAILED = 322;
    public static final int CLIENT_ID_IN_USE = 326;
    public static final int ONLY_CLIENT_0 = 327;
    public static final int TRAILING_CHILD = 328;
    public static final int TYPE_CHANGED = 329;
    public static final int INVALID_TIME = 391;
    public static final int ORDER_WARNING = 399;
    public static final int WHAT_IF_NOT_TRANSMITTED = 413;
    public static final int SNAPSHOT_WITH_GENERIC_TICKS = 414;
    public static final int ZERO_SIZE = 434;
    public static final int UNKNOWN_ACCOUNT = 435;
    public static final int LINK_LOST = 1100;
    public static final int LINK_RESTORED_DATA_LOST = 1101;
    public static final int LINK_RESTORED = 1102;
    public static final int BEING_PROCESSED = 2102;
    public static final int DATA_FARM_BROKEN = 2103;
    public static final int DATA_FARM_OK = 2104;
    public static final int HISTORY_FARM_OK = 2106;
    public static final int DEFINITION_FARM_OK = 2158;
    public static final int GROUP_CHANGED = 10326;
    public static final int CANCEL_UNKNOWN_ORDER = 10147;
    public static final int CANCEL_WRONG_STATE = 10148;
    public static final int PARENT_MISSING = 10006;
    public static final int NO_TIME_IN_FORCE = 10052;

    private ErrorCode() {
    }
}
