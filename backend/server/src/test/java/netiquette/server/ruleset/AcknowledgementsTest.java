package netiquette.server.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import netiquette.server.Scene;
import netiquette.server.ServerTest;
import netiquette.server.member.Member;
import netiquette.server.member.Members;
import netiquette.server.member.NotAllowedException;
import netiquette.server.member.Role;
import netiquette.server.team.TeamId;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

@ServerTest
@TestConstructor(autowireMode = AutowireMode.ALL)
class AcknowledgementsTest {
    private static final String OWN_NAME = "net-10-own-name";

    private final Acknowledgements acknowledgements;
    private final Agreements agreements;
    private final RuleSets ruleSets;
    private final Publications publications;
    private final Members members;
    private final Member lead;
    private final Member member;
    private final Member stranger;
    private final TeamId team;

    AcknowledgementsTest(
            Acknowledgements acknowledgements,
            Agreements agreements,
            RuleSets ruleSets,
            Publications publications,
            Members members,
            Scene scene) {
        this.acknowledgements = acknowledgements;
        this.agreements = agreements;
        this.ruleSets = ruleSets;
        this.publications = publications;
        this.members = members;
        Scene.Sales sales = scene.sales();
        lead = sales.lead();
        team = sales.team().id();
        member = scene.add(sales.team(), Role.MEMBER);
        stranger = scene.sales().lead();
    }

    @Test
    void areSaidByEverybodyForThemselvesAndCounted() {
        assertThat(acknowledgements.of(member.id(), team)).isEmpty();

        acknowledgements.acknowledge(member.id(), team, OWN_NAME);
        acknowledgements.acknowledge(member.id(), team, OWN_NAME);
        acknowledgements.acknowledge(lead.id(), team, OWN_NAME);

        assertThat(acknowledgements.of(member.id(), team)).containsOnlyKeys(OWN_NAME);
        assertThat(acknowledgements.counts(team)).containsExactly(Map.entry(OWN_NAME, 2));
        assertThat(acknowledgements.counts(stranger.team())).isEmpty();
    }

    @Test
    void areAskedAgainOnceThePublishedTextIsAnother() {
        acknowledgements.acknowledge(member.id(), team, OWN_NAME);
        AgreementEdit edit = agreements.get(team, OWN_NAME).orElseThrow().edit();
        Map<AgreementText, TextEdit> texts = new EnumMap<>(edit.texts());
        texts.put(AgreementText.TEXT, new TextEdit("With one's own name.", "Onder eigen naam."));
        agreements.change(
                lead.id(),
                team,
                version(),
                new AgreementEdit(OWN_NAME, true, edit.kind(), texts, edit.reviewBy(), "", "", List.of()));
        assertThat(acknowledgements.of(member.id(), team))
                .as("before it is published")
                .containsKey(OWN_NAME);

        publications.publish(lead.id(), team, version(), "");

        assertThat(acknowledgements.of(member.id(), team)).isEmpty();
        assertThat(acknowledgements.counts(team)).isEmpty();
    }

    @Test
    void areForWhatIsToBeAcknowledgedInOnesOwnTeam() {
        assertThatThrownBy(() -> acknowledgements.acknowledge(member.id(), team, "net-09-give-and-take"))
                .isInstanceOf(RuleEditException.class);
        assertThatThrownBy(() -> acknowledgements.acknowledge(member.id(), team, "no-such"))
                .isInstanceOf(RuleEditException.class);
        assertThatThrownBy(() -> acknowledgements.acknowledge(stranger.id(), team, OWN_NAME))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void goWithTheAccount() {
        acknowledgements.acknowledge(member.id(), team, OWN_NAME);

        members.remove(lead.id(), member.id());

        assertThat(acknowledgements.counts(team)).isEmpty();
    }

    private long version() {
        return ruleSets.get(team).version();
    }
}
