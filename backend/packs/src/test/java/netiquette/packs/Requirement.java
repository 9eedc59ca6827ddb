package netiquette.packs;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One thing that the articles ask for or say.
 *
 * @param status done, open (something a page, a screen or the stage is still to show) or left-out
 * @param artefacts what in the project answers it
 * @param tests what shows that
 * @param waitsFor of an open one: extension, admin or stage
 */
record Requirement(String id, String says, String status, List<String> artefacts, List<String> tests, String waitsFor) {
    private static final Path FOLDER = Path.of("src/main/resources/requirements");
    static final List<String> ARTICLES = List.of(
            "which-invitation", "impersonal-invitations", "whose-connections", "address-book", "recommendations");

    static List<Requirement> all() {
        return ARTICLES.stream().flatMap(Requirement::of).toList();
    }

    static JsonNode article(String name) {
        return JsonMapper.shared().readTree(FOLDER.resolve(name + ".json").toFile());
    }

    private static Stream<Requirement> of(String article) {
        return article(article).get("requirements").valueStream().map(Requirement::read);
    }

    private static Requirement read(JsonNode node) {
        return new Requirement(
                node.get("id").asString(),
                node.get("says").asString(),
                node.get("status").asString(),
                texts(node.get("artefacts")),
                texts(node.get("tests")),
                node.path("waits-for").asString(""));
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
