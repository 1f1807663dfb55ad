package io.tickwire.benchmarks.rig;

import java.io.Closeable;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Locale;

/**
 * IB's own Java client as a contender, found by reflection in the user's jar: it runs as its documentation says, a
 * reader thread that cuts and queues, and a thread that waits for the signal and processes. It answers each price with
 * orders, the same as {@link OrderClient} sends.
 *
 * <p>The proxy behind its callbacks, and the method handles in front of its requests, cost tens of nanoseconds; the
 * client's own share is thousands.
 */
final class OfficialClient implements Closeable {
    /** The server version at which it is measured over protobuf; older jars do not know newer ones. */
    static final int PROTOBUF_VERSION = 218;

    private static final String PACKAGE = "com.ib.client.";
    private static final int CLIENT_ID = 2;
    private static final int FIRST_ORDER = 1_000;
    private static final int NOTICE_CODES = 2100;

    private final ClassLoader loader;
    private final Object signal;
    private final Object client;
    private final Object contract;
    private final Object order;
    private final MethodHandle placeOrder;
    private final MethodHandle setPrice;
    private final int ordersPerTick;
    private int orderId = FIRST_ORDER;
    private volatile long callbacks;
    private volatile String trouble;
    private volatile boolean closed;

    /**
     * A client that is not connected yet.
     *
     * @param jars          with its classes
     * @param ordersPerTick that answer a price
     * @throws IllegalStateException when the jars do not hold what is expected
     */
    OfficialClient(final OfficialJars jars, final int ordersPerTick) {
        this.ordersPerTick = ordersPerTick;
        loader = jars.loader();
        try {
            signal = type("EJavaSignal").getConstructor().newInstance();
            final Class<?> wrapper = type("EWrapper");
            final InvocationHandler handler = this::onCallback;
            client = type("EClientSocket").getConstructor(wrapper, type("EReaderSignal"))
                .newInstance(Proxy.newProxyInstance(loader, new Class<?>[] {wrapper}, handler), signal);
            contract = contract();
            order = order();
            placeOrder = handle(client, "placeOrder", int.class, type("Contract"), type("Order"))
                .asType(MethodType.methodType(void.class, int.class, Object.class, Object.class));
            setPrice = handle(order, "lmtPrice", double.class);
        } catch (final ReflectiveOperationException ex) {
            throw new IllegalStateException("official.jar holds no client that this rig knows: " + ex, ex);
        }
    }

    private Class<?> type(final String name) throws ClassNotFoundException {
        return Class.forName(PACKAGE + name, true, loader);
    }

    private static MethodHandle handle(final Object target, final String name, final Class<?>... types)
        throws ReflectiveOperationException {
        return MethodHandles.publicLookup().unreflect(target.getClass().getMethod(name, types)).bindTo(target);
    }

    private Object contract() throws ReflectiveOperationException {
        final Object made = type("Contract").getConstructor().newInstance();
        set(made, "conid", int.class, 265598);
        set(made, "symbol", "AAPL");
        set(made, "secType", "STK");
        set(made, "exchange", "SMART");
        set(made, "primaryExch", "NASDAQ");
        set(made, "currency", "USD");
        return made;
    }

    private Object order() throws ReflectiveOperationException {
        final Object made = type("Order").getConstructor().newInstance();
        set(made, "action", "BUY");
        set(made, "orderType", "LMT");
        set(made, "tif", "DAY");
        set(made, "account", "DU1234567");
        set(made, "orderRef", "tickwire");
        final Class<?> decimal = type("Decimal");
        set(made, "totalQuantity", decimal, decimal.getMethod("get", long.class).invoke(null, 100L));
        return made;
    }

    private static void set(final Object target, final String name, final String value)
        throws ReflectiveOperationException {
        set(target, name, String.class, value);
    }

    private static void set(final Object target, final String name, final Class<?> type, final Object value)
        throws ReflectiveOperationException {
        target.getClass().getMethod(name, type).invoke(target, value);
    }

    /**
     * Connects and starts its threads. Waits for the Host's greeting.
     *
     * @param port of the Host, on loopback
     * @throws ReflectiveOperationException when it throws
     */
    void connect(final int port) throws ReflectiveOperationException {
        client.getClass().getMethod("eConnect", String.class, int.class, int.class)
            .invoke(client, "127.0.0.1", port, CLIENT_ID);
        final Class<?> readerType = type("EReader");
        final Thread reader = (Thread) readerType.getConstructor(client.getClass(), type("EReaderSignal"))
            .newInstance(client, signal);
        reader.setDaemon(true);
        reader.start();
        final MethodHandle await = handle(signal, "waitForSignal");
        final MethodHandle process = handle(reader, "processMsgs");
        final Thread processor = new Thread(() -> process(await, process), "official-processor");
        processor.setDaemon(true);
        processor.start();
    }

    private void process(final MethodHandle await, final MethodHandle process) {
        try {
            while (!closed) {
                await.invoke();
                process.invoke();
            }
        } catch (final Throwable cause) { // told to the peer's thread, which waits for this one
            trouble = cause.toString();
        }
    }

    private Object onCallback(final Object proxy, final Method method, final Object[] arguments) throws Throwable {
        switch (method.getName()) {
            case "tickPrice":
                callbacks++; // one writer
                sendOrders((Double) arguments[2]);
                break;
            case "tickSize":
            case "tickString":
            case "tickGeneric":
                callbacks++;
                break;
            case "error":
                onError(arguments);
                break;
            default:
                break;
        }
        return null;
    }

    private void sendOrders(final double price) throws Throwable {
        for (int i = 0; i < ordersPerTick; i++) {
            setPrice.invoke(price);
            placeOrder.invokeExact(orderId++, contract, order);
        }
    }

    private void onError(final Object[] arguments) {
        if (!closed && arguments.length > 3 && (Integer) arguments[2] < NOTICE_CODES) {
            trouble = String.format(Locale.ROOT, "%s %s", arguments[2], arguments[3]);
        }
    }

    /** How often market data was told. Any thread. */
    long callbacks() {
        return callbacks;
    }

    /** The last error that is more than a notice, or null. Any thread. */
    String trouble() {
        return trouble;
    }

    @Override
    public void close() {
        closed = true;
        try {
            client.getClass().getMethod("eDisconnect").invoke(client);
            signal.getClass().getMethod("issueSignal").invoke(signal);
        } catch (final ReflectiveOperationException ex) {
            throw new IllegalStateException(ex);
        }
    }
}
