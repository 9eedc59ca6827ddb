package netiquette.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The texts of invitations fit everywhere, and what is quoted is said to be. */
class InvitationTextsTest {
    private static final int FREE_ACCOUNT = 200;
    private final Map<String, JsonNode> templates = new LinkedHashMap<>();

    InvitationTextsTest() {
        SourceTree.packs()
                .forEach(pack -> Packs.read(pack)
                        .path("templates")
                        .properties()
                        .forEach(one -> templates.put(one.getKey(), one.getValue())));
    }

    @Test
    void aFreeAccountHasTwoHundred() {
        assertThat(Packs.read("invitations")
                        .at("/parameters/noteLengthBasic/value")
                        .asInt())
                .isEqualTo(FREE_ACCOUNT);
    }

    /** What a rule offers while a note is written goes into that note. */
    @Test
    void everyTextOfAnInvitationHasAVersionThatFits() {
        Set<String> offered = new TreeSet<>();
        PackRule.all()
                .filter(rule -> rule.json().get("surface").toString().contains("invitation.note"))
                .flatMap(rule -> rule.json().path("actions").valueStream())
                .map(action -> action.path("copy").asString(""))
                .filter(name -> name.matches("t-0[236].*"))
                .forEach(offered::add);
        offered.addAll(List.of("t-02-when-unsure", "t-03-personal-invitation", "t-06-met-at-event"));
        assertThat(offered).hasSizeGreaterThanOrEqualTo(6).allMatch(this::fits);
    }

    private boolean fits(String name) {
        JsonNode text = templates.get(name);
        return Stream.of(text, text.path("short"), templates.getOrDefault(name + "-short", text.path("short")))
                .anyMatch(version -> Stream.of("nl", "en")
                        .map(language -> version.path(language).asString(""))
                        .allMatch(words -> !words.isBlank() && words.length() <= FREE_ACCOUNT));
    }

    @Test
    void aTextThatFitsNowhereIsFound() {
        assertThat(fits("t-01-archive-reply")).isFalse();
    }

    /** Quoted is what an article says; there is its year, its title, and who wrote it where that is known. */
    @ParameterizedTest
    @CsvSource({
        "t-01-archive-reply, R001-11, 2010, ''",
        "t-03-personal-invitation, R002-41, 2015-12, Robert Vos",
        "t-14-summary, R002-27, 2015-12, Robert Vos"
    })
    void whatIsQuotedNamesItsArticle(String name, String ref, String date, String author) {
        JsonNode text = templates.get(name);
        JsonNode source = text.get("source");
        assertThat(source.get("ref").asString()).isEqualTo(ref);
        assertThat(source.get("date").asString()).isEqualTo(date);
        assertThat(source.get("author").asString()).isEqualTo(author);
        assertThat(source.get("text").get("nl").asString()).isNotBlank();
        assertThat(text.has("quotes")
                        || source.path("says").path("nl").asString("").contains("Letterlijk"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{first}", "{newspaper}", "{address}", "{name}"})
    void whoAndWhereIsLeftOpenInThePersonalInvitation(String placeholder) {
        for (String language : List.of("nl", "en")) {
            assertThat(templates.get("t-03-personal-invitation").get(language).asString())
                    .containsOnlyOnce(placeholder);
        }
    }

    /** Ours are all the others: none claims to be taken over. */
    @Test
    void noOtherTextIsQuoted() {
        Set<String> quoted = Set.of("t-01-archive-reply", "t-03-personal-invitation", "t-14-summary");
        templates.forEach(
                (name, text) -> assertThat(text.has("quotes") || text.toString().contains("Letterlijk overgenomen"))
                        .as(name)
                        .isEqualTo(quoted.contains(name)));
    }
}
