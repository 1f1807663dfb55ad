package io.tickwire.benchmarks.quickstart;

import io.tickwire.message.Contract;

/** The instruments of the quick start: liquid US stocks, known to every Host. */
final class Watchlist {
    private static final String[] SYMBOLS = {"AAPL", "MSFT", "NVDA", "AMZN", "TSLA"};
    private static final int[] CON_IDS = {265598, 272093, 4815747, 3691937, 76792991};

    private final Contract[] contracts = new Contract[SYMBOLS.length];

    Watchlist() {
        for (int i = 0; i < SYMBOLS.length; i++) {
            contracts[i] = new Contract().conId(CON_IDS[i]).symbol(SYMBOLS[i]).secType("STK").exchange("SMART")
                .primaryExch("NASDAQ").currency("USD");
        }
    }

    int size() {
        return SYMBOLS.length;
    }

    String symbol(final int index) {
        return SYMBOLS[index];
    }

    int conId(final int index) {
        return CON_IDS[index];
    }

    Contract contract(final int index) {
        return contracts[index];
    }

    /** The instrument with a contract id, or -1. */
    int indexOf(final int conId) {
        for (int i = 0; i < CON_IDS.length; i++) {
            if (CON_IDS[i] == conId) {
                return i;
            }
        }
        return -1;
    }
}
