package netiquette.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import netiquette.bench.Figure.Platform;
import netiquette.bench.peer.Peer;
import netiquette.bench.peer.Peers;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs JMH, a process of its own for each peer and size. */
final class OnTheJvm {
    private OnTheJvm() {}

    static List<Figure> measure(Settings settings) throws RunnerException {
        List<Figure> figures = new ArrayList<>();
        for (Peer peer : Peers.ALL) {
            if (settings.wants(peer.name())) {
                for (RunResult result : new Runner(options(settings, peer).build()).run()) {
                    Figure figure = figure(result);
                    figures.add(figure);
                    System.err.printf(
                            Locale.ROOT,
                            "%s, %d rules: %.0f ns%n",
                            figure.peer(),
                            figure.rules(),
                            figure.nanoseconds());
                }
            }
        }
        return figures;
    }

    private static ChainedOptionsBuilder options(Settings settings, Peer peer) {
        String[] sizes = settings.sizes(peer).stream().map(String::valueOf).toArray(String[]::new);
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(JudgementBenchmark.class.getName())
                .param("peer", peer.name())
                .param("rules", sizes)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .output(settings.folder()
                        .resolve("jmh-" + peer.name().replaceAll("[^A-Za-z]+", "-") + ".log")
                        .toString())
                .jvmArgs("-Xms1g", "-Xmx3g", "-XX:+UseG1GC");
        return settings.quick() ? shortly(options) : thoroughly(options);
    }

    private static ChainedOptionsBuilder shortly(ChainedOptionsBuilder options) {
        return options.param("patience", "3")
                .forks(1)
                .warmupIterations(1)
                .warmupTime(TimeValue.milliseconds(200))
                .measurementIterations(3)
                .measurementTime(TimeValue.milliseconds(200));
    }

    private static ChainedOptionsBuilder thoroughly(ChainedOptionsBuilder options) {
        return options.param("patience", "30")
                .forks(2)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1));
    }

    /** The median of the iterations, which a busy moment of the machine does not move. */
    private static Figure figure(RunResult result) {
        Result<?> garbage = result.getSecondaryResults().get("gc.alloc.rate.norm");
        return new Figure(
                Platform.JVM,
                result.getParams().getParam("peer"),
                Integer.parseInt(result.getParams().getParam("rules")),
                result.getPrimaryResult().getStatistics().getPercentile(50),
                garbage == null ? -1 : garbage.getScore());
    }
}
