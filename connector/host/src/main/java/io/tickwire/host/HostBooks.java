package io.tickwire.host;

import io.tickwire.host.account.HostAccount;
import io.tickwire.host.account.HostPosition;
import io.tickwire.host.order.Fill;
import io.tickwire.host.order.HostOrder;
import io.tickwire.host.order.OrderBooks;
import io.tickwire.wire.Decimals;
import io.tickwire.wire.Unset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What really happened: orders, fills, positions, cash. A test compares with it what its client believes. All answers are
 * copies, taken on the Host's thread at one moment each. Threads as {@link SimulatedHost}. Allocates.
 */
public final class HostBooks {
    private final HostCore core;

    HostBooks(final HostCore core) {
        this.core = core;
    }

    /**
     * An order.
     *
     * @param clientId      that placed it.
     * @param orderId       chosen by that client.
     * @param permId        its id for all clients.
     * @param account       whose it is.
     * @param conId         what it trades.
     * @param isBuy         or sell.
     * @param status        as the API spells it.
     * @param total         ordered.
     * @param limit         price, as clients are told it; 0 if it has none.
     * @param filled        filled so far.
     * @param avgFillPrice  of its fills, 0 before the first.
     * @param commission    of its fills.
     */
    public record BookedOrder(
        int clientId, int orderId, long permId, String account, int conId, boolean isBuy, String status,
        BigDecimal total, double limit, BigDecimal filled, double avgFillPrice, double commission) {

        private static BookedOrder of(final HostOrder order) {
            return new BookedOrder(order.clientId(), order.orderId(), order.permId(), order.account(),
                order.instrument().conId(), order.isBuy(), order.status().text(), decimal(order.total()),
                limit(order), decimal(order.filled()), order.avgFillPrice(), order.commission());
        }

        private static double limit(final HostOrder order) {
            final double limit = order.order().lmtPrice();
            return Unset.isUnsetDouble(limit) ? 0 : limit;
        }
    }

    /**
     * A fill.
     *
     * @param number      counts the Host's fills, from 1.
     * @param execId      its id, as clients are told it.
     * @param clientId    that placed the order.
     * @param orderId     chosen by that client.
     * @param permId      of the order.
     * @param account     whose it is.
     * @param conId       what was traded.
     * @param isBuy       or sell.
     * @param quantity    filled.
     * @param price       of a unit.
     * @param commission  of this fill.
     * @param realizedPnl gain or loss that it realised, 0 if it closed nothing.
     */
    public record BookedFill(
        long number, String execId, int clientId, int orderId, long permId, String account, int conId, boolean isBuy,
        BigDecimal quantity, double price, double commission, double realizedPnl) {

        private static BookedFill of(final Fill fill, final String execId) {
            return new BookedFill(fill.number(), execId, fill.clientId(), fill.orderId(), fill.permId(), fill.account(),
                fill.instrument().conId(), fill.isBuy(), decimal(fill.quantity()), fill.price(), fill.commission(),
                fill.realizedPnl());
        }
    }

    /** All orders that are remembered: finished ones in the order of their end, then live ones in the order of arrival. */
    public List<BookedOrder> orders() {
        return core.tasks.call(() -> {
            final List<BookedOrder> orders = new ArrayList<>();
            core.orders.forEach(order -> orders.add(BookedOrder.of(order)));
            return orders;
        });
    }

    /** The order of a client, or null. */
    public BookedOrder order(final int clientId, final int orderId) {
        for (final BookedOrder order : orders()) {
            if (order.clientId() == clientId && order.orderId() == orderId) {
                return order;
            }
        }
        return null;
    }

    /** All fills that are remembered, oldest first. */
    public List<BookedFill> fills() {
        return core.tasks.call(() -> {
            final OrderBooks books = core.orders.books();
            final List<BookedFill> fills = new ArrayList<>();
            for (int i = 0; i < books.fillCount(); i++) {
                fills.add(BookedFill.of(books.fill(i), core.orders.execId(books.fill(i))));
            }
            return fills;
        });
    }

    /** Fills since the Host started, also those no longer remembered. */
    public long totalFills() {
        return core.tasks.call(() -> core.orders.books().totalFills());
    }

    /** The names of the accounts. */
    public List<String> accounts() {
        return core.accounts.all().stream().map(HostAccount::name).toList();
    }

    /** Units that an account holds, negative when short. */
    public BigDecimal position(final String account, final int conId) {
        return of(account, found -> decimal(found.quantity(conId)));
    }

    /** Units that an account holds, by contract id, negative when short; without what it holds no longer. */
    public Map<Integer, BigDecimal> positions(final String account) {
        return of(account, found -> {
            final Map<Integer, BigDecimal> held = new TreeMap<>();
            for (final HostPosition position : found.positions()) {
                final BigDecimal quantity = decimal(position.quantity());
                if (quantity.signum() != 0) {
                    held.put(position.instrument().conId(), quantity);
                }
            }
            return held;
        });
    }

    /** Cash of an account. */
    public double cash(final String account) {
        return of(account, HostAccount::cash);
    }

    /** Commissions that an account paid. */
    public double commissions(final String account) {
        return of(account, HostAccount::commissions);
    }

    /** Gains and losses that an account realised, commissions included. */
    public double realizedPnl(final String account) {
        return of(account, HostAccount::realizedPnl);
    }

    private <T> T of(final String name, final Function<HostAccount, T> question) {
        return core.tasks.call(() -> {
            final HostAccount account = core.accounts.find(name);
            if (account == null) {
                throw new IllegalArgumentException("no account has the name " + name);
            }
            return question.apply(account);
        });
    }

    private static BigDecimal decimal(final long decimal64) {
        return new BigDecimal(Decimals.toString(decimal64));
    }
}
