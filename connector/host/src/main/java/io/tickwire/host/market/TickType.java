package io.tickwire.host.market;

/** Numbers of the ticks that the market sends, as the TWS API knows them. */
public final class TickType {
    public static final int BID_SIZE = 0;
    public static final int BID = 1;
    public static final int ASK = 2;
    public static final int ASK_SIZE = 3;
    public static final int LAST = 4;
    public static final int LAST_SIZE = 5;
    public static final int HIGH = 6;
    public static final int LOW = 7;
    public static final int VOLUME = 8;
    public static final int CLOSE = 9;
    public static final int OPEN = 14;
    public static final int LAST_TIMESTAMP = 45;
    public static final int HALTED = 49;
    public static final int DELAYED_BID = 66;
    public static final int DELAYED_ASK = 67;
    public static final int DELAYED_LAST = 68;
    public static final int DELAYED_BID_SIZE = 69;
    public static final int DELAYED_ASK_SIZE = 70;
    public static final int DELAYED_LAST_SIZE = 71;
    public static final int DELAYED_HIGH = 72;
    public static final int DELAYED_LOW = 73;
    public static final int DELAYED_VOLUME = 74;
    public static final int DELAYED_CLOSE = 75;
    public static final int DELAYED_OPEN = 76;
    public static final int DELAYED_LAST_TIMESTAMP = 88;

    private TickType() {
    }

    /** The number under which delayed data tells the same thing. */
    public static int delayed(final int tickType) {
        return switch (tickType) {
            case BID -> DELAYED_BID;
            case ASK -> DELAYED_ASK;
            case LAST -> DELAYED_LAST;
            case BID_SIZE -> DELAYED_BID_SIZE;
            case ASK_SIZE -> DELAYED_ASK_SIZE;
            case LAST_SIZE -> DELAYED_LAST_SIZE;
            case HIGH -> DELAYED_HIGH;
            case LOW -> DELAYED_LOW;
            case VOLUME -> DELAYED_VOLUME;
            case CLOSE -> DELAYED_CLOSE;
            case OPEN -> DELAYED_OPEN;
            case LAST_TIMESTAMP -> DELAYED_LAST_TIMESTAMP;
            default -> tickType;
        };
    }
}
