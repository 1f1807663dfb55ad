/**
 * What is to happen in a Host, written as lines: {@link io.tickwire.host.script.Script}. It uses the Host as any test
 * does. To add an action: one line in the class of its family, and a line in {@code script.txt}, which is the manual.
 */
package io.tickwire.host.script;
