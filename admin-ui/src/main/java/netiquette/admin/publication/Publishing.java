package netiquette.admin.publication;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import netiquette.admin.member.CurrentMember;
import netiquette.server.member.Permission;
import netiquette.server.pairing.Devices;
import netiquette.server.refusal.Refusal;
import netiquette.server.refusal.Refusals;
import netiquette.server.ruleset.Agreements;
import netiquette.server.ruleset.NetworkDifference;
import netiquette.server.ruleset.PlannedPublication;
import netiquette.server.ruleset.PlannedPublications;
import netiquette.server.ruleset.Publication;
import netiquette.server.ruleset.Publications;
import netiquette.server.ruleset.Review;
import netiquette.server.ruleset.Reviews;
import netiquette.server.ruleset.Revision;
import netiquette.server.ruleset.Ring;
import netiquette.server.ruleset.RuleSet;
import netiquette.server.ruleset.RuleSets;
import netiquette.server.ruleset.SecondSteps;
import netiquette.server.ruleset.TeamNetworks;
import netiquette.server.ruleset.Trials;
import org.springframework.stereotype.Component;

/** From the draft of the team of whoever is signed in to what its members have. */
@Component
public class Publishing {
    private final RuleSets ruleSets;
    private final Agreements agreements;
    private final TeamNetworks networks;
    private final Publications publications;
    private final Reviews reviews;
    private final SecondSteps secondSteps;
    private final PlannedPublications planned;
    private final Trials trials;
    private final Devices devices;
    private final Refusals refusals;
    private final CurrentMember member;

    Publishing(
            RuleSets ruleSets,
            Agreements agreements,
            TeamNetworks networks,
            Publications publications,
            Reviews reviews,
            SecondSteps secondSteps,
            PlannedPublications planned,
            Trials trials,
            Devices devices,
            Refusals refusals,
            CurrentMember member) {
        this.planned = planned;
        this.trials = trials;
        this.devices = devices;
        this.refusals = refusals;
        this.ruleSets = ruleSets;
        this.agreements = agreements;
        this.networks = networks;
        this.publications = publications;
        this.reviews = reviews;
        this.secondSteps = secondSteps;
        this.member = member;
    }

    /** The rule set as the draft has it now. */
    public RuleSet draft() {
        return ruleSets.get(member.team());
    }

    /** Whether whoever is signed in may do that in their team. */
    boolean may(Permission permission) {
        return member.get().may(permission);
    }

    /** What publishing the draft would change, in words. */
    ChangeList changeList() {
        return new ChangeList(
                ruleSets.changes(member.team()),
                ruleSets.dialChanges(member.team()),
                agreements.changes(member.team()),
                networkChanges());
    }

    /** What publishing the draft would change in what is known of networks. */
    List<NetworkDifference> networkChanges() {
        return networks.changes(member.team());
    }

    /** The same of publishing an old revision again. */
    List<NetworkDifference> networkChanges(int revision) {
        return networks.changes(member.team(), revision);
    }

    Review review() {
        return reviews.of(member.id(), member.team());
    }

    /** Whether whoever is signed in has to connect an app before they publish. */
    boolean lacksSecondStep() {
        return secondSteps.isMissing(member.id(), member.team());
    }

    void approve(long version) {
        reviews.approve(member.id(), member.team(), version);
    }

    void withhold(long version, String reason) {
        reviews.withhold(member.id(), member.team(), version, reason);
    }

    Optional<PlannedPublication> planned() {
        return planned.of(member.team());
    }

    void plan(Publication wanted, Instant due) {
        planned.plan(member.id(), member.team(), wanted, due);
    }

    String words(Refusal refused) {
        return refusals.detail(refused, UI.getCurrent().getLocale());
    }

    void cancelPlan() {
        planned.cancel(member.id(), member.team());
    }

    Revision publish(Publication wanted, Ring ring) {
        return publications.publish(member.id(), member.team(), wanted, ring);
    }

    Revision revert(int number, String note, boolean lossesMeant) {
        return publications.revert(member.id(), member.team(), number, note, lossesMeant);
    }

    Optional<Revision> trial() {
        return trials.of(member.team());
    }

    void giveToAll() {
        trials.giveToAll(member.id(), member.team());
    }

    void stopTrial() {
        trials.stop(member.id(), member.team());
    }

    /** How many browsers get new rules before everybody does. */
    int tryingFirst() {
        return (int) devices.of(member.team()).stream()
                .filter(device -> device.ring() == Ring.FIRST)
                .count();
    }
}
