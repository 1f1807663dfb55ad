package io.tickwire.client;

import io.tickwire.message.Contract;
import io.tickwire.message.ExecutionFilter;
import io.tickwire.message.ScannerSubscription;
import io.tickwire.message.WshEventDataRequest;
import io.tickwire.wire.RequestId;
import io.tickwire.wire.ServerVersion;
import io.tickwire.wire.TagValues;
import io.tickwire.wire.Unset;

/** Fields of requests other than orders: what they may hold at a server version. One method for each request. */
final class FieldGates {
    private static final Gate SMART_DEPTH =
        Gate.field("isSmartDepth of a market depth request", ServerVersion.SMART_DEPTH).withoutId();
    private static final Gate DEPTH_EXCHANGE =
        Gate.field("Contract.primaryExch of a market depth request", ServerVersion.DEPTH_PRIMARY_EXCHANGE).withoutId();
    private static final Gate NUMBER_OF_TICKS =
        Gate.field("numberOfTicks of reqTickByTickData", ServerVersion.TICK_BY_TICK_OPTIONS).withoutId();
    private static final Gate IGNORE_SIZE =
        Gate.field("ignoreSize of reqTickByTickData", ServerVersion.TICK_BY_TICK_OPTIONS).withoutId();
    private static final Gate ISSUER_ID = Gate.field("Contract.issuerId", ServerVersion.BOND_ISSUER);
    private static final Gate LAST_DAYS = Gate.field("ExecutionFilter.lastNDays", ServerVersion.EXECUTION_DAYS);
    private static final Gate DATES = Gate.field("ExecutionFilter.specificDates", ServerVersion.EXECUTION_DAYS);
    private static final Gate SCHEDULE = Gate.field("whatToShow SCHEDULE", ServerVersion.HISTORICAL_SCHEDULE);
    private static final Gate SCANNER_FILTERS =
        Gate.field("scannerSubscriptionFilterOptions", ServerVersion.SCANNER_FILTER_OPTIONS).withoutId();
    private static final Gate WSH_FILTER =
        Gate.field("filter of reqWshEventData", ServerVersion.WSH_FILTERS).withoutId();
    private static final Gate WSH_FILL =
        Gate.field("fill flags of reqWshEventData", ServerVersion.WSH_FILTERS).withoutId();
    private static final Gate WSH_DATES =
        Gate.field("startDate and endDate of reqWshEventData", ServerVersion.WSH_DATE_FILTERS).withoutId();
    private static final Gate WSH_LIMIT =
        Gate.field("totalLimit of reqWshEventData", ServerVersion.WSH_DATE_FILTERS).withoutId();

    private static final Gate NO_FILTER =
        Gate.always(RequestFailure.code(RequestId.REQ_EXECUTIONS), "The filter is null. Nothing was sent.");
    private static final Gate NO_SUBSCRIPTION = Gate.always(
        RequestFailure.code(RequestId.REQ_SCANNER_SUBSCRIPTION), "The subscription is null. Nothing was sent.");
    private static final Gate NO_EVENT_DATA =
        Gate.always(RequestFailure.code(RequestId.REQ_WSH_EVENT_DATA), "wshEventData is null. Nothing was sent.");
    private static final Gate FA_PROFILES = Gate.always(
        ErrorCode.FA_PROFILES, "There are no FA profiles (faDataType 2) since server version "
            + ServerVersion.NO_FA_PROFILES + "; use groups. Nothing was sent.");
    private static final Gate VERIFY = Gate.always(
        RequestFailure.code(RequestId.VERIFY_MESSAGE), "verifyRequest needs a connection made with extraAuth.");
    private static final Gate VERIFY_AND_AUTH = Gate.always(RequestFailure.code(RequestId.VERIFY_AND_AUTH_REQUEST),
        "verifyAndAuthRequest needs a connection made with extraAuth.");

    private static final int PROFILES = 2;

    private FieldGates() {
    }

    static Gate reqMktDepth(
        final int sv, final Contract contract, final boolean isSmartDepth, final TagValues options) {
        return SMART_DEPTH.closedAt(sv) && isSmartDepth ? SMART_DEPTH
            : DEPTH_EXCHANGE.closedAt(sv) && contract != null && !contract.primaryExch().isEmpty() ? DEPTH_EXCHANGE
            : ContractGates.check(RequestId.REQ_MKT_DEPTH, sv, contract, options);
    }

