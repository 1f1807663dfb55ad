/** Accounts, positions and cash, and the requests about them. */
package io.tickwire.host.account;
