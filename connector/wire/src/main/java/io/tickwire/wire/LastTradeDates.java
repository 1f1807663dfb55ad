package io.tickwire.wire;

import io.tickwire.message.Contract;
import io.tickwire.message.ContractDetails;
import org.agrona.DirectBuffer;

/**
 * Takes apart the text in which a Host's contract details give date, time and time zone at once, such as
 * {@code 20260713 16:00:00 US/Eastern}. Both wires need it.
 *
 * <p>The parts lie between hyphens if the text has one, else between blanks; more parts than are asked for are ignored.
 * The parts become views of what {@code raw} views. Any thread; does not allocate.
 */
public final class LastTradeDates {

    private static final long NO_PART = -1;

    private LastTradeDates() {
    }

    /**
     * Date and time of a contract that is no bond.
     *
     * @param raw     the text; may be the very field that receives the date
     * @param details whose {@code contract()} receives the date, and which receive the time
     */
    public static void split(final Text raw, final ContractDetails details) {
        final DirectBuffer buffer = raw.buffer();
        final long date = part(raw, 0);
        final long time = part(raw, 1);
        if (date != NO_PART) {
            final Contract contract = details.contract();
            contract.lastTradeDateOrContractMonth(view(contract.lastTradeDateOrContractMonth(), buffer, date));
        }
        if (time != NO_PART) {
            details.lastTradeTime(view(details.lastTradeTime(), buffer, time));
        }
    }

    /**
     * Maturity, time and time zone of a bond.
     *
     * @param raw     the text
     * @param details to receive the parts
     */
    public static void splitBond(final Text raw, final ContractDetails details) {
        final DirectBuffer buffer = raw.buffer();
        final long date = part(raw, 0);
        final long time = part(raw, 1);
        final long zone = part(raw, 2);
        if (date != NO_PART) {
            details.maturity(view(details.maturity(), buffer, date));
        }
        if (time != NO_PART) {
            details.lastTradeTime(view(details.lastTradeTime(), buffer, time));
        }
        if (zone != NO_PART) {
            details.timeZoneId(view(details.timeZoneId(), buffer, zone));
        }
    }

    private static Text view(final Text target, final DirectBuffer buffer, final long part) {
        target.wrap(buffer, (int) (part >>> Integer.SIZE), (int) part);
        return target;
    }

    /** Offset (high half) and length (low half) of a part. */
    private static long part(final Text raw, final int wanted) {
        final boolean atHyphens = hasHyphen(raw);
        final int length = raw.byteLength();
        int start = 0;
        for (int number = 0; start < length; number++) {
            final int end = endOfPart(raw, start, atHyphens);
            if (number == wanted) {
                return (long) (raw.offset() + start) << Integer.SIZE | end - start;
            }
            start = end + 1;
            while (!atHyphens && start < length && isBlank(raw.byteAt(start))) {
                start++;
            }
        }
        return NO_PART;
    }

    private static int endOfPart(final Text raw, final int start, final boolean atHyphens) {
        int end = start;
        while (end < raw.byteLength() && !(atHyphens ? raw.byteAt(end) == '-' : isBlank(raw.byteAt(end)))) {
            end++;
        }
        return end;
    }

    private static boolean hasHyphen(final Text raw) {
        for (int i = 0; i < raw.byteLength(); i++) {
            if (raw.byteAt(i) == '-') {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(final byte b) {
        return b == ' ' || b >= '\t' && b <= '\r';
    }
}
