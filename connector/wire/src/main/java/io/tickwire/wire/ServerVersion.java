package io.tickwire.wire;

/**
 * The server versions at which the protocol changed, named after the change.
 *
 * <p>Client and Host agree on one version while they connect; each gate in the code compares that version with one of
 * these constants. A version includes everything of the versions before it, unless its line says otherwise.
 *
 * <p>A new version begins here, with its constant and {@link #MAX}. Then, for each of its changes:
 * <ul>
 *   <li>a field: a line in the message's {@code .proto}, from which class and protobuf form are made, and a gate in the
 *       client, such as {@code OrderGates}, if a Host that is older must not be sent it. The text wire knows no fields
 *       that came after a message had left it;
 *   <li>an answer: a message in a {@code .proto}, its number in {@link MessageId}, its line in {@link Messages}, a case in
 *       the client's {@code Dispatcher}, and a callback of {@code EWrapper};
 *   <li>a request: likewise, with {@link RequestId}, and a method of {@code EClientSocket};
 *   <li>a line in {@code messages.tsv} of the client's tests, from which the table of what is covered is checked.
 * </ul>
 */
public final class ServerVersion {

    /** The lowest version that is accepted. */
    public static final int MIN = 100;

    /** The highest version that is offered. */
    public static final int MAX = 226;

    /** 100: the oldest version spoken here: frames with a length, and a greeting that names a range. */
    public static final int V100_ENVELOPE = 100;

    /** 101: order quantities may have a fraction. */
    public static final int FRACTIONAL_ORDER_QTY = 101;

    /** 102: orders pegged to a benchmark, order conditions, adjusted stops. */
    public static final int BENCHMARK_PEG_CONDITIONS_ADJUSTED = 102;

    /** 103: model portfolios: a model code in orders and executions, and the multi-account requests. */
    public static final int ACCOUNT_MODELS = 103;

    /** 104: option chain parameters can be asked for. */
    public static final int OPTION_CHAIN_PARAMS = 104;

    /** 105: an order names the person who operates from outside the exchange. */
    public static final int EXTERNAL_OPERATOR = 105;

    /** 106: soft dollar tiers, as a request and in orders. */
    public static final int SOFT_DOLLAR = 106;

    /** 107: family codes of accounts. */
    public static final int FAMILY_CODES = 107;

    /** 108: search for contracts by part of a symbol. */
    public static final int SYMBOL_SEARCH = 108;

    /** 109: a tick price says whether it lies beyond the day's price limit. */
    public static final int TICK_ATTR_PAST_LIMIT = 109;

    /** 110: contract details carry a size multiplier, until {@link #SIZE_RULES}. */
    public static final int MD_SIZE_MULTIPLIER = 110;

    /** 111: orders by amount of money instead of quantity. */
    public static final int CASH_QTY = 111;

    /** 112: the exchanges that offer market depth can be listed. */
    public static final int DEPTH_EXCHANGE_LIST = 112;

    /** 113: news headlines arrive as ticks. */
    public static final int TICK_NEWS = 113;

    /** 114: the exchanges behind SMART quotes, tick parameters, and snapshots that are charged for. */
    public static final int SMART_COMPONENTS = 114;

    /** 115: the subscribed news providers can be listed. */
    public static final int NEWS_PROVIDERS = 115;

    /** 116: the body of a news article can be asked for. */
    public static final int NEWS_ARTICLE = 116;

    /** 117: headlines of the past can be asked for. */
    public static final int HISTORICAL_NEWS = 117;

    /** 118: the time of the earliest data point can be asked for. */
    public static final int HEAD_TIMESTAMP = 118;

    /** 119: histograms of traded prices. */
    public static final int HISTOGRAM = 119;

    /** 120: depth exchanges are described by five values instead of three. */
    public static final int DEPTH_SERVICE_TYPE = 120;

    /** 121: contract details carry the group that a smart depth entry belongs to. */
    public static final int AGG_GROUP = 121;

    /** 122: contract details name the underlying. */
    public static final int UNDERLYING_INFO = 122;

