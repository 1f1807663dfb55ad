package io.tickwire.benchmarks.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.tickwire.benchmarks.result.Contender;
import io.tickwire.benchmarks.result.Latency;

/** What a reader must know before the figures of a report, and how to repeat them. */
final class Guide {
    private static final String[] THE_SAME = {"closed-loop-protobuf", "burst-1", "idle-spin"};

    private final Readings readings;

    Guide(final Readings readings) {
        this.readings = readings;
    }

    String render() {
        return figures() + again() + words() + repeat();
    }

    private static String figures() {
        return """
            ## How to read this, and how to repeat it

            * The **floor** is the same job done by hand, for just these bytes and without a client's duties: a bare
              non-blocking socket, spun on, that answers with bytes encoded ahead; or a simple parser or copy. It is
              measured in the same run, by turns. A ratio below 1 means that ours is the faster one.
            * A **ratio** is the median of the rounds' ratios, in each of which neighbours are divided, and so not the
              quotient of the figures above it. In brackets are the lowest and the highest ratio of the rounds.
              Nanoseconds change with the machine and with who else computes on its cores; ratios less: most of those of
              medians over sockets by a few hundredths, those of codecs and of p99.9 by much more.
            * A **bar** is judged by the figure. Where the limit lies within the spread, another run may judge otherwise.
              Bars in nanoseconds or ticks/s hold for a machine like this one, whose cores are its own.
            * **p50, p99, p99.9**: half, 99 in 100, 999 in 1,000 were at most this slow. The whole distributions are
              in the `.hdr` files, which any tool of [HdrHistogram](https://github.com/HdrHistogram/HdrHistogram)
              opens.
            """;
    }

    /** The same thing under several names: by so much do figures of one run differ. */
    private String again() {
        final String ratios = Stream.of(THE_SAME).filter(one -> floor(one) != null && ours(one) != null)
            .map(one -> one + " " + Ratio.number(Readings.ratio(ours(one), floor(one), 50).value()))
            .collect(Collectors.joining(", "));
        return !ratios.contains(",") ? "" : "* **How sure** that is: the same thing, measured under several names in this"
            + " run, takes so many times\n  the floor's median: " + ratios + ".\n";
    }

    private Latency floor(final String scenario) {
        return readings.latency(scenario, Contender.FLOOR);
    }

    private Latency ours(final String scenario) {
        return readings.latency(scenario, Contender.TICKWIRE);
    }

    private static String words() {
        return """

            | word | what it means here |
            |---|---|
            | Host | TWS or IB Gateway; here a bare peer that plays it |
            | tickwire, official | this project; IB's own Java client, there if its jar was named |
            | protobuf, text | the two forms of messages on the wire; the Host's version decides |
            | tick, order | a message with a price or size; the request that answers it |
            | mixed | ticks of many kinds and instruments, shuffled: no branch of a parser is always the same |
            | rig, scenario | what drives the sockets and has the clock; one thing that it measures |
            | round, fork | a stretch of measuring, by turns with the floor; a JVM started for one benchmark |
            | known again | an order of which only id, action, price and quantity are new: its kept frame is patched |
            | changed, in full | an order that is unlike the last in another field, so that it is encoded anew |
            | prepared | an order that the program had encoded ahead by `prepareOrder` |
            | inside | from the return of the read to the call of write: the connector without the kernel |
            | rehearsed | copies of the strategy trade beside it, so that compiler and caches know the way |
            | cold, warm | a new JVM that has run nothing; one whose strategy was rehearsed before, and is meanwhile |
            | steady | the same JVM some seconds later |
            | Epsilon | the JVM's collector that never collects: what makes garbage ends in an error |

            """;
    }

    private static String repeat() {
        return """
            With a JDK 17 or newer and Maven, in a checkout of the project:

                mvn -q compile -Preport -Dform=full

            About forty minutes on a machine that does nothing else, into `jmh-results`; `-Dform=quick` takes six minutes,
            measures less (no message families, numbers, cold JVMs and soak, one JVM each) and writes into
            `benchmarks/target/report`. `-Dofficial.jar=TwsApi.jar:protobuf-java.jar`, from IB's own download of the TWS
            API, adds the official client. Two results are compared, for example a quick one with this one, by

                mvn -q compile -Pcompare -Dbaseline=jmh-results/THIS_FOLDER -Dcandidate=benchmarks/target/report/FOLDER

            """;
    }
}
