/**
 * Build-time only: reads the compiled {@code .proto} schema and writes one reusable message class per message.
 * <p>
 * {@link io.tickwire.codegen.Schema} is the model, {@link io.tickwire.codegen.MessageClass} writes one class, and each
 * {@link io.tickwire.codegen.FieldWriter} knows how one kind of field is stored, read and written.
 */
package io.tickwire.codegen;