    /** 123: the request for the earliest data point can be withdrawn. */
    public static final int CANCEL_HEAD_TIMESTAMP = 123;

    /** 124: historical bars may be kept up to date; both messages lose their version field. */
    public static final int LIVE_UPDATING_BARS = 124;

    /** 125: the Host points requests for a CFD to its underlying. */
    public static final int CFD_REROUTE = 125;

    /** 126: price increments by market rule. */
    public static final int MARKET_RULES = 126;

    /** 127: profit and loss, by account and by position. */
    public static final int PNL = 127;

    /** 128: news requests take options. */
    public static final int NEWS_OPTIONS = 128;

    /** 129: profit and loss tells the unrealized part. */
    public static final int PNL_UNREALIZED = 129;

    /** 130: ticks of the past. */
    public static final int HISTORICAL_TICKS = 130;

    /** 131: order status tells the price at which an order is capped, and loses its version field. */
    public static final int MARKET_CAP_PRICE = 131;

    /** 132: a tick price says whether it is from before the opening. */
    public static final int TICK_ATTR_PRE_OPEN = 132;

    /** 133: a number without a meaning. */
    public static final int UNUSED_133 = 133;

    /** 134: contract details carry the date on which the contract really expires. */
    public static final int REAL_EXPIRATION = 134;

    /** 135: profit and loss tells the realized part. */
    public static final int PNL_REALIZED = 135;

    /** 136: executions tell whether they added liquidity, and lose their version field. */
    public static final int LAST_LIQUIDITY = 136;

    /** 137: tick by tick data. */
    public static final int TICK_BY_TICK = 137;

    /** 138: orders name who decided on them (MiFID). */
    public static final int MIFID_DECISION_MAKER = 138;

    /** 139: orders name who executes them (MiFID). */
    public static final int MIFID_EXECUTION = 139;

    /** 140: tick by tick data may begin with ticks of the past and may leave size changes out. */
    public static final int TICK_BY_TICK_OPTIONS = 140;

    /** 141: the price of a hedge order may be left to the user. */
    public static final int HEDGE_AUTO_PRICE = 141;

    /** 142: a what-if answer tells the margins before and their change. */
    public static final int WHAT_IF_BEFORE_CHANGE = 142;

    /** 143: scanner subscriptions take generic filters and lose their version field. */
    public static final int SCANNER_FILTER_OPTIONS = 143;

    /** 144: the Host tells which API order id was bound to an order. */
    public static final int ORDER_BOUND = 144;

    /** 145: orders may be containers of an order management system; both messages lose their version field. */
    public static final int ORDER_CONTAINER = 145;

    /** 146: market depth collected over many exchanges. */
    public static final int SMART_DEPTH = 146;

    /** 147: the Host keeps an empty number apart from zero. */
    public static final int NO_NULL_CASTING = 147;

    /** 148: the discretion of an order may end at its limit price. */
    public static final int DISCRETIONARY_PEG = 148;

    /** 149: market depth may name the primary exchange. */
    public static final int DEPTH_PRIMARY_EXCHANGE = 149;

    /** 150: completed orders can be listed. */
    public static final int COMPLETED_ORDERS = 150;

    /** 151: the price management algorithm can be asked for. */
    public static final int PRICE_MGMT_ALGO = 151;

    /** 152: contract details tell the type of a stock. */
    public static final int STOCK_TYPE = 152;

    /** 153: the Host escapes characters outside of ASCII. */
    public static final int ASCII7_ESCAPES = 153;

    /** 154: the Host lists all family codes. */
    public static final int ALL_FAMILY_CODES = 154;

    /** 155: the Host no longer takes an order without open/close for an opening one. */
    public static final int NO_DEFAULT_OPEN_CLOSE = 155;

    /** 156: option computations tell whether volatility is based on price or return, and lose their version field. */
    public static final int PRICE_BASED_VOLATILITY = 156;

    /** 157: a replaced advisor configuration is confirmed. */
    public static final int REPLACE_FA_ACK = 157;

