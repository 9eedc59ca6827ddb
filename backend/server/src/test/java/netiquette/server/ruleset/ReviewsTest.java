package netiquette.server.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import netiquette.server.Scene;
import netiquette.server.ServerTest;
import netiquette.server.member.Member;
import netiquette.server.member.MemberId;
import netiquette.server.member.Members;
import netiquette.server.member.NotAllowedException;
import netiquette.server.member.Role;
import netiquette.server.team.TeamId;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

@ServerTest
@TestConstructor(autowireMode = AutowireMode.ALL)
class ReviewsTest {
    private final RuleSets ruleSets;
    private final Publications publications;
    private final Reviews reviews;
    private final Members members;
    private final Scene scene;
    private final Scene.Sales sales;
    private final TeamId team;
    private final MemberId writer;
    private final MemberId reader;

    ReviewsTest(RuleSets ruleSets, Publications publications, Reviews reviews, Members members, Scene scene) {
        this.members = members;
        this.ruleSets = ruleSets;
        this.publications = publications;
        this.reviews = reviews;
        this.scene = scene;
        this.sales = scene.sales();
        this.team = sales.team().id();
        this.writer = sales.lead().id();
        this.reader = scene.add(sales.team(), Role.LEAD).id();
    }

    @Test
    void areNotAskedForUnlessATeamWantsThem() {
        turn("open");

        assertThat(reviews.of(writer, team)).isEqualTo(new Review(false, false, true, Optional.empty()));
        publications.publish(writer, team, version(), "");
    }

    @Test
    void comeBeforeAPublication() {
        reviews.want(writer, team, true);
        turn("open");

        assertThatThrownBy(() -> publications.publish(writer, team, version(), ""))
                .isInstanceOf(ReviewMissingException.class);
        reviews.approve(reader, team, version());
        assertThat(reviews.of(writer, team).isEnough()).isTrue();
        publications.publish(writer, team, version(), "");
        assertThat(reviews.of(writer, team).wrote()).isFalse();
    }

    @Test
    void areNobodysOwn() {
        reviews.want(writer, team, true);
        turn("open");

        assertThatThrownBy(() -> reviews.approve(writer, team, version())).isInstanceOf(OwnReviewException.class);
    }

    @Test
    void areVoidAfterAChangeAndNotByWhoMadeIt() {
        reviews.want(writer, team, true);
        turn("open");
        long seen = version();
        reviews.approve(reader, team, seen);
        ruleSets.chooseDial(reader, team, version(), "stance", "selective");

        assertThat(reviews.of(reader, team)).isEqualTo(new Review(true, false, true, Optional.empty()));
        assertThatThrownBy(() -> reviews.approve(reader, team, seen)).isInstanceOf(StaleDraftException.class);
        assertThatThrownBy(() -> reviews.approve(reader, team, version())).isInstanceOf(OwnReviewException.class);
        assertThatThrownBy(() -> publications.publish(writer, team, version(), ""))
                .isInstanceOf(ReviewMissingException.class);
    }

    @Test
    void areNotWaitedForWhenARuleIsSilencedOrAnOldRevisionComesBack() {
        reviews.want(writer, team, true);

        assertThat(publications.withdraw(writer, team, "in-03-look-first", "").number())
                .isEqualTo(2);
        assertThat(publications.revert(writer, team, 1, "").number()).isEqualTo(3);
    }

