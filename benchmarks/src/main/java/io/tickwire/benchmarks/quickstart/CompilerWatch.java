package io.tickwire.benchmarks.quickstart;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;

import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Tells whether the virtual machine's compiler has come to rest. As long as it has not, its threads take the cores away
 * from the two that spin, code is replaced under way, and the machine allocates in the name of the thread that asks for a
 * compilation: it makes objects of all string literals of the class. One thread; allocates.
 */
final class CompilerWatch {
    private static final String QUEUES = "com.sun.management:type=DiagnosticCommand";
    /** Of compiling since the last look: what is not worth a pause. */
    private static final long LITTLE_MILLIS = 20;

    private final CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
    private long millis = total();
    private Set<String> tasks = Set.of();

    /** Whether hardly anything was compiled since the last call, and nothing has waited all the time since. */
    boolean isAtRest() {
        return isAtRest(total(), tasks(queues()));
    }

    /** A task that is there at both looks keeps the compiler busy, or starves, and its time is not counted yet. */
    boolean isAtRest(final long totalMillis, final Set<String> underWay) {
        final boolean atRest = totalMillis - millis <= LITTLE_MILLIS && Collections.disjoint(underWay, tasks);
        millis = totalMillis;
        tasks = underWay;
        return atRest;
    }

    private long total() {
        return compiler != null && compiler.isCompilationTimeMonitoringSupported()
            ? compiler.getTotalCompilationTime() : 0;
    }

    /** Empty where the machine does not tell: then only the time counts. */
    private static String queues() {
        try {
            return (String) ManagementFactory.getPlatformMBeanServer().invoke(
                new ObjectName(QUEUES), "compilerQueue", new Object[0], new String[0]);
        } catch (final JMException | RuntimeException ex) {
            return "";
        }
    }

    /** Headings end with a colon, and an empty queue says so: any other line is a method, perhaps behind a thread. */
    static Set<String> tasks(final String queues) {
        return queues.lines().map(line -> line.replaceFirst("^.*CompilerThread\\d+", "").strip())
            .filter(line -> !line.isEmpty() && !line.endsWith(":") && !line.equals("Empty")).collect(Collectors.toSet());
    }
}
