package netiquette.packs;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * One page with everything that is said, in Dutch and in English side by side, for reading aloud; before it, what is
 * asked of the packs and how far that is.
 */
final class ReadAloud {
    private static final List<String> STATUSES = List.of("done", "open", "left-out");
    private final StringBuilder page = new StringBuilder();

    private ReadAloud() {}

    static String page() {
        ReadAloud all = new ReadAloud();
        all.page.append(
                "# What we say, to be read aloud\n\nMade by a test from the packs, the scenarios and the requirements.\n");
        all.counts();
        all.requirements();
        for (String pack : SourceTree.packs()) all.section("Pack: " + pack, Packs.read(pack));
        for (JsonNode scenario : SourceTree.scenarios()) {
            all.section("Scenario: " + scenario.get("id").asString(), scenario);
        }
        return all.page.toString();
    }

    private void counts() {
        page.append("\n## How far\n\n| article | done | open | left out | together |\n|---|---|---|---|---|\n");
        List<Requirement> everything = Requirement.all();
        for (String article : Requirement.ARTICLES) {
            List<String> ids = Requirement.article(article)
                    .get("requirements")
                    .valueStream()
                    .map(one -> one.get("id").asString())
                    .toList();
            row(
                    article,
                    everything.stream().filter(one -> ids.contains(one.id())).toList());
        }
        row("**all**", everything);
        Map<String, Long> waiting = everything.stream()
                .filter(one -> one.status().equals("open"))
                .collect(Collectors.groupingBy(Requirement::waitsFor, TreeMap::new, Collectors.counting()));
        page.append("\nOpen, waiting for: ")
                .append(waiting.entrySet().stream()
                        .map(one -> one.getKey() + " " + one.getValue())
                        .collect(Collectors.joining(", ")))
                .append(".\n");
    }

    private void row(String name, List<Requirement> of) {
        page.append("| ").append(name).append(" |");
        for (String status : STATUSES) {
            long count = of.stream().filter(one -> one.status().equals(status)).count();
            page.append(' ').append(count).append(" |");
        }
        page.append(' ').append(of.size()).append(" |\n");
    }

    private void requirements() {
        page.append(
                "\n## What is asked\n\n| id | in our words | status | answered by | shown by |\n|---|---|---|---|---|\n");
        for (Requirement one : Requirement.all()) {
            String status = one.status().equals("open") ? "open: " + one.waitsFor() : one.status();
            page.append("| ")
                    .append(one.id())
                    .append(" | ")
                    .append(cell(one.says()))
                    .append(" | ")
                    .append(status);
            page.append(" | ").append(String.join("<br>", one.artefacts()));
            page.append(" | ")
                    .append(one.tests().stream().map(ReadAloud::shortened).collect(Collectors.joining("<br>")));
            page.append(" |\n");
        }
    }

    private static String shortened(String test) {
        String place = test.substring(0, test.indexOf('#'));
        int from = Math.max(place.lastIndexOf('/'), place.contains("/") ? -1 : place.lastIndexOf('.'));
        return cell(test.substring(from + 1));
    }

    private void section(String title, JsonNode node) {
        page.append("\n## ").append(title).append("\n\n| | Nederlands | English |\n|---|---|---|\n");
        texts("", node);
    }

    /** Everything below that is said in two languages, with the way to it. */
    private void texts(String path, JsonNode node) {
        if (isText(node)) {
            page.append("| ")
                    .append(path)
                    .append(" | ")
                    .append(cell(node.get("nl").asString()));
            page.append(" | ").append(cell(node.get("en").asString())).append(" |\n");
        }
        if (node.isObject()) {
            node.properties().forEach(part -> texts(path + " " + part.getKey(), part.getValue()));
        } else if (node.isArray()) {
            for (int at = 0; at < node.size(); at++) {
                String id = node.get(at).path("id").asString("");
                texts(path + " " + (id.isEmpty() ? String.valueOf(at + 1) : id), node.get(at));
            }
        }
    }

    static boolean isText(JsonNode node) {
        return node.path("nl").isString() && node.path("en").isString();
    }

    static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", "<br>");
    }
}
