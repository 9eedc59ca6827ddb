package netiquette.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;

/** Measures everything and prints one report; it fails only if findings differ, never because of a figure. */
public final class Bench {
    private Bench() {}

    /** Takes its settings from system properties, see the README. */
    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        Settings settings = Settings.ofProperties();
        Files.createDirectories(settings.folder());
        double loadBefore = load();
        List<Figure> measured = new ArrayList<>(OnNode.measure(settings));
        measured.addAll(OnTheJvm.measure(settings));
        Figures figures = new Figures(measured);
        Report report = new Report(machine(settings, loadBefore), figures, Targets.of(figures, settings.folder()));
        report.write(settings.folder());
        System.out.println(report.markdown());
        System.out.println("Also in " + settings.folder() + ": results.md, results.json");
    }

    /** The load tells how far the figures can be trusted: other work on the machine makes them larger. */
    private static String machine(Settings settings, double loadBefore) {
        return String.format(
                Locale.ROOT,
                "%s run, Java %s, %d processors, load %.1f before and %.1f after.",
                settings.quick() ? "Quick" : "Full",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                loadBefore,
                load());
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
