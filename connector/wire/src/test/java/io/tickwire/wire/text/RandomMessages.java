package io.tickwire.wire.text;

import io.tickwire.message.ContractData;
import io.tickwire.message.OpenOrder;
import io.tickwire.wire.Decimals;
import io.tickwire.wire.DoubleList;
import io.tickwire.wire.IntList;
import io.tickwire.wire.Message;
import io.tickwire.wire.MessageList;
import io.tickwire.wire.TagValues;
import io.tickwire.wire.TextList;
import io.tickwire.wire.Unset;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Fills messages of any class with random values that the text wire can carry, by their setters.
 */
final class RandomMessages {

    private static final String[] WORDS = {
        "", "", "AAPL", "SMART", "x", "a longer text, with blanks", "12345678", "1234567", "123456789", "-", "{}",
    };

    /** Fields of which the wire, or the layout, does not take just any text. */
    private static final Map<String, String[]> TEXTS = Map.of(
        "secType", new String[] {"STK", "BAG", "bag", "FUND", "OPT"},
        "orderType", new String[] {"LMT", "PEG BENCH", "PEGBENCH", "PEG BEST", "PEG MID", "PEGMID", "PEGBEST"},
        "exchange", new String[] {"", "SMART", "IBKRATS"},
        "lastTradeDateOrContractMonth", new String[] {"", "20261218", "202612"},
        "maturity", new String[] {"20261218"},
        "lastTradeTime", new String[] {"", "16:00:00"},
        "timeZoneId", new String[] {"", "US/Eastern"},
        "exchangeLetter", new String[] {"", "Q"},
        "serviceDataType", new String[] {"Deep", "Deep2"});

    /** The same for numbers. */
    private static final Map<String, int[]> NUMBERS = Map.of(
        "usePriceMgmtAlgo", new int[] {0, 1},
        "routeMarketableToBbo", new int[] {0, 1},
        "attrMask", new int[] {0, 1});

    /** Fields whose absence the wire cannot tell from a value. */
    private static final Set<String> ALWAYS = Set.of(
        "type", "usePriceMgmtAlgo", "routeMarketableToBbo", "serviceDataType");

    private static final Map<Class<?>, Method[]> METHODS = new HashMap<>();

    private final SplittableRandom random;

    RandomMessages(final long seed) {
        random = new SplittableRandom(seed);
    }

    /** Makes a message new and fills it; what readers put into two places is put there as well. */
    <M extends Message> M fill(final M message) {
        message.reset();
        fillAll(message);
        if (message instanceof OpenOrder order) {
            order.mutableOrder().orderId(order.orderId());
        } else if (message instanceof ContractData data) {
            data.mutableContractDetails().contract(data.contract());
        }
        return message;
    }

    private void fillAll(final Message message) {
        for (final Method method : METHODS.computeIfAbsent(message.getClass(), RandomMessages::methods)) {
            try {
                fill(message, method);
            } catch (final IllegalAccessException | InvocationTargetException ex) {
                throw new IllegalStateException(method.toString(), ex);
            }
        }
    }

    /** In an order that does not depend on the virtual machine. */
    private static Method[] methods(final Class<?> type) {
        final Method[] methods = type.getMethods();
        Arrays.sort(methods, Comparator.comparing(Method::getName).thenComparing(Method::toGenericString));
        return methods;
    }

    private void fill(final Message message, final Method method)
        throws IllegalAccessException, InvocationTargetException {
        final Class<?>[] parameters = method.getParameterTypes();
        if (parameters.length == 0) {
            if (method.getName().startsWith("mutable")) {
                fill((Message) method.invoke(message));
            } else {
                fillList(method.getName(), message, method);
            }
        } else if (parameters.length == 1 && method.getReturnType() == message.getClass()
            && (random.nextInt(8) > 0 || ALWAYS.contains(method.getName()))) {
            final Object value = value(message.getClass(), method.getName(), parameters[0]);
            if (value != null) {
                method.invoke(message, value);
            }
        }
    }

    private Object value(final Class<?> owner, final String name, final Class<?> type) {
        if (type == int.class) {
            return number(owner, name);
        } else if (type == long.class) {
            return isDecimal(owner, name) ? decimal() : random.nextLong() >> random.nextInt(64);
        } else if (type == double.class) {
            return float64();
        } else if (type == boolean.class) {
            return random.nextBoolean();
        } else if (type == CharSequence.class && !isDecimal(owner, name)) {
            return pick(TEXTS.getOrDefault(name, WORDS));
        }
        return null;
    }

    private static boolean isDecimal(final Class<?> owner, final String name) {
        try {
            return owner.getMethod(name).getReturnType() == long.class
                && owner.getMethod(name, CharSequence.class) != null;
        } catch (final NoSuchMethodException ex) {
            return false;
        }
    }

    private int number(final Class<?> owner, final String name) {
        final int[] allowed = NUMBERS.get(name);
        if (allowed != null) {
            return allowed[random.nextInt(allowed.length)];
        }
        if (name.equals("type") && owner.getSimpleName().equals("OrderCondition")) {
            return new int[] {1, 3, 4, 5, 6, 7}[random.nextInt(6)];
        }
        if (name.equals("tickType")) {
            return random.nextInt(6);
        }
        return random.nextInt(8) == 0 ? Unset.INT : random.nextInt() >> random.nextInt(32);
    }

    private double float64() {
        return switch (random.nextInt(8)) {
            case 0 -> Unset.DOUBLE;
            case 1 -> Double.POSITIVE_INFINITY;
            case 2 -> (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(-300, 300));
            default -> random.nextInt(1_000_000) / 100.0;
        };
    }

    private long decimal() {
        return switch (random.nextInt(8)) {
            case 0 -> Unset.DECIMAL;
            case 1 -> Decimals.of(random.nextLong(1_000_000_000_000L), random.nextInt(12));
            default -> Decimals.fromLong(random.nextInt(1 << random.nextInt(1, 31)));
        };
    }

    private String pick(final String[] texts) {
        return texts[random.nextInt(texts.length)];
    }

    private void fillList(final String name, final Message message, final Method method)
        throws IllegalAccessException, InvocationTargetException {
        final Class<?> type = method.getReturnType();
        final int size = random.nextInt(4);
        for (int i = 0; i < size; i++) {
            if (type == MessageList.class) {
                fill(((MessageList<?>) method.invoke(message)).add());
            } else if (type == TextList.class) {
                ((TextList) method.invoke(message)).add(pick(WORDS));
            } else if (type == IntList.class) {
                ((IntList) method.invoke(message)).add(random.nextInt());
            } else if (type == DoubleList.class) {
                ((DoubleList) method.invoke(message)).add(float64());
            } else if (type == TagValues.class) {
                ((TagValues) method.invoke(message)).add(name + i, pick(WORDS));
            }
        }
    }
}
