/** Instruments and their prices: the list, the walk, the grid of prices. */
package io.tickwire.host.market;
