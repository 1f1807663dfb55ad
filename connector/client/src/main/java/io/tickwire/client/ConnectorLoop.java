package io.tickwire.client;

import io.tickwire.client.transport.ConnectionServer;
import io.tickwire.client.transport.SelectorLoop;
import org.agrona.concurrent.AgentRunner;

/**
 * One thread, or one caller of {@link #poll()}, for the connections of many clients: make it, give it to their contexts
 * as {@link ConnectorContext#sharedReader(ConnectorLoop)}, connect.
 *
 * <p>Callbacks of all its clients come from the one thread. The cycle allocates nothing. A selector finds the connections
 * that have something to read, which pays with many; a few are served faster by clients made with
 * {@link ConnectorContext#useInvoker(boolean)} whose {@code poll()} is called one after the other.
 */
public final class ConnectorLoop implements AutoCloseable {

    private final SelectorLoop loop;
    private final AgentRunner runner;

    private ConnectorLoop(final ConnectorContext context) {
        loop = new SelectorLoop(context.readerName(), context.useInvoker(), context.errorHandler());
        runner = context.useInvoker() ? null
            : new AgentRunner(context.idleStrategySupplier().get(), context.errorHandler(), null, loop);
        if (runner != null) {
            AgentRunner.startOnThread(runner, context.threadFactory());
        }
    }

    /**
     * Makes a loop and, unless the context says {@code useInvoker}, starts its thread.
     *
     * @param context tells idle strategy, thread factory, name, error handler and whether there is a thread
     * @return a loop without connections
     */
    public static ConnectorLoop launch(final ConnectorContext context) {
        JvmFlag.require();
        return new ConnectorLoop(context.clone().conclude());
    }

    /**
     * One cycle over all connections on the calling thread, for a loop without a thread. Does not allocate.
     *
     * @return amount of work done
     */
    public int poll() {
        return loop.isInvoked() ? loop.poll() : 0;
    }

    /** Ends all its connections, without callbacks, and its thread. */
    @Override
    public void close() {
        if (runner == null) {
            loop.stop();
        } else {
            runner.close();
        }
    }

    ConnectionServer server() {
        return loop;
    }
}
