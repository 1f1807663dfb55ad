package io.tickwire.host;

import io.tickwire.message.AccountDataEnd;
import io.tickwire.message.AccountDataRequest;
import io.tickwire.message.AccountSummary;
import io.tickwire.message.AccountSummaryEnd;
import io.tickwire.message.AccountSummaryRequest;
import io.tickwire.message.AccountUpdateMulti;
import io.tickwire.message.AccountUpdateMultiEnd;
import io.tickwire.message.AccountUpdatesMultiRequest;
import io.tickwire.message.AccountValue;
import io.tickwire.message.CancelPnL;
import io.tickwire.message.PnL;
import io.tickwire.message.PnLRequest;
import io.tickwire.message.PnLSingle;
import io.tickwire.message.PnLSingleRequest;
import io.tickwire.message.PortfolioValue;
import io.tickwire.message.Position;
import io.tickwire.message.PositionEnd;
import io.tickwire.message.PositionMulti;
import io.tickwire.message.PositionMultiEnd;
import io.tickwire.message.PositionsMultiRequest;
import io.tickwire.message.PositionsRequest;
import io.tickwire.wire.Decimals;
import io.tickwire.wire.MessageId;
import io.tickwire.wire.RequestId;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.concurrent.TimeUnit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

@Timeout(30)
class AccountTest {
    private static final String ACCOUNT = "DU1000001";

    private final ManualClock clock = new ManualClock(Instant.parse("2026-03-02T15:00:00Z"));

    @ParameterizedTest
    @ValueSource(ints = {130, 176, 206, 226})
    void shouldTellAllOfAnAccountAndThenWhatAFillChanges(final int version) {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still());
            TestClient client = TestClient.connect(host, version, 1)) {
            buy(host, client);
            client.send(RequestId.REQ_ACCOUNT_DATA, new AccountDataRequest().subscribe(true).acctCode(ACCOUNT));
            assertEquals("977699.00", client.await(MessageId.ACCT_VALUE, AccountValue.class,
                value -> value.key().contentEquals("TotalCashValue")).value().toString());
            final PortfolioValue held = client.await(MessageId.PORTFOLIO_VALUE, PortfolioValue.class);
            assertEquals("100", Decimals.toString(held.position()));
            assertEquals(223.01, held.averageCost(), 1e-9);
            client.await(MessageId.ACCT_DOWNLOAD_END, AccountDataEnd.class);
            buy(host, client);
            assertEquals("200", Decimals.toString(
                client.await(MessageId.PORTFOLIO_VALUE, PortfolioValue.class).position()));
            client.send(RequestId.REQ_ACCOUNT_DATA, new AccountDataRequest().subscribe(false).acctCode(ACCOUNT));
            assertEquals(-1, client.awaitError(2100).id());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {130, 176, 206, 226})
    void shouldSummariseEachTagOfEachAccountAndRepeatItLater(final int version) {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still().accounts("DU1", "DU2").clock(clock));
            TestClient client = TestClient.connect(host, version, 1)) {
            client.send(RequestId.REQ_ACCOUNT_SUMMARY, summary(3));
            for (final String account : new String[] {"DU1", "DU2"}) {
                final AccountSummary row = client.await(MessageId.ACCOUNT_SUMMARY, AccountSummary.class);
                assertEquals(account, row.account().toString());
                assertEquals("NetLiquidation", row.tag().toString());
                assertEquals("1000000.00", row.value().toString());
                assertEquals("BuyingPower",
                    client.await(MessageId.ACCOUNT_SUMMARY, AccountSummary.class).tag().toString());
            }
            client.await(MessageId.ACCOUNT_SUMMARY_END, AccountSummaryEnd.class);
            clock.advance(3, TimeUnit.MINUTES);
            client.await(MessageId.ACCOUNT_SUMMARY, AccountSummary.class);
            client.send(RequestId.REQ_ACCOUNT_SUMMARY, summary(4));
            client.send(RequestId.REQ_ACCOUNT_SUMMARY, summary(5));
            assertEquals(5, client.awaitError(322).id());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {130, 176, 206, 226})
    void shouldTellPositionsAndThenEachThatChanges(final int version) {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still());
            TestClient client = TestClient.connect(host, version, 1)) {
            client.send(RequestId.REQ_POSITIONS, new PositionsRequest());
            client.await(MessageId.POSITION_END, PositionEnd.class);
            client.send(RequestId.REQ_POSITIONS_MULTI, new PositionsMultiRequest().reqId(7).account(ACCOUNT));
            client.await(MessageId.POSITION_MULTI_END, PositionMultiEnd.class);
            client.send(RequestId.REQ_ACCOUNT_UPDATES_MULTI,
                new AccountUpdatesMultiRequest().reqId(8).account(ACCOUNT).ledgerAndNLV(true));
            client.await(MessageId.ACCOUNT_UPDATE_MULTI_END, AccountUpdateMultiEnd.class);
            buy(host, client);
            final Position position = client.await(MessageId.POSITION, Position.class);
            assertEquals("100", Decimals.toString(position.position()));
            assertEquals(223.01, position.avgCost(), 1e-9);
            assertEquals(7, client.await(MessageId.POSITION_MULTI, PositionMulti.class).reqId());
            assertEquals("NetLiquidation",
                client.await(MessageId.ACCOUNT_UPDATE_MULTI, AccountUpdateMulti.class).key().toString());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {130, 176, 206, 226})
    void shouldTellGainsOnceASecondWhileTheyChange(final int version) {
        try (SimulatedHost host = SimulatedHost.launch(Fixtures.still().clock(clock));
            TestClient client = TestClient.connect(host, version, 1)) {
            final int ibm = host.market().conId("IBM");
            buy(host, client);
            client.send(RequestId.REQ_PNL, new PnLRequest().reqId(1).account(ACCOUNT));
            final PnL first = client.await(MessageId.PNL, PnL.class);
            assertEquals(-1.0, first.unrealizedPnL(), 1e-6);
            assertFalse(first.hasRealizedPnL());
            client.send(RequestId.REQ_PNL_SINGLE, new PnLSingleRequest().reqId(2).account(ACCOUNT).conId(ibm));
            assertEquals(22_300, client.await(MessageId.PNL_SINGLE, PnLSingle.class).value(), 1e-6);
            host.market().trade(ibm, 224.00, 1);
            clock.advance(1, TimeUnit.SECONDS);
            assertEquals(99.0, client.await(MessageId.PNL, PnL.class).unrealizedPnL(), 1e-6);
            client.send(RequestId.CANCEL_PNL, new CancelPnL().reqId(1));
            client.send(RequestId.CANCEL_PNL, new CancelPnL().reqId(1));
            assertEquals(1, client.awaitError(10185).id());
        }
    }

    private static void buy(final SimulatedHost host, final TestClient client) {
        host.market().quote(host.market().conId("IBM"), 222.90, 223.00, 500, 500);
        client.awaitStatus(client.place(Fixtures.stock("IBM"), Fixtures.market("BUY", 100)), "Filled");
    }

    private static AccountSummaryRequest summary(final int reqId) {
        return new AccountSummaryRequest().reqId(reqId).group("All").tags("NetLiquidation,BuyingPower");
    }
}
