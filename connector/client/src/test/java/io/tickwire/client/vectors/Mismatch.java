package io.tickwire.client.vectors;

/**
 * One thing that is not as the official client has it.
 *
 * @param path     callback and field
 * @param expected text, or list of texts
 * @param actual   text, or list of texts
 * @param frame    in which it came, or the last one if something did not come
 */
record Mismatch(String path, Object expected, Object actual, Frame frame) {
    /** The path without indexes of lists. */
    String field() {
        return path.replaceAll("\\[\\d+]", "");
    }

    /** Whether the path ends with a field of this name. */
    boolean isOf(final String name) {
        return path.endsWith("." + name);
    }

    @Override
    public String toString() {
        return path + ": expected " + expected + " but was " + actual;
    }
}
