package io.tickwire.client.transport;

/**
 * A host and a port.
 *
 * @param host name or address
 * @param port of the API
 */
public record HostAddress(String host, int port) {

    private static final int MAX_PORT = 65535;

    /**
     * Reads {@code host}, {@code host:port}, {@code [v6 address]:port} or a bare v6 address.
     *
     * @param text to read
     * @param defaultPort if the text names none
     * @return the address
     * @throws IllegalArgumentException if the text is no such thing
     */
    public static HostAddress parse(final String text, final int defaultPort) {
        final int bracket = text.startsWith("[") ? text.indexOf(']') : -1;
        if (bracket >= 0) {
            final String host = text.substring(1, bracket);
            return new HostAddress(host, portAfter(text, bracket + 1, defaultPort)).check(text);
        }
        final int colon = text.indexOf(':');
        if (colon < 0 || colon != text.lastIndexOf(':')) {
            return new HostAddress(text, defaultPort).check(text);
        }
        return new HostAddress(text.substring(0, colon), portAfter(text, colon, defaultPort)).check(text);
    }

    private static int portAfter(final String text, final int index, final int defaultPort) {
        if (index == text.length()) {
            return defaultPort;
        }
        if (text.charAt(index) != ':') {
            throw notAnAddress(text);
        }
        try {
            return Integer.parseInt(text.substring(index + 1));
        } catch (final NumberFormatException ex) {
            throw notAnAddress(text);
        }
    }

    private HostAddress check(final String text) {
        if (host.isBlank() || port < 0 || port > MAX_PORT) {
            throw notAnAddress(text);
        }
        return this;
    }

    private static IllegalArgumentException notAnAddress(final String text) {
        return new IllegalArgumentException("'" + text + "' is neither host nor host:port");
    }

    /**
     * Why there is no connection to this address.
     *
     * @param why what was thrown
     * @return a sentence for the user
     */
    public String describeRefusal(final Exception why) {
        return "Could not connect to " + this + ": " + why
            + ". Is TWS or IB Gateway running there, with its API enabled on that port?";
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
