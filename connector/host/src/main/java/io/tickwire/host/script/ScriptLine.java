package io.tickwire.host.script;

import java.util.List;

/**
 * A line, understood.
 *
 * @param number    counts the lines of the file from 1.
 * @param text      as it was written.
 * @param trigger   when it is done.
 * @param action    what is done.
 * @param followers lines that begin with "after", done so long after this one.
 */
record ScriptLine(int number, String text, Trigger trigger, Action action, List<ScriptLine> followers) {
}
