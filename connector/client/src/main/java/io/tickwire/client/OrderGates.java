package io.tickwire.client;

import io.tickwire.message.AttachedOrders;
import io.tickwire.message.Contract;
import io.tickwire.message.Order;
import io.tickwire.message.OrderCancel;
import io.tickwire.message.PlaceOrderRequest;
import io.tickwire.message.SoftDollarTier;
import io.tickwire.wire.Decimals;
import io.tickwire.wire.RequestId;
import io.tickwire.wire.ServerVersion;
import io.tickwire.wire.Unset;

/**
 * What an order, its cancel and an exercise of options may hold at a server version. The order of the rows is that in
 * which the API looks: the first field that the Host does not know is the one that is reported.
 */
final class OrderGates {
    private static final Gate NO_ORDER =
        Gate.always(RequestFailure.code(RequestId.PLACE_ORDER), "The order is null. Nothing was sent.");

    private static final Gate BIG_QUANTITY =
        Gate.field("Order.totalQuantity beyond " + Integer.MAX_VALUE, ServerVersion.FRACTIONAL_ORDER_QTY);
    private static final Gate MODEL_CODE = Gate.field("Order.modelCode", ServerVersion.ACCOUNT_MODELS);
    private static final Gate EXT_OPERATOR = Gate.field("Order.extOperator", ServerVersion.EXTERNAL_OPERATOR);
    private static final Gate SOFT_DOLLAR_TIER = Gate.field("Order.softDollarTier", ServerVersion.SOFT_DOLLAR);
    private static final Gate CASH_QTY = Gate.field("Order.cashQty", ServerVersion.CASH_QTY);
    private static final Gate DECISION_MAKER =
        Gate.field("Order.mifid2DecisionMaker", ServerVersion.MIFID_DECISION_MAKER);
    private static final Gate DECISION_ALGO =
        Gate.field("Order.mifid2DecisionAlgo", ServerVersion.MIFID_DECISION_MAKER);
    private static final Gate EXECUTION_TRADER =
        Gate.field("Order.mifid2ExecutionTrader", ServerVersion.MIFID_EXECUTION);
    private static final Gate EXECUTION_ALGO = Gate.field("Order.mifid2ExecutionAlgo", ServerVersion.MIFID_EXECUTION);
    private static final Gate HEDGE_AUTO_PRICE =
        Gate.field("Order.dontUseAutoPriceForHedge", ServerVersion.HEDGE_AUTO_PRICE);
    private static final Gate OMS_CONTAINER = Gate.field("Order.isOmsContainer", ServerVersion.ORDER_CONTAINER);
    private static final Gate UP_TO_LIMIT_PRICE =
        Gate.field("Order.discretionaryUpToLimitPrice", ServerVersion.DISCRETIONARY_PEG);
    private static final Gate PRICE_MGMT_ALGO = Gate.field("Order.usePriceMgmtAlgo", ServerVersion.PRICE_MGMT_ALGO);
    private static final Gate DURATION = Gate.field("Order.duration", ServerVersion.ORDER_DURATION);
    private static final Gate POST_TO_ATS = Gate.field("Order.postToAts", ServerVersion.POST_TO_ATS);
    private static final Gate AUTO_CANCEL_PARENT =
        Gate.field("Order.autoCancelParent", ServerVersion.AUTO_CANCEL_PARENT);
    private static final Gate ERROR_OVERRIDE =
        Gate.field("Order.advancedErrorOverride", ServerVersion.ADVANCED_REJECT);
    private static final Gate MANUAL_TIME = Gate.field("Order.manualOrderTime", ServerVersion.MANUAL_ORDER_TIME);
    private static final Gate MIN_TRADE_QTY = Gate.field("Order.minTradeQty", ServerVersion.PEG_BEST_MID_OFFSETS);
    private static final Gate MIN_COMPETE_SIZE =
        Gate.field("Order.minCompeteSize", ServerVersion.PEG_BEST_MID_OFFSETS);
    private static final Gate COMPETE_OFFSET =
        Gate.field("Order.competeAgainstBestOffset", ServerVersion.PEG_BEST_MID_OFFSETS);
    private static final Gate OFFSET_AT_WHOLE =
        Gate.field("Order.midOffsetAtWhole", ServerVersion.PEG_BEST_MID_OFFSETS);
    private static final Gate OFFSET_AT_HALF = Gate.field("Order.midOffsetAtHalf", ServerVersion.PEG_BEST_MID_OFFSETS);
    private static final Gate CUSTOMER_ACCOUNT = Gate.field("Order.customerAccount", ServerVersion.CUSTOMER_ACCOUNT);
    private static final Gate PROFESSIONAL =
        Gate.field("Order.professionalCustomer", ServerVersion.PROFESSIONAL_CUSTOMER);
    private static final Gate OVERNIGHT = Gate.field("Order.includeOvernight", ServerVersion.INCLUDE_OVERNIGHT);
    private static final Gate MANUAL_INDICATOR = Gate.field("Order.manualOrderIndicator", ServerVersion.CME_TAGGING);
    private static final Gate IMBALANCE_ONLY = Gate.field("Order.imbalanceOnly", ServerVersion.IMBALANCE_ONLY);

