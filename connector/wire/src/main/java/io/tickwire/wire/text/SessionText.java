package io.tickwire.wire.text;

import io.tickwire.message.CurrentTime;
import io.tickwire.message.CurrentTimeInMillis;
import io.tickwire.message.CurrentTimeInMillisRequest;
import io.tickwire.message.CurrentTimeRequest;
import io.tickwire.message.DisplayGroupList;
import io.tickwire.message.DisplayGroupUpdated;
import io.tickwire.message.ErrorMessage;
import io.tickwire.message.QueryDisplayGroupsRequest;
import io.tickwire.message.SetServerLogLevelRequest;
import io.tickwire.message.StartApiRequest;
import io.tickwire.message.SubscribeToGroupEventsRequest;
import io.tickwire.message.UnsubscribeFromGroupEventsRequest;
import io.tickwire.message.UpdateDisplayGroupRequest;
import io.tickwire.message.UserInfo;
import io.tickwire.message.UserInfoRequest;
import io.tickwire.wire.ServerVersion;

/**
 * Layouts of the session itself: its start, errors, time, display groups.
 */
final class SessionText {

    private SessionText() {
    }

    static void startApiRequest(final TextIo io, final StartApiRequest m) {
        io.version(2);
        m.clientId(io.int32(m.clientId()));
        m.optionalCapabilities(io.text(m.optionalCapabilities()));
    }

    static void errorMessage(final TextIo io, final ErrorMessage m) {
        if (io.until(ServerVersion.ERROR_TIME)) {
            io.version(2);
        }
        m.id(io.int32(m.id()));
        m.errorCode(io.int32(m.errorCode()));
        m.errorMsg(io.escaped(m.errorMsg()));
        if (io.since(ServerVersion.ADVANCED_REJECT)) {
            m.advancedOrderRejectJson(io.escaped(m.advancedOrderRejectJson()));
        }
        if (io.since(ServerVersion.ERROR_TIME)) {
            m.errorTime(io.int64(m.errorTime()));
        }
    }

    static void setServerLogLevelRequest(final TextIo io, final SetServerLogLevelRequest m) {
        io.version(1);
        m.logLevel(io.int32(m.logLevel()));
    }

    static void currentTimeRequest(final TextIo io, final CurrentTimeRequest m) {
        io.version(1);
    }

    static void currentTime(final TextIo io, final CurrentTime m) {
        io.version(1);
        m.currentTime(io.int64(m.currentTime()));
    }

    static void currentTimeInMillisRequest(final TextIo io, final CurrentTimeInMillisRequest m) {
        // The message is its id.
    }

    static void currentTimeInMillis(final TextIo io, final CurrentTimeInMillis m) {
        m.currentTimeInMillis(io.int64(m.currentTimeInMillis()));
    }

    static void userInfoRequest(final TextIo io, final UserInfoRequest m) {
        m.reqId(io.int32(m.reqId()));
    }

    static void userInfo(final TextIo io, final UserInfo m) {
        m.reqId(io.int32(m.reqId()));
        m.whiteBrandingId(io.text(m.whiteBrandingId()));
    }

    static void queryDisplayGroupsRequest(final TextIo io, final QueryDisplayGroupsRequest m) {
        io.version(1);
        m.reqId(io.int32(m.reqId()));
    }

    static void displayGroupList(final TextIo io, final DisplayGroupList m) {
        io.version(1);
        m.reqId(io.int32(m.reqId()));
        m.groups(io.text(m.groups()));
    }

    static void subscribeToGroupEventsRequest(final TextIo io, final SubscribeToGroupEventsRequest m) {
        io.version(1);
        m.reqId(io.int32(m.reqId()));
        m.groupId(io.int32(m.groupId()));
    }

    static void updateDisplayGroupRequest(final TextIo io, final UpdateDisplayGroupRequest m) {
        io.version(1);
        m.reqId(io.int32(m.reqId()));
        m.contractInfo(io.text(m.contractInfo()));
    }

    static void unsubscribeFromGroupEventsRequest(final TextIo io, final UnsubscribeFromGroupEventsRequest m) {
        io.version(1);
        m.reqId(io.int32(m.reqId()));
    }

    static void displayGroupUpdated(final TextIo io, final DisplayGroupUpdated m) {
        io.version(1);
        m.reqId(io.int32(m.reqId()));
        m.contractInfo(io.text(m.contractInfo()));
    }
}
