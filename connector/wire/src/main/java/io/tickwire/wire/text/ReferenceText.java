package io.tickwire.wire.text;

import io.tickwire.message.CancelFundamentalsData;
import io.tickwire.message.Contract;
import io.tickwire.message.FAReplace;
import io.tickwire.message.FARequest;
import io.tickwire.message.FundamentalsData;
import io.tickwire.message.FundamentalsDataRequest;
import io.tickwire.message.ReceiveFA;
import io.tickwire.message.ReplaceFAEnd;
import io.tickwire.message.SoftDollarTier;
import io.tickwire.message.SoftDollarTiers;
import io.tickwire.message.SoftDollarTiersRequest;
import io.tickwire.wire.MessageList;
import io.tickwire.wire.ServerVersion;

/**
 * Layouts of fundamental data, advisor configuration and soft dollar tiers.
 */
final class ReferenceText {

    private ReferenceText() {
    }

    static void fundamentalsDataRequest(final TextIo io, final FundamentalsDataRequest m) {
        io.version(2);
        m.reqId(io.int32(m.reqId()));
        final Contract c = io.isReading() ? m.mutableContract() : m.contract();
        c.conId(io.int32(c.conId()));
        c.symbol(io.text(c.symbol()));
        c.secType(io.text(c.secType()));
        c.exchange(io.text(c.exchange()));
        c.primaryExch(io.text(c.primaryExch()));
        c.currency(io.text(c.currency()));
        c.localSymbol(io.text(c.localSymbol()));
        m.reportType(io.text(m.reportType()));
        io.tagValues(m.fundamentalsDataOptions());
    }

    static void cancelFundamentalsData(final TextIo io, final CancelFundamentalsData m) {
        io.version(1);
        m.reqId(io.int32(m.reqId()));
    }

    static void fundamentalsData(final TextIo io, final FundamentalsData m) {
        io.version(1);
        m.reqId(io.int32(m.reqId()));
        m.data(io.text(m.data()));
    }

    static void faRequest(final TextIo io, final FARequest m) {
        io.version(1);
        m.faDataType(io.int32(m.faDataType()));
    }

    static void faReplace(final TextIo io, final FAReplace m) {
        io.version(1);
        m.faDataType(io.int32(m.faDataType()));
        m.xml(io.text(m.xml()));
        if (io.since(ServerVersion.REPLACE_FA_ACK)) {
            m.reqId(io.int32(m.reqId()));
        }
    }

    static void receiveFA(final TextIo io, final ReceiveFA m) {
        io.version(1);
        m.faDataType(io.int32(m.faDataType()));
        m.xml(io.text(m.xml()));
    }

    static void replaceFAEnd(final TextIo io, final ReplaceFAEnd m) {
        m.reqId(io.int32(m.reqId()));
        m.text(io.text(m.text()));
    }

    static void softDollarTiersRequest(final TextIo io, final SoftDollarTiersRequest m) {
        m.reqId(io.int32(m.reqId()));
    }

    static void softDollarTiers(final TextIo io, final SoftDollarTiers m) {
        m.reqId(io.int32(m.reqId()));
        final MessageList<SoftDollarTier> tiers = m.softDollarTiers();
        final int size = io.count(tiers.size(), 3);
        for (int i = 0; i < size; i++) {
            final SoftDollarTier tier = io.element(tiers, i);
            tier.name(io.text(tier.name()));
            tier.value(io.text(tier.value()));
            tier.displayName(io.text(tier.displayName()));
        }
    }
}
