package io.tickwire.benchmarks.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tickwire.host.HostBooks.BookedFill;
import io.tickwire.host.SimulatedHost;
import io.tickwire.host.SimulatedHostContext;
import io.tickwire.message.CommissionAndFeesReport;
import io.tickwire.message.Execution;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Books that differ are told apart from books that agree, and the line that differs is named. */
@Timeout(60)
class ReconciliationTest {
    private static final double START_CASH = 1_000_000;

    private final Watchlist watchlist = new Watchlist();
    private final Book engine = new Book(watchlist);
    private final SimulatedHost host = SimulatedHost.launch(new SimulatedHostContext().ticksPerSecond(0)
        .accounts(accounts -> accounts.startCash(START_CASH)));

    @BeforeEach
    void trade() {
        host.orders().placeManually(watchlist.conId(0), "BUY", 100, 0);
        host.orders().placeManually(watchlist.conId(1), "SELL", 50, 0);
        assertEquals(2, host.books().totalFills());
    }

    @AfterEach
    void close() {
        host.close();
    }

    private List<BookedFill> fills() {
        return host.books().fills();
    }

    private void tellExecution(final BookedFill fill, final double priceError) {
        engine.onExecution(fill.conId(), new Execution().side(fill.isBuy() ? "BOT" : "SLD")
            .shares(fill.quantity().toPlainString()).price(fill.price() + priceError));
    }

    private void tellCommission(final BookedFill fill) {
        engine.onCommission(new CommissionAndFeesReport().commissionAndFees(fill.commission()));
    }

    private void expectDifferent(final String... names) {
        final Reconciliation reconciliation = new Reconciliation(host.books(), engine, watchlist, START_CASH);
        assertEquals(List.of(names), reconciliation.render().lines().filter(line -> line.endsWith("DIFFERENT"))
            .map(line -> line.split(" ")[0]).collect(Collectors.toList()), reconciliation.render());
        assertEquals(names.length == 0, reconciliation.agree());
    }

    @Test
    void shouldAgreeWhenAllWasTold() {
        fills().forEach(fill -> tellExecution(fill, 0));
        fills().forEach(this::tellCommission);
        expectDifferent();
    }

    @Test
    void shouldNoticeAFillThatWasNotTold() {
        tellExecution(fills().get(0), 0);
        fills().forEach(this::tellCommission);
        expectDifferent("MSFT", "fills", "cash");
    }

    @Test
    void shouldNoticeAFillThatWasToldTwice() {
        fills().forEach(fill -> tellExecution(fill, 0));
        tellExecution(fills().get(0), 0);
        fills().forEach(this::tellCommission);
        expectDifferent("AAPL", "fills", "cash");
    }

    @Test
    void shouldNoticeAPriceThatIsACentOff() {
        fills().forEach(fill -> tellExecution(fill, 0.01));
        fills().forEach(this::tellCommission);
        expectDifferent("cash");
    }

    @Test
    void shouldNoticeACommissionThatWasNotTold() {
        fills().forEach(fill -> tellExecution(fill, 0));
        tellCommission(fills().get(0));
        expectDifferent("cash", "commissions");
    }
}
