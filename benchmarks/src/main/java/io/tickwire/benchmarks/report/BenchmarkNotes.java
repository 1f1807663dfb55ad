package io.tickwire.benchmarks.report;

import java.util.HashMap;
import java.util.Map;

/** What one operation of each benchmark is, and its rows: for readers who do not know the code. */
final class BenchmarkNotes {
    private static final Map<String, String> NOTES = new HashMap<>();

    static {
        client();
        codec();
        numbers();
    }

    private BenchmarkNotes() {
    }

    /**
     * A note.
     *
     * @param group as the scores call it
     * @return sentences, or nothing
     */
    static String of(final String group) {
        return NOTES.getOrDefault(group, "");
    }

    private static void client() {
        NOTES.put("PlaceOrder", "One limit order from `placeOrder` to the channel: checks, message, frame, one write;"
            + " all but the system call. `protobuf` and `text` are unlike the order before, and encoded in full;"
            + " `...Again` are the same but for id and price, so that the kept frame is patched. The floors write a frame"
            + " that is there already.");
        NOTES.put("PlaceOrderPeer", "One limit order, encoded in full with a new id, price and quantity, to a channel"
            + " that copies. The floor is that copy alone. PROTOBUF and TEXT are the wires.");
        NOTES.put("Poll", "One frame out of a flood of ticks of all kinds through `poll()`: read, decode, callback;"
            + " all but the system call. The floor is BareTick's parser alone, over the same ticks.");
        NOTES.put("PreparedOrder", "One prepared order out of a callback; id, price and quantity are new each time. 64"
            + " of them leave in one write, which is no system call here. The floors copy a frame and put"
            + " three words into the copy that were known before.");
        NOTES.put("Recording", "One frame through `poll()`: `floor` without a timer, `clock` with the looks at the"
            + " clock alone, `hdrHistogram` with HdrHistogram's own recorder, `tickwire` with `LatencyRecorder`.");
        NOTES.put("RequestRing", "One encoded order of 155 bytes from another thread's buffer through the ring into"
            + " the send buffer, both ends on one thread. The floor is Agrona's ring alone.");
        NOTES.put("RoundTrip", "One tick out and one order back over loopback sockets, with a second thread that"
            + " spins. The floor is a bare channel.");
        NOTES.put("SelectorPeer", "One look at whether a loopback socket has bytes; `:true`: it has 29, written just"
            + " before by the same thread, and they are read; `:false`: it has none. `floor` reads the channel again"
            + " and again, as the reader of one connection does; `tickwire` and `jdk` ask a selector first, with a"
            + " consumer and by its keys: to ask in vain costs less than to read in vain.");
    }

    private static void codec() {
        NOTES.put("MessageFamily", "One message of a family, read into its class (`decode`) or written (`encode`). The"
            + " floor of a decode walks over the same bytes, looks at each field once and keeps nothing (`walk`); that of"
            + " an encode copies as many bytes that were written before (`copy`).");
        NOTES.put("BareTick", "One tick frame through a parser that was written by hand for the ticks of this corpus"
            + " and nothing else: the floor of TickDispatch. `Mixed` are ticks of all kinds, shuffled; `Price` are"
            + " prices only.");
        NOTES.put("TickDispatch", "One tick from its frame to its callback, through the connector's dispatcher. The"
            + " floor is BareTick, over the same frames.");
        NOTES.put("TickMessage", "One price tick into its message class, without frame and callback. The floor is"
            + " BareTick's parser, which has the frame's length and the callback besides.");
        NOTES.put("OrderMessage", "One limit order into its frame. The floor copies as many bytes.");
        NOTES.put("OrderPeer", "One limit order into its bytes, with a new id, price and quantity. The floor copies"
            + " finished bytes. `philadelphia` writes the same order as FIX; `protobufJava` and `quickBuffers` use the"
            + " same protobuf schema.");
        NOTES.put("TickProtobufPeer", "One protobuf tick of any kind from its frame to a callback. The floor is the"
            + " parser of BareTick; `protobufJava`, `quickBuffers` and `official` read the same frames.");
        NOTES.put("TickTextPeer", "One text tick of any kind from its frame to a callback. The floor is the parser of"
            + " BareTick. `philadelphia` reads the same tick as FIX, which is text too, but 120 bytes long instead of"
            + " 25.");
    }

    private static void numbers() {
        number("DecimalParse", "size read as a decimal; `dfp` is Deltix's library, whose decimals these are");
        number("DecimalWrite", "size written; `dfp` is Deltix's library, whose decimals these are");
        number("DoubleParse", "price read as a double");
        number("DoubleWrite", "price written as the shortest text that reads back equal");
        number("IntParse", "whole number of one to seven digits read");
        number("IntWrite", "whole number of one to seven digits written");
        number("LongParse", "whole number of ten to thirteen digits read");
        number("LongWrite", "whole number of ten to thirteen digits written");
    }

    private static void number(final String group, final String what) {
        NOTES.put(group + "Peer", "One " + what + ". The floor is a simple loop over the characters, or a copy of them.");
    }
}