    private static final Gate DEACTIVATE = Gate.field("Order.deactivate", ServerVersion.ORDER_PARAMS_1);
    private static final Gate POST_ONLY = Gate.field("Order.postOnly", ServerVersion.ORDER_PARAMS_1);
    private static final Gate PRE_OPEN = Gate.field("Order.allowPreOpen", ServerVersion.ORDER_PARAMS_1);
    private static final Gate OPEN_AUCTION = Gate.field("Order.ignoreOpenAuction", ServerVersion.ORDER_PARAMS_1);
    private static final Gate TO_BBO = Gate.field("Order.routeMarketableToBbo", ServerVersion.ORDER_PARAMS_2);
    private static final Gate IMPROVEMENT = Gate.field("Order.seekPriceImprovement", ServerVersion.ORDER_PARAMS_2);
    private static final Gate WHAT_IF_TYPE = Gate.field("Order.whatIfType", ServerVersion.ORDER_PARAMS_2);
    private static final Gate HEDGE_MAX_SIZE = Gate.field("Order.hedgeMaxSize", ServerVersion.HEDGE_MAX_SIZE);
    private static final Gate CONDITIONS_OVERNIGHT =
        Gate.field("Order.conditionsIncludeOvernight", ServerVersion.CONDITIONS_OVERNIGHT);

    private static final Gate SL_ORDER_ID = Gate.field("Order.slOrderId", ServerVersion.ATTACHED_ORDERS);
    private static final Gate SL_ORDER_TYPE = Gate.field("Order.slOrderType", ServerVersion.ATTACHED_ORDERS);
    private static final Gate PT_ORDER_ID = Gate.field("Order.ptOrderId", ServerVersion.ATTACHED_ORDERS);
    private static final Gate PT_ORDER_TYPE = Gate.field("Order.ptOrderType", ServerVersion.ATTACHED_ORDERS);

    private static final Gate CANCEL_TIME =
        Gate.field("OrderCancel.manualOrderCancelTime", ServerVersion.MANUAL_ORDER_TIME);
    private static final Gate CANCEL_OPERATOR = Gate.field("OrderCancel.extOperator", ServerVersion.CME_TAGGING);
    private static final Gate CANCEL_INDICATOR =
        Gate.field("OrderCancel.manualOrderIndicator", ServerVersion.CME_TAGGING);

    private static final Gate EXERCISE_TIME =
        Gate.field("manualOrderTime of exerciseOptions", ServerVersion.EXERCISE_MANUAL_TIME);
    private static final Gate EXERCISE_CUSTOMER =
        Gate.field("customerAccount of exerciseOptions", ServerVersion.CUSTOMER_ACCOUNT);
    private static final Gate EXERCISE_PROFESSIONAL =
        Gate.field("professionalCustomer of exerciseOptions", ServerVersion.PROFESSIONAL_CUSTOMER);

    private OrderGates() {
    }

    /** The gate that is closed for an order with its contract, or null. */
    static Gate placeOrder(final int serverVersion, final PlaceOrderRequest m) {
        if (!m.hasOrder()) {
            return NO_ORDER;
        }
        final Gate gate = values(serverVersion, m.hasContract() ? m.contract() : null, m.order());
        if (gate != null) {
            return gate;
        }
        return serverVersion < ServerVersion.PROTOBUF_ORDERS
            ? textFields(serverVersion, m.order()) : protobufFields(serverVersion, m);
    }

    /** The gate that is closed for an order that is a protobuf message already, or null. */
    static Gate placeOrderProtoBuf(final int serverVersion, final PlaceOrderRequest m) {
        final Gate gate = RequestGates.checkProtobuf(RequestId.PLACE_ORDER, serverVersion);
        return gate == null ? protobufFields(serverVersion, m) : gate;
    }

