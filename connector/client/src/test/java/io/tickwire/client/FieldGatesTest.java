package io.tickwire.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tickwire.message.Contract;
import io.tickwire.message.ExecutionFilter;
import io.tickwire.message.ScannerSubscription;
import io.tickwire.message.WshEventDataRequest;
import io.tickwire.wire.RequestId;
import io.tickwire.wire.TagValues;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
class FieldGatesTest {
    private static final boolean ANONYMOUS = true;

    private final Contract contract = new Contract().symbol("AAPL");
    private final TagValues none = new TagValues();

    @Test
    void shouldRefuseSmartDepthAndPrimaryExchangeOfMarketDepth() {
        gate("isSmartDepth", 146, ANONYMOUS, v -> FieldGates.reqMktDepth(v, contract, true, null));
        gate("isSmartDepth", 146, ANONYMOUS, v -> FieldGates.cancelMktDepth(v, true));
        contract.primaryExch("NASDAQ");
        gate("primaryExch", 149, ANONYMOUS, v -> FieldGates.reqMktDepth(v, contract, false, null));
    }

    @Test
    void shouldRefuseParticularsOfTickByTick() {
        gate("REQ_TICK_BY_TICK_DATA", 137, ANONYMOUS, v -> FieldGates.reqTickByTickData(v, contract, 0, false));
        gate("numberOfTicks", 140, ANONYMOUS, v -> FieldGates.reqTickByTickData(v, contract, 1, false));
        gate("ignoreSize", 140, ANONYMOUS, v -> FieldGates.reqTickByTickData(v, contract, 0, true));
    }

    @Test
    void shouldRefuseTheIssuerIdOfContractDetails() {
        contract.issuerId("e123");
        gate("issuerId", 176, !ANONYMOUS, v -> FieldGates.reqContractDetails(v, contract));
    }

    @Test
    void shouldRefuseDaysAndDatesOfExecutions() {
        gate("lastNDays", 200, !ANONYMOUS, v -> FieldGates.reqExecutions(v, new ExecutionFilter().lastNDays(0)));
        final ExecutionFilter dates = new ExecutionFilter();
        dates.specificDates().add(20250630);
        gate("specificDates", 200, !ANONYMOUS, v -> FieldGates.reqExecutions(v, dates));
    }

    @Test
    void shouldRefuseTheScheduleOfHistoricalData() {
        gate("SCHEDULE", 165, !ANONYMOUS, v -> FieldGates.reqHistoricalData(v, contract, "SCHEDULE", none));
        assertNull(FieldGates.reqHistoricalData(100, contract, null, none));
    }

    @Test
    void shouldRefuseFiltersOfAScannerEvenIfThereAreNone() {
        final ScannerSubscription subscription = new ScannerSubscription();
        gate("FilterOptions", 143, ANONYMOUS, v -> FieldGates.reqScannerSubscription(v, subscription, null, none));
        assertNull(FieldGates.reqScannerSubscription(100, subscription, none, null));
        subscription.scannerSubscriptionFilterOptions().add("a", "1");
        gate("FilterOptions", 143, ANONYMOUS, v -> FieldGates.reqScannerSubscription(v, subscription, null, null));
    }

    @Test
    void shouldRefuseFiltersOfCorporateEvents() {
        final WshEventDataRequest m = new WshEventDataRequest();
        gate("REQ_WSH_EVENT_DATA", 161, ANONYMOUS, v -> FieldGates.reqWshEventData(v, m));
        gate("totalLimit", 173, ANONYMOUS, v -> FieldGates.reqWshEventData(v, m.totalLimit(1)));
        gate("endDate", 173, ANONYMOUS, v -> FieldGates.reqWshEventData(v, m.endDate("20250630")));
        final WshEventDataRequest filters = new WshEventDataRequest();
        gate("fill", 171, ANONYMOUS, v -> FieldGates.reqWshEventData(v, filters.fillPortfolio(true)));
        gate("filter", 171, ANONYMOUS, v -> FieldGates.reqWshEventData(v, filters.filter("{}")));
    }

    @Test
    void shouldRefuseProfilesOfAdvisorsWhereTheApiDoes() {
        assertNull(FieldGates.faDataType(176, 2));
        assertEquals(585, FieldGates.faDataType(177, 2).errorCode());
        assertEquals(585, FieldGates.faDataType(210, 2).errorCode());
        assertNull(FieldGates.faDataType(211, 2));
        assertNull(FieldGates.faDataType(177, 1));
    }

    @Test
    void shouldRefuseToVerifyWithoutExtraAuthentication() {
        assertEquals(545, FieldGates.verifyRequest(false).errorCode());
        assertEquals(551, FieldGates.verifyAndAuthRequest(false).errorCode());
        assertNull(FieldGates.verifyRequest(true));
        assertNull(FieldGates.verifyAndAuthRequest(true));
    }

    @Test
    void shouldRefuseWholeRequestsBelowTheirVersion() {
        gate("REQ_PNL", 127, !ANONYMOUS, v -> RequestGates.check(RequestId.REQ_PNL, v));
        gate("REQ_MATCHING_SYMBOLS", 108, ANONYMOUS, v -> RequestGates.check(RequestId.REQ_MATCHING_SYMBOLS, v));
        gate("CANCEL_CONTRACT_DATA", 215, !ANONYMOUS, v -> RequestGates.check(RequestId.CANCEL_CONTRACT_DATA, v));
        gate("protobuf", 206, !ANONYMOUS, v -> RequestGates.checkProtobuf(RequestId.REQ_MKT_DATA, v));
    }

    @Test
    void shouldRefuseNullWhereAMessageIsDue() {
        assertEquals(514, FieldGates.reqExecutions(200, null).errorCode());
        assertEquals(524, FieldGates.reqScannerSubscription(200, null, null, null).errorCode());
        assertEquals(582, FieldGates.reqWshEventData(200, null).errorCode());
        assertEquals(510, ContractGates.check(RequestId.REQ_MKT_DATA, 200, null).errorCode());
    }

    @Test
    void shouldHaveACodeForEachRequest() {
        for (int id = 0; id <= RequestId.TABLE.max(); id++) {
            assertEquals(RequestId.TABLE.exists(id), RequestFailure.code(id) != ErrorCode.FAIL_ENCODE, "request " + id);
        }
    }

    private static void gate(
        final String named, final int since, final boolean anonymous, final IntFunction<Gate> check) {
        final Gate gate = check.apply(since - 1);
        assertNotNull(gate, named);
        assertEquals(503, gate.errorCode());
        assertEquals(anonymous ? -1 : 7, gate.errorId(7));
        assertTrue(gate.text().contains(named), gate::text);
        assertTrue(gate.text().contains(Integer.toString(since)), gate::text);
        assertNull(check.apply(since), named);
    }
}
