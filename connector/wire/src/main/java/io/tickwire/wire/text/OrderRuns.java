package io.tickwire.wire.text;

import io.tickwire.message.Contract;
import io.tickwire.message.Order;
import io.tickwire.wire.ServerVersion;

import java.util.function.BiConsumer;

/**
 * The runs of fields that most orders leave as they are, at one server version: made when a version is first met, kept for
 * all threads. Immutable.
 */
final class OrderRuns {

    /** Without any run: each field is written by itself. */
    static final OrderRuns NONE = new OrderRuns();

    private static final OrderRuns[] BY_VERSION = new OrderRuns[ServerVersion.MAX + 1];

    /** Of the contract. */
    final BlankRun<Contract> terms;
    final BlankRun<Contract> otherNames;

    /** All that follows the basics of an order: most orders need no other. The rest is for orders that differ somewhere. */
    final BlankRun<Order> all;
    final BlankRun<Order> transmitToHidden;
    final BlankRun<Order> discretionaryToExempt;
    final BlankRun<Order> pricingToVolatility;
    final BlankRun<Order> trailingToNotHeld;
    final BlankRun<Order> algoToRandomize;
    final BlankRun<Order> conditionsToAdjusted;
    final BlankRun<Order> regulationToManualTime;
    final BlankRun<Order> newest;

    private OrderRuns() {
        terms = new BlankRun<>();
        otherNames = new BlankRun<>();
        all = new BlankRun<>();
        transmitToHidden = new BlankRun<>();
        discretionaryToExempt = new BlankRun<>();
        pricingToVolatility = new BlankRun<>();
        trailingToNotHeld = new BlankRun<>();
        algoToRandomize = new BlankRun<>();
        conditionsToAdjusted = new BlankRun<>();
        regulationToManualTime = new BlankRun<>();
        newest = new BlankRun<>();
    }

    private OrderRuns(final int version) {
        terms = new BlankRun<>(version, Contract::new, ContractText::terms);
        otherNames = new BlankRun<>(version, Contract::new, ContractText::otherNames);
        all = ofOrder(version, (final TextIo io, final Order o) -> OrderGroups.all(io, new Contract(), o, NONE));
        transmitToHidden = ofOrder(version, OrderGroups::transmitToHidden);
        discretionaryToExempt = ofOrder(version, OrderGroups::discretionaryToExempt);
        pricingToVolatility = ofOrder(version, OrderGroups::pricingToVolatility);
        trailingToNotHeld = ofOrder(version, OrderGroups::trailingToNotHeld);
        algoToRandomize = ofOrder(version, OrderGroups::algoToRandomize);
        conditionsToAdjusted = ofOrder(version, OrderGroups::conditionsToAdjusted);
        regulationToManualTime = ofOrder(version, OrderGroups::regulationToManualTime);
        newest = ofOrder(version, OrderGroups::newest);
    }

    private static BlankRun<Order> ofOrder(final int version, final BiConsumer<TextIo, Order> layout) {
        return new BlankRun<>(version, Order::new, layout);
    }

    /** The runs for a writer's version; a reader needs none. */
    static OrderRuns of(final TextIo io) {
        return io.isReading() ? NONE : of(io.serverVersion());
    }

    static OrderRuns of(final int serverVersion) {
        if (serverVersion < 0 || serverVersion > ServerVersion.MAX) {
            return NONE;
        }
        final OrderRuns runs = BY_VERSION[serverVersion];
        return runs != null ? runs : make(serverVersion);
    }

    /** Two threads may make the same, which does no harm: all is final, so that either sees the other's whole. */
    private static OrderRuns make(final int serverVersion) {
        final OrderRuns runs = new OrderRuns(serverVersion);
        BY_VERSION[serverVersion] = runs;
        return runs;
    }
}
