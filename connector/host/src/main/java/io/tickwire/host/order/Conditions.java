package io.tickwire.host.order;

import io.tickwire.host.account.Accounts;
import io.tickwire.host.account.HostAccount;
import io.tickwire.host.market.Instrument;
import io.tickwire.host.market.InstrumentCatalog;
import io.tickwire.host.session.HostTime;
import io.tickwire.message.OrderCondition;

/** Evaluates the conditions of an order, from the first to the last, each joined to the one before. Does not allocate. */
final class Conditions {
    private static final int PRICE = 1;
    private static final int TIME = 3;
    private static final int MARGIN = 4;
    private static final int EXECUTION = 5;
    private static final int VOLUME = 6;
    private static final int PERCENT_CHANGE = 7;

    private final InstrumentCatalog catalog;
    private final Accounts accounts;
    private final OrderBooks books;
    private final HostTime time;

    Conditions(
        final InstrumentCatalog catalog, final Accounts accounts, final OrderBooks books, final HostTime time) {
        this.catalog = catalog;
        this.accounts = accounts;
        this.books = books;
        this.time = time;
    }

    long nowNanos() {
        return time.nanos();
    }

    /** Whether all that has to hold does. */
    boolean areMet(final HostOrder order) {
        boolean met = true;
        boolean isAnd = true;
        for (int i = 0; i < order.order.conditions().size(); i++) {
            final OrderCondition condition = order.order.conditions().get(i);
            final boolean holds = holds(condition, order);
            met = isAnd ? met && holds : met || holds;
            isAnd = condition.isConjunctionConnection();
        }
        return met;
    }

    private boolean holds(final OrderCondition condition, final HostOrder order) {
        final Instrument instrument = catalog.byConId(condition.conId());
        return switch (condition.type()) {
            case PRICE -> instrument != null && compare(condition, condition.price(),
                Triggers.price(instrument, condition.triggerMethod(), condition.isMore()));
            case TIME -> compare(condition, HostTimes.parse(condition.time(), time), time.nanos());
            case MARGIN -> compare(condition, condition.percent(), marginCushion(accounts.find(order.account)));
            case EXECUTION -> wasExecuted(condition, order);
            case VOLUME -> instrument != null && compare(condition, condition.volume(), instrument.volume());
            case PERCENT_CHANGE -> instrument != null && compare(condition, condition.changePercent(),
                100 * (instrument.last() / instrument.close() - 1));
            default -> false;
        };
    }

    private static boolean compare(final OrderCondition condition, final double threshold, final double value) {
        return condition.isMore() ? value >= threshold : value <= threshold;
    }

    /** Share of the account's value that is free, in percent. */
    private static double marginCushion(final HostAccount account) {
        return 100 * account.cash() / account.netLiquidation();
    }

    /** Whether the user traded such an instrument since the order came. */
    private boolean wasExecuted(final OrderCondition condition, final HostOrder order) {
        for (int i = books.fillCount() - 1; i >= 0; i--) {
            final Fill fill = books.fill(i);
            if (fill.timeNanos() < order.acceptedNanos) {
                return false;
            }
            if (condition.symbol().contentEquals(fill.instrument().spec().symbol())
                && condition.secType().contentEquals(fill.instrument().spec().secType())) {
                return true;
            }
        }
        return false;
    }
}
