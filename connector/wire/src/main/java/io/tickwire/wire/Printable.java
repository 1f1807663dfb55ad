package io.tickwire.wire;

/** Printable ASCII, from the blank to the tilde, eight bytes at a time. Any thread; does not allocate. */
public final class Printable {

    /** Eight blanks: what takes the place of bytes that are not looked at. */
    public static final long BLANKS = 0x2020202020202020L;

    private static final long ONES = 0x0101010101010101L;
    private static final long TOPS = 0x8080808080808080L;

    private Printable() {
    }

    /**
     * Whether a byte lies outside of 0x20 to 0x7E.
     *
     * @param word eight bytes
     * @return true if at least one of them does
     */
    public static boolean hasOther(final long word) {
        final long delete = word ^ (ONES * 0x7F);
        return ((word | ((word - BLANKS) & ~word) | ((delete - ONES) & ~delete)) & TOPS) != 0;
    }
}
