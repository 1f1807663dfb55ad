/** Orders: placement, matching, life cycle, books. */
package io.tickwire.host.order;
