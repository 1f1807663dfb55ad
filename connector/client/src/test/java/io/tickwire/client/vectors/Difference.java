package io.tickwire.client.vectors;

/**
 * One thing that is done otherwise here than in the official client, on purpose.
 *
 * @param oddity   number of the oddity in the README of the vectors
 * @param official what the official client does
 * @param ours     what is done here
 * @param reason   why
 * @param rule     says whether a mismatch is this difference, and nothing else
 */
record Difference(int oddity, String official, String ours, String reason, Rule rule) {
    /** Recognises a difference. As narrow as can be: the value that is delivered here must be the right one. */
    interface Rule {
        boolean explains(Deviation deviation);
    }

    /** A mismatch with all that is needed to judge it: the vector, and everything that was heard of it here. */
    record Deviation(Vector vector, Mismatch mismatch, Heard heard) {
        String exception() {
            return vector.json().path("exception").path("class").asText("");
        }

        Frame frame() {
            return mismatch.frame();
        }

        boolean isText() {
            return !frame().isProtobuf();
        }

        /** Whether the one callback that was heard is of this name, and the message printed in it holds this text. */
        boolean heardOnly(final String callback, final String part) {
            return heard.calls().size() == 1 && heard.calls().get(0).name().equals(callback)
                && heard.calls().get(0).arguments().toString().contains(part);
        }

        String expected() {
            return String.valueOf(mismatch.expected());
        }

        String actual() {
            return String.valueOf(mismatch.actual());
        }
    }
}
