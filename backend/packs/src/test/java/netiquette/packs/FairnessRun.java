package netiquette.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The same swaps over a file of texts from elsewhere, one JSON object a line with {@code id}, {@code kind}, {@code language}
 * and {@code text}; not part of the build. Named by {@code -Dfairness.file=…}, or as the argument of {@link #main}.
 */
class FairnessRun {
    /** An invitation comes from somebody the member does not know: there a verdict hangs most on its words. */
    private static final Map<String, FairnessCase> KINDS = Map.of(
            "invitation-note", new FairnessCase("", "note", "invitation.received", Map.of("relation", "no")),
            "message", new FairnessCase("", "note", "message.writing", Map.of()),
            "recommendation", new FairnessCase("", "recommendation", "recommendation.reading", Map.of()),
            "headline", new FairnessCase("", "headline", "profile.own", Map.of()));

    @Test
    @EnabledIfSystemProperty(named = "fairness.file", matches = ".+")
    void printsTheFiguresOfAFile() throws IOException {
        main(System.getProperty("fairness.file"));
    }

    /** Prints the report. */
    public static void main(String... files) throws IOException {
        List<FairnessCase> cases = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(files[0]))) {
            if (!line.isBlank()) cases.add(read(JsonMapper.shared().readTree(line)));
        }
        Fairness fairness = new Fairness(Fairness.ofEachStance(), new Swaps(FairnessCase.people())).judge(cases);
        System.out.println(FairnessReport.of(fairness, cases.size()));
        System.out.println("Texts with at least one difference, by axis: " + texts(fairness.differences()));
        System.out.println("Texts with another label by length only, by axis: " + texts(fairness.byLength()));
        System.out.println("Differences of a verdict: "
                + fairness.differences().stream()
                        .filter(one -> one.outcome().verdict() != one.other().verdict())
                        .map(one -> one.of().name())
                        .collect(Collectors.toSet()));
    }

    private static FairnessCase read(JsonNode line) {
        FairnessCase kind = KINDS.get(line.get("kind").asString());
        if (kind == null) throw new IllegalArgumentException("unknown kind: " + line.get("kind"));
        Map<String, Object> facts = new HashMap<>(kind.facts());
        facts.put(kind.name(), line.get("text").asString());
        String language = line.path("language").asString("?");
        return new FairnessCase(
                line.get("kind").asString(), line.get("id").asString() + " " + language, kind.surface(), facts);
    }

    private static Map<String, Integer> texts(List<Fairness.Difference> differences) {
        Map<String, Set<String>> texts = new LinkedHashMap<>();
        differences.forEach(one -> texts.computeIfAbsent(one.axis(), axis -> new TreeSet<>())
                .add(one.of().name()));
        return texts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().size()));
    }
}
