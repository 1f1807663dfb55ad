package io.tickwire.client;

import io.tickwire.message.Contract;
import io.tickwire.wire.AsciiNumbers;
import io.tickwire.wire.MalformedMessageException;
import io.tickwire.wire.TagValues;
import io.tickwire.wire.Text;
import io.tickwire.wire.Wire;

/** Requests with a contract: what can be wrong with it. */
final class ContractGates {
    private static final Gate[] NO_CONTRACT = Gate.value("The contract is null. Nothing was sent.");
    private static final Gate[] MULTIPLIER = Gate.value("Contract.multiplier is not a number. Nothing was sent.");

    private ContractGates() {
    }

    /** The gate that is closed for a request with a contract, or null. */
    static Gate check(final int requestId, final int serverVersion, final Contract contract) {
        final Gate gate = RequestGates.check(requestId, serverVersion);
        return gate == null ? value(requestId, serverVersion, contract) : gate;
    }

    /** The same for a request that has options too, which may be null. */
    static Gate check(
        final int requestId, final int serverVersion, final Contract contract, final TagValues options) {
        final Gate gate = check(requestId, serverVersion, contract);
        return gate == null ? RequestGates.options(requestId, serverVersion, options) : gate;
    }

    /** The multiplier is any text on the text wire, but a double in protobuf. */
    static Gate value(final int requestId, final int serverVersion, final Contract contract) {
        if (contract == null) {
            return NO_CONTRACT[requestId];
        }
        return Wire.isProtobufRequest(requestId, serverVersion) && !isNumberOrEmpty(contract.multiplier())
            ? MULTIPLIER[requestId] : null;
    }

    private static boolean isNumberOrEmpty(final Text text) {
        if (text.isEmpty()) {
            return true;
        }
        try {
            AsciiNumbers.parseDouble(text.buffer(), text.offset(), text.byteLength());
            return true;
        } catch (final MalformedMessageException e) {
            return false;
        }
    }
}
