package io.tickwire.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.tickwire.message.Contract;
import io.tickwire.message.Order;
import io.tickwire.message.OrderCancel;
import io.tickwire.message.PlaceOrderRequest;
import io.tickwire.wire.ServerVersion;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
class OrderGatesTest {
    private static final int LAST_TEXT_VERSION = ServerVersion.PROTOBUF_ORDERS - 1;

    private final RequestMessages messages = new RequestMessages();
    private final Contract contract = new Contract().symbol("AAPL").secType("STK").exchange("SMART");

    static Stream<Arguments> textFields() {
        return Stream.of(
            row("totalQuantity", 101, o -> o.totalQuantity("2147483648")),
            row("modelCode", 103, o -> o.modelCode("Core")),
            row("extOperator", 105, o -> o.extOperator("me")),
            row("softDollarTier", 106, o -> o.mutableSoftDollarTier().name("tier")),
            row("softDollarTier", 106, o -> o.mutableSoftDollarTier().value("1")),
            row("cashQty", 111, o -> o.cashQty(0)),
            row("mifid2DecisionMaker", 138, o -> o.mifid2DecisionMaker("m")),
            row("mifid2DecisionAlgo", 138, o -> o.mifid2DecisionAlgo("a")),
            row("mifid2ExecutionTrader", 139, o -> o.mifid2ExecutionTrader("t")),
            row("mifid2ExecutionAlgo", 139, o -> o.mifid2ExecutionAlgo("a")),
            row("dontUseAutoPriceForHedge", 141, o -> o.dontUseAutoPriceForHedge(true)),
            row("isOmsContainer", 145, o -> o.isOmsContainer(true)),
            row("discretionaryUpToLimitPrice", 148, o -> o.discretionaryUpToLimitPrice(true)),
            row("usePriceMgmtAlgo", 151, o -> o.usePriceMgmtAlgo(0)),
            row("duration", 158, o -> o.duration(0)),
            row("postToAts", 160, o -> o.postToAts(0)),
            row("autoCancelParent", 162, o -> o.autoCancelParent(true)),
            row("advancedErrorOverride", 166, o -> o.advancedErrorOverride("8229")),
            row("manualOrderTime", 169, o -> o.manualOrderTime("20250630 10:00:00")),
            row("minTradeQty", 170, o -> o.minTradeQty(0)),
            row("minCompeteSize", 170, o -> o.minCompeteSize(0)),
            row("competeAgainstBestOffset", 170, o -> o.competeAgainstBestOffset(Double.POSITIVE_INFINITY)),
            row("midOffsetAtWhole", 170, o -> o.midOffsetAtWhole(Double.NaN)),
            row("midOffsetAtHalf", 170, o -> o.midOffsetAtHalf(0)),
            row("customerAccount", 183, o -> o.customerAccount("C1")),
            row("professionalCustomer", 184, o -> o.professionalCustomer(true)),
            row("includeOvernight", 189, o -> o.includeOvernight(true)),
            row("manualOrderIndicator", 192, o -> o.manualOrderIndicator(0)),
            row("imbalanceOnly", 199, o -> o.imbalanceOnly(true)));
    }

    static Stream<Arguments> protobufFields() {
        return Stream.of(
            row("deactivate", 216, o -> o.deactivate(true)),
            row("postOnly", 216, o -> o.postOnly(true)),
            row("allowPreOpen", 216, o -> o.allowPreOpen(true)),
            row("ignoreOpenAuction", 216, o -> o.ignoreOpenAuction(true)),
            row("routeMarketableToBbo", 217, o -> o.routeMarketableToBbo(0)),
            row("seekPriceImprovement", 217, o -> o.seekPriceImprovement(0)),
            row("whatIfType", 217, o -> o.whatIfType(0)),
            row("slOrderId", 218, o -> o.slOrderId(0)),
            row("slOrderType", 218, o -> o.slOrderType("STP")),
            row("ptOrderId", 218, o -> o.ptOrderId(0)),
            row("ptOrderType", 218, o -> o.ptOrderType("LMT")),
            row("hedgeMaxSize", 223, o -> o.hedgeMaxSize(0)),
            row("conditionsIncludeOvernight", 226, o -> o.conditionsIncludeOvernight(true)));
    }

    private static Arguments row(final String field, final int since, final Consumer<Order> setter) {
        return arguments(field, since, setter);
    }

    @ParameterizedTest(name = "{0} from {1}")
    @MethodSource("textFields")
    void shouldRefuseATextFieldBelowItsVersion(final String field, final int since, final Consumer<Order> setter) {
        final Order order = new Order();
        setter.accept(order);
        assertRefused(field, since, gate(since - 1, order));
        assertRefused(field, since, gate(ServerVersion.MIN, order));
        assertNull(gate(since, order));
        assertNull(gate(ServerVersion.MAX, order));
    }

