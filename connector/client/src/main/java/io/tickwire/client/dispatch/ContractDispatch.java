package io.tickwire.client.dispatch;

import io.tickwire.client.EWrapper;
import io.tickwire.message.ContractData;
import io.tickwire.message.ContractDataEnd;
import io.tickwire.message.ContractDetails;
import io.tickwire.message.MarketRule;
import io.tickwire.message.SecDefOptParameter;
import io.tickwire.message.SecDefOptParameterEnd;
import io.tickwire.message.SymbolSamples;
import io.tickwire.wire.LastTradeDates;

/** Contracts, option chains, searches and rules. */
final class ContractDispatch {
    private final EWrapper wrapper;
    private final ContractDataEnd contractDataEnd = new ContractDataEnd();
    private final SecDefOptParameter secDefOptParameter = new SecDefOptParameter();
    private final SecDefOptParameterEnd secDefOptParameterEnd = new SecDefOptParameterEnd();
    private final MarketRule marketRule = new MarketRule();
    private ContractData contractData;
    private ContractData bondContractData;
    private SymbolSamples symbolSamples;

    ContractDispatch(final EWrapper wrapper) {
        this.wrapper = wrapper;
    }

    void contractDetails(final Incoming in) {
        if (contractData == null) {
            contractData = new ContractData();
        }
        final ContractData m = in.decode(contractData);
        if (m.hasContract() && m.hasContractDetails()) {
            final ContractDetails details = m.contractDetails().contract(m.contract());
            if (in.isProtobuf()) {
                LastTradeDates.split(m.contract().lastTradeDateOrContractMonth(), details);
            }
            wrapper.contractDetails(m.reqId(), details);
        }
    }

    void bondContractDetails(final Incoming in) {
        if (bondContractData == null) {
            bondContractData = new ContractData();
        }
        final ContractData m = in.decode(bondContractData);
        if (m.hasContract() && m.hasContractDetails()) {
            final ContractDetails details = m.contractDetails().contract(m.contract());
            if (in.isProtobuf()) {
                LastTradeDates.splitBond(m.contract().lastTradeDateOrContractMonth(), details);
            }
            wrapper.bondContractDetails(m.reqId(), details);
        }
    }

    void contractDetailsEnd(final Incoming in) {
        wrapper.contractDetailsEnd(in.decode(contractDataEnd).reqId());
    }

    void securityDefinitionOptionalParameter(final Incoming in) {
        final SecDefOptParameter m = in.decode(secDefOptParameter);
        wrapper.securityDefinitionOptionalParameter(m.reqId(), m.exchange(), m.underlyingConId(), m.tradingClass(),
            m.multiplier(), m.expirations(), m.strikes());
    }

    void securityDefinitionOptionalParameterEnd(final Incoming in) {
        wrapper.securityDefinitionOptionalParameterEnd(in.decode(secDefOptParameterEnd).reqId());
    }

    void symbolSamples(final Incoming in) {
        if (symbolSamples == null) {
            symbolSamples = new SymbolSamples();
        }
        final SymbolSamples m = in.decode(symbolSamples);
        wrapper.symbolSamples(m.reqId(), m.contractDescriptions());
    }

    void marketRule(final Incoming in) {
        final MarketRule m = in.decode(marketRule);
        wrapper.marketRule(m.marketRuleId(), m.priceIncrements());
    }
}
