package io.tickwire.host.account;

import java.util.function.ToDoubleFunction;

/**
 * The figures of an account that the Host tells, under IB's names. Margins are a fixed share of the positions' value, not
 * IB's. Does not allocate.
 */
enum AccountTag {
    NET_LIQUIDATION("NetLiquidation", HostAccount::netLiquidation),
    TOTAL_CASH_VALUE("TotalCashValue", HostAccount::cash),
    SETTLED_CASH("SettledCash", HostAccount::cash),
    ACCRUED_CASH("AccruedCash", account -> 0),
    BUYING_POWER("BuyingPower", account -> 4 * AccountTag.available(account)),
    EQUITY_WITH_LOAN_VALUE("EquityWithLoanValue", HostAccount::netLiquidation),
    PREVIOUS_DAY_EQUITY("PreviousDayEquityWithLoanValue", HostAccount::startCash),
    GROSS_POSITION_VALUE("GrossPositionValue", HostAccount::grossPositionValue),
    REG_T_EQUITY("RegTEquity", HostAccount::netLiquidation),
    REG_T_MARGIN("RegTMargin", account -> account.grossPositionValue() * 0.5),
    SMA("SMA", AccountTag::available),
    INIT_MARGIN("InitMarginReq", AccountTag::initialMargin),
    MAINT_MARGIN("MaintMarginReq", AccountTag::maintenanceMargin),
    AVAILABLE_FUNDS("AvailableFunds", AccountTag::available),
    EXCESS_LIQUIDITY("ExcessLiquidity", account -> account.netLiquidation() - AccountTag.maintenanceMargin(account)),
    FULL_INIT_MARGIN("FullInitMarginReq", AccountTag::initialMargin),
    FULL_MAINT_MARGIN("FullMaintMarginReq", AccountTag::maintenanceMargin),
    FULL_AVAILABLE_FUNDS("FullAvailableFunds", AccountTag::available),
    FULL_EXCESS_LIQUIDITY("FullExcessLiquidity",
        account -> account.netLiquidation() - AccountTag.maintenanceMargin(account)),
    LOOK_AHEAD_INIT_MARGIN("LookAheadInitMarginReq", AccountTag::initialMargin),
    LOOK_AHEAD_MAINT_MARGIN("LookAheadMaintMarginReq", AccountTag::maintenanceMargin),
    CUSHION("Cushion", account -> 1 - AccountTag.maintenanceMargin(account) / account.netLiquidation()),
    DAY_TRADES_REMAINING("DayTradesRemaining", account -> -1),
    LEVERAGE("Leverage", account -> account.grossPositionValue() / account.netLiquidation()),
    UNREALIZED_PNL("UnrealizedPnL", HostAccount::unrealizedPnl),
    REALIZED_PNL("RealizedPnL", HostAccount::realizedPnl);

    static final AccountTag[] ALL = values();

    /** The figures that a ledger row consists of. */
    static final AccountTag[] LEDGER = {TOTAL_CASH_VALUE, NET_LIQUIDATION, GROSS_POSITION_VALUE, UNREALIZED_PNL,
        REALIZED_PNL};

    private static final double INITIAL = 0.25;
    private static final double MAINTENANCE = 0.22;

    private final String text;
    private final ToDoubleFunction<HostAccount> value;

    AccountTag(final String text, final ToDoubleFunction<HostAccount> value) {
        this.text = text;
        this.value = value;
    }

    /** IB's name. */
    String text() {
        return text;
    }

    /** The figure now. */
    double of(final HostAccount account) {
        return value.applyAsDouble(account);
    }

    /** Whether it is an amount of money, and not a ratio or a count. */
    boolean isMoney() {
        return this != CUSHION && this != DAY_TRADES_REMAINING && this != LEVERAGE;
    }

    private static double initialMargin(final HostAccount account) {
        return account.grossPositionValue() * INITIAL;
    }

    private static double maintenanceMargin(final HostAccount account) {
        return account.grossPositionValue() * MAINTENANCE;
    }

    private static double available(final HostAccount account) {
        return account.netLiquidation() - initialMargin(account);
    }
}
