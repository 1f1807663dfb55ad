package io.tickwire.benchmarks.tuning;

import static io.tickwire.benchmarks.tuning.TuningSetting.ARCHIVE;
import static io.tickwire.benchmarks.tuning.TuningSetting.reader;
import static io.tickwire.benchmarks.tuning.TuningSetting.start;
import static io.tickwire.benchmarks.tuning.TuningSetting.steady;

import java.util.List;

import io.tickwire.benchmarks.tuning.TuningSetting.Probe;

/** All settings whose effect can be measured on any machine. The others are told in {@code tuning.md} and marked. */
final class TuningSettings {
    /** What every JVM of the measurement has; each setting is held against these alone. */
    static final List<String> DEFAULTS =
        List.of("--add-exports", "java.base/jdk.internal.misc=ALL-UNNAMED", "-Xms512m", "-Xmx512m");

    static final List<TuningSetting> ALL = List.of(
        steady("-XX:+UseSerialGC", "-XX:+UseSerialGC"),
        steady("-XX:+UseParallelGC", "-XX:+UseParallelGC"),
        steady("-XX:+UseG1GC", "-XX:+UseG1GC"),
        steady("-XX:+UseZGC", "-XX:+UseZGC"),
        steady("-XX:+UseEpsilonGC", "-XX:+UnlockExperimentalVMOptions", "-XX:+UseEpsilonGC"),
        steady("-XX:+AlwaysPreTouch", "-XX:+AlwaysPreTouch"),
        steady("-XX:+UseTransparentHugePages", "-XX:+UseTransparentHugePages"),
        steady("-XX:GuaranteedSafepointInterval=0",
            "-XX:+UnlockDiagnosticVMOptions", "-XX:GuaranteedSafepointInterval=0"),
        steady("-XX:+PerfDisableSharedMem", "-XX:+PerfDisableSharedMem"),
        steady("-XX:-TieredCompilation", "-XX:-TieredCompilation"),
        steady("-XX:TieredStopAtLevel=1", "-XX:TieredStopAtLevel=1"),
        steady("-XX:MaxInlineLevel=9", "-XX:MaxInlineLevel=9"),
        steady("-XX:MaxInlineLevel=30", "-XX:MaxInlineLevel=30"),
        steady("-XX:FreqInlineSize=100", "-XX:FreqInlineSize=100"),
        steady("-XX:FreqInlineSize=1000", "-XX:FreqInlineSize=1000"),
        steady("-Dagrona.disable.bounds.checks=true", "-Dagrona.disable.bounds.checks=true"),
        steady("-Dtickwire.write.policy=REQUEST", "-Dtickwire.write.policy=REQUEST"),
        steady("-Dtickwire.write.policy=BATCH", "-Dtickwire.write.policy=BATCH"),
        steady("-Dtickwire.socket.receive.buffer.length=1m", "-Dtickwire.socket.receive.buffer.length=1m"),
        steady("-Dtickwire.socket.receive.buffer.length=8k", "-Dtickwire.socket.receive.buffer.length=8k"),
        reader("YieldingIdleStrategy", "yield"),
        reader("BackoffIdleStrategy", "backoff"),
        reader("SleepingMillisIdleStrategy(1)", "sleep"),
        reader("ConnectorLoop (selectNow)", "loop"),
        start("-Xshare:off", "-Xshare:off"),
        new TuningSetting("-XX:SharedArchiveFile (CDS of the application)", Probe.START,
            List.of("-XX:SharedArchiveFile=" + ARCHIVE), List.of("-XX:ArchiveClassesAtExit=" + ARCHIVE), 13),
        new TuningSetting("-XX:AOTCache", Probe.START,
            List.of("-XX:AOTCache=" + ARCHIVE), List.of("-XX:AOTCacheOutput=" + ARCHIVE), 25),
        start("-XX:TieredStopAtLevel=1 (start)", "-XX:TieredStopAtLevel=1"),
        start("-Xcomp (start)", "-Xcomp"));

    private TuningSettings() {
    }
}
