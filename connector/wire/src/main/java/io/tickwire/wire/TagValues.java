package io.tickwire.wire;

/**
 * Tags with their values, in the order given: algorithm parameters, options of a request. One thread at a time; allocates
 * only when it grows beyond the largest size it had.
 */
public final class TagValues {

    private final TextList tags = new TextList();
    private final TextList values = new TextList();

    /**
     * The number of pairs.
     *
     * @return the size.
     */
    public int size() {
        return tags.size();
    }

    /**
     * The tag of one pair.
     *
     * @param index from 0.
     * @return the tag.
     */
    public Text tag(final int index) {
        return tags.get(index);
    }

    /**
     * The value of one pair.
     *
     * @param index from 0.
     * @return the value.
     */
    public Text value(final int index) {
        return values.get(index);
    }

    /**
     * Appends a pair; both texts are copied.
     *
     * @param tag   its name.
     * @param value its value.
     * @return this.
     */
    public TagValues add(final CharSequence tag, final CharSequence value) {
        tags.add(tag);
        values.add(value);
        return this;
    }

    /** Appends a pair of empty texts, which the caller wraps or fills: see {@link #tag} and {@link #value}. */
    public void addView() {
        tags.addView().clear();
        values.addView().clear();
    }

    /** Makes it empty. */
    public void clear() {
        tags.clear();
        values.clear();
    }

    /**
     * Copies all pairs of another list.
     *
     * @param other to copy.
     */
    public void copyFrom(final TagValues other) {
        tags.copyFrom(other.tags);
        values.copyFrom(other.values);
    }

    @Override
    public String toString() {
        final StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < size(); i++) {
            text.append(i == 0 ? "" : ", ").append(tag(i)).append('=').append(value(i));
        }
        return text.append(']').toString();
    }
}
