package io.tickwire.junit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** A test with two Hosts takes them from their fields. */
@Timeout(60)
class TwoHostsTest {
    @RegisterExtension
    final SimulatedHostExtension live = new SimulatedHostExtension();
    @RegisterExtension
    final SimulatedHostExtension paper = new SimulatedHostExtension().with(context -> context.accounts("DU2"));

    @Test
    void shouldHaveAHostForEachField() {
        assertNotEquals(live.host().port(), paper.host().port());
        assertNotEquals(live.host().books().accounts(), paper.host().books().accounts());
        assertThrows(IllegalStateException.class, live::clock);
    }
}
