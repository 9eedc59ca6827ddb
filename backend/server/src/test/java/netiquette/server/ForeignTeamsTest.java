package netiquette.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import netiquette.engine.Level;
import netiquette.engine.Surface;
import netiquette.server.member.Member;
import netiquette.server.member.MemberId;
import netiquette.server.member.Members;
import netiquette.server.member.NewMember;
import netiquette.server.member.NotAllowedException;
import netiquette.server.member.Role;
import netiquette.server.member.Welcomes;
import netiquette.server.pairing.DeviceId;
import netiquette.server.pairing.Devices;
import netiquette.server.pairing.Pairings;
import netiquette.server.ruleset.Agreements;
import netiquette.server.ruleset.PackFiles;
import netiquette.server.ruleset.PlannedPublications;
import netiquette.server.ruleset.Reviews;
import netiquette.server.ruleset.Revisions;
import netiquette.server.ruleset.Ring;
import netiquette.server.ruleset.RuleDocuments;
import netiquette.server.ruleset.RuleEdit;
import netiquette.server.ruleset.RuleSet;
import netiquette.server.ruleset.RuleSets;
import netiquette.server.ruleset.SecondSteps;
import netiquette.server.ruleset.StartingPoints;
import netiquette.server.ruleset.TeamNetworks;
import netiquette.server.ruleset.TextEdit;
import netiquette.server.ruleset.Trials;
import netiquette.server.ruleset.Voice;
import netiquette.server.team.TeamId;
import netiquette.server.team.UnknownTeamException;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/** A lead of one team, with the ids of others in hand: real ones and guessed ones. */
@ServerTest
@TestConstructor(autowireMode = AutowireMode.ALL)
class ForeignTeamsTest {
    private static final int GUESSES = 1_000;
    private static final String RULE = "in-01-standard-text";

    private final ApplicationContext beans;
    private final RuleSets ruleSets;
    private final Scene scene;
    private final Scene.Sales mine;
    private final Scene.Sales theirs;

    /** Something that changes a team. */
    interface Deed {
        void by(MemberId by, TeamId team);
    }

    ForeignTeamsTest(ApplicationContext beans, RuleSets ruleSets, Scene scene) {
        this.beans = beans;
        this.ruleSets = ruleSets;
        this.scene = scene;
        mine = scene.sales();
        theirs = scene.sales();
    }

    @Test
    void stayAsTheyAreWhateverSomebodyElseTries() {
        RuleSet before = ruleSets.get(theirs.team().id());
        for (MemberId stranger :
                List.of(mine.lead().id(), scene.add(theirs.team(), Role.MEMBER).id(), MemberId.random())) {
            deeds().forEach((name, deed) -> assertThatThrownBy(
                            () -> deed.by(stranger, theirs.team().id()))
                    .as(name)
                    .isInstanceOf(NotAllowedException.class));
        }
        assertThat(ruleSets.get(theirs.team().id())).isEqualTo(before);
        assertThat(beans.getBean(Devices.class).of(theirs.team().id())).isEmpty();
    }

    @Test
    void areNotFoundByGuessing() {
        List<Deed> deeds = List.copyOf(deeds().values());
        IntStream.range(0, GUESSES)
                .forEach(guess -> assertThatThrownBy(() ->
                                deeds.get(guess % deeds.size()).by(mine.lead().id(), TeamId.random()))
                        .isInstanceOfAny(NotAllowedException.class, UnknownTeamException.class));
    }

    @Test
    void keepTheirPeopleAndBrowsers() {
        Member colleague = scene.add(theirs.team(), Role.MEMBER);
        Members members = beans.getBean(Members.class);
        Welcomes welcomes = beans.getBean(Welcomes.class);
        MemberId me = mine.lead().id();

        Stream.<Runnable>of(
                        () -> members.remove(me, colleague.id()),
                        () -> members.changeRole(me, colleague.id(), Role.LEAD),
                        () -> welcomes.again(me, colleague.id()),
                        () -> beans.getBean(Pairings.class)
                                .createCode(me, theirs.team().id(), Set.of()),
                        () -> welcomes.invite(
                                me,
                                new NewMember(
                                        "Noor Bakker",
                                        "noor@example.org",
                                        Role.MEMBER,
                                        theirs.team().id())))
                .forEach(deed -> assertThatThrownBy(deed::run).isInstanceOf(NotAllowedException.class));
        assertThat(members.find(colleague.id())).contains(colleague);
    }

