package io.tickwire.client.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import io.tickwire.client.vectors.Difference.Deviation;
import io.tickwire.wire.MalformedMessageException;
import io.tickwire.wire.ServerVersion;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is delivered otherwise than by the official client. */
final class IncomingDifferences {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
    private static final String NOT_A_NUMBER = MalformedMessageException.NOT_A_NUMBER.reason();
    private static final int MAX_DECIMAL64_DIGITS = 385;
    private static final Pattern DECIMAL =
        Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?");
    private static final Set<String> SIZES = Set.of(
        "size", "sizeBid", "sizeAsk", "bidSize", "askSize", "volume", "wap", "position", "pos", "filled", "remaining",
        "shares", "cumQty");
    private static final Set<String> NEVER_READ = Set.of(
        "secIdType", "secId", "includeExpired", "scaleTable", "algoId", "transmit", "overridePercentageConstraints",
        "orderMiscOptions", "mifid2DecisionMaker", "mifid2DecisionAlgo", "mifid2ExecutionTrader",
        "mifid2ExecutionAlgo", "advancedErrorOverride", "manualOrderTime");

    private static final List<Difference> ALL = List.of(
        new Difference(31, "reads text byte by byte as ISO-8859-1, so that UTF-8 arrives garbled",
            "reads it as UTF-8 if it is valid UTF-8, else as ISO-8859-1",
            "names and headlines arrive as the Host sent them", IncomingDifferences::isUtf8),
        new Difference(31, "undoes \\uXXXX escapes again in what it has just undone, takes \\u+041 for one, and stops"
            + " at the first bad one", "undoes each escape once, from left to right, and leaves bad ones as they are",
            "text comes out as it went in", IncomingDifferences::isEscape),
        new Difference(34, "takes a size of 2147483647 for no size", "delivers it",
            "the number is a size like any other; Hosts leave the field empty for none",
            IncomingDifferences::isLargestInt),
        new Difference(34, "delivers no size where the field is no number, and sizes of any magnitude",
            "reports a message with what is no number, or more than a Decimal64 holds, as unreadable",
            "a garbled size must not look like an unknown one", IncomingDifferences::isBadDecimal),
        new Difference(36, "throws for a negative number of soft dollar tiers or histogram entries",
            "takes it for none, as in every other list", "one rule for all lists",
            IncomingDifferences::isNegativeCount),
        new Difference(37, "replaces or rejects codes that it does not know: liquidity, policy and class of a fund, "
            + "adjusted order type, kind of an order condition", "delivers the code as the Host sent it",
            "a new code must not cost an execution or an order", IncomingDifferences::isUnknownCode),
        new Difference(38, "throws for an empty exchange letter", "delivers the component with an empty letter",
            "one odd component must not cost the whole map", IncomingDifferences::isEmptyLetter),
        new Difference(45, "delivers usePriceMgmtAlgo and seekPriceImprovement as false where the Host said nothing",
            "leaves them unset", "unset and false are two things", IncomingDifferences::isAbsentFlag),
        new Difference(47, "never reads some fields of contracts and orders from protobuf", "reads them",
            "the Host sent them", IncomingDifferences::isNeverRead),
        new Difference(48, "throws for an empty number in text, and for a kind of exercise that it does not know",
            "takes the one for 0 and delivers the other", "one odd field must not cost the message",
            IncomingDifferences::isOddValue),
        new Difference(48, "does not look at a number that is none in a message that it drops, having no contract",
            "reports the message as unreadable", "nothing is swallowed", IncomingDifferences::isDroppedAnyway),
        new Difference(48, "leaves a hole in the list for a symbol sample without contract",
            "delivers the sample with an empty contract", "no null in a list", IncomingDifferences::isHole),
        new Difference(49, "throws for protobuf text that is not valid UTF-8", "reads it as ISO-8859-1",
            "one odd letter must not cost the message", IncomingDifferences::isInvalidUtf8),
        new Difference(51, "silently stops at the end marker -1; from 201 on throws for ids whose first byte is 0xFF",
            "reports them as unknown ids and goes on", "nothing is swallowed", IncomingDifferences::isOddId),
        new Difference(51, "does not know the messages 110 and 111, which came after it", "delivers them",
            "they are messages of server versions above 218", IncomingDifferences::isNewer),
        new Difference(52, "pads a frame that is shorter than its id with 0xFF, and so reads an id that nobody sent",
            "reports the frame as too short", "no callback from bytes that were not sent",
            IncomingDifferences::isShorterThanId));

