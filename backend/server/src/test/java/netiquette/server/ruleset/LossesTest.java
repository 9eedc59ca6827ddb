package netiquette.server.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Locale;
import netiquette.server.FakeClock;
import netiquette.server.Scene;
import netiquette.server.ServerTest;
import netiquette.server.member.MemberId;
import netiquette.server.refusal.Refusals;
import netiquette.server.ruleset.PlannedPublication.State;
import netiquette.server.team.TeamId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/** A draft that finds less on a network's pages than what is in force. */
@ServerTest
@TestConstructor(autowireMode = AutowireMode.ALL)
class LossesTest {
    private static final Duration DAY = Duration.ofDays(1);

    private final TeamNetworks networks;
    private final RuleSets ruleSets;
    private final Revisions revisions;
    private final Publications publications;
    private final PlannedPublications planning;
    private final Refusals refusals;
    private final FakeClock clock;
    private final TeamId team;
    private final MemberId lead;

    LossesTest(
            TeamNetworks networks,
            RuleSets ruleSets,
            Revisions revisions,
            Publications publications,
            PlannedPublications planning,
            Refusals refusals,
            FakeClock clock,
            Scene scene) {
        this.networks = networks;
        this.ruleSets = ruleSets;
        this.revisions = revisions;
        this.publications = publications;
        this.planning = planning;
        this.refusals = refusals;
        this.clock = clock;
        Scene.Sales sales = scene.sales();
        team = sales.team().id();
        lead = sales.lead().id();
    }

    @ParameterizedTest
    @EnumSource
    void areNotPublishedUnlessTheyAreMeant(Ring ring) {
        loseTheCard();
        assertThatThrownBy(() -> publications.publish(lead, team, unsaid(), ring))
                .isInstanceOf(LossesException.class);
        assertThat(revisions.of(team)).hasSize(1);
        assertThat(publications.publish(lead, team, meant(), ring).number()).isEqualTo(2);
    }

    @Test
    void areNotAskedForWhereNothingIsLost() {
        networks.write(
                lead,
                team,
                version(),
                "linkedin",
                networks.read("{\"received\": {\"card\": \"li[data-card], li[data-row]\"}}"));
        assertThat(networks.changes(team)).hasSize(1);
        assertThat(publications.publish(lead, team, unsaid(), Ring.ALL).number())
                .isEqualTo(2);
    }

    @Test
    void areMeantWhenAPublicationIsPlannedAndThenGoLiveByThemselves() {
        loseTheCard();
        assertThatThrownBy(() ->
                        planning.plan(lead, team, unsaid(), clock.instant().plus(DAY)))
                .isInstanceOf(LossesException.class);
        planning.plan(lead, team, meant(), clock.instant().plus(DAY));

        clock.pass(DAY.plusMinutes(1));
        planning.publishDue();
        assertThat(ruleSets.get(team).inForce().number()).isEqualTo(2);
    }

    @Test
    void thatNobodySawWhenTheyPlannedAreRefusedWhenTheMomentComes() {
        loseTheCard();
        publications.publish(lead, team, meant(), Ring.ALL);
        ruleSets.chooseDial(lead, team, version(), "stance", "open");
        planning.plan(lead, team, unsaid(), clock.instant().plus(DAY));
        publications.revert(lead, team, 1, "");

        clock.pass(DAY.plusMinutes(1));
        planning.publishDue();
        assertThat(ruleSets.get(team).inForce().number()).isEqualTo(3);
        assertThat(planning.of(team))
                .hasValueSatisfying(planned -> assertThat(planned.state()).isEqualTo(State.FAILED));
    }

    @Test
    void areAskedForTooWhenAnOldRevisionComesBack() {
        loseTheCard();
        publications.publish(lead, team, meant(), Ring.ALL);
        networks.giveBack(lead, team, version(), "linkedin");
        publications.publish(lead, team, unsaid(), Ring.ALL);

        assertThat(networks.changes(team, 2).getFirst().lost()).isNotEmpty();
        assertThatThrownBy(() -> publications.revert(lead, team, 2, "")).isInstanceOf(LossesException.class);
        assertThat(revisions.of(team)).hasSize(3);
        assertThat(publications.revert(lead, team, 2, "", true).number()).isEqualTo(4);
        assertThat(networks.changes(team, 1).getFirst().lost()).isEmpty();
        assertThat(publications.revert(lead, team, 1, "").number()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"en, A network, say that it is meant so", "nl, A network, bevestig dat je het zo bedoelt"})
    void areNamed(String language, String network, String words) {
        loseTheCard();
        assertThatThrownBy(() -> publications.publish(lead, team, version(), ""))
                .isInstanceOfSatisfying(
                        LossesException.class,
                        refused -> assertThat(refusals.detail(refused, Locale.of(language)))
                                .contains(network, words));
    }

    private void loseTheCard() {
        networks.write(
                lead, team, version(), "linkedin", networks.read("{\"received\": {\"card\": \"li[data-row]\"}}"));
    }

    private Publication unsaid() {
        return Publication.of(version(), "");
    }

    private Publication meant() {
        return new Publication(version(), "", true);
    }

    private long version() {
        return ruleSets.get(team).version();
    }
}
