package io.tickwire.benchmarks.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** The name of a result's folder, {@code <date>_<jdk>_<machine>}: it tells kinds of machines apart, never hosts. */
public final class ResultName {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    private ResultName() {
    }

    /**
     * The name for a run that starts today on this JVM.
     *
     * @param machine what the user calls the machine; null or empty: cores, vendor and kind, such as
     *                {@code 2-core-amd-vm}
     * @return such as {@code 2026-11-22_jdk17_2-core-amd-vm}
     */
    public static String today(final String machine) {
        return LocalDate.now() + "_jdk" + Runtime.version().feature() + "_"
            + (machine == null || machine.isBlank() ? machine() : machine.trim().replaceAll("[^A-Za-z0-9.-]+", "-"));
    }

    /**
     * What kind of machine this is.
     *
     * @return number of processors, their vendor where it is told, and kind
     */
    public static String machine() {
        final String told = processors();
        final String vendor = told.contains("GenuineIntel") ? "-intel" : told.contains("AuthenticAMD") ? "-amd" : "";
        return Runtime.getRuntime().availableProcessors() + "-core" + vendor + (isVirtual() ? "-vm" : "");
    }

    /**
     * Whether this is a virtual machine.
     *
     * @return true if the processor says so; false also where it cannot be told
     */
    public static boolean isVirtual() {
        return processors().contains(" hypervisor");
    }

    private static String processors() {
        try {
            return Files.isReadable(PROCESSORS) ? Files.readString(PROCESSORS) : "";
        } catch (final IOException ex) { // not told: an unknown kind of machine
            return "";
        }
    }
}
