package io.tickwire.client;

import io.tickwire.wire.RequestId;
import io.tickwire.wire.TagValues;
import io.tickwire.wire.Wire;

/** Whole requests and their options: from which server version on there is a request, and as protobuf. */
final class RequestGates {
    private static final Gate[] SINCE = new Gate[RequestId.TABLE.max() + 1];
    private static final Gate[] PROTOBUF = new Gate[RequestId.TABLE.max() + 1];
    private static final Gate[] SAME_TAG = Gate.value("A tag stands twice among the options. Nothing was sent.");

    static {
        for (int id = 0; id <= RequestId.TABLE.max(); id++) {
            if (RequestId.TABLE.exists(id)) {
                SINCE[id] = Gate.request(id, isAnonymous(id));
                PROTOBUF[id] = Gate.protobuf(id);
            }
        }
    }

    private RequestGates() {
    }

    /** The gate that is closed for a request at a server version, or null. */
    static Gate check(final int requestId, final int serverVersion) {
        return serverVersion < RequestId.TABLE.sinceVersion(requestId) ? SINCE[requestId] : null;
    }

    /** The same for a request with options, which may be null. */
    static Gate check(final int requestId, final int serverVersion, final TagValues options) {
        final Gate gate = check(requestId, serverVersion);
        return gate == null ? options(requestId, serverVersion, options) : gate;
    }

    /** The gate that is closed for a request in its protobuf form at a server version, or null. */
    static Gate checkProtobuf(final int requestId, final int serverVersion) {
        return serverVersion < RequestId.TABLE.protobufFrom(requestId) ? PROTOBUF[requestId] : null;
    }

    /** Options are a map in protobuf: it is not for us to choose which of two values is meant. */
    static Gate options(final int requestId, final int serverVersion, final TagValues options) {
        return options != null && options.size() > 1 && Wire.isProtobufRequest(requestId, serverVersion)
            && hasSameTagTwice(options) ? SAME_TAG[requestId] : null;
    }

    private static boolean hasSameTagTwice(final TagValues options) {
        for (int i = 1; i < options.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (options.tag(i).contentEquals(options.tag(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Requests that the API refuses under id -1 although they have an id. */
    private static boolean isAnonymous(final int requestId) {
        return switch (requestId) {
            case RequestId.REQ_TICK_BY_TICK_DATA, RequestId.CANCEL_TICK_BY_TICK_DATA,
                RequestId.REQ_MATCHING_SYMBOLS, RequestId.REQ_SEC_DEF_OPT_PARAMS, RequestId.REQ_SMART_COMPONENTS,
                RequestId.REQ_SOFT_DOLLAR_TIERS, RequestId.REQ_NEWS_ARTICLE, RequestId.REQ_HISTORICAL_NEWS,
                RequestId.REQ_WSH_META_DATA, RequestId.CANCEL_WSH_META_DATA,
                RequestId.REQ_WSH_EVENT_DATA, RequestId.CANCEL_WSH_EVENT_DATA -> true;
            default -> false;
        };
    }
}
