package netiquette.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import netiquette.bench.peer.Agreement;
import netiquette.bench.peer.Netiquette;
import netiquette.bench.workload.RuleLanguage;
import netiquette.bench.workload.Workload;
import tools.jackson.databind.json.JsonMapper;

/** Hands the workloads, the expected findings and the shipped engine to Node and collects what it measured. */
final class OnNode {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private OnNode() {}

    static List<Figure> measure(Settings settings) throws IOException, InterruptedException {
        for (int size : Workload.SIZES) {
            write(Workload.of(size), settings.folder().resolve("workload-" + size + ".json"));
        }
        try (InputStream engine = Objects.requireNonNull(OnNode.class.getResourceAsStream("/engine.js"))) {
            Files.copy(engine, settings.folder().resolve("engine.mjs"), StandardCopyOption.REPLACE_EXISTING);
        }
        Process node = new ProcessBuilder(
                        "node",
                        "src/main/js/bench.mjs",
                        settings.folder().toString(),
                        settings.quick() ? "quick" : "full",
                        String.join(",", settings.only()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<Figure> figures = new ArrayList<>();
        try (BufferedReader lines = node.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                figures.add(JSON.readValue(line, Figure.class));
            }
        }
        if (node.waitFor() != 0) {
            throw new IllegalStateException("Node has failed, see above");
        }
        return figures;
    }

    private static void write(Workload workload, Path file) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("document", RuleLanguage.document(workload.rules()));
        content.put(
                "situations",
                workload.invitations().stream().map(Netiquette::situation).toList());
        content.put("expected", Agreement.expected(workload));
        JSON.writeValue(file, content);
    }
}
