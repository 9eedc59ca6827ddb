package netiquette.server.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import netiquette.server.Scene;
import netiquette.server.ServerTest;
import netiquette.server.network.Found;
import netiquette.server.network.NetworkChange;
import netiquette.server.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import tools.jackson.databind.json.JsonMapper;

@ServerTest
@TestConstructor(autowireMode = AutowireMode.ALL)
class TeamNetworksTest {
    private static final String LINKEDIN = "linkedin";
    private static final String CARD = "{\"received\":{\"card\":\"[data-row]\",\"accept\":null}}";

    private final TeamNetworks networks;
    private final RuleSets ruleSets;
    private final Revisions revisions;
    private final Publications publications;
    private final PackFiles files;
    private final Scene.Sales here;
    private final Scene.Sales there;

    TeamNetworksTest(
            TeamNetworks networks,
            RuleSets ruleSets,
            Revisions revisions,
            Publications publications,
            PackFiles files,
            Scene scene) {
        this.networks = networks;
        this.ruleSets = ruleSets;
        this.revisions = revisions;
        this.publications = publications;
        this.files = files;
        here = scene.sales();
        there = scene.sales();
    }

    @Test
    void areAsShippedAtFirst() {
        assertThat(networks.all(here.team().id())).singleElement().satisfies(network -> {
            assertThat(network.id()).isEqualTo(LINKEDIN);
            assertThat(network.isChanged()).isFalse();
            assertThat(network.changes()).isEmpty();
            assertThat(network.found()).isEmpty();
        });
        assertThat(networks.changes(here.team().id())).isEmpty();
        assertThat(networks.shipped(LINKEDIN)).contains("\"card\" : \"li[data-card]\"");
        assertThat(networks.get(here.team().id(), "elsewhere")).isEmpty();
    }

    @Test
    void areDraftedAndPublishedLikeRules() {
        write(here, CARD);

        TeamNetwork network = get(here);
        assertThat(network.isChanged()).isTrue();
        assertThat(network.changes()).extracting(NetworkChange::path).containsExactly("received.card");
        assertThat(network.found()).containsExactly(new Found("received.card", 2, 0, List.of("invitations")));
        assertThat(ruleSets.get(here.team().id()).unpublished()).isTrue();
        assertThat(networks.changes(here.team().id())).singleElement().satisfies(difference -> {
            assertThat(difference.network()).isEqualTo("A network");
            assertThat(difference.lost()).extracting(Found::path).containsExactly("received.card");
        });

        Publication meant = new Publication(version(here), "", true);
        Revision revision = publications.publish(here.lead().id(), here.team().id(), meant, Ring.ALL);

        String document = revisions.document(here.team().id(), revision.number());
        assertThat(JsonMapper.shared().readTree(document).path("networks").path(LINKEDIN))
                .isEqualTo(JsonMapper.shared().readTree(CARD));
        assertThat(networks.changes(here.team().id())).isEmpty();
        assertThat(ruleSets.get(here.team().id()).unpublished()).isFalse();
    }

    @Test
    void areGivenBack() {
        write(here, CARD);
        networks.giveBack(here.lead().id(), here.team().id(), version(here), LINKEDIN);
        assertThat(get(here).isChanged()).isFalse();
        assertThat(ruleSets.get(here.team().id()).unpublished()).isFalse();
    }

    @Test
    void areAsShippedAgainWhenAChangeChangesNothing() {
        write(here, CARD);
        write(here, "{\"received\":{\"card\":\"li[data-card]\"}}");
        assertThat(get(here).isChanged()).isFalse();
    }

