package io.tickwire.wire.text;

import io.tickwire.message.VerifyAndAuthCompleted;
import io.tickwire.message.VerifyAndAuthMessage;
import io.tickwire.message.VerifyAndAuthMessageApi;
import io.tickwire.message.VerifyAndAuthRequest;
import io.tickwire.message.VerifyCompleted;
import io.tickwire.message.VerifyMessageApi;
import io.tickwire.message.VerifyMessageRequest;
import io.tickwire.message.VerifyRequest;

/**
 * Layouts of the verification of linked software.
 */
final class VerifyText {

    private VerifyText() {
    }

    static void verifyRequest(final TextIo io, final VerifyRequest m) {
        io.version(1);
        m.apiName(io.text(m.apiName()));
        m.apiVersion(io.text(m.apiVersion()));
    }

    static void verifyMessageApi(final TextIo io, final VerifyMessageApi m) {
        io.version(1);
        m.apiData(io.text(m.apiData()));
    }

    static void verifyMessageRequest(final TextIo io, final VerifyMessageRequest m) {
        io.version(1);
        m.apiData(io.text(m.apiData()));
    }

    static void verifyCompleted(final TextIo io, final VerifyCompleted m) {
        io.version(1);
        m.isSuccessful(io.boolText(m.isSuccessful()));
        m.errorText(io.text(m.errorText()));
    }

    static void verifyAndAuthRequest(final TextIo io, final VerifyAndAuthRequest m) {
        io.version(1);
        m.apiName(io.text(m.apiName()));
        m.apiVersion(io.text(m.apiVersion()));
        m.opaqueIsvKey(io.text(m.opaqueIsvKey()));
    }

    static void verifyAndAuthMessageApi(final TextIo io, final VerifyAndAuthMessageApi m) {
        io.version(1);
        m.apiData(io.text(m.apiData()));
        m.xyzChallenge(io.text(m.xyzChallenge()));
    }

    static void verifyAndAuthMessage(final TextIo io, final VerifyAndAuthMessage m) {
        io.version(1);
        m.apiData(io.text(m.apiData()));
        m.xyzResponse(io.text(m.xyzResponse()));
    }

    static void verifyAndAuthCompleted(final TextIo io, final VerifyAndAuthCompleted m) {
        io.version(1);
        m.isSuccessful(io.boolText(m.isSuccessful()));
        m.errorText(io.text(m.errorText()));
    }
}
