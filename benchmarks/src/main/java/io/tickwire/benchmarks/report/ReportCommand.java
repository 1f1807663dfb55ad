package io.tickwire.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

import io.tickwire.benchmarks.result.Conditions;
import io.tickwire.benchmarks.result.ResultFolder;
import io.tickwire.benchmarks.result.ResultName;
import io.tickwire.benchmarks.rig.OfficialJars;
import io.tickwire.benchmarks.suite.SuiteRun;

/**
 * Measures everything and writes the report, or writes it again from what was measured.
 *
 * <p>System properties: {@code -Dform=quick|full|render}, {@code -Dmachine=NAME} for the folder's name, {@code -Dout=DIR}
 * for another folder, whose earlier result is replaced, {@code -Dofficial.jar=PATH}, {@code -Dminutes=N} for another length
 * than the form's, {@code -Dbenchmarks=REGEX} and {@code -Dscenarios=REGEX} for a part of it.
 */
public final class ReportCommand {
    private static final int USAGE = 2;

    private ReportCommand() {
    }

    /**
     * Runs it.
     *
     * @param args none
     * @throws IOException          when the folder cannot be written
     * @throws InterruptedException when interrupted
     */
    public static void main(final String[] args) throws IOException, InterruptedException {
        try {
            System.exit(run(property("form", "quick")));
        } catch (final IllegalArgumentException ex) {
            System.err.println("report: " + ex.getMessage());
            System.exit(USAGE);
        }
    }

    private static int run(final String form) throws IOException, InterruptedException {
        if (form.equals("render")) {
            if (property("out", "").isEmpty()) {
                throw new IllegalArgumentException("-Dform=render needs -Dout=FOLDER of an earlier run");
            }
            if (!Files.isDirectory(Path.of(property("out", "")))) {
                throw new IllegalArgumentException("there is no folder " + property("out", ""));
            }
            return done(new ResultFolder(Path.of(property("out", ""))), 0);
        }
        if (!form.equals("quick") && !form.equals("full")) {
            throw new IllegalArgumentException("-Dform must be quick, full or render, not " + form);
        }
        return measure(form);
    }

    private static int measure(final String form) throws IOException, InterruptedException {
        final boolean full = form.equals("full");
        final String name = ResultName.today(property("machine", ""));
        final String home = full ? "jmh-results" : property("scratch", "target") + "/report";
        final String wish = property("out", "");
        final Path out = wish.isEmpty() ? ResultFolder.free(Path.of(home, name)) : Path.of(wish);
        final SuiteRun suite = new SuiteRun(full, minutes(), property("official.jar", ""), property("benchmarks", ""),
            property("scenarios", ""));
        final ResultFolder folder = ResultFolder.emptied(out);
        final Conditions conditions = Conditions.atStart("mvn -q compile -Preport -Dform=" + form
            + (property("official.jar", "").isEmpty() ? "" : " -Dofficial.jar=..."))
            .with("flags of the rig's JVMs", SuiteRun.rigFlags())
            .with("official client", OfficialJars.of(property("official.jar", "")).description());
        folder.environment(conditions.values());
        final int troubles = suite.into(folder);
        folder.environment(conditions.end().values());
        return done(new ResultFolder(out), troubles); // opened again: the rig's scenarios wrote from other processes
    }

    private static double minutes() {
        try {
            return Double.parseDouble(property("minutes", "0"));
        } catch (final NumberFormatException ex) {
            throw new IllegalArgumentException("-Dminutes must be a number, not " + property("minutes", ""), ex);
        }
    }

    private static int done(final ResultFolder folder, final int troubles) throws IOException {
        System.out.println("report: " + ReportPage.write(folder).toAbsolutePath().normalize());
        System.out.println("bars: " + ReportPage.verdict(folder));
        System.out.println("compare: mvn -q compile -Pcompare -Dbaseline=" + baseline(folder.path()) + " -Dcandidate="
            + folder.path().toAbsolutePath().normalize());
        return troubles == 0 ? 0 : 1;
    }

    /** The newest of the published results but this, of the same JDK if there is one. */
    private static String baseline(final Path result) throws IOException {
        final Path published = Path.of("jmh-results");
        if (!Files.isDirectory(published)) {
            return published + "/FOLDER";
        }
        final String jdk = "_jdk" + Runtime.version().feature() + "_";
        try (Stream<Path> folders = Files.list(published)) {
            return folders.filter(one -> ResultFolder.isOne(one) && !one.toAbsolutePath().equals(result.toAbsolutePath()))
                .max(Comparator.comparing((Path one) -> one.getFileName().toString().contains(jdk))
                    .thenComparing(Comparator.naturalOrder()))
                .map(Path::toString).orElse(published + "/FOLDER");
        }
    }

    private static String property(final String name, final String otherwise) {
        final String value = System.getProperty(name, "");
        return value.isBlank() ? otherwise : value.trim();
    }
}
