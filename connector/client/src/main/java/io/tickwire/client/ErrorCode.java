package io.tickwire.client;

/**
 * The codes of the errors that the client itself reports about the connection and about requests that cannot be sent.
 * The numbers are the API's, so that code written for it keeps working; the texts are ours.
 */
public final class ErrorCode {

    /** The id of errors that concern no request. */
    public static final int NO_REQUEST_ID = -1;

    /** Connecting, or changing connect options, while there is a connection. */
    public static final int ALREADY_CONNECTED = 501;

    /** No connection could be made, a stage of connecting took too long, or the connection ended. */
    public static final int CONNECT_FAIL = 502;

    /** The agreed server version does not know the request, or a field of it. */
    public static final int UPDATE_TWS = 503;

    /** A request without a connection. */
    public static final int NOT_CONNECTED = 504;

    /** A message came with an id that nobody knows. */
    public static final int UNKNOWN_ID = 505;

    /** The Host's version is outside of the range that was announced to it. */
    public static final int UNSUPPORTED_VERSION = 506;

    /** A frame has an impossible length, is empty, or ended early. */
    public static final int BAD_LENGTH = 507;

    /** A message holds a field that cannot be read. */
    public static final int BAD_MESSAGE = 508;

    /** The Host's greeting cannot be read, or reading from the socket failed. */
    public static final int FAIL_READ = 509;

    /** A text holds a character that cannot be sent. */
    public static final int INVALID_SYMBOL = 579;

    /** FA profiles (data type 2), which no longer exist since server version 177. */
    public static final int FA_PROFILES = 585;

    /** A request cannot be encoded. */
    public static final int FAIL_ENCODE = 588;

    static final String NOT_CONNECTED_TEXT = "Not connected: call eConnect first.";
    static final String ALREADY_CONNECTED_TEXT = "There is a connection, or one is being made: call eDisconnect first.";
    static final String INVALID_SYMBOL_TEXT = "Only printable ASCII, tab, CR and LF can be sent. Not sent: ";

    private ErrorCode() {
    }
}
