package io.tickwire.client;

import io.tickwire.wire.RequestId;

/**
 * A reason to refuse a request: the Host is too old for it or for a field of it, or a value cannot be sent as it is.
 * All gates are made once, texts included, so that refusing allocates nothing. As a record, so that the compiler knows
 * the version of a gate that is a constant.
 */
record Gate(int since, int errorCode, boolean anonymous, String text) {
    private static final int ALWAYS = Integer.MAX_VALUE;

    /** A field, or a value of it, that the Host knows from a server version on. */
    static Gate field(final String name, final int since) {
        return new Gate(since, ErrorCode.UPDATE_TWS, false, tooOld(name, since));
    }

    /** A whole request that the Host knows from a server version on. */
    static Gate request(final int requestId, final boolean anonymous) {
        final int since = RequestId.TABLE.sinceVersion(requestId);
        return new Gate(since, ErrorCode.UPDATE_TWS, anonymous, tooOld(RequestId.TABLE.name(requestId), since));
    }

    /** A whole request that the Host reads as protobuf from a server version on. */
    static Gate protobuf(final int requestId) {
        final int since = RequestId.TABLE.protobufFrom(requestId);
        return new Gate(
            since, ErrorCode.UPDATE_TWS, false, tooOld(RequestId.TABLE.name(requestId) + " as a protobuf message", since));
    }

    /** Something that is refused at whatever version it is found. */
    static Gate always(final int errorCode, final String text) {
        return new Gate(ALWAYS, errorCode, false, text);
    }

    /** A value that no version can carry: one gate for each request, by request id, with that request's own code. */
    static Gate[] value(final String text) {
        final Gate[] gates = new Gate[RequestId.TABLE.max() + 1];
        for (int id = 0; id < gates.length; id++) {
            gates[id] = always(RequestFailure.code(id), text);
        }
        return gates;
    }

    /** The same, but reported without the request's id, where the API does so. */
    Gate withoutId() {
        return new Gate(since, errorCode, true, text);
    }

    /** Whether a Host of that version is too old. */
    boolean closedAt(final int serverVersion) {
        return serverVersion < since;
    }

    /** The id to report for a request that has this id. */
    int errorId(final int id) {
        return anonymous ? ErrorCode.NO_REQUEST_ID : id;
    }

    @Override
    public String toString() {
        return errorCode + ": " + text;
    }

    private static String tooOld(final String what, final int since) {
        return "The Host is too old for " + what + ": server version " + since + " is needed. Nothing was sent.";
    }
}
