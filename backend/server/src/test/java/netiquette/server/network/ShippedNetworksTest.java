package netiquette.server.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import netiquette.server.network.NetworkProblem.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ShippedNetworksTest {
    private final ShippedNetworks networks = new ShippedNetworks();
    private final Network network = networks.find("linkedin").orElseThrow();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'received': {'card': '[data-row]', 'acceptWords': ['Ja'], 'noteHasPart': true}}",
                "{'received': {'accept': null, 'facts': {'headline': null}}}",
                "{'received': {'facts': {'company': {'words': 'p', 'within': 'page', 'atLeast': 12}}}}",
                "{'received': {'facts': {'can-personalise': {'known': false, 'until': '2027-03-01'}}}}",
                "{'places': {'message.writing': [{'node': 'form', 'kind': 'text'}], 'profile.own': null}}",
                "{'routes': {'accept': ['route_ignore'], 'decline': []}}",
            })
    void takeChangesThatBrowsersTake(String changes) {
        assertThat(networks.problems(network, json(changes))).isEmpty();
    }

    @Test
    void tellTheListsThatPeopleReadOffAPage() {
        assertThat(networks.words(network, json("{'received': {'acceptWords': ['Ja']}}")))
                .contains(new WordList("received", "received.acceptWords", "acceptWords", List.of("Ja")))
                .extracting(WordList::name)
                .containsOnly("acceptWords", "labels", "paths");
    }

    @Test
    void takeOtherWordsAndLeaveAllElseAsItIs() {
        ObjectNode before = json("{'received': {'card': '[data-row]', 'parts': null}}");
        ObjectNode after = networks.withWords(network, before, "received.acceptWords", List.of("Ja", "Yes"));
        assertThat(after)
                .isEqualTo(json("{'received': {'card': '[data-row]', 'parts': null, 'acceptWords': ['Ja', 'Yes']}}"));
        List<String> shipped = networks.words(network, json("{}")).stream()
                .filter(list -> list.path().equals("received.acceptWords"))
                .findFirst()
                .orElseThrow()
                .words();
        assertThat(networks.withWords(network, after, "received.acceptWords", shipped))
                .isEqualTo(before);
        assertThat(networks.withWords(network, before, "received.elsewhere", List.of("Ja")))
                .isEqualTo(before);
    }

    @Test
    void takeOtherWordsWithinAListOfPlaces() {
        WordList labels = networks.words(network, json("{}")).stream()
                .filter(list -> list.path().startsWith("places.") && list.name().equals("labels"))
                .findFirst()
                .orElseThrow();
        ObjectNode changes = networks.withWords(network, json("{}"), labels.path(), List.of("Say it"));
        assertThat(networks.problems(network, changes)).isEmpty();
        assertThat(networks.words(network, changes))
                .contains(new WordList("places", labels.path(), "labels", List.of("Say it")))
                .hasSameSizeAs(networks.words(network, json("{}")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'id': 'demo'} | SETTLED | id",
                "{'recieved': {'card': 'li'}} | NAME | recieved",
                "{'own': [{'node': 'p'}]} | NAME | own",
                "{'received': null} | NEEDED | received",
                "{'received': {'card': null}} | NEEDED | received.card",
                "{'received': {'crad': 'li'}} | NAME | received.crad",
                "{'received': {'card': ['li']}} | KIND | received.card",
                "{'received': {'card': 7}} | KIND | received.card",
                "{'received': 'li'} | KIND | received",
                "{'received': {'noteHasPart': false}} | KIND | received.noteHasPart",
                "{'received': {'acceptWords': 'Ja'}} | KIND | received.acceptWords",
                "{'received': {'acceptWords': ['Ja', 7]}} | KIND | received.acceptWords[1]",
                "{'received': {'acceptWords': ['']}} | KIND | received.acceptWords[0]",
                "{'received': {'card': 'li['}} | SELECTOR | received.card",
                "{'received': {'facts': {'mood': {'words': 'p'}}}} | NAME | received.facts.mood",
                "{'received': {'facts': {'__proto__': {'words': 'p'}}}} | NAME | received.facts.__proto__",
                "{'received': {'facts': {'can-personalise': {'known': 'no'}}}} | KIND"
                        + " | received.facts.can-personalise.known",
                "{'received': {'facts': {'can-personalise': {'until': 'soon'}}}} | DAY"
                        + " | received.facts.can-personalise.until",
                "{'places': {'garden': []}} | NAME | places.garden",
                "{'places': {'profile.own': [{'kind': 'text'}]}} | NEEDED | places.profile.own[0].node",
                "{'places': {'profile.own': [{'node': null, 'kind': 'text'}]}} | NEEDED"
                        + " | places.profile.own[0].node",
                "{'places': {'profile.own': [{'node': 'p', 'kind': 'dance'}]}} | CHOICE"
                        + " | places.profile.own[0].kind",
                "{'places': {'profile.own': ['p']}} | KIND | places.profile.own[0]",
                "{'routes': {'accept': ['buy_now']}} | CHOICE | routes.accept[0]",
            })
    void sayWhatNoBrowserTakesAndWhere(String changes, Reason reason, String path) {
        assertThat(networks.problems(network, json(changes)))
                .extracting(NetworkProblem::reason, NetworkProblem::path)
                .containsExactly(tuple(reason, path));
    }

    @Test
    void sayAllThatDoesNotFitAtOnce() {
        assertThat(networks.problems(network, json("{'received': {'card': 'li[', 'crad': 1}, 'name': 'X'}")))
                .extracting(NetworkProblem::path)
                .containsExactly("received.card", "received.crad", "name");
    }

    @Test
    void takeNoMoreThanBrowsersDo() {
        String word = "\"" + "x".repeat(20_000) + "\"";
        ObjectNode changes = json("{'received': {'acceptWords': [" + word + "]}}");
        assertThat(networks.problems(network, changes))
                .extracting(NetworkProblem::reason)
                .containsExactly(Reason.LONG);
    }

    @Test
    void tellNameByNameWhatChanges() {
        ObjectNode changes = json("{'received': {'card': '[data-row]', 'acceptWords': ['Accept', 'Ja'],"
                + " 'facts': {'headline': null}}, 'places': {'profile.own': [{'node': 'p', 'kind': 'text'}]}}");

        assertThat(networks.changes(network.definition(), network.with(changes)))
                .extracting(NetworkChange::part, NetworkChange::path, NetworkChange::before, NetworkChange::after)
                .containsExactly(
                        tuple("received", "received.card", List.of("li[data-card]"), List.of("[data-row]")),
                        tuple(
                                "received",
                                "received.acceptWords",
                                List.of("Accept", "Accepteren"),
                                List.of("Accept", "Ja")),
                        tuple("received", "received.facts.headline.words", List.of(".headline"), List.of()),
                        tuple(
                                "places",
                                "places.profile.own",
                                List.of(
                                        "{\"node\":\".profile\",\"kind\":\"text\",\"person\":{\"link\":\"a[href*='/in/']\"}}"),
                                List.of("{\"node\":\"p\",\"kind\":\"text\"}")));
        assertThat(networks.changes(network.definition(), network.definition())).isEmpty();
    }

    @Test
    void tellWhatIsFoundOnTheirPagesBeforeAndAfter() {
        assertThat(tried("{'received': {'card': '[data-row]'}}"))
                .containsExactly(new Found("received.card", 2, 0, List.of("invitations")));
        assertThat(tried("{'received': {'card': 'li'}}")).containsExactly(new Found("received.card", 2, 2, List.of()));
        assertThat(tried("{'received': {'acceptWords': ['Accept']}}"))
                .containsExactly(new Found("received.acceptWords", 2, 1, List.of()));
    }

    /** What stands on some pages only, or on a part of another, is not looked for elsewhere. */
    @Test
    void tryWhatIsOfSomePagesThere() {
        assertThat(tried("{'received': {'card': 'p'}}")).containsExactly(new Found("received.card", 2, 1, List.of()));
        assertThat(tried("{'received': {'card': 'p', 'parts': '#outlet'}}"))
                .contains(new Found("received.card", 2, 2, List.of()), new Found("received.parts", 0, 1, List.of()));
        assertThat(tried("{'received': {'pages': {'paths': ['/mynetwork/sent']}}}"))
                .contains(new Found("received.card", 2, 0, List.of("invitations")))
                .noneMatch(found -> found.before() == found.after());
    }

    /** An entry point counts with its address, its selector and its words together. */
    @Test
    void tryAPlaceAsAWhole() {
        String place = "{'node': 'a', 'kind': 'import-entry', 'labels': ['%s']}";
        assertThat(tried("{'places': {'contacts.import': [" + place.formatted("Bring friends") + "]}}"))
                .containsExactly(new Found("places.contacts.import", 1, 0, List.of("invitations")));
        assertThat(tried("{'places': {'contacts.import': [" + place.formatted("import CONTACTS") + "]}}"))
                .containsExactly(new Found("places.contacts.import", 1, 2, List.of()));
    }

    @Test
    void tryEverythingOnAPageThatSomebodyBrings() {
        NetworkPage page =
                NetworkPage.brought("<ul><li data-row><script>alert(1)</script><button>Accept</button></ul>");
        ObjectNode after = network.with(json("{'received': {'card': '[data-row]'}}"));

        assertThat(networks.tried(page, network.definition(), after))
                .contains(
                        new Found("pressable", 1, 1, List.of()),
                        new Found("received.card", 0, 1, List.of()),
                        new Found("received.acceptWords", 1, 1, List.of()),
                        new Found("places.contacts.import", 0, 0, List.of()),
                        new Found("places.profile.own[].person.link", 0, 0, List.of()))
                .noneMatch(found -> found.path().startsWith("routes"));
    }

    private List<Found> tried(String changes) {
        return networks.tried(network, network.definition(), network.with(json(changes)));
    }

    private static ObjectNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"')).asObject();
    }
}
