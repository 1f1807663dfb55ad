/** What clients ask about contracts. */
package io.tickwire.host.reference;
