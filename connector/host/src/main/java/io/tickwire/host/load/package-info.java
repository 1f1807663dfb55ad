/** Load on demand: ticks from frames that are encoded ahead, faster than a market can move. */
package io.tickwire.host.load;
