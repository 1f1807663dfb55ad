package io.tickwire.host;

import io.tickwire.message.Order;
import io.tickwire.message.OrderCondition;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Random;

/** Orders of all kinds, by chance, around a price. */
final class RandomOrders {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd-HH:mm:ss").withZone(ZoneOffset.UTC);
    private static final int PRICE_CONDITION = 1;
    private static final int KINDS = 16;

    private final Random random;
    private final ManualClock clock;

    RandomOrders(final Random random, final ManualClock clock) {
        this.random = random;
        this.clock = clock;
    }

    /** Any order. */
    Order any(final double price, final int conId) {
        return switch (random.nextInt(KINDS)) {
            case 0, 1 -> order("MKT");
            case 2 -> order("LMT").lmtPrice(near(price, 20));
            case 3 -> limit(price);
            case 4 -> order("STP").auxPrice(near(price, 200));
            case 5 -> order("STP LMT").auxPrice(near(price, 200)).lmtPrice(near(price, 200));
            case 6 -> order("TRAIL").auxPrice(cents(1 + random.nextInt(300)));
            case 7 -> order("TRAIL LIMIT").auxPrice(cents(1 + random.nextInt(300)))
                .lmtPriceOffset(cents(random.nextInt(20)));
            case 8 -> order("MIT").auxPrice(near(price, 200));
            case 9 -> order("LIT").auxPrice(near(price, 200)).lmtPrice(near(price, 200));
            case 10 -> order("LMT").lmtPrice(near(price, 50)).tif("IOC");
            case 11 -> order("LMT").lmtPrice(near(price, 50)).tif("FOK");
            case 12 -> limit(price).tif("GTD").goodTillDate(inSeconds(1 + random.nextInt(30)));
            case 13 -> order("MKT").goodAfterTime(inSeconds(1 + random.nextInt(30)));
            case 14 -> conditional(price, conId);
            default -> order("MTL");
        };
    }

    /** A limit order, near the market or far from it. */
    Order limit(final double price) {
        return order("LMT").lmtPrice(near(price, random.nextBoolean() ? 40 : 2_000))
            .tif(random.nextBoolean() ? "GTC" : "DAY");
    }

    /** An order without prices. */
    Order order(final String type) {
        return new Order().action(random.nextBoolean() ? "BUY" : "SELL").orderType(type)
            .totalQuantity(quantity()).tif("DAY");
    }

    String quantity() {
        return Integer.toString(1 + random.nextInt(random.nextInt(10) == 0 ? 1_000 : 50));
    }

    double near(final double price, final int cents) {
        return cents(Math.max(1, Math.round(price * 100) + random.nextInt(2 * cents + 1) - cents));
    }

    private Order conditional(final double price, final int conId) {
        final Order order = limit(price).conditionsCancelOrder(random.nextBoolean());
        final OrderCondition condition = order.conditions().add();
        condition.type(PRICE_CONDITION).isConjunctionConnection(true).isMore(random.nextBoolean()).conId(conId)
            .exchange("SMART").price(near(price, 200));
        return order;
    }

    private String inSeconds(final int seconds) {
        return UTC.format(Instant.ofEpochSecond(clock.nanoTime() / 1_000_000_000L + seconds));
    }

    private static double cents(final long cents) {
        return cents / 100.0;
    }
}
