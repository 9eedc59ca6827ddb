package netiquette.server.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import netiquette.server.FakeClock;
import netiquette.server.Scene;
import netiquette.server.ServerTest;
import netiquette.server.member.AppInHand;
import netiquette.server.member.Enrolment;
import netiquette.server.member.MemberId;
import netiquette.server.member.NotAllowedException;
import netiquette.server.member.Role;
import netiquette.server.member.SecondFactors;
import netiquette.server.team.TeamId;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

@ServerTest
@TestConstructor(autowireMode = AutowireMode.ALL)
class SecondStepsTest {
    private final SecondSteps steps;
    private final SecondFactors factors;
    private final RuleSets ruleSets;
    private final Revisions revisions;
    private final Publications publications;
    private final Reviews reviews;
    private final PlannedPublications planned;
    private final FakeClock clock;
    private final Scene scene;
    private final Scene.Sales sales;
    private final TeamId team;
    private final MemberId lead;

    SecondStepsTest(
            SecondSteps steps,
            SecondFactors factors,
            RuleSets ruleSets,
            Revisions revisions,
            Publications publications,
            Reviews reviews,
            PlannedPublications planned,
            FakeClock clock,
            Scene scene) {
        this.steps = steps;
        this.factors = factors;
        this.ruleSets = ruleSets;
        this.revisions = revisions;
        this.publications = publications;
        this.reviews = reviews;
        this.planned = planned;
        this.clock = clock;
        this.scene = scene;
        this.sales = scene.sales();
        this.team = sales.team().id();
        this.lead = sales.lead().id();
    }

    @Test
    void areNotAskedForUnlessATeamWantsThem() {
        turn();
        assertThat(steps.isMissing(lead, team)).isFalse();
        publications.publish(lead, team, version(), "");
    }

    @Test
    void comeBeforeWhateverLetsADraftOut() {
        turn();
        steps.want(lead, team, true);
        MemberId reader = scene.add(sales.team(), Role.LEAD).id();

        assertThat(steps.isMissing(lead, team)).isTrue();
        assertThatThrownBy(() -> publications.publish(lead, team, version(), ""))
                .isInstanceOf(SecondStepMissingException.class);
        assertThatThrownBy(() -> planned.plan(
                        lead,
                        team,
                        Publication.of(version(), ""),
                        clock.instant().plus(Duration.ofDays(1))))
                .isInstanceOf(SecondStepMissingException.class);
        assertThatThrownBy(() -> reviews.approve(reader, team, version()))
                .isInstanceOf(SecondStepMissingException.class);
        assertThat(revisions.of(team)).hasSize(1);

        connect(lead);
        assertThat(publications.publish(lead, team, version(), "").number()).isEqualTo(2);
    }

    @Test
    void letAPlanFailOfWhomTheyAreMissing() {
        turn();
        planned.plan(lead, team, Publication.of(version(), ""), clock.instant().plus(Duration.ofMinutes(5)));
        steps.want(lead, team, true);
        clock.pass(Duration.ofMinutes(6));
        planned.publishDue();
        assertThat(revisions.of(team)).hasSize(1);
        assertThat(planned.of(team).orElseThrow().state()).isEqualTo(PlannedPublication.State.FAILED);
    }

    @Test
    void areNotWaitedForWhenSomethingIsAmiss() {
        steps.want(lead, team, true);
        assertThat(publications.withdraw(lead, team, "in-03-look-first", "").number())
                .isEqualTo(2);
        assertThat(publications.revert(lead, team, 1, "").number()).isEqualTo(3);
    }

    @Test
    void areTurnedOffByAnAdministratorAlone() {
        MemberId administrator = scene.add(sales.team(), Role.ADMINISTRATOR).id();
        MemberId member = scene.add(sales.team(), Role.MEMBER).id();
        assertThatThrownBy(() -> steps.want(member, team, true)).isInstanceOf(NotAllowedException.class);
        steps.want(lead, team, true);
        assertThatThrownBy(() -> steps.want(lead, team, false)).isInstanceOf(NotAllowedException.class);
        steps.want(administrator, team, false);
        assertThat(steps.isWanted(team)).isFalse();
    }

    private void connect(MemberId member) {
        Enrolment enrolment = factors.begin(member);
        factors.confirm(member, enrolment, AppInHand.code(enrolment, clock.instant()));
    }

    private void turn() {
        ruleSets.chooseDial(lead, team, version(), "stance", "open");
    }

    private long version() {
        return ruleSets.get(team).version();
    }
}
