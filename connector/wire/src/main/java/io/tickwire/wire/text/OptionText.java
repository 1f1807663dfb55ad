package io.tickwire.wire.text;

import io.tickwire.message.CalculateImpliedVolatilityRequest;
import io.tickwire.message.CalculateOptionPriceRequest;
import io.tickwire.message.CancelCalculateImpliedVolatility;
import io.tickwire.message.CancelCalculateOptionPrice;
import io.tickwire.message.Contract;
import io.tickwire.message.ExerciseOptionsRequest;
import io.tickwire.message.SecDefOptParameter;
import io.tickwire.message.SecDefOptParameterEnd;
import io.tickwire.message.SecDefOptParamsRequest;
import io.tickwire.wire.ServerVersion;

/**
 * Layouts about options: calculators, exercise, chain parameters.
 */
final class OptionText {

    private OptionText() {
    }

    static void calculateImpliedVolatilityRequest(final TextIo io, final CalculateImpliedVolatilityRequest m) {
        io.version(2);
        m.reqId(io.int32(m.reqId()));
        ContractText.requested(io, io.isReading() ? m.mutableContract() : m.contract());
        m.optionPrice(io.float64(m.optionPrice()));
        m.underPrice(io.float64(m.underPrice()));
        io.tagValues(m.impliedVolatilityOptions());
    }

    static void calculateOptionPriceRequest(final TextIo io, final CalculateOptionPriceRequest m) {
        io.version(2);
        m.reqId(io.int32(m.reqId()));
        ContractText.requested(io, io.isReading() ? m.mutableContract() : m.contract());
        m.volatility(io.float64(m.volatility()));
        m.underPrice(io.float64(m.underPrice()));
        io.tagValues(m.optionPriceOptions());
    }

    static void cancelCalculateImpliedVolatility(final TextIo io, final CancelCalculateImpliedVolatility m) {
        io.version(1);
        m.reqId(io.int32(m.reqId()));
    }

    static void cancelCalculateOptionPrice(final TextIo io, final CancelCalculateOptionPrice m) {
        io.version(1);
        m.reqId(io.int32(m.reqId()));
    }

    static void exerciseOptionsRequest(final TextIo io, final ExerciseOptionsRequest m) {
        io.version(2);
        m.orderId(io.int32(m.orderId()));
        exercised(io, io.isReading() ? m.mutableContract() : m.contract());
        m.exerciseAction(io.int32(m.exerciseAction()));
        m.exerciseQuantity(io.int32(m.exerciseQuantity()));
        m.account(io.text(m.account()));
        m.override(io.int32(m.override()));
        if (io.since(ServerVersion.EXERCISE_MANUAL_TIME)) {
            m.manualOrderTime(io.text(m.manualOrderTime()));
        }
        if (io.since(ServerVersion.CUSTOMER_ACCOUNT)) {
            m.customerAccount(io.text(m.customerAccount()));
        }
        if (io.since(ServerVersion.PROFESSIONAL_CUSTOMER)) {
            m.professionalCustomer(io.bool(m.professionalCustomer()));
        }
    }

    private static void exercised(final TextIo io, final Contract c) {
        ContractText.described(io, c);
        c.exchange(io.text(c.exchange()));
        c.currency(io.text(c.currency()));
        c.localSymbol(io.text(c.localSymbol()));
        c.tradingClass(io.text(c.tradingClass()));
    }

    static void secDefOptParamsRequest(final TextIo io, final SecDefOptParamsRequest m) {
        m.reqId(io.int32(m.reqId()));
        m.underlyingSymbol(io.text(m.underlyingSymbol()));
        m.futFopExchange(io.text(m.futFopExchange()));
        m.underlyingSecType(io.text(m.underlyingSecType()));
        m.underlyingConId(io.int32(m.underlyingConId()));
    }

    static void secDefOptParameter(final TextIo io, final SecDefOptParameter m) {
        m.reqId(io.int32(m.reqId()));
        m.exchange(io.text(m.exchange()));
        m.underlyingConId(io.int32(m.underlyingConId()));
        m.tradingClass(io.text(m.tradingClass()));
        m.multiplier(io.text(m.multiplier()));
        io.texts(m.expirations());
        io.float64s(m.strikes());
    }

    static void secDefOptParameterEnd(final TextIo io, final SecDefOptParameterEnd m) {
        m.reqId(io.int32(m.reqId()));
    }
}
