package netiquette.admin.publication;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import netiquette.admin.component.Moments;
import netiquette.server.member.Permission;
import netiquette.server.ruleset.Revision;
import netiquette.server.ruleset.RuleSet;

/** What members have now, whether the draft differs, and the way to publish it. */
public final class PublicationBar extends Div {
    private static final long serialVersionUID = 1L;

    /** A bar for the rule set as it was loaded. */
    public PublicationBar(Publishing publishing, RuleSet set) {
        addClassName("publication-bar");
        addClassName(set.unpublished() ? "has-changes" : "is-live");
        Revision live = set.inForce();
        Paragraph what = new Paragraph(getTranslation("publication.live", live.number()));
        what.addClassName("publication-live");
        Paragraph since =
                new Paragraph(getTranslation("publication.since", Moments.time(live.published()), live.publishedBy()));
        since.addClassName("quiet");
        Optional<Revision> trial = publishing.trial();
        String unpublished = trial.isPresent() ? "publication.changes.trial" : "publication.changes";
        Paragraph state = new Paragraph(getTranslation(set.unpublished() ? unpublished : "publication.no-changes"));
        Button open = publishing.may(Permission.KEEP) ? publish(publishing) : look(publishing);
        open.setEnabled(set.unpublished());
        add(new Div(what, since), state, open);
        if (set.unpublished()) {
            publishing.review().objection().map(ObjectionLine::new).ifPresent(this::add);
        }
        trial.ifPresent(revision -> add(new TrialLine(publishing, revision)));
        publishing.planned().ifPresent(planned -> add(new PlanLine(publishing, planned)));
    }

    private Button publish(Publishing publishing) {
        Button publish = new Button(
                getTranslation("publication.publish"),
                click -> new PublishDialog(
                                publishing,
                                publishing.draft().version(),
                                () -> UI.getCurrent().refreshCurrentRoute(false))
                        .open());
        publish.setId("publish");
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        return publish;
    }

    private Button look(Publishing publishing) {
        boolean isAsked =
                publishing.may(Permission.APPROVE) && publishing.review().isOpen();
        Button look = new Button(
                getTranslation(isAsked ? "publication.review" : "publication.look"),
                click -> new ReviewDialog(publishing, publishing.draft().version()).open());
        look.setId("look");
        if (isAsked) {
            look.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return look;
    }
}
