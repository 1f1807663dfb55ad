package io.tickwire.junit;

import io.tickwire.host.SimulatedHostContext;
import io.tickwire.host.script.Script;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;

import java.util.Optional;
import java.util.function.Consumer;

/** The settings that a {@link SimulatedHostTest} stands for. */
final class AnnotationSettings implements Consumer<SimulatedHostContext> {
    private final SimulatedHostTest annotation;

    AnnotationSettings(final SimulatedHostTest annotation) {
        this.annotation = annotation;
    }

    /** The annotation of a test's method, else of its type or the one around it; null if there is none. */
    static SimulatedHostTest find(final ExtensionContext test) {
        Optional<SimulatedHostTest> found =
            AnnotationSupport.findAnnotation(test.getRequiredTestMethod(), SimulatedHostTest.class);
        for (Class<?> type = test.getRequiredTestClass(); found.isEmpty() && type != null;
            type = type.getEnclosingClass()) {
            found = AnnotationSupport.findAnnotation(type, SimulatedHostTest.class);
        }
        return found.orElse(null);
    }

    @Override
    public void accept(final SimulatedHostContext context) {
        context.serverVersion(annotation.serverVersion())
            .ticksPerSecond(annotation.ticksPerSecond())
            .accounts(accounts -> accounts.names(annotation.accounts()).startCash(annotation.startCash()))
            .market(market -> market.entitlement(annotation.entitlement()))
            .sessions(sessions -> sessions.readOnly(annotation.readOnly()));
        if (annotation.script().length > 0) {
            context.script(Script.parse(String.join("\n", annotation.script())));
        }
        ReflectionSupport.newInstance(annotation.settings()).accept(context);
    }
}
