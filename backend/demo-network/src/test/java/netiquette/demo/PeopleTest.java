package netiquette.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PeopleTest {
    private final JsonNode people = Site.DEMO.json("people.json");
    private final JsonNode invitations = Site.DEMO.json("invitations.json");

    @Test
    void everybodyHasAnAddressOfTheirOwn() {
        assertThat(all(people, "slug")).doesNotHaveDuplicates().allMatch(slug -> slug.matches("[a-z0-9-]+"));
    }

    @Test
    void everybodyIsDescribedInBothLanguages() {
        for (JsonNode person : people) {
            assertThat(inBoth(person.get("headline"))).as(person.toString()).isTrue();
            assertThat(!person.has("about") || inBoth(person.get("about")))
                    .as(person.toString())
                    .isTrue();
        }
    }

    @Test
    void mutualConnectionsArePeopleOnTheNetwork() {
        List<String> mutual = all(people, "mutual");
        assertThat(mutual).isNotEmpty();
        assertThat(all(people, "slug")).containsAll(mutual);
    }

    @Test
    void portraitsUseHairThatCanBeDrawn() {
        String hair = Site.text(Site.DEMO.folder().resolve("portrait/hair.js"));
        for (String words : all(people, "portrait")) {
            assertThat(hair).contains("\n  " + words.split(" ", -1)[0] + ": {");
        }
    }

    @Test
    void atLeastFortyPeopleInviteAndEachIsKnown() {
        List<String> senders = stream(invitations)
                .filter(one -> one.get("kind").asString().equals("person"))
                .map(one -> one.get("from").asString())
                .toList();
        assertThat(senders).hasSizeGreaterThanOrEqualTo(40).doesNotHaveDuplicates();
        assertThat(all(people, "slug")).containsAll(senders);
    }

    @Test
    void onlyScenesWithWordsHaveANote() {
        Set<String> bare = Set.of("none", "follows");
        Set<String> seen = new TreeSet<>();
        for (JsonNode one : invitations) {
            if (!one.has("scene")) continue;
            String scene = one.get("scene").asString();
            seen.add(scene);
            assertThat(one.has("note")).as(one.toString()).isEqualTo(!bare.contains(scene));
            assertThat(bare.contains(scene) || inBoth(one.get("note")))
                    .as(one.toString())
                    .isTrue();
        }
        assertThat(seen).contains("none", "standard", "personal", "scam", "open", "follows");
    }

    private static List<String> all(JsonNode nodes, String field) {
        return stream(nodes)
                .filter(node -> node.has(field))
                .map(node -> node.get(field))
                .map(value -> value.isObject() ? value.get("slug").asString() : value.asString())
                .toList();
    }

    private static boolean inBoth(JsonNode texts) {
        return Site.LANGUAGES.stream()
                .allMatch(language ->
                        texts.has(language) && !texts.get(language).asString().isBlank());
    }

    private static Stream<JsonNode> stream(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false);
    }
}