    static Gate cancelMktDepth(final int sv, final boolean isSmartDepth) {
        return SMART_DEPTH.closedAt(sv) && isSmartDepth ? SMART_DEPTH : null;
    }

    static Gate reqTickByTickData(
        final int sv, final Contract contract, final int numberOfTicks, final boolean ignoreSize) {
        final Gate gate = RequestGates.check(RequestId.REQ_TICK_BY_TICK_DATA, sv);
        return gate != null ? gate
            : NUMBER_OF_TICKS.closedAt(sv) && numberOfTicks != 0 ? NUMBER_OF_TICKS
            : IGNORE_SIZE.closedAt(sv) && ignoreSize ? IGNORE_SIZE
            : ContractGates.value(RequestId.REQ_TICK_BY_TICK_DATA, sv, contract);
    }

    static Gate reqContractDetails(final int sv, final Contract contract) {
        return ISSUER_ID.closedAt(sv) && contract != null && !contract.issuerId().isEmpty() ? ISSUER_ID
            : ContractGates.check(RequestId.REQ_CONTRACT_DATA, sv, contract);
    }

    static Gate reqExecutions(final int sv, final ExecutionFilter filter) {
        return filter == null ? NO_FILTER
            : LAST_DAYS.closedAt(sv) && filter.lastNDays() != Unset.INT ? LAST_DAYS
            : DATES.closedAt(sv) && filter.specificDates().size() > 0 ? DATES
            : null;
    }

    static Gate reqHistoricalData(
        final int sv, final Contract contract, final CharSequence whatToShow, final TagValues options) {
        return SCHEDULE.closedAt(sv) && whatToShow != null && "SCHEDULE".contentEquals(whatToShow) ? SCHEDULE
            : ContractGates.check(RequestId.REQ_HISTORICAL_DATA, sv, contract, options);
    }

    /** The API refuses a list of filters that is given, even if it is empty. */
    static Gate reqScannerSubscription(
        final int sv, final ScannerSubscription subscription, final TagValues options, final TagValues filters) {
        if (subscription == null) {
            return NO_SUBSCRIPTION;
        }
        if (SCANNER_FILTERS.closedAt(sv)
            && (filters != null || subscription.scannerSubscriptionFilterOptions().size() > 0)) {
            return SCANNER_FILTERS;
        }
        final Gate gate = RequestGates.options(RequestId.REQ_SCANNER_SUBSCRIPTION, sv, filters);
        return gate == null ? RequestGates.options(RequestId.REQ_SCANNER_SUBSCRIPTION, sv, options) : gate;
    }

    static Gate reqWshEventData(final int sv, final WshEventDataRequest m) {
        final Gate gate = RequestGates.check(RequestId.REQ_WSH_EVENT_DATA, sv);
        return gate != null ? gate
            : m == null ? NO_EVENT_DATA
            : WSH_FILTER.closedAt(sv) && !m.filter().isEmpty() ? WSH_FILTER
            : WSH_FILL.closedAt(sv) && (m.fillWatchlist() || m.fillPortfolio() || m.fillCompetitors()) ? WSH_FILL
            : WSH_DATES.closedAt(sv) && !(m.startDate().isEmpty() && m.endDate().isEmpty()) ? WSH_DATES
            : WSH_LIMIT.closedAt(sv) && m.totalLimit() != Unset.INT ? WSH_LIMIT
            : null;
    }

    /** The API looks at this on the text wire only. */
    static Gate faDataType(final int sv, final int faDataType) {
        return faDataType == PROFILES && sv >= ServerVersion.NO_FA_PROFILES && sv < ServerVersion.PROTOBUF_REST_1
            ? FA_PROFILES : null;
    }

    static Gate verifyRequest(final boolean extraAuth) {
        return extraAuth ? null : VERIFY;
    }

    static Gate verifyAndAuthRequest(final boolean extraAuth) {
        return extraAuth ? null : VERIFY_AND_AUTH;
    }
}
