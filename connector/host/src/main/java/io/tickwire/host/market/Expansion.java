package io.tickwire.host.market;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;

/** Makes contract months and option chains out of one row of the instrument list. Allocates: for set-up only. */
final class Expansion {
    private static final DateTimeFormatter BASIC_DATE = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);
    private static final String MONTH_CODES = "FGHJKMNQUVXZ";
    private static final double TIME_VALUE = 0.04;

    private Expansion() {
    }

    static void quarterly(
        final List<InstrumentSpec> specs, final InstrumentSpec row, final LocalDate today, final int count) {
        int made = 0;
        for (LocalDate month = today.withDayOfMonth(1); made < count; month = month.plusMonths(1)) {
            final LocalDate expiry = thirdFriday(month);
            if (month.getMonthValue() % 3 == 0 && expiry.isAfter(today)) {
                specs.add(future(row, row.conId() + made, expiry));
                made++;
            }
        }
    }

    static void chain(
        final List<InstrumentSpec> specs, final InstrumentSpec row, final int underConId, final LocalDate today,
        final int expiries, final double strikeStep, final int strikes) {
        final double middle = Math.rint(row.price() / strikeStep) * strikeStep;
        int conId = row.conId();
        int made = 0;
        for (LocalDate month = today.withDayOfMonth(1); made < expiries; month = month.plusMonths(1)) {
            final LocalDate expiry = thirdFriday(month);
            if (!expiry.isAfter(today)) {
                continue;
            }
            made++;
            for (int i = 0; i < strikes; i++) {
                final double strike = middle + (i - strikes / 2) * strikeStep;
                specs.add(option(row, conId++, underConId, expiry, strike, 'C', made));
                specs.add(option(row, conId++, underConId, expiry, strike, 'P', made));
            }
        }
    }

    static LocalDate thirdFriday(final LocalDate month) {
        return month.with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.FRIDAY));
    }

    private static InstrumentSpec future(final InstrumentSpec row, final int conId, final LocalDate expiry) {
        final String localSymbol = row.localSymbol() + MONTH_CODES.charAt(expiry.getMonthValue() - 1)
            + expiry.getYear() % 10;
        return new InstrumentSpec(conId, row.symbol(), row.secType(), BASIC_DATE.format(expiry), 0.0, "",
            row.multiplier(), row.exchange(), row.primaryExch(), row.currency(), localSymbol, row.tradingClass(),
            row.minTick(), row.price(), row.longName(), row.timeZone(), 0);
    }

    private static InstrumentSpec option(
        final InstrumentSpec row, final int conId, final int underConId, final LocalDate expiry, final double strike,
        final char right, final int month) {
        final String localSymbol = String.format(Locale.ROOT, "%-6s%s%c%08d", row.localSymbol(),
            SHORT_DATE.format(expiry), right, Math.round(strike * 1000));
        final double inside = right == 'C' ? row.price() - strike : strike - row.price();
        final double timeValue = row.price() * TIME_VALUE * Math.sqrt(month)
            * Math.exp(-Math.abs(inside) / (row.price() * 0.1));
        return new InstrumentSpec(conId, row.symbol(), row.secType(), BASIC_DATE.format(expiry), strike,
            String.valueOf(right), row.multiplier(), row.exchange(), row.primaryExch(), row.currency(), localSymbol,
            row.tradingClass(), row.minTick(), Math.max(inside, 0) + timeValue, row.longName(), row.timeZone(),
            underConId);
    }
}
