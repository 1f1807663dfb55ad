package io.tickwire.client.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import io.tickwire.client.TickAttrib;
import io.tickwire.client.TickAttribBidAsk;
import io.tickwire.client.TickAttribLast;

/** Official objects of flags, which are masks here. */
final class Masks {
    private Masks() {
    }

    static int of(final String path, final JsonNode flags) {
        if (path.endsWith(".tickAttribLast")) {
            return bit(flags, "pastLimit", TickAttribLast.PAST_LIMIT)
                | bit(flags, "unreported", TickAttribLast.UNREPORTED);
        }
        if (path.endsWith(".tickAttribBidAsk")) {
            return bit(flags, "bidPastLow", TickAttribBidAsk.BID_PAST_LOW)
                | bit(flags, "askPastHigh", TickAttribBidAsk.ASK_PAST_HIGH);
        }
        return bit(flags, "canAutoExecute", TickAttrib.CAN_AUTO_EXECUTE)
            | bit(flags, "pastLimit", TickAttrib.PAST_LIMIT)
            | bit(flags, "preOpen", TickAttrib.PRE_OPEN);
    }

    private static int bit(final JsonNode flags, final String name, final int bit) {
        return flags.path(name).asBoolean() ? bit : 0;
    }
}