    private Map<String, Deed> deeds() {
        Revisions revisions = beans.getBean(Revisions.class);
        Reviews reviews = beans.getBean(Reviews.class);
        Trials trials = beans.getBean(Trials.class);
        SecondSteps secondSteps = beans.getBean(SecondSteps.class);
        RuleDocuments documents = beans.getBean(RuleDocuments.class);
        PlannedPublications planned = beans.getBean(PlannedPublications.class);
        Agreements agreements = beans.getBean(Agreements.class);
        TeamNetworks networks = beans.getBean(TeamNetworks.class);
        StartingPoints starts = beans.getBean(StartingPoints.class);
        TextEdit text = new TextEdit("Mine", "De mijne");
        return Map.ofEntries(
                Map.entry(
                        "change a rule",
                        (by, team) -> ruleSets.changeRule(
                                by, team, 1, new RuleEdit(RULE, Voice.SILENT, Level.INFO, text, text, text))),
                Map.entry("restore a rule", (by, team) -> ruleSets.restoreRule(by, team, 1, RULE)),
                Map.entry("turn a dial", (by, team) -> ruleSets.chooseDial(by, team, 1, "stance", "open")),
                Map.entry("choose a pack", (by, team) -> starts.choosePack(by, team, 1, "recruiters", true)),
                Map.entry("choose a kind of work", (by, team) -> starts.chooseRole(by, team, 1, "trade", true)),
                Map.entry(
                        "write a rule",
                        (by, team) -> documents.write(
                                by, team, 1, RULE, documents.get(mine.team().id(), RULE))),
                Map.entry("begin a rule", (by, team) -> documents.add(by, team, 1, Surface.INVITATION_NOTE)),
                Map.entry("begin an agreement", (by, team) -> agreements.add(by, team, 1)),
                Map.entry(
                        "change an agreement",
                        (by, team) -> agreements.change(
                                by,
                                team,
                                1,
                                agreements.all(mine.team().id()).getFirst().edit())),
                Map.entry("give an agreement back", (by, team) -> agreements.giveBack(by, team, 1, "net-04-ownership")),
                Map.entry(
                        "change a network", (by, team) -> networks.write(by, team, 1, "linkedin", networks.read("{}"))),
                Map.entry("give a network back", (by, team) -> networks.giveBack(by, team, 1, "linkedin")),
                Map.entry("take a rule away", (by, team) -> documents.remove(by, team, 1, RULE)),
                Map.entry("import", (by, team) -> beans.getBean(PackFiles.class).take(by, team, 1, "{\"rules\":[]}")),
                Map.entry("publish", (by, team) -> revisions.publish(by, team, 1, "")),
                Map.entry("revert", (by, team) -> revisions.revert(by, team, 1, "")),
                Map.entry("withdraw", (by, team) -> revisions.withdraw(by, team, RULE, "")),
                Map.entry(
                        "plan a publication",
                        (by, team) ->
                                planned.plan(by, team, 1, "", Instant.now().plusSeconds(600))),
                Map.entry("take a plan back", (by, team) -> planned.cancel(by, team)),
                Map.entry("want a review", (by, team) -> reviews.want(by, team, true)),
                Map.entry("want a second step", (by, team) -> secondSteps.want(by, team, true)),
                Map.entry("give a trial to all", (by, team) -> trials.giveToAll(by, team)),
                Map.entry("stop a trial", (by, team) -> trials.stop(by, team)),
                Map.entry(
                        "let a device try out",
                        (by, team) -> beans.getBean(Devices.class).move(by, team, DeviceId.random(), Ring.FIRST)),
                Map.entry("approve", (by, team) -> reviews.approve(by, team, 1)),
                Map.entry(
                        "revoke a device",
                        (by, team) -> beans.getBean(Devices.class).revoke(by, team, DeviceId.random())));
    }
}
