package netiquette.server;

import static java.util.Map.entry;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import netiquette.engine.Language;
import netiquette.engine.Level;
import netiquette.engine.Surface;
import netiquette.server.measuring.Measurements;
import netiquette.server.member.MemberId;
import netiquette.server.pairing.DeviceId;
import netiquette.server.pairing.Devices;
import netiquette.server.pairing.Pairings;
import netiquette.server.ruleset.Acknowledgements;
import netiquette.server.ruleset.Agreements;
import netiquette.server.ruleset.PackFiles;
import netiquette.server.ruleset.PlannedPublications;
import netiquette.server.ruleset.Publication;
import netiquette.server.ruleset.Publications;
import netiquette.server.ruleset.Reviews;
import netiquette.server.ruleset.RevisionReadings;
import netiquette.server.ruleset.Ring;
import netiquette.server.ruleset.RuleDocuments;
import netiquette.server.ruleset.RuleEdit;
import netiquette.server.ruleset.RuleSets;
import netiquette.server.ruleset.SecondSteps;
import netiquette.server.ruleset.StartingPoints;
import netiquette.server.ruleset.TeamNetworks;
import netiquette.server.ruleset.TextEdit;
import netiquette.server.ruleset.Trials;
import netiquette.server.ruleset.Voice;
import netiquette.server.team.TeamId;
import netiquette.server.tryout.Tryouts;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** What somebody can ask of a service for a team, by what it takes to be let. */
@Component
class Deeds {
    private static final String RULE = "in-01-standard-text";
    private static final TextEdit TEXT = new TextEdit("Mine", "De mijne");

    private final ApplicationContext beans;

    /** One of them. */
    interface Deed {
        void by(MemberId by, TeamId team);
    }

    Deeds(ApplicationContext beans) {
        this.beans = beans;
    }

    Map<String, Deed> all() {
        Map<String, Deed> all = new LinkedHashMap<>(takingPart());
        all.putAll(beyondTakingPart());
        return all;
    }

    Map<String, Deed> beyondTakingPart() {
        Map<String, Deed> all = new LinkedHashMap<>();
        List.of(drafting(), publishing(), terms(), devices(), approving(), trying(), lookingBack())
                .forEach(all::putAll);
        return all;
    }

    Map<String, Deed> takingPart() {
        return Map.ofEntries(
                entry(
                        "make a pairing code",
                        (by, team) -> beans.getBean(Pairings.class).createCode(by, team, Set.of())),
                entry(
                        "say that one has read",
                        (by, team) -> beans.getBean(Acknowledgements.class).acknowledge(by, team, "none")));
    }

    Map<String, Deed> lookingBack() {
        return Map.of(
                "read a revision",
                (by, team) -> beans.getBean(RevisionReadings.class).get(by, team, 1));
    }

    Map<String, Deed> trying() {
        Tryouts tryouts = beans.getBean(Tryouts.class);
        return Map.of(
                "try out", (by, team) -> tryouts.of(by, team, Surface.INVITATION_RECEIVED, Language.EN, Map.of()),
                "replay", (by, team) -> tryouts.replay(by, team, Language.EN),
                "measure", (by, team) -> beans.getBean(Measurements.class).of(by, team, List.of(), line -> {}));
    }

    Map<String, Deed> approving() {
        Reviews reviews = beans.getBean(Reviews.class);
        return Map.of(
                "approve", (by, team) -> reviews.approve(by, team, 1),
                "withhold", (by, team) -> reviews.withhold(by, team, 1, ""));
    }

    Map<String, Deed> devices() {
        Devices devices = beans.getBean(Devices.class);
        return Map.of(
                "let a device try out", (by, team) -> devices.move(by, team, DeviceId.random(), Ring.FIRST),
                "revoke a device", (by, team) -> devices.revoke(by, team, DeviceId.random()));
    }

    Map<String, Deed> terms() {
        return Map.of(
                "want a review",
                (by, team) -> beans.getBean(Reviews.class).want(by, team, true),
                "want a second step",
                (by, team) -> beans.getBean(SecondSteps.class).want(by, team, true));
    }

    /** Only who looks after all teams. */
    Map<String, Deed> lifting() {
        return Map.of(
                "want no review",
                (by, team) -> beans.getBean(Reviews.class).want(by, team, false),
                "want no second step",
                (by, team) -> beans.getBean(SecondSteps.class).want(by, team, false));
    }

    Map<String, Deed> publishing() {
        Publications publications = beans.getBean(Publications.class);
        Trials trials = beans.getBean(Trials.class);
        PlannedPublications planned = beans.getBean(PlannedPublications.class);
        return Map.ofEntries(
                entry("publish", (by, team) -> publications.publish(by, team, 1, "")),
                entry("revert", (by, team) -> publications.revert(by, team, 1, "")),
                entry("withdraw", (by, team) -> publications.withdraw(by, team, RULE, "")),
                entry(
                        "plan a publication",
                        (by, team) -> planned.plan(
                                by, team, Publication.of(1, ""), Instant.now().plusSeconds(600))),
                entry("take a plan back", (by, team) -> planned.cancel(by, team)),
                entry("give a trial to all", (by, team) -> trials.giveToAll(by, team)),
                entry("stop a trial", (by, team) -> trials.stop(by, team)));
    }

    Map<String, Deed> drafting() {
        RuleSets ruleSets = beans.getBean(RuleSets.class);
        RuleDocuments documents = beans.getBean(RuleDocuments.class);
        Agreements agreements = beans.getBean(Agreements.class);
        TeamNetworks networks = beans.getBean(TeamNetworks.class);
        StartingPoints starts = beans.getBean(StartingPoints.class);
        TeamId known = beans.getBean(Scene.class).sales().team().id();
        return Map.ofEntries(
                entry(
                        "change a rule",
                        (by, team) -> ruleSets.changeRule(
                                by, team, 1, new RuleEdit(RULE, Voice.SILENT, Level.INFO, TEXT, TEXT, TEXT))),
                entry("restore a rule", (by, team) -> ruleSets.restoreRule(by, team, 1, RULE)),
                entry("turn a dial", (by, team) -> ruleSets.chooseDial(by, team, 1, "stance", "open")),
                entry("choose a pack", (by, team) -> starts.choosePack(by, team, 1, "recruiters", true)),
                entry("choose a kind of work", (by, team) -> starts.chooseRole(by, team, 1, "trade", true)),
                entry("write a rule", (by, team) -> documents.write(by, team, 1, RULE, documents.get(known, RULE))),
                entry("begin a rule", (by, team) -> documents.add(by, team, 1, Surface.INVITATION_NOTE)),
                entry("take a rule away", (by, team) -> documents.remove(by, team, 1, RULE)),
                entry("begin an agreement", (by, team) -> agreements.add(by, team, 1)),
                entry(
                        "change an agreement",
                        (by, team) -> agreements.change(
                                by, team, 1, agreements.all(known).getFirst().edit())),
                entry("give an agreement back", (by, team) -> agreements.giveBack(by, team, 1, "net-04-ownership")),
                entry("change a network", (by, team) -> networks.write(by, team, 1, "linkedin", networks.read("{}"))),
                entry("give a network back", (by, team) -> networks.giveBack(by, team, 1, "linkedin")),
                entry("import", (by, team) -> beans.getBean(PackFiles.class).take(by, team, 1, "{\"rules\":[]}")));
    }
}
