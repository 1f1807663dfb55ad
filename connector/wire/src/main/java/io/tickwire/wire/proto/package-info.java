/**
 * The protobuf wire: the cursors that the generated message classes read and write with.
 */
package io.tickwire.wire.proto;