    private IncomingDifferences() {
    }

    static List<Difference> all() {
        return ALL;
    }

    private static boolean isUtf8(final Deviation d) {
        if (!d.isText()) {
            return false;
        }
        if (d.mismatch().expected() instanceof List && d.mismatch().actual() instanceof List) {
            final List<?> expected = (List<?>) d.mismatch().expected();
            return expected.stream().map(text -> utf8(text.toString())).sorted().collect(Collectors.toList())
                .equals(((List<?>) d.mismatch().actual()).stream().sorted().collect(Collectors.toList()));
        }
        return !d.expected().equals(d.actual()) && utf8(d.expected()).equals(d.actual());
    }

    private static String utf8(final String latin1) {
        return new String(latin1.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static boolean isEscape(final Deviation d) {
        final Mismatch m = d.mismatch();
        if (!d.isText() || d.frame().serverVersion() < ServerVersion.ASCII7_ESCAPES
            || !m.isOf("errorMsg") && !m.isOf("advancedOrderRejectJson") && !m.isOf("longName")) {
            return false;
        }
        return d.frame().fields().stream().filter(field -> field.contains("\\u"))
            .anyMatch(field -> unescape(utf8(field)).equals(d.actual()) || unescape(field).equals(d.actual()));
    }

    private static String unescape(final String text) {
        final Matcher escape = ESCAPE.matcher(text);
        return escape.replaceAll(
            found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    private static boolean isLargestInt(final Deviation d) {
        return d.expected().isEmpty() && d.actual().endsWith("(as a decimal 2147483647)");
    }

    /**
     * A size that is no number, or too large a one: the official client delivers null, or what it makes of the magnitude.
     * An odd number in a field that decides what follows shifts the fields, so that any text may come as a size.
     */
    private static boolean isBadDecimal(final Deviation d) {
        if (!d.exception().isEmpty() || !d.heard().isOneBadFrame()
            || !d.heard().calls().get(0).argument("errorMsg").contains(NOT_A_NUMBER)) {
            return false;
        }
        final JsonNode json = d.vector().json();
        return json.path("kind").asText(d.vector().caseName()).contains("decimal")
            ? !isDecimal(json.path("value").asText())
            : d.isText() && d.frame().fields().stream().anyMatch(field -> !isDecimal(field))
            && hasNoSize(json.get("callbacks"));
    }

    private static boolean hasAllSizes(final JsonNode contractDetails) {
        return contractDetails.has("minSize") && contractDetails.has("sizeIncrement")
            && contractDetails.has("suggestedSizeIncrement");
    }

    /** Whether some size is null, or left out because it is null by default. */
    private static boolean hasNoSize(final JsonNode node) {
        for (final Map.Entry<String, JsonNode> field : node.properties()) {
            if (field.getValue().isNull() && SIZES.contains(field.getKey())
                || field.getKey().equals("contractDetails") && !hasAllSizes(field.getValue())
                || field.getKey().equals("order") && !field.getValue().has("totalQuantity")) {
                return true;
            }
        }
        for (final JsonNode child : node) {
            if (hasNoSize(child)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDecimal(final String text) {
        final String plain = text.replace(",", "").trim();
        return plain.isEmpty() || plain.equals("NaN") || DECIMAL.matcher(plain).matches()
            && new BigDecimal(plain).precision() - new BigDecimal(plain).scale() <= MAX_DECIMAL64_DIGITS;
    }

    private static boolean isNegativeCount(final Deviation d) {
        return d.vector().caseName().equals("odd-count") && d.vector().json().path("value").asText().startsWith("-")
            && (d.heardOnly("softDollarTiers", "tiers=[]") || d.heardOnly("histogramData", "items=[]"));
    }

    private static boolean isUnknownCode(final Deviation d) {
        final Mismatch m = d.mismatch();
        if (m.isOf("lastLiquidity")) {
            return d.expected().equals("None") && !Set.of("0", "1", "2", "3").contains(d.actual());
        }
        if (m.isOf("fundDistributionPolicyIndicator") || m.isOf("fundAssetType")) {
            return d.expected().equals("None") && d.frame().holds(d.actual());
        }
        if (m.isOf("adjustedOrderType")) {
            return d.frame().holds(d.actual());
        }
        if (d.exception().equals("java.lang.ArrayIndexOutOfBoundsException")) {
            return d.heardOnly("execDetails", "lastLiquidity=4");
        }
        return d.vector().caseName().equals("condition-type") && !d.isText()
            && (d.heardOnly("openOrder", "conditions=") || d.heardOnly("completedOrder", "conditions="));
    }

    private static boolean isEmptyLetter(final Deviation d) {
        return d.vector().messageId() == 82 && !d.exception().isEmpty()
            && d.heard().calls().size() == 1 && d.heard().calls().get(0).name().equals("smartComponents");
    }

    private static boolean isAbsentFlag(final Deviation d) {
        return !d.isText() && (d.mismatch().isOf("usePriceMgmtAlgo") || d.mismatch().isOf("seekPriceImprovement"))
            && d.expected().equals("false") && d.actual().equals(String.valueOf(Integer.MAX_VALUE));
    }

    private static boolean isNeverRead(final Deviation d) {
        final String path = d.mismatch().path();
        if (d.isText() || !NEVER_READ.contains(path.substring(path.lastIndexOf('.') + 1))) {
            return false;
        }
        if (d.mismatch().actual() instanceof List) {
            return d.mismatch().expected().equals(List.of());
        }
        final boolean isFlag = d.actual().equals("true") || d.actual().equals("false");
        return isFlag ? !d.expected().equals(d.actual()) : d.expected().isEmpty() && d.frame().holds(d.actual());
    }

    private static boolean isOddValue(final Deviation d) {
        final String name = d.vector().json().path("name").asText();
        final String value = d.vector().json().path("value").asText();
        if (!d.vector().caseName().equals("odd-value") || d.exception().isEmpty()) {
            return false;
        }
        return switch (name) {
            case "minTick", "yieldRedemptionDate" -> value.isEmpty() && d.heard().calls().size() == 1
                && !d.heard().isOneBadFrame();
            case "optExerciseOrLapseType" -> d.heardOnly("execDetails", name + "=" + value);
            default -> false;
        };
    }

    private static boolean isDroppedAnyway(final Deviation d) {
        return !d.isText() && d.vector().caseName().equals("odd-value") && d.exception().isEmpty()
            && d.vector().json().path("callbacks").isEmpty() && d.heard().isOneBadFrame();
    }

    private static boolean isHole(final Deviation d) {
        return d.mismatch().field().equals("symbolSamples.contractDescriptions") && d.mismatch().path().endsWith("]")
            && !d.isText() && d.expected().isEmpty() && !d.actual().contains("contract=");
    }

    private static boolean isInvalidUtf8(final Deviation d) {
        return d.vector().caseName().equals("invalid-utf8")
            && d.exception().equals("com.google.protobuf.InvalidProtocolBufferException")
            && d.heard().calls().stream().noneMatch(BadFrame::is);
    }

    private static boolean isOddId(final Deviation d) {
        if (d.vector().caseName().equals("end-conn-then-ok")) {
            return BadFrame.is(d.heard().calls().get(0)) && d.heard().calls().size() == 2;
        }
        final int id = d.frame().id();
        return (id == -1 || d.frame().hasRawId() && id >>> 24 == 0xFF) && d.heard().isOneBadFrame();
    }

    private static boolean isNewer(final Deviation d) {
        return d.frame().id() == 310 && d.heardOnly("configResponseProtoBuf", "")
            || d.frame().id() == 311 && d.heardOnly("updateConfigResponseProtoBuf", "");
    }

    private static boolean isShorterThanId(final Deviation d) {
        return d.frame().isShorterThanId() && d.heard().isOneBadFrame();
    }
}
