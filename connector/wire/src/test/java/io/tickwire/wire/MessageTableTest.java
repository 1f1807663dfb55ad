package io.tickwire.wire;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.lang.reflect.Field;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Timeout(20)
class MessageTableTest {

    @Test
    void shouldNameEachServerVersionOnce() throws IllegalAccessException {
        final BitSet versions = new BitSet();
        for (final Field field : ServerVersion.class.getFields()) {
            if (!field.getName().equals("MIN") && !field.getName().equals("MAX")) {
                assertFalse(versions.get(field.getInt(null)), field.getName());
                versions.set(field.getInt(null));
            }
        }
        assertEquals(ServerVersion.MIN, versions.nextSetBit(0));
        assertEquals(ServerVersion.MAX + 1, versions.nextClearBit(ServerVersion.MIN));
    }

    @Test
    void shouldKnowEveryRequest() throws IllegalAccessException {
        for (final Field field : ids(RequestId.class)) {
            final int id = field.getInt(null);
            assertEquals(field.getName(), RequestId.TABLE.name(id));
            assertTrue(RequestId.TABLE.exists(id));
            assertTrue(RequestId.TABLE.sinceVersion(id) <= RequestId.TABLE.protobufFrom(id), field.getName());
            assertNotNull(Messages.newRequest(id));
        }
        assertEquals(85, ids(RequestId.class).size());
    }

    @Test
    void shouldKnowEveryAnswer() throws IllegalAccessException {
        for (final Field field : ids(MessageId.class)) {
            final int id = field.getInt(null);
            if (id != MessageId.END_CONN) {
                assertEquals(field.getName(), MessageId.TABLE.name(id));
                assertTrue(MessageId.TABLE.exists(id));
                assertTrue(MessageId.TABLE.sinceVersion(id) <= MessageId.TABLE.protobufFrom(id), field.getName());
                assertNotNull(Messages.newAnswer(id));
            }
        }
        assertEquals(87, ids(MessageId.class).size());
    }

    private static List<Field> ids(final Class<?> constants) {
        return Stream.of(constants.getFields()).filter(field -> field.getType() == int.class).toList();
    }

    @Test
    void shouldNotKnowOtherIds() {
        for (final int id : new int[] {Integer.MIN_VALUE, -1, 0, 26, 60, 112, 200, Integer.MAX_VALUE}) {
            assertNull(RequestId.TABLE.name(id));
            assertNull(MessageId.TABLE.name(id));
            assertFalse(MessageId.TABLE.exists(id));
            assertFalse(RequestId.TABLE.hasText(id));
            assertEquals(Integer.MAX_VALUE, MessageId.TABLE.sinceVersion(id));
            assertEquals(Integer.MAX_VALUE, RequestId.TABLE.protobufFrom(id));
            assertThrows(IllegalArgumentException.class, () -> Messages.newRequest(id));
            assertThrows(IllegalArgumentException.class, () -> Messages.newAnswer(id));
        }
    }

    @Test
    void shouldChooseTheWireByVersion() {
        assertFalse(Wire.isProtobufRequest(RequestId.PLACE_ORDER, 202));
        assertTrue(Wire.isProtobufRequest(RequestId.PLACE_ORDER, 203));
        assertFalse(Wire.isProtobufRequest(RequestId.VERIFY_AND_AUTH_REQUEST, ServerVersion.MAX));
        assertTrue(Wire.isProtobufRequest(RequestId.REQ_CONFIG, 219));
        assertFalse(RequestId.TABLE.hasText(RequestId.REQ_CONFIG));
        assertTrue(Wire.isProtobufAnswer(MessageId.EXECUTION_DATA, 201));
        assertFalse(Wire.isProtobufAnswer(MessageId.COMMISSION_AND_FEES_REPORT, 210));
        assertFalse(Wire.isProtobufAnswer(MessageId.TICK_EFP, ServerVersion.MAX));
    }
}
