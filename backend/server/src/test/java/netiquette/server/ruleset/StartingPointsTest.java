package netiquette.server.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import netiquette.server.Scene;
import netiquette.server.ServerTest;
import netiquette.server.member.MemberId;
import netiquette.server.member.NotAllowedException;
import netiquette.server.team.TeamId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

@ServerTest
@TestConstructor(autowireMode = AutowireMode.ALL)
class StartingPointsTest {
    private static final List<String> CHOICE = new Packs().choice();

    private final Engines engines;
    private final StartingPoints startingPoints;
    private final RuleSets ruleSets;
    private final Publications publications;
    private final Scene scene;
    private final TeamId team;
    private final MemberId lead;

    StartingPointsTest(
            Engines engines, StartingPoints startingPoints, RuleSets ruleSets, Publications publications, Scene scene) {
        this.engines = engines;
        this.startingPoints = startingPoints;
        this.ruleSets = ruleSets;
        this.publications = publications;
        this.scene = scene;
        Scene.Sales sales = scene.sales();
        this.team = sales.team().id();
        this.lead = sales.lead().id();
    }

    @Test
    void publishesWithoutAnyOfThem() {
        ruleSets.chooseDial(lead, team, version(), "stance", "strict");
        CHOICE.forEach(name -> pack(name, false));
        assertThat(ruleSets.get(team).rules()).extracting(RuleView::pack).doesNotContainAnyElementsOf(CHOICE);
        assertThat(publications.publish(lead, team, version(), "").number()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("halves")
    void judgesWithEitherHalfOfThem(List<String> half) {
        CHOICE.forEach(name -> pack(name, half.contains(name)));
        assertThat(engines.ofDraft(team)).isNotNull();
    }

    static Stream<List<String>> halves() {
        return Stream.of(CHOICE.subList(0, CHOICE.size() / 2), CHOICE.subList(CHOICE.size() / 2, CHOICE.size()));
    }

    @Test
    void bringsBackAPackWithWhatTheTeamHadChangedInIt() {
        ruleSets.chooseDial(lead, team, version(), "broadcasts", "on");
        pack("visibility-ownership", false);
        assertThat(dials()).doesNotContain("broadcasts");
        pack("visibility-ownership", true);
        assertThat(ruleSets.get(team).rules()).extracting(RuleView::pack).endsWith("upkeep");
        assertThat(position("broadcasts")).isEqualTo("on");
        assertThat(ruleSets.get(team).unpublished()).isTrue();
        ruleSets.chooseDial(lead, team, version(), "broadcasts", "off");
        assertThat(ruleSets.get(team).unpublished()).isFalse();
    }

    @Test
    void knowsWhichKindsOfWorkAreThere() {
        assertThat(startingPoints.roles(team)).extracting(Offer::name).containsExactly("trade", "recruiters");
        assertThat(startingPoints.roles(team)).noneMatch(Offer::chosen);
        role("recruiters", true);
        role("trade", true);
        assertThat(startingPoints.roles(team)).allMatch(Offer::chosen);
        assertThat(position("broadcasts")).isEqualTo("by-segment");
        role("trade", false);
        assertThat(startingPoints.roles(team))
                .filteredOn(Offer::chosen)
                .extracting(Offer::name)
                .containsExactly("recruiters");
        assertThat(position("connection-visibility")).isEqualTo("open");
        assertThat(position("broadcasts")).as("recruiters announce nobody").isEqualTo("by-segment");
    }

    @Test
    void neverLeavesOutWhatTheOthersRestOn() {
        IntStream.range(0, 2)
                .forEach(time ->
                        assertThatThrownBy(() -> pack("invitations", time == 1)).isInstanceOf(RuleEditException.class));
        assertThatThrownBy(() -> role("astronauts", true)).isInstanceOf(RuleEditException.class);
    }

    @Test
    void refusesWhatAnotherTeamsLeadWantsAndWhatIsStale() {
        MemberId other = scene.sales().lead().id();
        long version = version();
        assertThatThrownBy(() -> startingPoints.choosePack(other, team, version, "upkeep", false))
                .isInstanceOf(NotAllowedException.class);
        pack("upkeep", false);
        assertThatThrownBy(() -> startingPoints.chooseRole(lead, team, version, "trade", true))
                .isInstanceOf(StaleDraftException.class);
        assertThat(position("connection-visibility")).isEqualTo("open");
    }

    private void pack(String name, boolean wanted) {
        startingPoints.choosePack(lead, team, version(), name, wanted);
    }

    private void role(String name, boolean wanted) {
        startingPoints.chooseRole(lead, team, version(), name, wanted);
    }

    private List<String> dials() {
        return ruleSets.get(team).dials().stream().map(DialView::name).toList();
    }

    private String position(String dial) {
        return ruleSets.get(team).dials().stream()
                .filter(view -> view.name().equals(dial))
                .findFirst()
                .orElseThrow()
                .value()
                .chosen();
    }

    private long version() {
        return ruleSets.get(team).version();
    }
}
