package io.tickwire.client.vectors;

import static java.util.Map.entry;

import io.tickwire.wire.Message;
import java.util.Map;

/** Where a field or class is called otherwise here than in the official client, and what its enums stand for. */
final class Names {
    private static final Map<String, String> FIELDS = Map.ofEntries(
        entry("Contract.conid", "conId"),
        entry("DeltaNeutralContract.conid", "conId"),
        entry("ComboLeg.conid", "conId"),
        entry("ComboLeg.shortSaleSlot", "shortSalesSlot"),
        entry("ContractDetails.underConid", "underConId"),
        entry("ContractDetails.putable", "puttable"),
        entry("ContractDetails.notes", "bondNotes"),
        entry("ContractDetails.fundSubsequentMinimumPurchase", "fundMinimumSubsequentPurchase"),
        entry("Execution.liquidation", "isLiquidation"),
        entry("Execution.pendingPriceRevision", "isPriceRevisionPending"),
        entry("CommissionAndFeesReport.yield", "bondYield"),
        entry("FamilyCode.accountID", "accountId"),
        entry("FamilyCode.familyCodeStr", "familyCode"),
        entry("HistoricalDataBar.time", "date"),
        entry("HistoricalDataBar.wap", "WAP"),
        entry("HistoricalDataBar.count", "barCount"));

    private static final Map<String, Integer> ENUMS = Map.ofEntries(
        entry("lastLiquidity.None", 0),
        entry("lastLiquidity.Added", 1),
        entry("lastLiquidity.Removed", 2),
        entry("lastLiquidity.RoudedOut", 3),
        entry("optExerciseOrLapseType.None", -1),
        entry("optExerciseOrLapseType.Exercise", 1),
        entry("optExerciseOrLapseType.Lapse", 2),
        entry("optExerciseOrLapseType.DoNothing", 3),
        entry("optExerciseOrLapseType.Assigned", 100),
        entry("optExerciseOrLapseType.AutoexerciseClearing", 101),
        entry("optExerciseOrLapseType.Expired", 102),
        entry("optExerciseOrLapseType.Netting", 103),
        entry("optExerciseOrLapseType.AutoexerciseTrading", 200),
        entry("faDataType.GROUPS", 1),
        entry("faDataType.ALIASES", 3),
        entry("type.Price", 1),
        entry("type.Time", 3),
        entry("type.Margin", 4),
        entry("type.Execution", 5),
        entry("type.Volume", 6),
        entry("type.PercentChange", 7));

    private Names() {
    }

    /** The accessor of a field, by its official name. */
    static String accessor(final Class<?> message, final String official) {
        return FIELDS.getOrDefault(message.getSimpleName() + "." + official, official);
    }

    static String officialClass(final Class<? extends Message> message) {
        final String name = message.getSimpleName();
        return name.equals("DepthMarketDataDescription") ? "DepthMktDataDescription" : name;
    }

    /** Whether a text is the constant of an official enum that stands for no value. */
    static boolean isNone(final String path, final String constant) {
        return constant.equals("None")
            && (path.endsWith(".fundDistributionPolicyIndicator") || path.endsWith(".fundAssetType"));
    }

    /** The number behind a constant of an official enum; null if it is none. */
    static Integer enumValue(final String field, final String constant) {
        return ENUMS.get(field + "." + constant);
    }
}