    private static Gate values(final int serverVersion, final Contract contract, final Order order) {
        final int id = RequestId.PLACE_ORDER;
        Gate gate = ContractGates.value(id, serverVersion, contract);
        gate = gate == null ? RequestGates.options(id, serverVersion, order.algoParams()) : gate;
        gate = gate == null ? RequestGates.options(id, serverVersion, order.smartComboRoutingParams()) : gate;
        return gate == null ? RequestGates.options(id, serverVersion, order.orderMiscOptions()) : gate;
    }

    /** Fields that came to the text wire one by one. Those that never came to it are left out there, as in the API. */
    private static Gate textFields(final int sv, final Order o) {
        if (!IMBALANCE_ONLY.closedAt(sv)) {
            return null;
        }
        final Gate gate = olderTextFields(sv, o);
        return gate != null ? gate
            : MANUAL_TIME.closedAt(sv) && !o.manualOrderTime().isEmpty() ? MANUAL_TIME
            : MIN_TRADE_QTY.closedAt(sv) && o.minTradeQty() != Unset.INT ? MIN_TRADE_QTY
            : MIN_COMPETE_SIZE.closedAt(sv) && o.minCompeteSize() != Unset.INT ? MIN_COMPETE_SIZE
            : COMPETE_OFFSET.closedAt(sv) && isSet(o.competeAgainstBestOffset()) ? COMPETE_OFFSET
            : OFFSET_AT_WHOLE.closedAt(sv) && isSet(o.midOffsetAtWhole()) ? OFFSET_AT_WHOLE
            : OFFSET_AT_HALF.closedAt(sv) && isSet(o.midOffsetAtHalf()) ? OFFSET_AT_HALF
            : CUSTOMER_ACCOUNT.closedAt(sv) && !o.customerAccount().isEmpty() ? CUSTOMER_ACCOUNT
            : PROFESSIONAL.closedAt(sv) && o.professionalCustomer() ? PROFESSIONAL
            : OVERNIGHT.closedAt(sv) && o.includeOvernight() ? OVERNIGHT
            : MANUAL_INDICATOR.closedAt(sv) && o.manualOrderIndicator() != Unset.INT ? MANUAL_INDICATOR
            : IMBALANCE_ONLY.closedAt(sv) && o.imbalanceOnly() ? IMBALANCE_ONLY
            : null;
    }

    private static Gate olderTextFields(final int sv, final Order o) {
        if (!ERROR_OVERRIDE.closedAt(sv)) {
            return null;
        }
        return BIG_QUANTITY.closedAt(sv) && !fitsIntoInt(o.totalQuantity()) ? BIG_QUANTITY
            : MODEL_CODE.closedAt(sv) && !o.modelCode().isEmpty() ? MODEL_CODE
            : EXT_OPERATOR.closedAt(sv) && !o.extOperator().isEmpty() ? EXT_OPERATOR
            : SOFT_DOLLAR_TIER.closedAt(sv) && isSet(o.softDollarTier()) ? SOFT_DOLLAR_TIER
            : CASH_QTY.closedAt(sv) && isSet(o.cashQty()) ? CASH_QTY
            : DECISION_MAKER.closedAt(sv) && !o.mifid2DecisionMaker().isEmpty() ? DECISION_MAKER
            : DECISION_ALGO.closedAt(sv) && !o.mifid2DecisionAlgo().isEmpty() ? DECISION_ALGO
            : EXECUTION_TRADER.closedAt(sv) && !o.mifid2ExecutionTrader().isEmpty() ? EXECUTION_TRADER
            : EXECUTION_ALGO.closedAt(sv) && !o.mifid2ExecutionAlgo().isEmpty() ? EXECUTION_ALGO
            : HEDGE_AUTO_PRICE.closedAt(sv) && o.dontUseAutoPriceForHedge() ? HEDGE_AUTO_PRICE
            : OMS_CONTAINER.closedAt(sv) && o.isOmsContainer() ? OMS_CONTAINER
            : UP_TO_LIMIT_PRICE.closedAt(sv) && o.discretionaryUpToLimitPrice() ? UP_TO_LIMIT_PRICE
            : PRICE_MGMT_ALGO.closedAt(sv) && o.usePriceMgmtAlgo() != Unset.INT ? PRICE_MGMT_ALGO
            : DURATION.closedAt(sv) && o.duration() != Unset.INT ? DURATION
            : POST_TO_ATS.closedAt(sv) && o.postToAts() != Unset.INT ? POST_TO_ATS
            : AUTO_CANCEL_PARENT.closedAt(sv) && o.autoCancelParent() ? AUTO_CANCEL_PARENT
            : ERROR_OVERRIDE.closedAt(sv) && !o.advancedErrorOverride().isEmpty() ? ERROR_OVERRIDE
            : null;
    }

