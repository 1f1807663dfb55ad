package io.tickwire.wire.text;

import io.tickwire.message.AccountDataEnd;
import io.tickwire.message.AccountDataRequest;
import io.tickwire.message.AccountSummary;
import io.tickwire.message.AccountSummaryEnd;
import io.tickwire.message.AccountSummaryRequest;
import io.tickwire.message.AccountUpdateMulti;
import io.tickwire.message.AccountUpdateMultiEnd;
import io.tickwire.message.AccountUpdateTime;
import io.tickwire.message.AccountUpdatesMultiRequest;
import io.tickwire.message.AccountValue;
import io.tickwire.message.CancelAccountSummary;
import io.tickwire.message.CancelAccountUpdatesMulti;
import io.tickwire.message.Contract;
import io.tickwire.message.FamilyCode;
import io.tickwire.message.FamilyCodes;
import io.tickwire.message.FamilyCodesRequest;
import io.tickwire.message.ManagedAccounts;
import io.tickwire.message.ManagedAccountsRequest;
import io.tickwire.message.PortfolioValue;
import io.tickwire.wire.MessageList;

/**
 * Layouts of accounts: their values, summaries and families.
 */
final class AccountText {

    private AccountText() {
    }

    static void accountDataRequest(final TextIo io, final AccountDataRequest m) {
        io.version(2);
        m.subscribe(io.bool(m.subscribe()));
        m.acctCode(io.text(m.acctCode()));
    }

    static void accountValue(final TextIo io, final AccountValue m) {
        io.version(2);
        m.key(io.text(m.key()));
        m.value(io.text(m.value()));
        m.currency(io.text(m.currency()));
        if (io.ver(2)) {
            m.accountName(io.text(m.accountName()));
        }
    }

    static void portfolioValue(final TextIo io, final PortfolioValue m) {
        io.version(8);
        contract(io, io.isReading() ? m.mutableContract() : m.contract());
        m.position(io.decimal(m.position()));
        m.marketPrice(io.float64(m.marketPrice()));
        m.marketValue(io.float64(m.marketValue()));
        if (io.ver(3)) {
            m.averageCost(io.float64(m.averageCost()));
            m.unrealizedPNL(io.float64(m.unrealizedPNL()));
            m.realizedPNL(io.float64(m.realizedPNL()));
        }
        if (io.ver(4)) {
            m.accountName(io.text(m.accountName()));
        }
    }

    private static void contract(final TextIo io, final Contract c) {
        if (io.ver(6)) {
            c.conId(io.int32(c.conId()));
        }
        ContractText.dated(io, c);
        if (io.ver(7)) {
            c.multiplier(io.text(c.multiplier()));
            c.primaryExch(io.text(c.primaryExch()));
        }
        c.currency(io.text(c.currency()));
        if (io.ver(2)) {
            c.localSymbol(io.text(c.localSymbol()));
        }
        if (io.ver(8)) {
            c.tradingClass(io.text(c.tradingClass()));
        }
    }

    static void accountUpdateTime(final TextIo io, final AccountUpdateTime m) {
        io.version(1);
        m.timeStamp(io.text(m.timeStamp()));
    }

    static void accountDataEnd(final TextIo io, final AccountDataEnd m) {
        io.version(1);
        m.accountName(io.text(m.accountName()));
    }

    static void managedAccountsRequest(final TextIo io, final ManagedAccountsRequest m) {
        io.version(1);
    }

    static void managedAccounts(final TextIo io, final ManagedAccounts m) {
        io.version(1);
        m.accountsList(io.text(m.accountsList()));
    }

    static void accountSummaryRequest(final TextIo io, final AccountSummaryRequest m) {
        io.version(1);
        m.reqId(io.int32(m.reqId()));
        m.group(io.text(m.group()));
        m.tags(io.text(m.tags()));
    }

    static void cancelAccountSummary(final TextIo io, final CancelAccountSummary m) {
        io.version(1);
        m.reqId(io.int32(m.reqId()));
    }

    static void accountSummary(final TextIo io, final AccountSummary m) {
        io.version(1);
        m.reqId(io.int32(m.reqId()));
        m.account(io.text(m.account()));
        m.tag(io.text(m.tag()));
        m.value(io.text(m.value()));
        m.currency(io.text(m.currency()));
    }

    static void accountSummaryEnd(final TextIo io, final AccountSummaryEnd m) {
        io.version(1);
        m.reqId(io.int32(m.reqId()));
    }

    static void accountUpdatesMultiRequest(final TextIo io, final AccountUpdatesMultiRequest m) {
        io.version(1);
        m.reqId(io.int32(m.reqId()));
        m.account(io.text(m.account()));
        m.modelCode(io.text(m.modelCode()));
        m.ledgerAndNLV(io.bool(m.ledgerAndNLV()));
    }

    static void cancelAccountUpdatesMulti(final TextIo io, final CancelAccountUpdatesMulti m) {
        io.version(1);
        m.reqId(io.int32(m.reqId()));
    }

    static void accountUpdateMulti(final TextIo io, final AccountUpdateMulti m) {
        io.version(1);
        m.reqId(io.int32(m.reqId()));
        m.account(io.text(m.account()));
        m.modelCode(io.text(m.modelCode()));
        m.key(io.text(m.key()));
        m.value(io.text(m.value()));
        m.currency(io.text(m.currency()));
    }

    static void accountUpdateMultiEnd(final TextIo io, final AccountUpdateMultiEnd m) {
        io.version(1);
        m.reqId(io.int32(m.reqId()));
    }

    static void familyCodesRequest(final TextIo io, final FamilyCodesRequest m) {
        // The message is its id.
    }

    static void familyCodes(final TextIo io, final FamilyCodes m) {
        final MessageList<FamilyCode> codes = m.familyCodes();
        final int size = io.count(codes.size(), 2);
        for (int i = 0; i < size; i++) {
            final FamilyCode code = io.element(codes, i);
            code.accountId(io.text(code.accountId()));
            code.familyCode(io.text(code.familyCode()));
        }
    }
}
