package netiquette.server.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import netiquette.server.FakeClock;
import netiquette.server.Scene;
import netiquette.server.ServerTest;
import netiquette.server.member.MemberId;
import netiquette.server.member.Members;
import netiquette.server.member.NotAllowedException;
import netiquette.server.member.Role;
import netiquette.server.ruleset.PlannedPublication.State;
import netiquette.server.team.TeamId;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

@ServerTest
@TestConstructor(autowireMode = AutowireMode.ALL)
class PlannedPublicationsTest {
    private static final Duration DAY = Duration.ofDays(1);

    private final PlannedPublications planning;
    private final RuleSets ruleSets;
    private final Revisions revisions;
    private final Reviews reviews;
    private final Members members;
    private final FakeClock clock;
    private final Scene scene;
    private final Scene.Sales sales;
    private final TeamId team;
    private final MemberId lead;

    PlannedPublicationsTest(
            PlannedPublications planning,
            RuleSets ruleSets,
            Revisions revisions,
            Reviews reviews,
            Members members,
            FakeClock clock,
            Scene scene) {
        this.planning = planning;
        this.ruleSets = ruleSets;
        this.revisions = revisions;
        this.reviews = reviews;
        this.members = members;
        this.clock = clock;
        this.scene = scene;
        sales = scene.sales();
        team = sales.team().id();
        lead = sales.lead().id();
    }

    @Test
    void publishesWhenItsMomentComesAndNotBefore() {
        turn("open");
        plan(DAY);

        clock.pass(DAY.minusMinutes(2));
        planning.publishDue();
        assertThat(ruleSets.get(team).inForce().number()).isEqualTo(1);
        assertThat(planning.of(team))
                .hasValueSatisfying(planned -> assertThat(planned.state()).isEqualTo(State.WAITING));

        clock.pass(Duration.ofMinutes(3));
        planning.publishDue();
        planning.publishDue();
        assertThat(ruleSets.get(team).inForce().number()).isEqualTo(2);
        assertThat(revisions.of(team).getFirst().note()).isEqualTo("After the holiday");
        assertThat(planning.of(team)).isEmpty();
    }

    @Test
    void lapsesWhenSomebodySavesInBetween() {
        turn("open");
        plan(DAY);
        turn("strict");

        assertThat(planning.of(team))
                .hasValueSatisfying(planned -> assertThat(planned.state()).isEqualTo(State.LAPSED));
        clock.pass(DAY.plusMinutes(1));
        planning.publishDue();
        assertThat(ruleSets.get(team).inForce().number()).isEqualTo(1);
        assertThat(planning.of(team))
                .hasValueSatisfying(planned -> assertThat(planned.state()).isEqualTo(State.FAILED));
    }

    @Test
    void canBeTakenBackAndPlannedAnew() {
        turn("open");
        plan(DAY);
        planning.cancel(lead, team);
        assertThat(planning.of(team)).isEmpty();

        plan(DAY);
        plan(DAY.multipliedBy(2));
        clock.pass(DAY.plusMinutes(1));
        planning.publishDue();
        assertThat(ruleSets.get(team).inForce().number()).isEqualTo(1);
    }

    @Test
    void refusesWhatPublishingWouldRefuseNow() {
        assertThatThrownBy(() -> plan(DAY)).isInstanceOf(NothingToPublishException.class);
        turn("open");
        assertThatThrownBy(() -> planning.plan(
                        lead, team, Publication.of(1, ""), clock.instant().plus(DAY)))
                .isInstanceOf(StaleDraftException.class);
        for (Duration ahead : new Duration[] {Duration.ZERO, DAY.negated(), Duration.ofDays(367)}) {
            assertThatThrownBy(() -> plan(ahead)).isInstanceOf(RuleEditException.class);
        }
        reviews.want(lead, team, true);
        assertThatThrownBy(() -> plan(DAY)).isInstanceOf(ReviewMissingException.class);
    }

    @Test
    void isForLeadsOfThatTeam() {
        turn("open");
        for (MemberId stranger : new MemberId[] {
            scene.sales().lead().id(), scene.add(sales.team(), Role.MEMBER).id()
        }) {
            assertThatThrownBy(() -> planning.plan(
                            stranger,
                            team,
                            Publication.of(version(), ""),
                            clock.instant().plus(DAY)))
                    .isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> planning.cancel(stranger, team)).isInstanceOf(NotAllowedException.class);
        }
    }

    @Test
    void doesNotPublishForSomebodyWhoMayNoLonger() {
        MemberId other = scene.add(sales.team(), Role.LEAD).id();
        turn("open");
        planning.plan(
                other, team, Publication.of(version(), ""), clock.instant().plus(DAY));
        members.changeRole(lead, other, Role.MEMBER);

        clock.pass(DAY.plusMinutes(1));
        planning.publishDue();

        assertThat(ruleSets.get(team).inForce().number()).isEqualTo(1);
        assertThat(planning.of(team))
                .hasValueSatisfying(planned -> assertThat(planned.state()).isEqualTo(State.FAILED));
    }

    private void plan(Duration ahead) {
        planning.plan(
                lead,
                team,
                Publication.of(version(), " After the holiday "),
                clock.instant().plus(ahead));
    }

    private void turn(String stance) {
        assertThat(ruleSets.chooseDial(lead, team, version(), "stance", stance).unpublished())
                .isTrue();
    }

    private long version() {
        return ruleSets.get(team).version();
    }
}