    @Test
    void areNotChangedOnAnOlderVersion() {
        long before = version(here);
        write(here, CARD);
        assertThatThrownBy(
                        () -> networks.write(here.lead().id(), here.team().id(), before, LINKEDIN, networks.read("{}")))
                .isInstanceOf(StaleDraftException.class);
        assertThatThrownBy(() -> networks.giveBack(here.lead().id(), here.team().id(), before, LINKEDIN))
                .isInstanceOf(StaleDraftException.class);
        assertThat(get(here).isChanged()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"received\":{\"crad\":\"li\"}} | received.crad | network-name",
                "{\"received\":{\"card\":7}} | received.card | network-text",
                "{\"received\":{\"card\":\"li[\"}} | received.card | network-selector",
                "{\"routes\":{\"accept\":[\"buy\"]}} | routes.accept[0] | network-choice",
                "{\"name\":\"X\"} | name | network-settled",
                "{\"received\":null} | received | network-needed",
                "{\"received\":[]} | received | network-object",
                "{\"received\":{\"acceptWords\":\"Ja\"}} | received.acceptWords | network-list",
                "{\"received\":{\"noteHasPart\":false}} | received.noteHasPart | network-true",
                "{\"received\":{\"facts\":{\"headline\":{\"atLeast\":\"x\"}}}} | received.facts.headline.atLeast"
                        + " | network-number",
                "{\"received\":{\"facts\":{\"headline\":{\"until\":\"x\"}}}} | received.facts.headline.until | network-day",
            })
    void refuseWhatNoBrowserTakes(String changes, String path, String key) {
        assertThat(networks.problems(LINKEDIN, networks.read(changes)))
                .extracting(Refusal::key)
                .containsExactly(key);
        assertThatThrownBy(() -> write(here, changes))
                .asInstanceOf(type(RuleEditException.class))
                .satisfies(refusal -> assertThat(refusal.path()).contains(path));
        assertThatThrownBy(() -> files.preview(here.team().id(), "{\"networks\":{\"linkedin\":" + changes + "}}"))
                .asInstanceOf(type(RuleEditException.class))
                .satisfies(refusal -> assertThat(refusal.path()).contains("networks.linkedin." + path));
        assertThat(get(here).isChanged()).isFalse();
    }

    @Test
    void refuseWhatIsNoObjectOrTooLong() {
        assertThatThrownBy(() -> networks.read("[]")).isInstanceOf(RuleEditException.class);
        assertThatThrownBy(() -> networks.read("{\"a\":1,\"a\":2}")).isInstanceOf(RuleEditException.class);
        assertThatThrownBy(() -> networks.read(" ".repeat(30_000) + "{}")).isInstanceOf(RuleEditException.class);
        assertThatThrownBy(() -> networks.look(here.team().id(), LINKEDIN, "x".repeat(TeamNetworks.LONGEST_PAGE + 1)))
                .isInstanceOf(RuleEditException.class);
        assertThat(networks.read("  ").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"networks\":{\"elsewhere\":{}}} | networks.elsewhere",
                "{\"networks\":{\"linkedin\":\"li\"}} | networks.linkedin",
            })
    void areRefusedFromAFileWithThePlace(String file, String place) {
        assertThatThrownBy(() -> files.preview(here.team().id(), file))
                .asInstanceOf(type(RuleEditException.class))
                .satisfies(refusal -> assertThat(refusal.path()).contains(place));
    }

    @Test
    void areCarriedToAnotherTeamInAFile() {
        write(here, CARD);
        String file = files.text(here.team().id());

        PackPreview preview = files.preview(there.team().id(), file);
        assertThat(preview.networks())
                .singleElement()
                .satisfies(difference -> assertThat(difference.changes())
                        .extracting(NetworkChange::path)
                        .containsExactly("received.card"));
        assertThat(preview.lists()).isEmpty();
        assertThat(preview.isEmpty()).isFalse();

        files.take(there.lead().id(), there.team().id(), version(there), file);
        assertThat(get(there).text()).isEqualTo(get(here).text());
        assertThat(files.preview(there.team().id(), file).isEmpty()).isTrue();
    }

    @Test
    void areTriedOnAPageThatSomebodyBrings() {
        write(here, CARD);
        assertThat(networks.look(here.team().id(), LINKEDIN, "<p data-row><p data-row>"))
                .contains(new Found("received.card", 0, 2, List.of()), new Found("received.list", 0, 0, List.of()));
    }

    private TeamNetwork get(Scene.Sales team) {
        return networks.get(team.team().id(), LINKEDIN).orElseThrow();
    }

    private void write(Scene.Sales team, String changes) {
        networks.write(team.lead().id(), team.team().id(), version(team), LINKEDIN, networks.read(changes));
    }

    private long version(Scene.Sales team) {
        return ruleSets.get(team.team().id()).version();
    }
}
