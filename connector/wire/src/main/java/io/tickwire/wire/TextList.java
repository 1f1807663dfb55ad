package io.tickwire.wire;

import java.util.Arrays;

/**
 * A list of texts that are made once and reused. One thread at a time; allocates only when it grows beyond the largest
 * size it had. Texts of a decoded message are views, valid only while the frame is.
 */
public final class TextList {

    private static final Text[] EMPTY = {};

    private Text[] texts = EMPTY;
    private int size;

    /**
     * The number of texts.
     *
     * @return the size.
     */
    public int size() {
        return size;
    }

    /**
     * One text.
     *
     * @param index from 0.
     * @return the text, reused when the list is filled anew.
     */
    public Text get(final int index) {
        if (index >= size) {
            throw new IndexOutOfBoundsException("index " + index + ", size " + size);
        }
        return texts[index];
    }

    /**
     * Appends a copy of a text.
     *
     * @param value to copy.
     */
    public void add(final CharSequence value) {
        addView().set(value);
    }

    /**
     * Appends a text that the caller fills or wraps.
     *
     * @return the text.
     */
    public Text addView() {
        if (size == texts.length) {
            grow();
        }
        if (texts[size] == null) {
            texts[size] = new Text();
        }
        return texts[size++];
    }

    private void grow() {
        if (size == MessageList.MAX_SIZE) {
            throw MalformedMessageException.BAD_COUNT;
        }
        texts = Arrays.copyOf(texts, Math.min(MessageList.MAX_SIZE, Math.max(4, size << 1)));
    }

    /** Makes it empty; the texts stay for reuse. */
    public void clear() {
        size = 0;
    }

    /**
     * Copies all texts of another list.
     *
     * @param other to copy.
     */
    public void copyFrom(final TextList other) {
        if (other != this) {
            clear();
            for (int i = 0; i < other.size; i++) {
                add(other.texts[i]);
            }
        }
    }

    @Override
    public String toString() {
        return Arrays.toString(Arrays.copyOf(texts, size));
    }
}
