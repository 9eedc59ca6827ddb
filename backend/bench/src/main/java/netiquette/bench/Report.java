package netiquette.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import netiquette.bench.Figure.Platform;
import netiquette.bench.peer.Netiquette;
import netiquette.bench.workload.Workload;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes the tables. */
record Report(String machine, Figures figures, List<Target> targets) {
    private static final String NONE = "–";

    /** Everything, in Markdown. */
    String markdown() {
        return "\n" + machine + "\n\n## JVM\n\n" + times(Platform.JVM, Netiquette.NAME) + "\n## Node\n\n"
                + times(Platform.NODE, Figures.SHIPPED) + "\n## Targets\n\n" + outcomes();
    }

    void write(Path folder) throws IOException {
        Files.writeString(folder.resolve("results.md"), markdown().stripLeading());
        JsonMapper json =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        json.writeValue(
                folder.resolve("results.json"),
                Map.of(
                        "machine",
                        machine,
                        "figures",
                        figures.all(),
                        "targets",
                        targets.stream().map(Report::fields).toList()));
    }

    private static Map<String, Object> fields(Target target) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", target.name());
        fields.put(target.atLeast() ? "atLeast" : "atMost", target.limit());
        fields.put("unit", target.unit().trim());
        target.figure().ifPresent(figure -> fields.put("figure", figure));
        fields.put("outcome", target.outcome());
        return fields;
    }

    private String times(Platform platform, String own) {
        List<String> heads = new ArrayList<>(List.of("one judgement"));
        for (int size : Workload.SIZES) {
            heads.add(String.format(Locale.ROOT, "%,d rules: µs", size));
            heads.add("× ours");
            heads.add("garbage B");
        }
        Table table = new Table(heads.toArray(String[]::new));
        figures.all().stream()
                .filter(figure -> figure.platform() == platform)
                .map(Figure::peer)
                .distinct()
                .forEach(peer -> table.row(row(peer, own)));
        return table.toString();
    }

    private List<String> row(String peer, String own) {
        List<String> cells = new ArrayList<>(List.of(peer));
        for (int size : Workload.SIZES) {
            OptionalDouble time = figures.time(peer, size);
            cells.add(time.isPresent() ? number(time.getAsDouble() / 1_000) : NONE);
            cells.add(cell(Figures.ratio(time, figures.time(own, size)), ""));
            OptionalDouble bytes = figures.bytes(peer, size);
            cells.add(bytes.isPresent() && bytes.getAsDouble() < 0 ? NONE : cell(bytes, ""));
        }
        return cells;
    }

    private String outcomes() {
        Table table = new Table("target", "limit", "figure", "");
        for (Target target : targets) {
            table.row(List.of(
                    target.name(),
                    (target.atLeast() ? "≥ " : "≤ ") + number(target.limit()) + target.unit(),
                    cell(target.figure(), target.unit()),
                    target.outcome()));
        }
        return table.toString();
    }

    private static String cell(OptionalDouble figure, String unit) {
        return figure.isPresent() ? number(figure.getAsDouble()) + unit : NONE;
    }

    /** Three digits that count. */
    private static String number(double number) {
        return String.format(Locale.ROOT, number < 10 ? "%.2f" : number < 100 ? "%.1f" : "%,.0f", number);
    }
}
