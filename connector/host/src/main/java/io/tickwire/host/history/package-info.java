/** What was: bars, ticks, sessions, all worked out anew for each request from seed, instrument and time. */
package io.tickwire.host.history;
