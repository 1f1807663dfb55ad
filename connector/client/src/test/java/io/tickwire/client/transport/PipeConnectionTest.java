package io.tickwire.client.transport;

class PipeConnectionTest extends ConnectionTest {

    @Override
    Transport newTransport() {
        return new Transport.Pipes();
    }
}