    /** 158: orders with a duration in seconds. */
    public static final int ORDER_DURATION = 158;

    /** 159: sizes of US stocks come in shares instead of lots. */
    public static final int SIZES_IN_SHARES = 159;

    /** 160: orders that post to an ATS first. */
    public static final int POST_TO_ATS = 160;

    /** 161: the calendar of Wall Street Horizon. */
    public static final int WSH_CALENDAR = 161;

    /** 162: the parent order may be cancelled with its child. */
    public static final int AUTO_CANCEL_PARENT = 162;

    /** 163: sizes may have a fraction. */
    public static final int FRACTIONAL_SIZES = 163;

    /** 164: contract details tell the smallest size and its steps, and lose their version field. */
    public static final int SIZE_RULES = 164;

    /** 165: the schedule of trading sessions as historical data. */
    public static final int HISTORICAL_SCHEDULE = 165;

    /** 166: a rejected order comes with details as JSON, and may be sent again with overrides. */
    public static final int ADVANCED_REJECT = 166;

    /** 167: user information. */
    public static final int USER_INFO = 167;

    /** 168: aggregated trades for crypto currencies. */
    public static final int CRYPTO_AGG_TRADES = 168;

    /** 169: orders and cancellations tell the time at which a person made them. */
    public static final int MANUAL_ORDER_TIME = 169;

    /** 170: offsets of orders pegged to best and to the midpoint. */
    public static final int PEG_BEST_MID_OFFSETS = 170;

    /** 171: calendar events may be filtered. */
    public static final int WSH_FILTERS = 171;

    /** 172: ticks with the prices of an initial public offering. */
    public static final int IPO_PRICES = 172;

    /** 173: calendar events may be filtered by date. */
    public static final int WSH_DATE_FILTERS = 173;

    /** 174: times may name the zone of the instrument. */
    public static final int INSTRUMENT_TIMEZONE = 174;

    /** 175: historical volumes of US stocks come in shares. */
    public static final int HMDS_SIZES_IN_SHARES = 175;

    /** 176: the issuer of a bond, in requests and in symbol searches. */
    public static final int BOND_ISSUER = 176;

    /** 177: advisor profiles are gone. */
    public static final int NO_FA_PROFILES = 177;

    /** 178: executions tell that their price may still be revised. */
    public static final int PENDING_PRICE_REVISION = 178;

    /** 179: contract details describe funds. */
    public static final int FUND_FIELDS = 179;

    /** 180: the exercise of an option tells the time at which a person asked for it. */
    public static final int EXERCISE_MANUAL_TIME = 180;

    /** 181: open orders may report the accumulate/distribute algorithm. */
    public static final int OPEN_ORDER_AD_STRATEGY = 181;

    /** 182: contract details carry the last trade date by itself. */
    public static final int LAST_TRADE_DATE = 182;

    /** 183: orders name the customer's account. */
    public static final int CUSTOMER_ACCOUNT = 183;

    /** 184: orders tell that the customer is a professional. */
    public static final int PROFESSIONAL_CUSTOMER = 184;

    /** 185: open orders tell the accrued interest of a bond. */
    public static final int BOND_ACCRUED_INTEREST = 185;

    /** 186: contract details list why a contract may not be traded. */
    public static final int INELIGIBILITY_REASONS = 186;

    /** 187: fields for quote requests that were reserved and given up again at {@link #RFQ_REMOVED}. */
    public static final int RFQ_TEMP = 187;

    /** 188: bond details carry time zone and trading hours. */
    public static final int BOND_HOURS = 188;

    /** 189: orders may include the overnight session. */
    public static final int INCLUDE_OVERNIGHT = 189;

    /** 190: the fields of {@link #RFQ_TEMP} are gone. */
    public static final int RFQ_REMOVED = 190;

    /** 191: permanent order ids may exceed 32 bits. */
    public static final int LONG_PERM_ID = 191;

    /** 192: orders and cancellations carry the CME's tags: operator and manual indicator. */
    public static final int CME_TAGGING = 192;

