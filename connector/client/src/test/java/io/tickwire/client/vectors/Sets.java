package io.tickwire.client.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import io.tickwire.wire.DoubleList;
import io.tickwire.wire.TextList;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Brings sets to one comparable form: each element once, sorted. */
final class Sets {
    private Sets() {
    }

    static List<String> sorted(final JsonNode expected, final boolean ofDoubles) {
        final TreeSet<String> elements = new TreeSet<>();
        for (final JsonNode element : expected) {
            elements.add(ofDoubles ? Double.toString(Comparison.doubleOf(element)) : element.asText(""));
        }
        return new ArrayList<>(elements);
    }

    static List<String> sorted(final Object actual) {
        final TreeSet<String> elements = new TreeSet<>();
        if (actual instanceof DoubleList) {
            final DoubleList list = (DoubleList) actual;
            for (int i = 0; i < list.size(); i++) {
                elements.add(Double.toString(list.get(i)));
            }
        } else {
            final TextList list = (TextList) actual;
            for (int i = 0; i < list.size(); i++) {
                elements.add(list.get(i).toString());
            }
        }
        return new ArrayList<>(elements);
    }
}
