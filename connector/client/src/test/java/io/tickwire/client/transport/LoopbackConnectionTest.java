package io.tickwire.client.transport;

import java.io.IOException;

class LoopbackConnectionTest extends ConnectionTest {

    @Override
    Transport newTransport() throws IOException {
        return new Transport.Loopback();
    }
}
