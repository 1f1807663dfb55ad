package io.tickwire.host.script;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of one line, read one by one; what does not fit is refused with the word and what is allowed in its place. */
final class Words {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern TIME = Pattern.compile("(\\d+(?:\\.\\d+)?)(us|ms|s|m|h)");

    private final int line;
    private final List<String> words = new ArrayList<>();
    private int position;
    private boolean hasClient;
    private boolean hasOrder;

    Words(final int line, final String text) {
        this.line = line;
        final Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        }
    }

    /** Sets whether the occasion of the line names a client and an order. */
    void about(final boolean client, final boolean order) {
        hasClient = client;
        hasOrder = order;
    }

    boolean hasOrder() {
        return hasOrder;
    }

    /** The next word; there must be one. */
    String next(final String allowed) {
        if (position == words.size()) {
            throw new ScriptException(line, "more is expected at the end: " + allowed);
        }
        return words.get(position++);
    }

    /** Takes a word if it is the next one. */
    boolean optional(final String word) {
        if (position < words.size() && words.get(position).equals(word)) {
            position++;
            return true;
        }
        return false;
    }

    boolean hasMore() {
        return position < words.size();
    }

    /** The next word must be this one. */
    void expect(final String word) {
        final String next = next(word);
        if (!next.equals(word)) {
            throw wrong(next, word);
        }
    }

    /** All words that are left, at least one. */
    String rest(final String allowed) {
        final StringBuilder text = new StringBuilder(next(allowed));
        while (hasMore()) {
            text.append(' ').append(words.get(position++));
        }
        return text.toString();
    }

    /** Nothing may be left. */
    void end() {
        if (hasMore()) {
            throw wrong(words.get(position), "the end of the line");
        }
    }

    /** "client N", or the client that the occasion names, told as {@link Occasion#NONE}. */
    int client() {
        if (hasClient && !optional("client")) {
            return Occasion.NONE;
        }
        if (!hasClient) {
            expect("client");
        }
        return integer("a client id");
    }

    int integer(final String allowed) {
        final String word = next(allowed);
        try {
            return Integer.parseInt(word);
        } catch (final NumberFormatException ex) {
            throw wrong(word, allowed);
        }
    }

    int positive(final String allowed) {
        final int number = integer(allowed);
        if (number <= 0) {
            throw wrong(Integer.toString(number), allowed);
        }
        return number;
    }

    double number(final String allowed) {
        final String word = next(allowed);
        try {
            return Double.parseDouble(word);
        } catch (final NumberFormatException ex) {
            throw wrong(word, allowed);
        }
    }

    double positiveNumber(final String allowed) {
        final double number = number(allowed);
        if (!(number > 0) || Double.isInfinite(number)) {
            throw wrong(Double.toString(number), allowed);
        }
        return number;
    }

    Duration time() {
        final String allowed = "a time, as in 90us, 150ms, 2s, 1.5m, 1h";
        final String word = next(allowed);
        final Matcher matcher = TIME.matcher(word);
        if (!matcher.matches()) {
            throw wrong(word, allowed);
        }
        final double micros = switch (matcher.group(2)) {
            case "us" -> 1;
            case "ms" -> 1e3;
            case "s" -> 1e6;
            case "m" -> 60e6;
            default -> 3600e6;
        };
        return Duration.ofNanos(Math.round(Double.parseDouble(matcher.group(1)) * micros * 1e3));
    }

    Duration positiveTime() {
        final Duration time = time();
        if (time.isZero()) {
            throw wrong(words.get(position - 1), "a time longer than 0");
        }
        return time;
    }

    /** One of the constants of a type, in small letters, words joined by hyphens. */
    <E extends Enum<E>> E oneOf(final Class<E> type) {
        final List<String> names = new ArrayList<>();
        for (final E constant : type.getEnumConstants()) {
            names.add(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        final String allowed = String.join(", ", names);
        final String word = next(allowed);
        final int index = names.indexOf(word);
        if (index < 0) {
            throw wrong(word, allowed);
        }
        return type.getEnumConstants()[index];
    }

    ScriptException wrong(final String word, final String allowed) {
        return new ScriptException(line, "'" + word + "' does not fit here; allowed: " + allowed);
    }
}
