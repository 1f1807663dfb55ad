package io.tickwire.client.dispatch;

import io.tickwire.client.EWrapper;
import io.tickwire.message.AccountDataEnd;
import io.tickwire.message.AccountSummary;
import io.tickwire.message.AccountSummaryEnd;
import io.tickwire.message.AccountUpdateMulti;
import io.tickwire.message.AccountUpdateMultiEnd;
import io.tickwire.message.AccountUpdateTime;
import io.tickwire.message.AccountValue;
import io.tickwire.message.FamilyCodes;
import io.tickwire.message.ManagedAccounts;
import io.tickwire.message.PnL;
import io.tickwire.message.PnLSingle;
import io.tickwire.message.PortfolioValue;
import io.tickwire.message.Position;
import io.tickwire.message.PositionEnd;
import io.tickwire.message.PositionMulti;
import io.tickwire.message.PositionMultiEnd;
import io.tickwire.message.ReceiveFA;
import io.tickwire.message.ReplaceFAEnd;
import io.tickwire.message.SoftDollarTiers;
import io.tickwire.message.UserInfo;

/** Accounts, positions, profit and loss, and what belongs to the user. */
final class AccountDispatch {
    private final EWrapper wrapper;
    private final AccountValue accountValue = new AccountValue();
    private final AccountUpdateTime accountUpdateTime = new AccountUpdateTime();
    private final AccountDataEnd accountDataEnd = new AccountDataEnd();
    private final ManagedAccounts managedAccounts = new ManagedAccounts();
    private final PositionEnd positionEnd = new PositionEnd();
    private final AccountSummary accountSummary = new AccountSummary();
    private final AccountSummaryEnd accountSummaryEnd = new AccountSummaryEnd();
    private final PositionMultiEnd positionMultiEnd = new PositionMultiEnd();
    private final AccountUpdateMulti accountUpdateMulti = new AccountUpdateMulti();
    private final AccountUpdateMultiEnd accountUpdateMultiEnd = new AccountUpdateMultiEnd();
    private final FamilyCodes familyCodes = new FamilyCodes();
    private final PnL pnl = new PnL();
    private final PnLSingle pnlSingle = new PnLSingle();
    private final SoftDollarTiers softDollarTiers = new SoftDollarTiers();
    private final ReceiveFA receiveFA = new ReceiveFA();
    private final ReplaceFAEnd replaceFAEnd = new ReplaceFAEnd();
    private final UserInfo userInfo = new UserInfo();
    private PortfolioValue portfolioValue;
    private Position position;
    private PositionMulti positionMulti;

    AccountDispatch(final EWrapper wrapper) {
        this.wrapper = wrapper;
    }

    void updateAccountValue(final Incoming in) {
        final AccountValue m = in.decode(accountValue);
        wrapper.updateAccountValue(m.key(), m.value(), m.currency(), m.accountName());
    }

    void updatePortfolio(final Incoming in) {
        if (portfolioValue == null) {
            portfolioValue = new PortfolioValue();
        }
        final PortfolioValue m = in.decode(portfolioValue);
        if (m.hasContract()) {
            wrapper.updatePortfolio(m.contract(), m.position(), m.marketPrice(), m.marketValue(), m.averageCost(),
                m.unrealizedPNL(), m.realizedPNL(), m.accountName());
        }
    }

    void updateAccountTime(final Incoming in) {
        wrapper.updateAccountTime(in.decode(accountUpdateTime).timeStamp());
    }

    void accountDownloadEnd(final Incoming in) {
        wrapper.accountDownloadEnd(in.decode(accountDataEnd).accountName());
    }

    void managedAccounts(final Incoming in) {
        wrapper.managedAccounts(in.decode(managedAccounts).accountsList());
    }

    void position(final Incoming in) {
        if (position == null) {
            position = new Position();
        }
        final Position m = in.decode(position);
        if (m.hasContract()) {
            wrapper.position(m.account(), m.contract(), m.position(), m.avgCost());
        }
    }

    void positionEnd(final Incoming in) {
        in.decode(positionEnd);
        wrapper.positionEnd();
    }

    void accountSummary(final Incoming in) {
        final AccountSummary m = in.decode(accountSummary);
        wrapper.accountSummary(m.reqId(), m.account(), m.tag(), m.value(), m.currency());
    }

    void accountSummaryEnd(final Incoming in) {
        wrapper.accountSummaryEnd(in.decode(accountSummaryEnd).reqId());
    }

    void positionMulti(final Incoming in) {
        if (positionMulti == null) {
            positionMulti = new PositionMulti();
        }
        final PositionMulti m = in.decode(positionMulti);
        if (m.hasContract()) {
            wrapper.positionMulti(
                m.reqId(), m.account(), m.modelCode(), m.contract(), m.position(), m.avgCost());
        }
    }

    void positionMultiEnd(final Incoming in) {
        wrapper.positionMultiEnd(in.decode(positionMultiEnd).reqId());
    }

    void accountUpdateMulti(final Incoming in) {
        final AccountUpdateMulti m = in.decode(accountUpdateMulti);
        wrapper.accountUpdateMulti(m.reqId(), m.account(), m.modelCode(), m.key(), m.value(), m.currency());
    }

    void accountUpdateMultiEnd(final Incoming in) {
        wrapper.accountUpdateMultiEnd(in.decode(accountUpdateMultiEnd).reqId());
    }

    void familyCodes(final Incoming in) {
        wrapper.familyCodes(in.decode(familyCodes).familyCodes());
    }

    void pnl(final Incoming in) {
        final PnL m = in.decode(pnl);
        wrapper.pnl(m.reqId(), m.dailyPnL(), m.unrealizedPnL(), m.realizedPnL());
    }

    void pnlSingle(final Incoming in) {
        final PnLSingle m = in.decode(pnlSingle);
        wrapper.pnlSingle(
            m.reqId(), m.position(), m.dailyPnL(), m.unrealizedPnL(), m.realizedPnL(), m.value());
    }

    void softDollarTiers(final Incoming in) {
        final SoftDollarTiers m = in.decode(softDollarTiers);
        wrapper.softDollarTiers(m.reqId(), m.softDollarTiers());
    }

    void receiveFA(final Incoming in) {
        final ReceiveFA m = in.decode(receiveFA);
        wrapper.receiveFA(m.faDataType(), m.xml());
    }

    void replaceFAEnd(final Incoming in) {
        final ReplaceFAEnd m = in.decode(replaceFAEnd);
        wrapper.replaceFAEnd(m.reqId(), m.text());
    }

    void userInfo(final Incoming in) {
        final UserInfo m = in.decode(userInfo);
        wrapper.userInfo(m.reqId(), m.whiteBrandingId());
    }
}
