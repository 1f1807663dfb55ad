package io.tickwire.host;

import io.tickwire.client.EWrapper;
import io.tickwire.client.ErrorCode;
import io.tickwire.message.CommissionAndFeesReport;
import io.tickwire.message.Contract;
import io.tickwire.message.Execution;
import io.tickwire.message.Order;
import io.tickwire.message.OrderState;
import io.tickwire.wire.Decimals;
import io.tickwire.wire.Unset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a careful user believes of his orders, fills, positions and cash: told twice is told once, what comes late does
 * not undo what came before, and a snapshot that was asked for replaces all of it. Notes where something may be missing.
 */
final class ClientView implements EWrapper {
    private static final String CASH = "TotalCashValue";

    final List<Told> errors = new ArrayList<>();
    final Set<Integer> cancelledUntold = new HashSet<>();
    final Map<String, Double> commissions = new HashMap<>();
    final Map<Integer, Quote> quotes = new HashMap<>();
    Map<Long, ViewedOrder> orders = new HashMap<>();
    Map<String, ViewedFill> fills = new HashMap<>();
    Map<Integer, BigDecimal> positions = new HashMap<>();
    double cash = Double.NaN;
    String accounts = "";
    int nextId;
    int nextValidId;
    long currentTimes;
    boolean mayHaveMissed;
    boolean dataIsLost;
    boolean isLinkUp = true;
    private Map<Long, ViewedOrder> snapshotOrders;
    private Map<String, ViewedFill> snapshotFills;
    private Map<Integer, BigDecimal> snapshotPositions;
    private int snapshotReqId;
    private boolean hasOpenOrders;

    /** An error or a notice. */
    record Told(int id, int code, String text) {
    }

    /** A fill. */
    record ViewedFill(int clientId, long permId, boolean isBuy, BigDecimal quantity, double price) {
    }

    /** The last prices of a stream, and how many there were. */
    static final class Quote {
        double bid;
        double ask;
        long ticks;
    }

    /** An order, as far as it is known. */
    static final class ViewedOrder {
        int clientId = -1;
        int orderId;
        String status = "";
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal filled = BigDecimal.ZERO;
        double limit;

        boolean isFinished() {
            return "Filled".equals(status) || "Cancelled".equals(status) || "Inactive".equals(status);
        }

        @Override
        public String toString() {
            return status + ' ' + filled + " of " + total + " at " + limit;
        }
    }

    /** From now on all orders, fills and positions come anew, the fills under an id. */
    void beginSnapshot(final int reqId) {
        snapshotOrders = new HashMap<>();
        snapshotFills = new HashMap<>();
        snapshotPositions = new HashMap<>();
        snapshotReqId = reqId;
        hasOpenOrders = false;
        mayHaveMissed = false;
    }

    /** Whether a snapshot has not come to its end. */
    boolean isInSnapshot() {
        return snapshotOrders != null || snapshotFills != null || snapshotPositions != null;
    }

    @Override
    public void openOrder(final int orderId, final Contract contract, final Order order, final OrderState state) {
        if (order.whatIf()) {
            return;
        }
        final ViewedOrder viewed = order(order.permId(), orderId, order.clientId());
        if (!viewed.isFinished()) {
            viewed.limit = order.lmtPrice();
            viewed.total = decimal(order.totalQuantity());
            viewed.status = state.status().toString();
        }
    }

    @Override
    public void orderStatus(
        final int orderId, final CharSequence status, final long filled, final long remaining,
        final double avgFillPrice, final long permId, final int parentId, final double lastFillPrice,
        final int clientId, final CharSequence whyHeld, final double mktCapPrice) {
        final ViewedOrder viewed = order(permId, orderId, clientId);
        final BigDecimal sum = decimal(filled);
        if (sum.compareTo(viewed.filled) < 0 || viewed.isFinished() && !viewed.status.contentEquals(status)) {
            return;
        }
        viewed.filled = sum;
        viewed.total = sum.add(decimal(remaining));
        viewed.status = status.toString();
    }

    private ViewedOrder order(final long permId, final int orderId, final int clientId) {
        final Map<Long, ViewedOrder> known = snapshotOrders == null ? orders : snapshotOrders;
        final ViewedOrder viewed = known.computeIfAbsent(permId, id -> new ViewedOrder());
        viewed.orderId = orderId;
        viewed.clientId = clientId;
        return viewed;
    }

