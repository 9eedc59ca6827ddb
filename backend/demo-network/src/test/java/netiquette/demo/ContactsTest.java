package netiquette.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ContactsTest {
    /** So many people who do not know the sender, and functions stop working. */
    private static final int STRANGERS = 5;

    private final List<JsonNode> contacts = StreamSupport.stream(
                    Site.DEMO.json("contacts.json").spliterator(), false)
            .toList();

    @Test
    void nobodyInTheAddressBookCanBeReached() {
        assertThat(contacts)
                .hasSizeGreaterThan(40)
                .allSatisfy(
                        contact -> assertThat(contact.get("mail").asString()).endsWith(".example"));
    }

    @Test
    void whoeverIsAlreadyConnectedIsInItUnderAnotherAddress() {
        List<String> connected = StreamSupport.stream(
                        Site.DEMO.json("people.json").spliterator(), false)
                .filter(person -> person.get("degree").asInt() == 1)
                .map(person -> person.get("slug").asString())
                .toList();
        assertThat(contacts.stream()
                        .filter(contact -> contact.has("slug"))
                        .map(contact -> contact.get("slug").asString()))
                .containsExactlyInAnyOrderElementsOf(connected);
    }

    @Test
    void enoughOfThemDoNotKnowTheSenderForFunctionsToStop() {
        assertThat(answers().filter("dont-know"::equals)).hasSizeGreaterThanOrEqualTo(STRANGERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages_en.json", "messages_nl.json"})
    void everyKindAndAnswerHasWords(String bundle) {
        JsonNode texts = Site.DEMO.json(bundle);
        Stream<String> kinds =
                contacts.stream().map(contact -> "kind." + contact.get("kind").asString());
        assertThat(Stream.concat(kinds, answers().map(answer -> "answer." + answer)))
                .isNotEmpty()
                .allMatch(texts::has);
    }

    @Test
    void everyKindHasAPlaceOnTheResultPage() {
        String page = Site.text(Site.DEMO.folder().resolve("page/import-result.js"));
        Set<String> kinds = Set.copyOf(
                contacts.stream().map(contact -> contact.get("kind").asString()).toList());
        assertThat(kinds).allSatisfy(kind -> assertThat(page).contains("\"" + kind + "\""));
    }

    private Stream<String> answers() {
        return contacts.stream()
                .filter(contact -> contact.has("answer"))
                .map(contact -> contact.get("answer").asString());
    }
}
