package io.tickwire.host.session;

/** Ways in which a frame can be spoilt on its way to a client. */
public enum Corruption {
    /** One bit of the body is another; which one, the seed decides. */
    FLIP,
    /** The second half of the body is missing; the length says so: the frame is whole, the message is not. */
    CUT_BODY,
    /** The second half of the body is missing, and the length still counts it: what follows is eaten. */
    CUT_FRAME,
    /** Sixteen bytes too many at the end of the body. */
    TOO_LONG,
    /** A length of 0, and then the body as if it were a frame. */
    ZERO_LENGTH,
    /** A length below 0. */
    NEGATIVE_LENGTH,
    /** A length of 2 GB. */
    GIANT_LENGTH,
    /** A message id that nobody knows. */
    UNKNOWN_ID,
    /** The id of the other wire: text where protobuf is due, or protobuf where text is. */
    FOREIGN_BODY
}
