package io.tickwire.host.script;

/** A line of a script that is wrong, or that could not be done. Its message names the line, the word, what is allowed. */
public final class ScriptException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    ScriptException(final int line, final String message) {
        super("script line " + line + ": " + message);
    }

    ScriptException(final ScriptLine line, final RuntimeException cause) {
        super("script line " + line.number() + " (" + line.text() + "): " + cause.getMessage(), cause);
    }
}