    @ParameterizedTest(name = "{0} from {1}")
    @MethodSource("protobufFields")
    void shouldRefuseAProtobufFieldBelowItsVersionButNotOnTheTextWireThatNeverHadIt(
        final String field, final int since, final Consumer<Order> setter) {
        final Order order = new Order();
        setter.accept(order);
        assertNull(gate(LAST_TEXT_VERSION, order));
        assertRefused(field, since, gate(ServerVersion.PROTOBUF_ORDERS, order));
        assertRefused(field, since, gate(since - 1, order));
        assertNull(gate(since, order));
    }

    @Test
    void shouldLetAPlainOrderPassAtEveryVersion() {
        for (int version = ServerVersion.MIN; version <= ServerVersion.MAX; version++) {
            assertNull(gate(version, new Order()), "version " + version);
        }
    }

    @Test
    void shouldReportTheFirstOfSeveralFieldsAsTheApiDoes() {
        final Order order = new Order().imbalanceOnly(true).manualOrderTime("x").modelCode("Core");
        assertTrue(gate(102, order).text().contains("modelCode"));
        assertTrue(gate(103, order).text().contains("manualOrderTime"));
        assertTrue(gate(198, order).text().contains("imbalanceOnly"));
    }

    @Test
    void shouldRefuseAMessageThatIsProtobufAlreadyBelowTheProtobufVersion() {
        final PlaceOrderRequest m = new PlaceOrderRequest();
        assertNotNull(OrderGates.placeOrderProtoBuf(LAST_TEXT_VERSION, m));
        assertNull(OrderGates.placeOrderProtoBuf(ServerVersion.PROTOBUF_ORDERS, m));
    }

    @Test
    void shouldRefuseAMultiplierThatIsNoNumberOnlyWhereItTravelsAsOne() {
        contract.multiplier("1,000");
        assertNull(gate(LAST_TEXT_VERSION, new Order()));
        assertEquals(512, gate(ServerVersion.PROTOBUF_ORDERS, new Order()).errorCode());
        contract.multiplier(" 0x1p3 ");
        assertNull(gate(ServerVersion.PROTOBUF_ORDERS, new Order()));
    }

    @Test
    void shouldRefuseATagThatStandsTwiceOnlyWhereOptionsAreAMap() {
        final Order order = new Order();
        order.algoParams().add("a", "1").add("b", "2").add("a", "3");
        assertNull(gate(LAST_TEXT_VERSION, order));
        assertEquals(512, gate(ServerVersion.PROTOBUF_ORDERS, order).errorCode());
    }

    @Test
    void shouldRefuseNullInsteadOfAnOrderOrContract() {
        assertEquals(512, gate(ServerVersion.MAX, null).errorCode());
        assertEquals(512, OrderGates.placeOrder(
            ServerVersion.MIN, RequestFill.placeOrder(messages, 1, null, new Order())).errorCode());
    }

    @Test
    void shouldRefuseParticularsOfACancelBelowTheirVersion() {
        final OrderCancel time = new OrderCancel().manualOrderCancelTime("20250630 10:00:00");
        assertRefused("manualOrderCancelTime", 169, OrderGates.cancelOrder(168, time));
        assertNull(OrderGates.cancelOrder(169, time));
        assertNull(OrderGates.globalCancel(ServerVersion.MIN, time));
        final OrderCancel tags = new OrderCancel().manualOrderIndicator(1);
        assertRefused("manualOrderIndicator", 192, OrderGates.cancelOrder(191, tags));
        assertRefused("manualOrderIndicator", 192, OrderGates.globalCancel(191, tags));
        assertNull(OrderGates.cancelOrder(192, tags));
        assertRefused("extOperator", 192, OrderGates.globalCancel(191, new OrderCancel().extOperator("me")));
        assertNull(OrderGates.cancelOrder(ServerVersion.MIN, null));
    }

    @Test
    void shouldRefuseParticularsOfAnExerciseBelowTheirVersion() {
        assertRefused("manualOrderTime", 180, OrderGates.exerciseOptions(179, contract, "t", "c", true));
        assertRefused("customerAccount", 183, OrderGates.exerciseOptions(182, contract, "t", "c", true));
        assertRefused("professionalCustomer", 184, OrderGates.exerciseOptions(183, contract, "t", "c", true));
        assertNull(OrderGates.exerciseOptions(184, contract, "t", "c", true));
        assertNull(OrderGates.exerciseOptions(ServerVersion.MIN, contract, null, "", false));
    }

    private Gate gate(final int serverVersion, final Order order) {
        return OrderGates.placeOrder(serverVersion, RequestFill.placeOrder(messages, 1, contract, order));
    }

    private static void assertRefused(final String field, final int since, final Gate gate) {
        assertNotNull(gate, field);
        assertEquals(ErrorCode.UPDATE_TWS, gate.errorCode());
        assertEquals(7, gate.errorId(7));
        assertTrue(gate.text().contains(field), gate::text);
        assertTrue(gate.text().contains(Integer.toString(since)), gate::text);
    }
}
