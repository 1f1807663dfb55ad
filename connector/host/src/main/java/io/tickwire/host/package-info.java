/**
 * A stand-in for TWS and IB Gateway that any TWS client can talk to: {@link io.tickwire.host.SimulatedHost}.
 * <p>
 * Threads: all of the Host's work is done by one thread, its own or its user's, in one loop: read and serve, do what is
 * due, step the market, send. Nothing inside is synchronized. {@code SimulatedHost}, {@code SimulatedMarket} and
 * {@code HostBooks} hand their questions to that thread and wait. Serving allocates nothing in steady state; what these
 * three answer are copies.
 * <p>
 * Rooms: {@code session} connections and both wires, {@code market} instruments and their prices, {@code data} streams of
 * ticks, {@code order} orders from placement to fill, {@code account} accounts and positions, {@code reference} contracts,
 * {@code history} the past, {@code news}, {@code scanner}, {@code advisor}, {@code config} what their names say,
 * {@code replay} recorded frames, {@code load} ticks by the million, {@code script} what is to happen, line by line. A
 * handler in each answers the requests of its domain; {@code HostCore} puts them together. To answer one more request:
 * write a handler, register it there, and have FAITHFULNESS.md written anew.
 */
package io.tickwire.host;
