package netiquette.bench;

import static netiquette.bench.Figures.SHIPPED;
import static netiquette.bench.Figures.ratio;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.zip.GZIPOutputStream;
import netiquette.bench.Figure.Platform;
import netiquette.bench.peer.FoldingPass;
import netiquette.bench.peer.Netiquette;
import netiquette.bench.peer.NetiquetteJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The list of targets, with the figures of this run. */
final class Targets {
    private static final int FEW = 50;
    private static final int MANY = 5_000;
    private static final double KILOBYTE = 1_024;

    private final Figures figures;
    private final Path folder;

    private Targets(Figures figures, Path folder) {
        this.figures = figures;
        this.folder = folder;
    }

    static List<Target> of(Figures figures, Path folder) throws IOException {
        return new Targets(figures, folder).list();
    }

    private List<Target> list() throws IOException {
        OptionalDouble own = figures.time(Netiquette.NAME, FEW);
        OptionalDouble shipped = figures.time(SHIPPED, FEW);
        return List.of(
                atMost("JVM, 50 rules: times the folding pass", 3.5, ratio(own, figures.time(FoldingPass.NAME, FEW))),
                atMost("JVM: 5,000 rules against 50", 4, ratio(figures.time(Netiquette.NAME, MANY), own)),
                atMost("Node: 5,000 rules against 50", 4, ratio(figures.time(SHIPPED, MANY), shipped)),
                atLeast("JVM, 50 rules: best peer against us", 5, figures.bestPeer(Platform.JVM, FEW)),
                atLeast("JVM, 5,000 rules: best peer against us", 60, figures.bestPeer(Platform.JVM, MANY)),
                atLeast("Node, 50 rules: best peer against us", 6, figures.bestPeer(Platform.NODE, FEW)),
                atLeast("Node, 5,000 rules: best peer against us", 100, figures.bestPeer(Platform.NODE, MANY)),
                new Target("JVM, 50 rules: garbage", false, KILOBYTE, " B", figures.bytes(Netiquette.NAME, FEW)),
                atMost("50 rules: shipped JavaScript against the JVM", 3, ratio(shipped, own)),
                atMost(
                        "the same, both with a tree in and JSON out",
                        3,
                        ratio(shipped, figures.time(NetiquetteJson.NAME, FEW))),
                cold("cold in Chromium, 50 rules: ready", 20, "ready50"),
                cold("cold in Chromium, 5,000 rules: ready", 250, "ready5000"),
                cold("cold in Chromium, 5,000 rules: longest slice", 50, "longestSlice"),
                new Target("engine.js, gzip", false, 40 * KILOBYTE, " B", zipped()));
    }

    private static Target atMost(String name, double limit, OptionalDouble figure) {
        return new Target(name, false, limit, " ×", figure);
    }

    private static Target atLeast(String name, double limit, OptionalDouble figure) {
        return new Target(name, true, limit, " ×", figure);
    }

    /** Measured elsewhere, in a real browser, and left in a file beside the results. */
    private Target cold(String name, double limit, String field) throws IOException {
        Path file = folder.resolve("cold-start.json");
        OptionalDouble figure = OptionalDouble.empty();
        if (Files.exists(file)) {
            JsonNode value = JsonMapper.builder()
                    .build()
                    .readTree(Files.readString(file))
                    .path(field);
            figure = value.isNumber() ? OptionalDouble.of(value.asDouble()) : figure;
        }
        return new Target(name, false, limit, " ms", figure);
    }

    private OptionalDouble zipped() throws IOException {
        Path engine = folder.resolve("engine.mjs");
        if (!Files.exists(engine)) {
            return OptionalDouble.empty();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            Files.copy(engine, zip);
        }
        return OptionalDouble.of(bytes.size());
    }
}
