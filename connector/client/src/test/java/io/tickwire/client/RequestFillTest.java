package io.tickwire.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tickwire.message.Contract;
import io.tickwire.message.Order;
import io.tickwire.message.PlaceOrderRequest;
import io.tickwire.message.ScannerSubscription;
import io.tickwire.message.WshEventDataRequest;
import io.tickwire.wire.TagValues;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
class RequestFillTest {
    private final RequestMessages messages = new RequestMessages();

    @Test
    void shouldBorrowTheContractOfAnOrderWithoutLegPrices() {
        final Contract contract = new Contract().symbol("AAPL");
        final Order order = new Order();
        final PlaceOrderRequest m = RequestFill.placeOrder(messages, 7, contract, order);
        assertSame(contract, m.contract());
        assertSame(order, m.order());
        assertEquals(7, m.orderId());
    }

    @Test
    void shouldMergeLegPricesIntoACopyOfTheContract() {
        final Contract contract = new Contract().secType("BAG");
        contract.comboLegs().add().conId(1);
        contract.comboLegs().add().conId(2);
        contract.comboLegs().add().conId(3).perLegPrice(3.5);
        final Order order = new Order();
        order.orderComboLegs().add().price(1.25);
        order.orderComboLegs().add();

        final PlaceOrderRequest m = RequestFill.placeOrder(messages, 7, contract, order);

        assertEquals(1.25, m.contract().comboLegs().get(0).perLegPrice());
        assertFalse(m.contract().comboLegs().get(1).hasPerLegPrice());
        assertEquals(3.5, m.contract().comboLegs().get(2).perLegPrice());
        assertEquals(3, m.contract().comboLegs().get(2).conId());
        assertFalse(contract.comboLegs().get(0).hasPerLegPrice());
    }

    @Test
    void shouldForgetTheLegsOfTheOrderBefore() {
        shouldMergeLegPricesIntoACopyOfTheContract();
        final Contract contract = new Contract().secType("BAG");
        contract.comboLegs().add().conId(9);
        final Order order = new Order();
        order.orderComboLegs().add().price(9.5);
        final PlaceOrderRequest m = RequestFill.placeOrder(messages, 8, contract, order);
        assertEquals(1, m.contract().comboLegs().size());
        assertEquals(9.5, m.contract().comboLegs().get(0).perLegPrice());
    }

    @Test
    void shouldPutAttachedOrdersBesideTheOrderAndForgetThemForTheNext() {
        final Order order = new Order().slOrderId(11).slOrderType("STP").ptOrderId(12).ptOrderType("LMT");
        PlaceOrderRequest m = RequestFill.placeOrder(messages, 10, new Contract(), order);
        assertEquals(11, m.attachedOrders().slOrderId());
        assertTrue(m.attachedOrders().slOrderType().contentEquals("STP"));
        assertEquals(12, m.attachedOrders().ptOrderId());
        assertTrue(m.attachedOrders().ptOrderType().contentEquals("LMT"));

        m = RequestFill.placeOrder(messages, 13, new Contract(), new Order());
        assertTrue(m.hasAttachedOrders());
        assertFalse(m.attachedOrders().hasSlOrderId());
        assertFalse(m.attachedOrders().hasSlOrderType());
    }

    @Test
    void shouldPreferScannerOptionsThatAreGivenApart() {
        final ScannerSubscription subscription = new ScannerSubscription().scanCode("TOP_PERC_GAIN");
        subscription.scannerSubscriptionOptions().add("own", "1");
        subscription.scannerSubscriptionFilterOptions().add("filter", "1");
        final TagValues apart = new TagValues().add("apart", "1");

        ScannerSubscription sent =
            RequestFill.scannerSubscription(messages, 1, subscription, apart, null).scannerSubscription();
        assertEquals("[apart=1]", sent.scannerSubscriptionOptions().toString());
        assertEquals("[filter=1]", sent.scannerSubscriptionFilterOptions().toString());

        sent = RequestFill.scannerSubscription(messages, 1, subscription, null, apart).scannerSubscription();
        assertEquals("[own=1]", sent.scannerSubscriptionOptions().toString());
        assertEquals("[apart=1]", sent.scannerSubscriptionFilterOptions().toString());
        assertEquals("[own=1]", subscription.scannerSubscriptionOptions().toString());
    }

    @Test
    void shouldSendEventsUnderTheIdOfTheRequest() {
        final WshEventDataRequest given = new WshEventDataRequest().reqId(1).conId(8314);
        final WshEventDataRequest m = RequestFill.wshEventData(messages, 2, given);
        assertEquals(2, m.reqId());
        assertEquals(8314, m.conId());
        assertEquals(1, given.reqId());
    }
}
