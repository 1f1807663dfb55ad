package io.tickwire.client.vectors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tags with values, in their order or as a map. */
final class Pairs {
    private final boolean ordered;
    private final List<String> inOrder = new ArrayList<>();
    private final Map<String, String> byTag = new TreeMap<>();

    Pairs(final boolean ordered) {
        this.ordered = ordered;
    }

    void add(final String tag, final String value) {
        inOrder.add(tag + "=" + value);
        byTag.put(tag, tag + "=" + value);
    }

    List<String> list() {
        return ordered ? inOrder : new ArrayList<>(byTag.values());
    }
}