    /** The end of an order that was missed; it does not tell its id, nor, on the text wire, whose it was. */
    @Override
    public void completedOrder(final Contract contract, final Order order, final OrderState state) {
        if (snapshotOrders != null) {
            final ViewedOrder viewed = snapshotOrders.computeIfAbsent(order.permId(), id -> new ViewedOrder());
            final ViewedOrder before = orders.get(order.permId());
            if (before != null) {
                viewed.orderId = before.orderId;
                viewed.clientId = before.clientId;
            }
            viewed.status = state.status().toString();
            viewed.filled = decimal(order.filledQuantity());
            final BigDecimal total = decimal(order.totalQuantity());
            viewed.total = total.signum() == 0 ? viewed.filled : total;
            viewed.limit = order.lmtPrice();
        }
    }

    @Override
    public void openOrderEnd() {
        hasOpenOrders = true;
    }

    @Override
    public void completedOrdersEnd() {
        if (snapshotOrders != null && hasOpenOrders) {
            orders = snapshotOrders;
            snapshotOrders = null;
        }
    }

    @Override
    public void execDetails(final int reqId, final Contract contract, final Execution execution) {
        final Map<String, ViewedFill> known = snapshotFills == null ? fills : snapshotFills;
        known.put(execution.execId().toString(), new ViewedFill(execution.clientId(), execution.permId(),
            execution.side().contentEquals("BOT"), decimal(execution.shares()), execution.price()));
    }

    @Override
    public void execDetailsEnd(final int reqId) {
        if (snapshotFills != null && reqId == snapshotReqId) {
            fills = snapshotFills;
            snapshotFills = null;
        }
    }

    @Override
    public void commissionAndFeesReport(final CommissionAndFeesReport report) {
        commissions.put(report.execId().toString(), report.commissionAndFees());
    }

    @Override
    public void position(final CharSequence account, final Contract contract, final long pos, final double avgCost) {
        (snapshotPositions == null ? positions : snapshotPositions).put(contract.conId(), decimal(pos));
    }

    @Override
    public void positionEnd() {
        if (snapshotPositions != null) {
            positions = snapshotPositions;
            snapshotPositions = null;
        }
    }

    @Override
    public void updateAccountValue(
        final CharSequence key, final CharSequence value, final CharSequence currency, final CharSequence account) {
        if (CASH.contentEquals(key)) {
            cash = Double.parseDouble(value.toString());
        }
    }

    @Override
    public void tickPrice(final int tickerId, final int field, final double price, final int attrib) {
        final Quote quote = quotes.computeIfAbsent(tickerId, id -> new Quote());
        quote.ticks++;
        if (field == 1) {
            quote.bid = price;
        } else if (field == 2) {
            quote.ask = price;
        }
    }

    /** A Host that lost its memory may tell an id that was used: the highest counts. */
    @Override
    public void nextValidId(final int orderId) {
        nextValidId = orderId;
        nextId = Math.max(nextId, orderId);
    }

    @Override
    public void managedAccounts(final CharSequence accountsList) {
        accounts = accountsList.toString();
    }

    @Override
    public void currentTime(final long time) {
        currentTimes++;
    }

    @Override
    public void connectionClosed() {
        mayHaveMissed = true;
        isLinkUp = true;
    }

    @Override
    public void error(
        final int id, final long errorTime, final int code, final CharSequence text, final CharSequence rejectJson) {
        errors.add(new Told(id, code, text.toString()));
        switch (code) {
            case 202 -> cancelledUntold.add(id);
            case 1100 -> isLinkUp = false;
            case 1101, 1102 -> {
                isLinkUp = true;
                dataIsLost |= code == 1101;
            }
            case ErrorCode.UNKNOWN_ID, ErrorCode.BAD_LENGTH, ErrorCode.BAD_MESSAGE -> mayHaveMissed = true;
            default -> { }
        }
    }

    /** Whether an error or a notice with a code has come. */
    boolean heard(final int code) {
        return errors.stream().anyMatch(told -> told.code() == code);
    }

    private static BigDecimal decimal(final long decimal64) {
        return decimal64 == Unset.DECIMAL ? BigDecimal.ZERO : new BigDecimal(Decimals.toString(decimal64));
    }
}
