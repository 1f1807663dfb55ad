package io.tickwire.client.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import io.tickwire.message.SmartComponent;
import io.tickwire.wire.MessageList;
import java.util.TreeMap;

/** Smart components are a map by bit there, in which the last entry of a bit counts, and a list here. */
final class SmartComponentMap {
    private SmartComponentMap() {
    }

    static void compare(
        final Comparison comparison, final String path, final JsonNode expected, final MessageList<?> actual) {
        final TreeMap<Integer, SmartComponent> byBit = new TreeMap<>();
        for (int i = 0; i < actual.size(); i++) {
            final SmartComponent component = (SmartComponent) actual.get(i);
            byBit.put(component.bitNumber(), component);
        }
        if (expected.size() != byBit.size()) {
            comparison.differs(path + ".size", expected.size(), byBit.size());
            return;
        }
        int i = 0;
        for (final SmartComponent component : byBit.values()) {
            comparison.object(path + "[" + i + "]", expected.get(i), component);
            i++;
        }
    }
}
