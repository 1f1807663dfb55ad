package io.tickwire.client.dispatch;

import io.tickwire.client.EWrapper;
import io.tickwire.message.ConfigResponse;
import io.tickwire.message.CurrentTime;
import io.tickwire.message.CurrentTimeInMillis;
import io.tickwire.message.DisplayGroupList;
import io.tickwire.message.DisplayGroupUpdated;
import io.tickwire.message.ErrorMessage;
import io.tickwire.message.UpdateConfigResponse;
import io.tickwire.message.VerifyAndAuthCompleted;
import io.tickwire.message.VerifyAndAuthMessageApi;
import io.tickwire.message.VerifyCompleted;
import io.tickwire.message.VerifyMessageApi;

/** Errors, time, verification, display groups, configuration. */
final class SessionDispatch {
    private final EWrapper wrapper;
    private final ErrorMessage errorMessage = new ErrorMessage();
    private final CurrentTime currentTime = new CurrentTime();
    private final CurrentTimeInMillis currentTimeInMillis = new CurrentTimeInMillis();
    private final VerifyMessageApi verifyMessageApi = new VerifyMessageApi();
    private final VerifyCompleted verifyCompleted = new VerifyCompleted();
    private final VerifyAndAuthMessageApi verifyAndAuthMessageApi = new VerifyAndAuthMessageApi();
    private final VerifyAndAuthCompleted verifyAndAuthCompleted = new VerifyAndAuthCompleted();
    private final DisplayGroupList displayGroupList = new DisplayGroupList();
    private final DisplayGroupUpdated displayGroupUpdated = new DisplayGroupUpdated();
    private ConfigResponse configResponse;
    private UpdateConfigResponse updateConfigResponse;

    SessionDispatch(final EWrapper wrapper) {
        this.wrapper = wrapper;
    }

    void error(final Incoming in) {
        final ErrorMessage m = in.decode(errorMessage);
        wrapper.error(m.id(), m.errorTime(), m.errorCode(), m.errorMsg(), m.advancedOrderRejectJson());
    }

    void currentTime(final Incoming in) {
        wrapper.currentTime(in.decode(currentTime).currentTime());
    }

    void currentTimeInMillis(final Incoming in) {
        wrapper.currentTimeInMillis(in.decode(currentTimeInMillis).currentTimeInMillis());
    }

    void verifyMessageAPI(final Incoming in) {
        wrapper.verifyMessageAPI(in.decode(verifyMessageApi).apiData());
    }

    void verifyCompleted(final Incoming in) {
        final VerifyCompleted m = in.decode(verifyCompleted);
        wrapper.verifyCompleted(m.isSuccessful(), m.errorText());
    }

    void verifyAndAuthMessageAPI(final Incoming in) {
        final VerifyAndAuthMessageApi m = in.decode(verifyAndAuthMessageApi);
        wrapper.verifyAndAuthMessageAPI(m.apiData(), m.xyzChallenge());
    }

    void verifyAndAuthCompleted(final Incoming in) {
        final VerifyAndAuthCompleted m = in.decode(verifyAndAuthCompleted);
        wrapper.verifyAndAuthCompleted(m.isSuccessful(), m.errorText());
    }

    void displayGroupList(final Incoming in) {
        final DisplayGroupList m = in.decode(displayGroupList);
        wrapper.displayGroupList(m.reqId(), m.groups());
    }

    void displayGroupUpdated(final Incoming in) {
        final DisplayGroupUpdated m = in.decode(displayGroupUpdated);
        wrapper.displayGroupUpdated(m.reqId(), m.contractInfo());
    }

    void configResponse(final Incoming in) {
        if (configResponse == null) {
            configResponse = new ConfigResponse();
        }
        wrapper.configResponseProtoBuf(in.decode(configResponse));
    }

    void updateConfigResponse(final Incoming in) {
        if (updateConfigResponse == null) {
            updateConfigResponse = new UpdateConfigResponse();
        }
        wrapper.updateConfigResponseProtoBuf(in.decode(updateConfigResponse));
    }
}
