package io.tickwire.host;

import org.agrona.ErrorHandler;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Tells all listeners; one that fails does not disturb the Host. Host thread only; while there is none, allocates not. */
final class HostListeners implements HostListener {
    private final List<HostListener> all = new ArrayList<>();
    private final ErrorHandler errorHandler;

    HostListeners(final ErrorHandler errorHandler) {
        this.errorHandler = errorHandler;
    }

    void add(final HostListener listener) {
        all.add(listener);
    }

    @Override
    public void onClient(final int clientId) {
        if (!all.isEmpty()) {
            tell(listener -> listener.onClient(clientId));
        }
    }

    @Override
    public void onDisconnect(final int clientId) {
        if (!all.isEmpty()) {
            tell(listener -> listener.onDisconnect(clientId));
        }
    }

    @Override
    public void onOrder(final int clientId, final int orderId) {
        if (!all.isEmpty()) {
            tell(listener -> listener.onOrder(clientId, orderId));
        }
    }

    @Override
    public void onFill(final int clientId, final int orderId) {
        if (!all.isEmpty()) {
            tell(listener -> listener.onFill(clientId, orderId));
        }
    }

    private void tell(final Consumer<HostListener> event) {
        for (int i = 0; i < all.size(); i++) {
            try {
                event.accept(all.get(i));
            } catch (final RuntimeException ex) {
                errorHandler.onError(ex);
            }
        }
    }
}
