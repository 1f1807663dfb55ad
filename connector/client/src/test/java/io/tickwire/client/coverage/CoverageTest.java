package io.tickwire.client.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tickwire.client.EClientSocket;
import io.tickwire.client.EWrapper;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** No message without its id, its method or callback, and its vectors. */
@Timeout(60)
class CoverageTest {
    /** The newest server version that the official client behind the vectors speaks. */
    private static final int VECTORS_UP_TO = 218;

    private final CoverageTable table = CoverageTable.read();

    @Test
    void shouldKnowEveryMessageOfTheProtocol() {
        assertEquals(85, table.rows().stream().filter(CoverageTable.Row::isRequest).count());
        assertEquals(86, table.rows().stream().filter(row -> !row.isRequest()).count());
        table.rows().forEach(row -> assertEquals(row.constant(), row.nameInCode()));
    }

    @Test
    void shouldHaveAMethodForEveryRequestAndACallbackForEveryAnswer() {
        final Set<String> requests = names(EClientSocket.class);
        final Set<String> callbacks = names(EWrapper.class);
        table.rows().forEach(row -> row.members().forEach(member ->
            assertTrue((row.isRequest() ? requests : callbacks).contains(member), row + " has no " + member)));
    }

    @Test
    void shouldTestEveryMessageByVectors() {
        table.rows().stream().filter(row -> row.since() <= VECTORS_UP_TO)
            .forEach(row -> assertTrue(row.vectors() > 0, row + " has no vector"));
    }

    private static Set<String> names(final Class<?> type) {
        return Arrays.stream(type.getMethods()).map(Method::getName).collect(Collectors.toSet());
    }
}
