package io.tickwire.host;

import io.tickwire.host.ClientView.ViewedFill;
import io.tickwire.host.ClientView.ViewedOrder;
import io.tickwire.host.HostBooks.BookedFill;
import io.tickwire.host.HostBooks.BookedOrder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares what one client believes with the Host's books; each line is one difference. */
final class ViewDifferences {
    private static final double HALF_A_CENT = 0.005 + 1e-9;

    private final ClientView view;
    private final HostBooks books;
    private final int clientId;
    private final List<String> lines = new ArrayList<>();

    private ViewDifferences(final ClientView view, final HostBooks books, final int clientId) {
        this.view = view;
        this.books = books;
        this.clientId = clientId;
    }

    /** Nothing if they agree. Finished orders and fills that the Host has forgotten are not looked at. */
    static List<String> of(final ClientView view, final HostBooks books, final int clientId) {
        final ViewDifferences differences = new ViewDifferences(view, books, clientId);
        differences.orders();
        differences.fills();
        differences.account(books.accounts().get(0));
        return differences.lines;
    }

    private void orders() {
        final Set<Long> live = new HashSet<>();
        for (final BookedOrder booked : books.orders()) {
            if (booked.clientId() == clientId && !"ApiPending".equals(booked.status())) {
                live.add(booked.permId());
                order(booked, view.orders.get(booked.permId()));
            }
        }
        for (final Map.Entry<Long, ViewedOrder> entry : view.orders.entrySet()) {
            final ViewedOrder viewed = entry.getValue();
            if (viewed.clientId == clientId && !viewed.isFinished() && !live.contains(entry.getKey())) {
                lines.add("order " + viewed.orderId + ", permId " + entry.getKey() + ": the Host has none, the client "
                    + viewed);
            }
        }
    }

    private void order(final BookedOrder booked, final ViewedOrder viewed) {
        if (viewed == null) {
            final boolean wasHeldBack = booked.filled().signum() == 0 && "Cancelled".equals(booked.status())
                && view.cancelledUntold.contains(booked.orderId());
            if (!wasHeldBack) {
                lines.add(booked + ": unknown to the client");
            }
            return;
        }
        if (!booked.status().equals(viewed.status) || isDifferent(booked.filled(), viewed.filled)
            || isDifferent(booked.total(), viewed.total) || booked.limit() != viewed.limit) {
            lines.add(booked + ": the client believes " + viewed);
        }
    }

    private void fills() {
        final Set<String> known = new HashSet<>();
        final List<BookedFill> fills = books.fills();
        for (final BookedFill booked : fills) {
            if (booked.clientId() == clientId) {
                known.add(booked.execId());
                fill(booked, view.fills.get(booked.execId()));
            }
        }
        final boolean isComplete = fills.size() == books.totalFills();
        for (final Map.Entry<String, ViewedFill> entry : view.fills.entrySet()) {
            if (isComplete && entry.getValue().clientId() == clientId && !known.contains(entry.getKey())) {
                lines.add("fill " + entry + ": not in the books");
            }
        }
    }

    private void fill(final BookedFill booked, final ViewedFill viewed) {
        if (viewed == null) {
            lines.add(booked + ": unknown to the client");
        } else if (viewed.permId() != booked.permId() || viewed.isBuy() != booked.isBuy()
            || isDifferent(viewed.quantity(), booked.quantity()) || viewed.price() != booked.price()) {
            lines.add(booked + ": the client believes " + viewed);
        }
        final Double commission = view.commissions.get(booked.execId());
        if (commission == null || commission != booked.commission()) {
            lines.add(booked + ": the client believes it cost " + commission);
        }
    }

    private void account(final String account) {
        final Set<Integer> conIds = new HashSet<>(view.positions.keySet());
        books.fills().forEach(fill -> conIds.add(fill.conId()));
        for (final int conId : conIds) {
            final BigDecimal held = books.position(account, conId);
            final BigDecimal believed = view.positions.getOrDefault(conId, BigDecimal.ZERO);
            if (isDifferent(held, believed)) {
                lines.add("position in " + conId + ": " + held + ", the client believes " + believed);
            }
        }
        if (!(Math.abs(books.cash(account) - view.cash) <= HALF_A_CENT)) {
            lines.add("cash: " + books.cash(account) + ", the client believes " + view.cash);
        }
    }

    private static boolean isDifferent(final BigDecimal left, final BigDecimal right) {
        return left.compareTo(right) != 0;
    }
}
