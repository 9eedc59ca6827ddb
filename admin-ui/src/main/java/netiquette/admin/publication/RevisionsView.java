package netiquette.admin.publication;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import netiquette.admin.component.EmptyState;
import netiquette.admin.component.Notice;
import netiquette.admin.component.PageHeading;
import netiquette.admin.component.Question;
import netiquette.admin.member.CurrentMember;
import netiquette.admin.publication.RevisionLine.Place;
import netiquette.server.member.Permission;
import netiquette.server.ruleset.Reviews;
import netiquette.server.ruleset.Revision;
import netiquette.server.ruleset.Revisions;
import netiquette.server.ruleset.RuleSets;
import netiquette.server.ruleset.SecondSteps;
import netiquette.server.ruleset.Trials;

/** Everything that was ever published, newest first, and the way back to it. */
@Route("revisions")
@PageTitle("revisions.title")
@Menu(order = 5, icon = "history")
@RolesAllowed("READ_PUBLISHED")
class RevisionsView extends Main {
    private static final long serialVersionUID = 1L;

    private final transient Publishing publishing;
    private final transient CurrentMember member;

    RevisionsView(
            RuleSets ruleSets,
            Revisions revisions,
            Publishing publishing,
            Reviews reviews,
            SecondSteps secondSteps,
            Trials trials,
            CurrentMember member) {
        this.publishing = publishing;
        this.member = member;
        setId("content");
        add(new PageHeading(getTranslation("revisions.title"), getTranslation("revisions.about")));
        Div terms = new Div(review(reviews), secondStep(secondSteps));
        terms.addClassName("terms");
        add(terms);
        List<Revision> all = revisions.of(member.team());
        if (all.isEmpty()) {
            add(new EmptyState("history", getTranslation("revisions.empty"), getTranslation("revisions.empty.next")));
            return;
        }
        int live = ruleSets.get(member.team()).inForce().number();
        int onTrial = trials.of(member.team()).map(Revision::number).orElse(0);
        OrderedList list = new OrderedList();
        list.addClassName("revision-list");
        boolean isKeeper = member.get().may(Permission.KEEP);
        all.forEach(revision -> list.add(new RevisionLine(
                revision,
                place(revision, live, onTrial),
                isKeeper ? Optional.of(() -> askToRevert(revision)) : Optional.empty())));
        add(list);
    }

    private TermChoice review(Reviews reviews) {
        boolean wanted = reviews.of(member.id(), member.team()).wanted();
        TermChoice choice = new TermChoice(
                getTranslation("review.want"),
                getTranslation("review.want.about"),
                wanted,
                member,
                chosen -> reviews.want(member.id(), member.team(), chosen));
        choice.setId("review");
        return choice;
    }

    private TermChoice secondStep(SecondSteps secondSteps) {
        boolean wanted = secondSteps.isWanted(member.team());
        TermChoice choice = new TermChoice(
                getTranslation("second-step.want"),
                getTranslation("second-step.want.about"),
                wanted,
                member,
                chosen -> secondSteps.want(member.id(), member.team(), chosen));
        choice.setId("second-step");
        return choice;
    }

    private static Place place(Revision revision, int live, int onTrial) {
        if (revision.number() == live) {
            return Place.LIVE;
        }
        return revision.number() == onTrial ? Place.ON_TRIAL : Place.PAST;
    }

    private void askToRevert(Revision revision) {
        int number = revision.number();
        Question question = new Question(getTranslation("revert.title", number), getTranslation("revert.text", number));
        LossesPart losses = new LossesPart(publishing.networkChanges(number), question::allow);
        question.add(losses);
        question.no(getTranslation("revert.cancel"), () -> {})
                .yes(getTranslation("revert.confirm"), () -> revert(revision, losses.isMeant()))
                .allow(losses.isSeen());
        question.open();
    }

    private void revert(Revision revision, boolean lossesMeant) {
        Revision again =
                publishing.revert(revision.number(), getTranslation("revert.note", revision.number()), lossesMeant);
        Notice.say(getTranslation("publish.done", again.number()));
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
