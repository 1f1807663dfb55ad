package io.tickwire.junit;

import io.tickwire.host.Faults;
import io.tickwire.host.HostBooks;
import io.tickwire.host.ManualClock;
import io.tickwire.host.SimulatedHost;
import io.tickwire.host.SimulatedLink;
import io.tickwire.host.SimulatedMarket;
import io.tickwire.host.SimulatedNews;
import io.tickwire.host.SimulatedOrders;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;

import java.util.Map;
import java.util.function.Function;

/** The parameters that methods of tests may have. */
final class HostParameters {
    private static final Map<Class<?>, Function<TestHost, Object>> BY_TYPE = Map.of(
        SimulatedHost.class, TestHost::host,
        SimulatedMarket.class, test -> test.host().market(),
        SimulatedOrders.class, test -> test.host().orders(),
        SimulatedLink.class, test -> test.host().link(),
        SimulatedNews.class, test -> test.host().news(),
        Faults.class, test -> test.host().faults(),
        HostBooks.class, test -> test.host().books(),
        ManualClock.class, HostParameters::clock);

    private HostParameters() {
    }

    static boolean knows(final ParameterContext parameter) {
        return isPort(parameter) || BY_TYPE.containsKey(parameter.getParameter().getType());
    }

    static Object resolve(final ParameterContext parameter, final TestHost test) {
        if (isPort(parameter)) {
            return test.host().port();
        }
        return BY_TYPE.get(parameter.getParameter().getType()).apply(test);
    }

    private static boolean isPort(final ParameterContext parameter) {
        return parameter.isAnnotated(HostPort.class) && parameter.getParameter().getType() == int.class;
    }

    private static ManualClock clock(final TestHost test) {
        if (test.clock() == null) {
            throw new ParameterResolutionException(
                "this Host runs on the system's clock: set manualClock = true, or clock(...) in code");
        }
        return test.clock();
    }
}