    @Test
    void areGivenByThoseWhoKeepTheRulesAndTurnedOffByAnAdministrator() {
        MemberId member = scene.add(sales.team(), Role.MEMBER).id();
        MemberId stranger = scene.sales().lead().id();
        MemberId administrator = scene.add(sales.team(), Role.ADMINISTRATOR).id();
        reviews.want(writer, team, true);

        assertThatThrownBy(() -> reviews.approve(member, team, version())).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> reviews.approve(stranger, team, version())).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> reviews.want(stranger, team, true)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> reviews.want(writer, team, false)).isInstanceOf(NotAllowedException.class);
        reviews.want(administrator, team, false);
        assertThat(reviews.of(writer, team).wanted()).isFalse();
    }

    @Test
    void areGivenAndTakenBackByAReviewerWhoWritesAndPublishesNothing() {
        MemberId reviewer = scene.add(sales.team(), Role.REVIEWER).id();
        reviews.want(writer, team, true);
        turn("open");

        assertThat(reviews.of(reviewer, team).isOpen()).isTrue();
        reviews.approve(reviewer, team, version());
        reviews.withhold(reviewer, team, version(), "");
        assertThat(reviews.of(writer, team).approved()).isFalse();
        assertThatThrownBy(() -> publications.publish(writer, team, version(), ""))
                .isInstanceOf(ReviewMissingException.class);
        reviews.approve(reviewer, team, version());
        assertThatThrownBy(() -> publications.publish(reviewer, team, version(), ""))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> ruleSets.chooseDial(reviewer, team, version(), "stance", "strict"))
                .isInstanceOf(NotAllowedException.class);
        assertThat(publications.publish(writer, team, version(), "").number()).isEqualTo(2);
    }

    @Test
    void areNotOfWhoWroteBeforeTheyBecameAReviewer() {
        Member lead = scene.add(sales.team(), Role.LEAD);
        reviews.want(writer, team, true);
        ruleSets.chooseDial(lead.id(), team, version(), "stance", "open");
        members.changeRole(writer, lead.id(), Role.REVIEWER);

        assertThatThrownBy(() -> reviews.approve(lead.id(), team, version())).isInstanceOf(OwnReviewException.class);
    }

    @Test
    void areWithheldWithAReasonThatTheNextChangeMakesVoid() {
        MemberId reviewer = scene.add(sales.team(), Role.REVIEWER).id();
        reviews.want(writer, team, true);
        turn("open");
        reviews.approve(reviewer, team, version());
        reviews.withhold(reviewer, team, version(), "  Too strict for agencies.  ");

        assertThat(reviews.of(writer, team))
                .isEqualTo(new Review(
                        true, false, true, Optional.of(new Objection("Fenna Okonjo", "Too strict for agencies."))));
        assertThat(reviews.of(reader, team).isOpen()).isTrue();
        turn("selective");
        assertThat(reviews.of(writer, team).objection()).isEmpty();
    }

    @Test
    void takeAnObjectionBackAsTheyAreGiven() {
        reviews.want(writer, team, true);
        turn("open");
        reviews.withhold(reader, team, version(), "Who asked for this?");
        reviews.approve(reader, team, version());

        assertThat(reviews.of(writer, team).objection()).isEmpty();
        assertThat(reviews.of(writer, team).isEnough()).isTrue();
    }

    @Test
    void areWithheldForNobodyWhereATeamDoesNotAsk() {
        turn("open");
        reviews.withhold(reader, team, version(), "Who asked for this?");

        assertThat(reviews.of(writer, team).objection()).isEmpty();
        publications.publish(writer, team, version(), "");
        reviews.want(writer, team, true);
        assertThat(reviews.of(writer, team).objection())
                .as("nobody objects to what is out")
                .isEmpty();
    }

    @Test
    void areWithheldForWhatWasSeenAndInFewWords() {
        turn("open");
        long seen = version();
        turn("selective");
        String tooLong = "a".repeat(Objection.REASON + 1);

        assertThatThrownBy(() -> reviews.withhold(reader, team, seen, "")).isInstanceOf(StaleDraftException.class);
        assertThatThrownBy(() -> reviews.withhold(reader, team, version(), tooLong))
                .isInstanceOf(RuleEditException.class);
        reviews.withhold(reader, team, version(), tooLong.substring(1));
    }

    private void turn(String stance) {
        ruleSets.chooseDial(writer, team, version(), "stance", stance);
    }

    private long version() {
        return ruleSets.get(team).version();
    }
}