    /** Fields that came after orders had become protobuf. Presence counts: an explicit false or 0 is refused too. */
    private static Gate protobufFields(final int sv, final PlaceOrderRequest m) {
        if (!CONDITIONS_OVERNIGHT.closedAt(sv)) {
            return null;
        }
        final Order o = m.order();
        final AttachedOrders a = m.attachedOrders();
        return DEACTIVATE.closedAt(sv) && o.hasDeactivate() ? DEACTIVATE
            : POST_ONLY.closedAt(sv) && o.hasPostOnly() ? POST_ONLY
            : PRE_OPEN.closedAt(sv) && o.hasAllowPreOpen() ? PRE_OPEN
            : OPEN_AUCTION.closedAt(sv) && o.hasIgnoreOpenAuction() ? OPEN_AUCTION
            : TO_BBO.closedAt(sv) && o.hasRouteMarketableToBbo() ? TO_BBO
            : IMPROVEMENT.closedAt(sv) && o.hasSeekPriceImprovement() ? IMPROVEMENT
            : WHAT_IF_TYPE.closedAt(sv) && o.hasWhatIfType() ? WHAT_IF_TYPE
            : HEDGE_MAX_SIZE.closedAt(sv) && o.hasHedgeMaxSize() ? HEDGE_MAX_SIZE
            : CONDITIONS_OVERNIGHT.closedAt(sv) && o.hasConditionsIncludeOvernight() ? CONDITIONS_OVERNIGHT
            : SL_ORDER_ID.closedAt(sv) && a.hasSlOrderId() ? SL_ORDER_ID
            : SL_ORDER_TYPE.closedAt(sv) && a.hasSlOrderType() ? SL_ORDER_TYPE
            : PT_ORDER_ID.closedAt(sv) && a.hasPtOrderId() ? PT_ORDER_ID
            : PT_ORDER_TYPE.closedAt(sv) && a.hasPtOrderType() ? PT_ORDER_TYPE
            : null;
    }

    /** The gate that is closed for the cancel of an order, or null. */
    static Gate cancelOrder(final int sv, final OrderCancel c) {
        if (c == null || !CANCEL_INDICATOR.closedAt(sv)) {
            return null;
        }
        return CANCEL_TIME.closedAt(sv) && !c.manualOrderCancelTime().isEmpty() ? CANCEL_TIME : cancelTags(sv, c);
    }

    /** The gate that is closed for the cancel of all orders, or null. */
    static Gate globalCancel(final int sv, final OrderCancel c) {
        return c == null ? null : cancelTags(sv, c);
    }

    private static Gate cancelTags(final int sv, final OrderCancel c) {
        return CANCEL_OPERATOR.closedAt(sv) && !c.extOperator().isEmpty() ? CANCEL_OPERATOR
            : CANCEL_INDICATOR.closedAt(sv) && c.manualOrderIndicator() != Unset.INT ? CANCEL_INDICATOR
            : null;
    }

    /** The gate that is closed for the exercise of options, or null. */
    static Gate exerciseOptions(
        final int sv, final Contract contract, final CharSequence manualOrderTime, final CharSequence customerAccount,
        final boolean professionalCustomer) {
        return EXERCISE_TIME.closedAt(sv) && isSet(manualOrderTime) ? EXERCISE_TIME
            : EXERCISE_CUSTOMER.closedAt(sv) && isSet(customerAccount) ? EXERCISE_CUSTOMER
            : EXERCISE_PROFESSIONAL.closedAt(sv) && professionalCustomer ? EXERCISE_PROFESSIONAL
            : ContractGates.value(RequestId.EXERCISE_OPTIONS, sv, contract);
    }

    /** Below 101 a quantity travels as an int, in which a greater one would become another. */
    private static boolean fitsIntoInt(final long decimal64) {
        return decimal64 == Unset.DECIMAL || !(Math.abs(Decimals.toDouble(decimal64)) > Integer.MAX_VALUE);
    }

    private static boolean isSet(final double value) {
        return value != Unset.DOUBLE;
    }

    private static boolean isSet(final CharSequence text) {
        return text != null && text.length() > 0;
    }

    private static boolean isSet(final SoftDollarTier tier) {
        return !tier.name().isEmpty() || !tier.value().isEmpty();
    }
}
