/** Market data: who gets which ticks, and how they are told. */
package io.tickwire.host.data;
