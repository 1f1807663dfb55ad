package io.tickwire.host;

import io.tickwire.host.RandomSchedule.Trader;
import io.tickwire.host.SimulatedLink.Farm;
import io.tickwire.host.SimulatedLink.FarmState;
import io.tickwire.host.session.Corruption;

import java.time.Duration;
import java.util.Random;

/** Faults of all kinds, by chance; each says what it was, and marks who may have missed something without a word. */
final class RandomFaults {
    /** All but a flipped bit, which may pass for a value. */
    private static final Corruption[] CORRUPTIONS = {Corruption.CUT_BODY, Corruption.CUT_FRAME, Corruption.TOO_LONG,
        Corruption.ZERO_LENGTH, Corruption.NEGATIVE_LENGTH, Corruption.GIANT_LENGTH, Corruption.UNKNOWN_ID,
        Corruption.FOREIGN_BODY};

    private final Random random;
    private final SteppedHost stage;

    RandomFaults(final Random random, final SteppedHost stage) {
        this.random = random;
        this.stage = stage;
    }

    /** Something goes wrong; returns what. */
    String any(final Trader trader, final int messageId) {
        if (random.nextInt(3) == 0) {
            return ofTheHost(trader);
        }
        if (!trader.isConnected()) {
            return trader + " is not connected";
        }
        return random.nextBoolean() ? ofTheStream(trader) : ofMessages(trader, messageId);
    }

    /** No faults any more, as soon as a while has passed. */
    void end() {
        stage.host.faults().clear();
        stage.host.link().restore();
    }

    private String ofTheHost(final Trader trader) {
        final SimulatedLink link = stage.host.link();
        switch (random.nextInt(10)) {
            case 0 -> link.lose();
            case 1 -> link.loseButFill();
            case 2, 3 -> link.restore();
            case 4 -> link.restoreWithoutData();
            case 5 -> link.farm(Farm.MARKET_DATA, "usfarm", FarmState.values()[random.nextInt(FarmState.values().length)]);
            case 6 -> link.restart(Duration.ofSeconds(1 + random.nextInt(40)));
            case 7 -> stage.host.faults().refuseConnections(Duration.ofSeconds(1 + random.nextInt(40)));
            case 8 -> stage.host.orders().nextOrderId(trader.client.clientId, 1 + random.nextInt(50));
            default -> stage.host.faults().rejectNextOrder("by chance");
        }
        return "something happens to the Host";
    }

    private String ofTheStream(final Trader trader) {
        final Faults faults = stage.host.faults();
        final int clientId = trader.client.clientId;
        final int kind = random.nextInt(8);
        switch (kind) {
            case 0 -> faults.split(clientId, 1 + random.nextInt(40));
            case 1 -> faults.coalesce(clientId, 4_096, Duration.ofMillis(500));
            case 2 -> faults.slow(clientId, 500 + random.nextInt(5_000));
            case 3 -> faults.stallSending(clientId, Duration.ofMillis(random.nextInt(5_000)));
            case 4 -> faults.stallReading(clientId, Duration.ofMillis(1 + random.nextInt(5_000)));
            case 5 -> faults.halfClose(clientId);
            case 6 -> faults.reset(clientId);
            default -> faults.disconnect(clientId);
        }
        return "fault " + kind + " of the stream to " + trader;
    }

    private String ofMessages(final Trader trader, final int messageId) {
        final Faults faults = stage.host.faults();
        final int clientId = trader.client.clientId;
        final int kind = random.nextInt(5);
        final int count = 1 + random.nextInt(4);
        trader.mayHaveMissed |= kind > 0;
        switch (kind) {
            case 0 -> faults.duplicate(clientId, messageId, count);
            case 1 -> faults.drop(clientId, messageId, count);
            case 2 -> faults.delay(clientId, messageId, count, Duration.ofMillis(random.nextInt(5_000)));
            case 3 -> faults.swap(clientId, messageId, count);
            default -> faults.corrupt(clientId, messageId, CORRUPTIONS[random.nextInt(CORRUPTIONS.length)]);
        }
        return "fault " + kind + " of " + count + " messages " + messageId + " to " + trader;
    }
}