    /** 193: open orders report the CME's tags. */
    public static final int CME_TAGGING_IN_OPEN_ORDER = 193;

    /** 194: errors tell when they happened, and lose their version field. */
    public static final int ERROR_TIME = 194;

    /** 195: a what-if answer tells everything: margins outside of trading hours, allocations, a reject reason. */
    public static final int FULL_PREVIEW = 195;

    /** 196: the end of historical data is a message of its own. */
    public static final int HISTORICAL_END_MARKER = 196;

    /** 197: the Host's time in milliseconds. */
    public static final int TIME_IN_MILLIS = 197;

    /** 198: orders and executions name who submitted them. */
    public static final int SUBMITTER = 198;

    /** 199: orders that take part in the imbalance only. */
    public static final int IMBALANCE_ONLY = 199;

    /** 200: executions of earlier days can be asked for. */
    public static final int EXECUTION_DAYS = 200;

    /** 201: message ids are raw integers, and messages may be protobuf; executions are the first. */
    public static final int PROTOBUF_START = 201;

    /** 202: a strike of zero differs from no strike. */
    public static final int ZERO_STRIKE = 202;

    /** 203: orders, their status and cancellations are protobuf. */
    public static final int PROTOBUF_ORDERS = 203;

    /** 204: lists of open and completed orders are protobuf. */
    public static final int PROTOBUF_ORDER_LISTS = 204;

    /** 205: contract details are protobuf. */
    public static final int PROTOBUF_CONTRACT_DATA = 205;

    /** 206: market data and depth are protobuf. */
    public static final int PROTOBUF_MARKET_DATA = 206;

    /** 207: accounts and positions are protobuf. */
    public static final int PROTOBUF_ACCOUNTS = 207;

    /** 208: historical data, bars and tick by tick data are protobuf. */
    public static final int PROTOBUF_HISTORICAL = 208;

    /** 209: news and calendar are protobuf. */
    public static final int PROTOBUF_NEWS = 209;

    /** 210: scanner, fundamental data, profit and loss are protobuf. */
    public static final int PROTOBUF_SCANNER = 210;

    /** 211: advisor configuration, option exercise and calculators are protobuf. */
    public static final int PROTOBUF_REST_1 = 211;

    /** 212: reference data is protobuf. The last version with text messages beyond the verification. */
    public static final int PROTOBUF_REST_2 = 212;

    /** 213: everything that has a protobuf form uses it, the start of the session included. */
    public static final int PROTOBUF_REST_3 = 213;

    /** 214: times in UTC may end in Z. */
    public static final int UTC_Z_SUFFIX = 214;

    /** 215: requests for contract details and for ticks of the past can be withdrawn. */
    public static final int CANCEL_CONTRACT_AND_TICKS = 215;

    /** 216: order parameters: deactivate, post only, pre-open, ignore the opening auction. */
    public static final int ORDER_PARAMS_1 = 216;

    /** 217: order parameters: route to the best offer, price improvement, kind of what-if. */
    public static final int ORDER_PARAMS_2 = 217;

    /** 218: orders may carry an attached stop loss and profit taker. */
    public static final int ATTACHED_ORDERS = 218;

    /** 219: the Host's configuration can be read. */
    public static final int CONFIG_READ = 219;

    /** 220: streamed volumes come in shares. */
    public static final int VOLUMES_IN_SHARES = 220;

    /** 221: the Host's configuration can be changed. */
    public static final int CONFIG_WRITE = 221;

    /** 222: the last size may have a fraction. */
    public static final int FRACTIONAL_LAST_SIZE = 222;

    /** 223: hedge orders may have a largest size. */
    public static final int HEDGE_MAX_SIZE = 223;

    /** 224: precision of prices and sizes in contract details and tick parameters. */
    public static final int SECDEF_PRECISION = 224;

    /** 225: ticks for odd lot quotes. */
    public static final int ODD_LOT_QUOTES = 225;

    /** 226: order conditions may be watched overnight. The newest version spoken here. */
    public static final int CONDITIONS_OVERNIGHT = 226;

    private ServerVersion() {
    }
}
