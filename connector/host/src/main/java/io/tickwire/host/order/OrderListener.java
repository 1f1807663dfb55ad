package io.tickwire.host.order;

/** Is told of orders, on the Host's thread: what it does to a new order happens before that meets the market. */
public interface OrderListener {
    /** Is told nothing. */
    OrderListener NONE = new OrderListener() { };

    /** A new order goes to work; it has not met the market yet. */
    default void onOrder(final int clientId, final int orderId) {
    }

    /** An order was filled, whole or in part; clients have been told. */
    default void onFill(final int clientId, final int orderId) {
    }
}
