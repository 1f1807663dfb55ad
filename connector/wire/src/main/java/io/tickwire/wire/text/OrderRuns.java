package io.tickwire.wire.text;

import io.tickwire.message.Contract;
import io.tickwire.message.Order;
import io.tickwire.wire.ServerVersion;

import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The runs of fields that most orders leave as they are, at one server version: made when a version is first met, kept for
 * all threads. Immutable.
 */
final class OrderRuns {

    /** Without any run: each field is written by itself. */
    static final OrderRuns NONE = new OrderRuns();

    private static final OrderRuns[] BY_VERSION = new OrderRuns[ServerVersion.MAX + 1];

    /** All that follows: most orders need no more. The others are for orders that differ in one place. */
    final BlankRun all;
    final BlankRun transmitToHidden;
    final BlankRun discretionaryToExempt;
    final BlankRun pricingToVolatility;
    final BlankRun trailingToNotHeld;
    final BlankRun algoToRandomize;
    final BlankRun conditionsToAdjusted;
    final BlankRun regulationToManualTime;
    final BlankRun newest;

    private OrderRuns() {
        this((final BiConsumer<TextIo, Order> layout) -> BlankRun.NONE);
    }

    private OrderRuns(final int serverVersion) {
        this((final BiConsumer<TextIo, Order> layout) -> new BlankRun(serverVersion, layout));
    }

    private OrderRuns(final Function<BiConsumer<TextIo, Order>, BlankRun> run) {
        all = run.apply((final TextIo io, final Order o) -> OrderGroups.all(io, new Contract(), o, NONE));
        transmitToHidden = run.apply(OrderGroups::transmitToHidden);
        discretionaryToExempt = run.apply(OrderGroups::discretionaryToExempt);
        pricingToVolatility = run.apply(OrderGroups::pricingToVolatility);
        trailingToNotHeld = run.apply(OrderGroups::trailingToNotHeld);
        algoToRandomize = run.apply(OrderGroups::algoToRandomize);
        conditionsToAdjusted = run.apply(OrderGroups::conditionsToAdjusted);
        regulationToManualTime = run.apply(OrderGroups::regulationToManualTime);
        newest = run.apply(OrderGroups::newest);
    }

    /** The runs for a writer's version; a reader needs none. */
    static OrderRuns of(final TextIo io) {
        if (io.isReading()) {
            return NONE;
        }
        final OrderRuns runs = BY_VERSION[io.serverVersion()];
        return runs != null ? runs : make(io.serverVersion());
    }

    /** Two threads may make the same, which does no harm: all is final, so that either sees the other's whole. */
    private static OrderRuns make(final int serverVersion) {
        final OrderRuns runs = new OrderRuns(serverVersion);
        BY_VERSION[serverVersion] = runs;
        return runs;
    }
}
