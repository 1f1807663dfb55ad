package io.tickwire.client.transport;

import io.tickwire.client.ConnectorContext;
import java.nio.channels.Selector;
import org.agrona.concurrent.AgentRunner;
import org.agrona.concurrent.AgentTerminationException;

/**
 * Serves one connection by reading its channel again and again, without a selector: the fastest way for a few
 * connections. Its thread starts with a connection and ends with it; an invoked reader has none.
 *
 * <p>The cycle allocates nothing.
 */
public final class Reader extends ConnectionServer {

    private final ConnectorContext context;
    private volatile Connection connection;
    private boolean running;
    /** Set and cleared by the thread that holds the owner. */
    private boolean endedIdle;

    /**
     * A reader that waits for its connection.
     *
     * @param context concluded settings
     */
    public Reader(final ConnectorContext context) {
        super(context.readerName());
        this.context = context;
    }

    @Override
    public synchronized void serve(final Connection served) {
        connection = served;
        if (!context.useInvoker() && !running) {
            AgentRunner.startOnThread(
                new AgentRunner(context.idleStrategySupplier().get(), context.errorHandler(), null, this),
                context.threadFactory());
            running = true;
        }
    }

    @Override
    public boolean isInvoked() {
        return context.useInvoker();
    }

    @Override
    Selector selector() {
        return null;
    }

    @Override
    int cycle() {
        final Connection served = connection;
        return served == null ? 0 : served.doWork();
    }

    @Override
    public int doWork() {
        final int workCount = cycle();
        if (workCount == 0 && connection.isIdle()) {
            endIfIdle();
        }
        return workCount;
    }

    @Override
    synchronized void onStopped() {
        if (endedIdle) {
            endedIdle = false;
        } else if (connection != null) {
            running = false;
            connection.requestClose();
        }
    }

    private synchronized void endIfIdle() {
        if (connection.isIdle()) {
            running = false;
            endedIdle = true;
            throw new AgentTerminationException("no connection", true);
        }
    }
}
